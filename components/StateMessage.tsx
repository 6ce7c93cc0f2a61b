/** Why nothing is marked on the page in front of the reader, and what can be done about it. */
import { i18n } from '#i18n';
import type { PageState } from '@/lib/sites/state';

export type QuietState =
  | Exclude<PageState, { readonly kind: 'read' }>
  | { readonly kind: 'loading' };

export interface StateMessageProps {
  readonly state: QuietState;
  /** Null where a click may not read the page, as in the side panel. */
  readonly onOnce: (() => void) | null;
  readonly onAllow: () => void;
}

export function StateMessage({ state, onOnce, onAllow }: StateMessageProps) {
  const { title, text } = words(state);
  return (
    <section class="stack">
      <h1>{title}</h1>
      {'host' in state && <p class="soft">{state.host}</p>}
      <p role="status">{text}</p>
      {(state.kind === 'unlisted' || state.kind === 'silent') && onOnce && (
        <div class="actions">
          <button type="button" class="primary" onClick={onOnce}>
            {i18n.t(state.kind === 'silent' ? 'sites.start' : 'sites.once')}
          </button>
          {state.kind === 'unlisted' && (
            <button type="button" onClick={onAllow}>
              {i18n.t('sites.always')}
            </button>
          )}
        </div>
      )}
      {(state.kind === 'withheld' || (state.kind === 'unlisted' && !onOnce)) && (
        <button type="button" class="primary" onClick={onAllow}>
          {i18n.t('sites.allow')}
        </button>
      )}
    </section>
  );
}

function words(state: QuietState): { readonly title: string; readonly text: string } {
  if (state.kind === 'never') {
    return { title: i18n.t('sites.never.title'), text: i18n.t(`sites.never.${state.why}`) };
  }
  const key = state.kind === 'no-page' ? 'noPage' : state.kind;
  return { title: i18n.t(`sites.${key}.title`), text: i18n.t(`sites.${key}.text`) };
}
