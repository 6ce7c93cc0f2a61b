import { GlossarySearch, type GlossarySearchProps } from './GlossarySearch';
import { choices, found, rows } from './glossary-samples';

const ignore = () => undefined;
const rest: Omit<GlossarySearchProps, 'rows' | 'query' | 'byName'> = {
  filter: { kind: null, nation: null, standing: null, era: null },
  choices,
  known: 'July 2026',
  longest: 200,
  hrefOf: (id) => `#/term/${id}`,
  onQuery: ignore,
  onFilter: ignore,
  onOpen: ignore,
  onClear: ignore,
};

export const fixtures = {
  'all by letter': () => <GlossarySearch {...rest} rows={rows} query="" byName />,
  found: () => <GlossarySearch {...rest} rows={found} query="shadow ccg" byName={false} />,
  'nothing found': () => <GlossarySearch {...rest} rows={[]} query="zzzq" byName={false} />,
  'nothing fits the choices': () => (
    <GlossarySearch
      {...rest}
      rows={[]}
      query=""
      byName
      filter={{ kind: 'law', nation: 'Wales', standing: 'planned', era: 'to1991' }}
    />
  ),
};
