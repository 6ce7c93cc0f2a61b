/** The name and colour that new notes carry. */
import { i18n } from '#i18n';
import type { Colour } from '@/lib/notes/types';
import type { Settings } from '@/lib/settings/settings';
import { Choice } from './Choice';

export interface NoteOptionsProps {
  readonly settings: Settings;
  readonly colours: readonly Colour[];
  readonly onSet: <K extends keyof Settings>(name: K, value: Settings[K]) => void;
}

export function NoteOptions({ settings, colours, onSet }: NoteOptionsProps) {
  return (
    <section class="stack" aria-labelledby="own-notes">
      <h2 id="own-notes">{i18n.t('options.notes')}</h2>
      <div>
        <label for="author">{i18n.t('options.author')}</label>
        <br />
        <input
          id="author"
          type="text"
          maxLength={200}
          autocomplete="off"
          aria-describedby="author-hint"
          value={settings.author}
          onChange={(event) => onSet('author', event.currentTarget.value.trim())}
        />
        <p id="author-hint" class="small soft">
          {i18n.t('options.authorHint')}
        </p>
      </div>
      <div class="colours">
        <Choice
          name="colour"
          question={i18n.t('options.colour')}
          value={settings.colour}
          onChoose={(colour) => onSet('colour', colour)}
          answers={colours.map((colour) => ({
            value: colour,
            label: <span class={`swatch ${colour}`}>{i18n.t(`notes.colours.${colour}`)}</span>,
          }))}
        />
      </div>
    </section>
  );
}
