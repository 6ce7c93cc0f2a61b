/** The page that opens once, after installing: what this is, how it looks, what it does with data. */
import { i18n } from '#i18n';
import type { Site } from '@/lib/sites/listed';
import { SampleArticle } from './SampleArticle';

export interface WelcomeProps {
  readonly browser: 'chromium' | 'firefox';
  readonly sites: readonly Site[];
  /** The keys of “next term” and “previous term” as the browser writes them; null without one. */
  readonly keys: { readonly next: string; readonly previous: string } | null;
  readonly onOptions: () => void;
}

/** The kinds of `assets/sites.json`, in the order shown, with the message that names each. */
const KINDS = [
  ['health press', 'healthPress'],
  ['health bodies', 'healthBodies'],
  ['public bodies', 'publicBodies'],
  ['policy', 'policy'],
  ['news', 'news'],
] as const;

export function WelcomeView({ browser, sites, keys, onOptions }: WelcomeProps) {
  return (
    <main class="page">
      <p class="masthead">
        <span>{i18n.t('popup.title')}</span>
      </p>
      <h1>{i18n.t('welcome.title')}</h1>
      <div class="stack">
        <p>{i18n.t('welcome.lead')}</p>
        <p>{i18n.t('welcome.lead2')}</p>
        <p>{i18n.t('welcome.lead3')}</p>
      </div>
      <SampleArticle />
      <section class="stack" aria-labelledby="data">
        <h2 id="data">{i18n.t('welcome.data')}</h2>
        <p>{i18n.t('welcome.dataNothing')}</p>
        <p>{i18n.t('welcome.dataNotes')}</p>
        <p>{i18n.t('welcome.dataPages')}</p>
        <p>{i18n.t('welcome.dataSeen')}</p>
        <Where sites={sites} />
      </section>
      <section class="stack" aria-labelledby="pin">
        <h2 id="pin">{i18n.t('welcome.pin')}</h2>
        <p>{i18n.t(browser === 'firefox' ? 'welcome.pinFirefox' : 'welcome.pinChromium')}</p>
      </section>
      {keys && (
        <section class="stack" aria-labelledby="mouseless">
          <h2 id="mouseless">{i18n.t('welcome.keys')}</h2>
          <p>{i18n.t('welcome.keysText', [keys.next, keys.previous])}</p>
        </section>
      )}
      <section class="stack">
        <button type="button" class="primary" onClick={onOptions}>
          {i18n.t('welcome.options')}
        </button>
        <p class="small soft">{i18n.t('welcome.about')}</p>
      </section>
    </main>
  );
}

function Where({ sites }: Pick<WelcomeProps, 'sites'>) {
  return (
    <details>
      <summary>{i18n.t('welcome.where', sites.length)}</summary>
      <dl class="stack small">
        {KINDS.map(([kind, key]) => {
          const names = new Set(sites.filter((site) => site.kind === kind).map(({ name }) => name));
          if (names.size === 0) return null;
          return (
            <div key={kind}>
              <dt>
                <strong>{i18n.t(`welcome.kinds.${key}`)}</strong>
              </dt>
              <dd class="soft">{[...names].join(', ')}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
