/** Six colours by name, each with a line of its own kind, for who does not see the colour. */
import { i18n } from '#i18n';
import type { Colour } from '@/lib/notes/types';

export interface ColourPickerProps {
  readonly colours: readonly Colour[];
  readonly value: Colour;
  readonly onChoose: (colour: Colour) => void;
}

export function ColourPicker({ colours, value, onChoose }: ColourPickerProps) {
  return (
    <fieldset class="picker">
      <legend class="unseen">{i18n.t('notes.colour')}</legend>
      {colours.map((colour) => (
        <label key={colour}>
          <input
            type="radio"
            name="colour"
            value={colour}
            checked={colour === value}
            onChange={() => onChoose(colour)}
          />
          <span class={`tint ${colour}`} aria-hidden="true">
            {i18n.t('notes.sample')}
          </span>
          <span class="small">{i18n.t(`notes.colours.${colour}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
