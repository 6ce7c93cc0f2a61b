import { COLOURS } from '@/lib/notes/types';
import { type OptionsProps, OptionsView } from './OptionsView';
import { settings } from './settings-sample';
import { verdicts } from './VerdictList.fixture';

const ignore = () => undefined;

const options = (change: Partial<OptionsProps>) => (
  <OptionsView
    settings={settings}
    colours={COLOURS}
    sites={{ listed: 170, allowed: ['www.county-gazette.example'], onForget: ignore }}
    keys={{
      commands: [
        { name: 'open-card', description: 'Explain the next term', shortcut: 'Alt+Period' },
        { name: 'note', description: 'Add a note on the selected words', shortcut: '' },
      ],
      onChange: ignore,
    }}
    verdicts={{
      verdicts,
      failed: false,
      nameOf: (id) => id,
      writtenOf: (form) => form.toUpperCase(),
      onForget: ignore,
    }}
    kept={null}
    ownHref="#/mine"
    onSet={ignore}
    {...change}
  />
);

export const fixtures = {
  'as they are': () => options({}),
  loading: () => options({ settings: null }),
  'just kept': () => options({ kept: 'kept' }),
  'not kept': () => options({ kept: 'refused' }),
};
