/** The options: few, each kept at once. */
import { i18n } from '#i18n';
import type { Colour } from '@/lib/notes/types';
import type { Settings } from '@/lib/settings/settings';
import { Choice } from './Choice';
import { KeyList, type KeyListProps } from './KeyList';
import { NoteOptions } from './NoteOptions';
import { SiteOptions, type SiteOptionsProps } from './SiteOptions';

import { VerdictList, type VerdictListProps } from './VerdictList';

export interface OptionsProps {
  /** Null until they are read. */
  readonly settings: Settings | null;
  readonly colours: readonly Colour[];
  readonly sites: Omit<SiteOptionsProps, 'settings' | 'onSet'>;
  readonly keys: KeyListProps;
  readonly verdicts: VerdictListProps;
  /** What became of the last change; null before the first. */
  readonly kept: 'kept' | 'refused' | null;
  /** The page of the reader's own terms. */
  readonly ownHref: string;
  readonly onSet: <K extends keyof Settings>(name: K, value: Settings[K]) => void;
}

export function OptionsView({
  settings,
  colours,
  sites,
  keys,
  verdicts,
  kept,
  ownHref,
  onSet,
}: OptionsProps) {
  return (
    <main class="page">
      <p class="masthead">
        <span>{i18n.t('popup.title')}</span>
      </p>
      <h1>{i18n.t('options.title')}</h1>
      <p class="soft">{i18n.t('options.lead')}</p>
      <p role="status" class={kept === 'refused' ? 'problem' : 'small soft'}>
        {kept === null ? '' : i18n.t(kept === 'kept' ? 'options.saved' : 'options.notSaved')}
      </p>
      {settings === null ? (
        <p>{i18n.t('options.loading')}</p>
      ) : (
        <>
          <Marks settings={settings} onSet={onSet} />
          <NoteOptions settings={settings} colours={colours} onSet={onSet} />
          <SiteOptions {...sites} settings={settings} onSet={onSet} />
        </>
      )}
      <section class="stack" aria-labelledby="own">
        <h2 id="own">{i18n.t('options.own')}</h2>
        <p>{i18n.t('options.ownText')}</p>
        <p>
          <a href={ownHref} target="_blank" rel="noopener">
            {i18n.t('options.ownOpen')}
          </a>
        </p>
      </section>
      <VerdictList {...verdicts} />
      <KeyList {...keys} />
    </main>
  );
}

function Marks({
  settings,
  onSet,
}: {
  readonly settings: Settings;
  readonly onSet: OptionsProps['onSet'];
}) {
  return (
    <section class="stack" aria-labelledby="marks">
      <h2 id="marks">{i18n.t('options.marks')}</h2>
      <Choice
        name="level"
        question={i18n.t('options.level')}
        value={settings.level}
        onChoose={(level) => onSet('level', level)}
        answers={[
          {
            value: 'jargon',
            label: i18n.t('options.levelJargon'),
            hint: i18n.t('options.levelJargonHint'),
          },
          {
            value: 'concept',
            label: i18n.t('options.levelConcept'),
            hint: i18n.t('options.levelConceptHint'),
          },
          {
            value: 'everyday',
            label: i18n.t('options.levelEveryday'),
            hint: i18n.t('options.levelEverydayHint'),
          },
        ]}
      />
      <Choice
        name="density"
        question={i18n.t('options.density')}
        value={settings.density}
        onChoose={(density) => onSet('density', density)}
        answers={[
          {
            value: 'page',
            label: i18n.t('options.densityPage'),
            hint: i18n.t('options.densityPageHint'),
          },
          { value: 'paragraph', label: i18n.t('options.densityParagraph') },
          { value: 'every', label: i18n.t('options.densityEvery') },
        ]}
      />
    </section>
  );
}
