/** Marks on or off on one site. */
import { i18n } from '#i18n';

export interface SiteSwitchProps {
  readonly host: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function SiteSwitch({ host, on, onSwitch }: SiteSwitchProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>{i18n.t('popup.mark', [host])}</span>
    </label>
  );
}
