/** What all pages of the glossary share: where one is, and the way to the others. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export interface GlossaryFrameProps {
  readonly here: 'search' | 'term' | 'timeline' | 'mine';
  readonly children: ComponentChildren;
}

const PAGES = [
  { page: 'search', href: '#/' },
  { page: 'timeline', href: '#/timeline' },
  { page: 'mine', href: '#/mine' },
] as const;

export function GlossaryFrame({ here, children }: GlossaryFrameProps) {
  return (
    <div class={`glossary at-${here}`}>
      <header>
        <p class="masthead">
          <span>{i18n.t('popup.title')}</span>
        </p>
        <nav aria-label={i18n.t('glossary.sections')}>
          <ul>
            {PAGES.map(({ page, href }) => (
              <li key={page}>
                <a href={href} aria-current={page === here ? 'page' : undefined}>
                  {i18n.t(`glossary.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>{children}</main>
    </div>
  );
}
