/** The commands with the keys they have now, and where a browser lets the reader change them. */
import { i18n } from '#i18n';

export interface Command {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it: `Alt+Comma`. Empty when it has no key. */
  readonly shortcut: string;
}

export interface KeyListProps {
  readonly commands: readonly Command[];
  /** Opens the browser's own list of shortcuts; null where it must be found by hand. */
  readonly onChange: (() => void) | null;
}

export function KeyList({ commands, onChange }: KeyListProps) {
  return (
    <section class="stack" aria-labelledby="keys">
      <h2 id="keys">{i18n.t('options.keys')}</h2>
      <ul class="rows">
        {commands.map(({ name, description, shortcut }) => (
          <li key={name}>
            <span>{description}</span>
            {shortcut === '' ? (
              <span class="small soft">{i18n.t('options.noKey')}</span>
            ) : (
              <kbd>{shortcut}</kbd>
            )}
          </li>
        ))}
      </ul>
      {onChange ? (
        <button type="button" onClick={onChange}>
          {i18n.t('options.change')}
        </button>
      ) : (
        <p class="small soft">{i18n.t('options.changeFirefox')}</p>
      )}
    </section>
  );
}
