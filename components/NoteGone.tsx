/** Said in place of an editor that has nothing more to edit. */
import { i18n } from '#i18n';

export interface NoteGoneProps {
  readonly sentence: string;
  /** Null where there is nothing to undo. */
  readonly onUndo: (() => void) | null;
  readonly onClose: () => void;
}

export function NoteGone({ sentence, onUndo, onClose }: NoteGoneProps) {
  return (
    <section class="gone stack">
      <p role="status">{sentence}</p>
      <div class="actions">
        {onUndo && (
          <button type="button" onClick={onUndo}>
            {i18n.t('notes.undo')}
          </button>
        )}
        <button type="button" class="primary" ref={focus} onClick={onClose}>
          {i18n.t('notes.close')}
        </button>
      </div>
    </section>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();
