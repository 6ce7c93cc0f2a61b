/** Where marks are made: everywhere or nowhere, the sites allowed, the sites switched off. */
import { i18n } from '#i18n';
import type { Settings } from '@/lib/settings/settings';

export interface SiteOptionsProps {
  readonly settings: Settings;
  /** How many sites are read from the start. */
  readonly listed: number;
  /** In the notation of lists: `*.example.org`, `www.example.org`, `*` for all. */
  readonly allowed: readonly string[];
  readonly onForget: (site: string) => void;
  readonly onSet: <K extends keyof Settings>(name: K, value: Settings[K]) => void;
}

export function SiteOptions({ settings, listed, allowed, onForget, onSet }: SiteOptionsProps) {
  const { on, offHosts } = settings;
  return (
    <section class="stack" aria-labelledby="sites">
      <h2 id="sites">{i18n.t('options.sites')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onSet('on', event.currentTarget.checked)}
        />
        <span>{i18n.t('options.everywhere')}</span>
      </label>
      <p class="small soft">{i18n.t('options.listed', listed)}</p>
      <h3>{i18n.t('options.allowed')}</h3>
      <Rows
        none={i18n.t('options.noAllowed')}
        rows={allowed.map((site) => {
          const name = site === '*' ? i18n.t('options.everySite') : site;
          return { name, label: i18n.t('options.forgetSite', [name]), act: () => onForget(site) };
        })}
        action={i18n.t('options.forget')}
      />
      <h3>{i18n.t('options.offHosts')}</h3>
      <Rows
        none={i18n.t('options.noOffHosts')}
        rows={offHosts.map((host) => ({
          name: host,
          label: i18n.t('options.switchOnSite', [host]),
          act: () =>
            onSet(
              'offHosts',
              offHosts.filter((other) => other !== host),
            ),
        }))}
        action={i18n.t('options.switchOn')}
      />
    </section>
  );
}

interface Row {
  readonly name: string;
  /** The whole action in words, for who hears the button without its row. */
  readonly label: string;
  readonly act: () => void;
}

function Rows(props: {
  readonly none: string;
  readonly rows: readonly Row[];
  readonly action: string;
}) {
  if (props.rows.length === 0) return <p class="small soft">{props.none}</p>;
  return (
    <ul class="rows">
      {props.rows.map(({ name, label, act }) => (
        <li key={name}>
          <span>{name}</span>
          <button type="button" aria-label={label} onClick={act}>
            {props.action}
          </button>
        </li>
      ))}
    </ul>
  );
}
