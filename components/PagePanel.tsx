/**
 * The side panel: the article's date, its terms and the reader's notes on it.
 *
 * It is the equal route for who uses no mouse: whatever pointing does on the page is a
 * button here.
 */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { TermId } from '@/lib/glossary/types';
import { bodiesAmong } from '@/lib/panel/counts';
import { opening } from '@/lib/panel/opening';
import type { TermRow } from '@/lib/panel/rows';
import type { Published } from '@/lib/timeline/published';
import { DateCorrection, type DateCorrectionProps } from './DateCorrection';
import { PublishedLine } from './PublishedLine';
import { type QuietState, StateMessage } from './StateMessage';
import { TermList } from './TermList';

export interface ReadPage {
  readonly title: string;
  readonly published: Published | null;
  /** Null when the glossary did not answer. */
  readonly terms: readonly TermRow[] | null;
  /** True until the page was read to its end. */
  readonly reading: boolean;
  readonly on: boolean;
}

export interface PagePanelProps {
  readonly page: ReadPage | QuietState;
  /** How many notes `notes` shows. */
  readonly noteCount: number;
  /** The list of notes, which has its own room; null when they could not be read. */
  readonly notes: ComponentChildren | null;
  /** The article's date, for the reader to correct. */
  readonly date: Omit<DateCorrectionProps, 'published'>;
  /** A sentence about what did not work; null when nothing failed. */
  readonly problem: string | null;
  readonly onShow: (id: TermId) => void;
  readonly onAllow: () => void;
  /** Marks on again on this site. */
  readonly onSwitchOn: () => void;
  readonly onAddNote: () => void;
  readonly onGlossary: () => void;
  readonly onRetry: () => void;
}

export function PagePanel({ page, noteCount, notes, problem, ...on }: PagePanelProps) {
  return (
    <main class="panel">
      <p class="masthead">
        <span>{i18n.t('panel.title')}</span>
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {'kind' in page ? (
        <StateMessage state={page} onOnce={null} onAllow={on.onAllow} />
      ) : (
        <>
          <Article page={page} {...on} />
          <section class="stack" aria-labelledby="notes">
            <h2 id="notes">{i18n.t('panel.notes', noteCount)}</h2>
            {notes ?? (
              <p class="problem" role="alert">
                {i18n.t('panel.notesFailed')}
              </p>
            )}
            <button type="button" onClick={on.onAddNote}>
              {i18n.t('panel.addNote')}
            </button>
          </section>
        </>
      )}
      <p class="small">
        <button type="button" class="quiet" onClick={on.onGlossary}>
          {i18n.t('panel.glossary')}
        </button>
      </p>
    </main>
  );
}

function Article({ page, ...on }: { readonly page: ReadPage } & Asks & Date) {
  const { terms, published, title } = page;
  return (
    <>
      <header class="stack">
        <h1>{opening(published, bodiesAmong(terms ?? []))}</h1>
        {title !== '' && <p class="small">{title}</p>}
        <PublishedLine published={published} />
        <DateCorrection published={published} {...on.date} />
      </header>
      <section class="stack" aria-labelledby="terms">
        <h2 id="terms">{i18n.t('panel.terms', terms?.length ?? 0)}</h2>
        <Terms page={page} {...on} />
      </section>
    </>
  );
}

type Asks = Pick<PagePanelProps, 'onShow' | 'onSwitchOn' | 'onRetry'>;
type Date = Pick<PagePanelProps, 'date'>;

function Terms({ page, onShow, onSwitchOn, onRetry }: { readonly page: ReadPage } & Asks) {
  const { terms, reading, on } = page;
  if (!on) {
    return (
      <>
        <p role="status">{i18n.t('panel.off')}</p>
        <button type="button" onClick={onSwitchOn}>
          {i18n.t('panel.switchOn')}
        </button>
      </>
    );
  }
  if (terms === null) {
    return (
      <>
        <p class="problem" role="alert">
          {i18n.t('panel.failed')}
        </p>
        <button type="button" onClick={onRetry}>
          {i18n.t('panel.retry')}
        </button>
      </>
    );
  }
  return (
    <>
      {reading && <p role="status">{i18n.t('panel.reading')}</p>}
      {!(reading && terms.length === 0) && <TermList terms={terms} onShow={onShow} />}
    </>
  );
}
