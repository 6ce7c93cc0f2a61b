/**
 * The card’s outside: a dialog that is not modal, its name, the way back and the way out.
 * A view: it keeps no state and asks nobody anything.
 */
import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';

export interface CardFrameProps {
  /** The term’s name, or the page’s words until that is known. */
  readonly name: string;
  readonly short: string | null;
  /** A quiet line above the name. */
  readonly kicker: string | null;
  /** What “back” leads to; null at the card’s first term. */
  readonly backTo: string | null;
  readonly busy?: boolean;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** The dialog, for who places it and gives it the focus. */
  readonly frame?: Ref<HTMLDivElement> | undefined;
  readonly children: ComponentChildren;
}

/** One card at a time, so one name for its title is enough. */
const TITLE = 'card-title';
/** Letters of a name that take three lines and more. */
const LONG = 60;

export function CardFrame(props: CardFrameProps) {
  const { name, short, kicker, backTo, busy, onBack, onClose, frame, children } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' || !event.altKey || backTo === null) return;
    event.preventDefault();
    onBack();
  };
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={TITLE}
      aria-busy={busy === true}
      tabIndex={-1}
      ref={frame ?? null}
      onKeyDown={onKeyDown}
    >
      <header>
        <div class="bar-top">
          {backTo !== null ? (
            <button
              type="button"
              class="link back"
              aria-keyshortcuts="Alt+ArrowLeft"
              onClick={onBack}
            >
              <span aria-hidden="true">←</span> {i18n.t('card.back', [backTo])}
            </button>
          ) : (
            <p class="kicker">{kicker}</p>
          )}
          <button type="button" class="close" aria-label={i18n.t('card.close')} onClick={onClose}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path
                d="M1.5 1.5l9 9M10.5 1.5l-9 9"
                fill="none"
                stroke="currentColor"
                stroke-width="1.5"
              />
            </svg>
          </button>
        </div>
        {backTo !== null && kicker !== null && <p class="kicker">{kicker}</p>}
        <h2 id={TITLE} class={name.length > LONG ? 'long' : ''}>
          {name}
          {short !== null && short !== name && <span class="short"> {short}</span>}
        </h2>
      </header>
      {children}
    </div>
  );
}
