/**
 * What a reader may do with selected words: highlight them in one of six colours, or note
 * something on them. It never takes the selection or the focus by itself.
 */
import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { Colour } from '@/lib/notes/types';

export interface SelectionToolbarProps {
  readonly colours: readonly Colour[];
  readonly onHighlight: (colour: Colour) => void;
  readonly onNote: () => void;
  /** A sentence when something could not be done. */
  readonly problem?: string | null;
  readonly frame?: Ref<HTMLDivElement>;
}

export function SelectionToolbar(props: SelectionToolbarProps) {
  const { colours, onHighlight, onNote, problem = null, frame } = props;
  return (
    <div
      class="toolbar"
      role="toolbar"
      aria-label={i18n.t('card.toolbar')}
      aria-keyshortcuts="Alt+F10"
      ref={frame ?? null}
      // A press would collapse the selection and move the focus before the click is heard.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={step}
    >
      {colours.map((colour, at) => (
        <button
          key={colour}
          type="button"
          class={`swatch ${colour}`}
          tabIndex={at === 0 ? 0 : -1}
          aria-label={i18n.t('card.highlight', [i18n.t(`card.colours.${colour}`)])}
          title={i18n.t(`card.colours.${colour}`)}
          onClick={() => onHighlight(colour)}
        >
          <span aria-hidden="true">{i18n.t('card.swatch')}</span>
        </button>
      ))}
      <button type="button" class="write" tabIndex={-1} onClick={onNote}>
        {i18n.t('card.note')}
      </button>
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Arrow keys, Home and End go from button to button, as toolbars do. */
function step(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const to = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: buttons.length - 1,
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[(to + buttons.length) % buttons.length]?.focus();
}
