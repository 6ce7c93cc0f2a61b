/** The four choices that narrow the glossary’s list. */
import { i18n } from '#i18n';
import type { ERAS, Filter } from '@/lib/browse/filter';
import type { KINDS, NATIONS, STATUSES } from '@/lib/glossary/types';

/** What may be chosen: lists and words that the caller knows. */
export interface Choices {
  readonly kinds: readonly { readonly value: (typeof KINDS)[number]; readonly words: string }[];
  readonly nations: typeof NATIONS;
  readonly standings: typeof STATUSES;
  readonly eras: typeof ERAS;
}

export interface GlossaryFiltersProps {
  readonly filter: Filter;
  readonly choices: Choices;
  readonly onChange: (filter: Filter) => void;
}

export function GlossaryFilters({ filter, choices, onChange }: GlossaryFiltersProps) {
  const { kinds, nations, standings, eras } = choices;
  const set =
    <K extends keyof Filter>(name: K) =>
    (value: Filter[K]) =>
      onChange({ ...filter, [name]: value });
  return (
    <div class="filters">
      <Select
        label={i18n.t('glossary.kind')}
        value={filter.kind}
        options={kinds}
        onChoose={set('kind')}
      />
      <Select
        label={i18n.t('glossary.nation')}
        value={filter.nation}
        options={nations.map((value) => ({ value, words: value }))}
        onChoose={set('nation')}
      />
      <Select
        label={i18n.t('glossary.standing')}
        value={filter.standing}
        options={standings.map((value) => ({
          value,
          words: i18n.t(`glossary.standings.${value}`),
        }))}
        onChoose={set('standing')}
      />
      <Select
        label={i18n.t('glossary.era')}
        value={filter.era}
        options={eras.map((value) => ({ value, words: i18n.t(`glossary.eras.${value}`) }))}
        onChoose={set('era')}
      />
    </div>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly onChoose: (value: T | null) => void;
}

function Select<T extends string>({ label, value, options, onChoose }: SelectProps<T>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          const { value: chosen } = event.currentTarget;
          onChoose(options.find((option) => option.value === chosen)?.value ?? null);
        }}
      >
        <option value="">{i18n.t('glossary.any')}</option>
        {options.map(({ value: one, words }) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
