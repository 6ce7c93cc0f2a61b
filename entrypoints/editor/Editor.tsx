/** The editor's window, whatever it has to show. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { NoteEditor } from '@/components/NoteEditor';
import { NoteGone } from '@/components/NoteGone';
import { UnfinishedNotes } from '@/components/UnfinishedNotes';
import type { TermId } from '@/lib/glossary/types';
import { COLOURS, type DraftId, LONGEST } from '@/lib/notes/types';
import { type Surroundings, useEditor } from './use-editor';

export interface EditorProps {
  readonly id: DraftId | null;
  readonly around: Surroundings;
  /** The name of a term; null when the glossary does not know it, or does not answer. */
  readonly nameOf: (id: TermId) => Promise<string | null>;
  readonly onOpen: (id: DraftId) => void;
}

export function Editor({ id, around, nameOf, onOpen }: EditorProps) {
  const editor = useEditor(id, around);
  const { phase, draft, problem } = editor;
  const term = useTerm(draft?.note.termId ?? null, nameOf);
  useEffect(() => {
    if (phase === 'writing') focusEnd();
  }, [phase]);

  if (phase === 'opening') return null;
  if (phase === 'gone' || draft === null) {
    return (
      <>
        <NoteGone sentence={problem ?? i18n.t('notes.done')} onUndo={null} onClose={editor.close} />
        <Others {...editor} onOpen={onOpen} />
      </>
    );
  }
  const { noteId, note } = draft;
  if (phase === 'deleted' && noteId !== null) {
    return (
      <NoteGone
        sentence={problem ?? i18n.t('notes.deleted')}
        onUndo={() => editor.undo(noteId)}
        onClose={() => editor.leave(true)}
      />
    );
  }
  return (
    <>
      <NoteEditor
        quote={note.place?.quote.exact ?? null}
        term={term}
        article={note.title}
        body={note.body}
        colour={note.colour}
        colours={COLOURS}
        longest={LONGEST.body}
        kept={noteId !== null}
        saving={phase === 'saving'}
        leaving={phase === 'leaving'}
        problem={problem}
        onBody={(body) => editor.change({ body })}
        onColour={(colour) => editor.change({ colour })}
        onSave={editor.save}
        onCancel={editor.cancel}
        onLeave={editor.leave}
        onDelete={() => noteId !== null && editor.remove(noteId)}
      />
      <Others {...editor} onOpen={onOpen} />
    </>
  );
}

type OthersProps = Pick<ReturnType<typeof useEditor>, 'others' | 'forget'> &
  Pick<EditorProps, 'onOpen'>;

function Others({ others, forget, onOpen }: OthersProps) {
  const drafts = others.map(({ id, note }) => ({ id, words: note.body || note.title }));
  return <UnfinishedNotes drafts={drafts} onOpen={onOpen} onForget={forget} />;
}

function useTerm(id: TermId | null, nameOf: EditorProps['nameOf']): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    if (id !== null) void nameOf(id).then(setName);
  }, [id, nameOf]);
  return name;
}

function focusEnd(): void {
  const field = document.querySelector('textarea');
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
