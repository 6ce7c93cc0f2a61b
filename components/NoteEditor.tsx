/** Where a note is written: the words it is about, a colour, and room to write. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Colour } from '@/lib/notes/types';
import { ColourPicker } from './ColourPicker';

export interface NoteEditorProps {
  /** What the note is about. `quote` is null for a note on a term or a whole page. */
  readonly quote: string | null;
  readonly term: string | null;
  readonly article: string;
  readonly body: string;
  readonly colour: Colour;
  readonly colours: readonly Colour[];
  /** UTF-16 units that a note may have. */
  readonly longest: number;
  /** True for a note that is kept already, and may be deleted. */
  readonly kept: boolean;
  readonly saving: boolean;
  /** True while the reader is asked whether what they wrote may go. */
  readonly leaving: boolean;
  /** A sentence about what did not work; null when nothing failed. */
  readonly problem: string | null;
  readonly onBody: (body: string) => void;
  readonly onColour: (colour: Colour) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** The answer to whether what they wrote may go. */
  readonly onLeave: (go: boolean) => void;
  readonly onDelete: () => void;
}

export function NoteEditor(props: NoteEditorProps) {
  const { quote, term, article, body, colour, kept, problem } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSave();
    if (event.key === 'Escape' && !event.isComposing) props.onCancel();
  };
  return (
    <form
      class="editor"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <header>
        <h1>{heading(term, kept)}</h1>
        {article !== '' && <p class="small soft">{article}</p>}
      </header>
      {quote !== null && <Quote colour={colour}>{quote}</Quote>}
      <ColourPicker colours={props.colours} value={colour} onChoose={props.onColour} />
      <label class="unseen" for="body">
        {i18n.t('notes.body')}
      </label>
      <textarea
        id="body"
        dir="auto"
        maxLength={props.longest}
        placeholder={i18n.t(quote === null ? 'notes.write' : 'notes.writeOrNot')}
        aria-describedby={problem === null ? undefined : 'problem'}
        value={body}
        onInput={(event) => props.onBody(event.currentTarget.value)}
      />
      {problem !== null && (
        <p id="problem" class="problem" role="alert">
          {problem}
        </p>
      )}
      {props.leaving ? <Leaving onLeave={props.onLeave} /> : <Actions {...props} />}
    </form>
  );
}

function heading(term: string | null, kept: boolean): string {
  if (term !== null) return i18n.t('notes.onTerm', [term]);
  return kept ? i18n.t('notes.edit') : i18n.t('notes.add');
}

/** Long quotes scroll by themselves, so that there is room to write. */
function Quote({ colour, children }: { colour: Colour; children: ComponentChildren }) {
  return (
    <blockquote
      class={`quote ${colour}`}
      dir="auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
      aria-label={i18n.t('notes.quote')}
    >
      {children}
    </blockquote>
  );
}

function Actions({ quote, body, kept, saving, onCancel, onDelete }: NoteEditorProps) {
  // A highlight may be without words; a note on nothing but a term may not.
  const empty = quote === null && body.trim() === '';
  return (
    <div class="actions">
      <button
        type="submit"
        class="primary"
        disabled={saving || empty}
        aria-keyshortcuts="Control+Enter"
      >
        {i18n.t('notes.save')}
      </button>
      <button type="button" onClick={onCancel}>
        {i18n.t('notes.cancel')}
      </button>
      <span class="small soft keys" aria-hidden="true">
        {i18n.t('notes.saveKeys')}
      </span>
      {kept && (
        <button type="button" class="quiet delete" onClick={onDelete}>
          {i18n.t('notes.delete')}
        </button>
      )}
    </div>
  );
}

function Leaving({ onLeave }: { onLeave: (go: boolean) => void }) {
  return (
    <div class="leaving" role="alertdialog" aria-labelledby="leaving">
      <p id="leaving">{i18n.t('notes.leave')}</p>
      <div class="actions">
        <button type="button" class="primary" ref={focus} onClick={() => onLeave(false)}>
          {i18n.t('notes.stay')}
        </button>
        <button type="button" onClick={() => onLeave(true)}>
          {i18n.t('notes.throwAway')}
        </button>
      </div>
    </div>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();
