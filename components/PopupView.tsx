/** The toolbar popup: what happens on this page, in words, and the few things to do about it. */
import { i18n } from '#i18n';
import { isOwnId } from '@/lib/own/types';
import { byStanding } from '@/lib/panel/counts';
import type { PageState } from '@/lib/sites/state';
import { SiteSwitch } from './SiteSwitch';
import { StandingCounts } from './StandingCounts';
import { StateMessage } from './StateMessage';

export interface PopupProps {
  readonly state: PageState | { readonly kind: 'loading' };
  /** False when the reader switched marks off on every site. */
  readonly everywhere: boolean;
  /** A sentence about what did not work; null when nothing failed. */
  readonly problem: string | null;
  readonly onSwitch: (on: boolean) => void;
  readonly onSwitchEverywhere: () => void;
  readonly onOnce: () => void;
  readonly onAllow: () => void;
  readonly onPanel: () => void;
  readonly onGlossary: () => void;
  readonly onOptions: () => void;
  readonly onOwn: () => void;
}

export function PopupView(props: PopupProps) {
  const { state, problem, onPanel, onGlossary, onOptions } = props;
  const read = state.kind === 'read';
  return (
    <main class="popup stack">
      <p class="masthead">
        <span>{i18n.t('popup.title')}</span>
      </p>
      {!props.everywhere ? (
        <OffEverywhere onSwitchEverywhere={props.onSwitchEverywhere} />
      ) : state.kind === 'read' ? (
        <ThisPage {...props} state={state} />
      ) : (
        <StateMessage state={state} onOnce={props.onOnce} onAllow={props.onAllow} />
      )}
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <footer>
        <button type="button" class={read ? 'primary' : ''} onClick={onPanel}>
          {i18n.t('popup.panel')}
        </button>
        <span class="actions">
          <button type="button" class="quiet" onClick={onGlossary}>
            {i18n.t('popup.glossary')}
          </button>
          <button type="button" class="quiet" onClick={props.onOwn}>
            {i18n.t('popup.own')}
          </button>
          <button type="button" class="quiet" onClick={onOptions}>
            {i18n.t('popup.options')}
          </button>
        </span>
      </footer>
    </main>
  );
}

function OffEverywhere({ onSwitchEverywhere }: Pick<PopupProps, 'onSwitchEverywhere'>) {
  return (
    <section class="stack">
      <h1>{i18n.t('popup.offEverywhere')}</h1>
      <p>{i18n.t('popup.offEverywhereText')}</p>
      <button type="button" class="primary" onClick={onSwitchEverywhere}>
        {i18n.t('popup.onEverywhere')}
      </button>
    </section>
  );
}

function ThisPage({
  state,
  onSwitch,
  onAllow,
}: PopupProps & { readonly state: Extract<PageState, { readonly kind: 'read' }> }) {
  const { summary, by, host } = state;
  const { on } = summary;
  const own = summary.terms.filter(({ id }) => isOwnId(id)).length;
  return (
    <section class="stack">
      <h1>
        {!on
          ? i18n.t('popup.off')
          : summary.reading
            ? i18n.t('popup.reading')
            : i18n.t('popup.terms', summary.terms.length)}
      </h1>
      {on ? (
        <>
          <StandingCounts counts={byStanding(summary.terms)} />
          {own > 0 && <p class="small">{i18n.t('popup.yours', own)}</p>}
        </>
      ) : (
        <p>{i18n.t('popup.offText')}</p>
      )}
      {by !== 'list' && (
        <p class="small soft">{i18n.t(by === 'once' ? 'popup.byOnce' : 'popup.byLeave')}</p>
      )}
      {by === 'once' && (
        <button type="button" onClick={onAllow}>
          {i18n.t('sites.always')}
        </button>
      )}
      <SiteSwitch host={host} on={on} onSwitch={onSwitch} />
    </section>
  );
}
