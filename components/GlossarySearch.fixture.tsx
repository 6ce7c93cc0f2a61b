import { GlossarySearch, type GlossarySearchProps } from './GlossarySearch';
import { choices, found, rows } from './glossary-samples';

const ignore = () => undefined;
const rest: Omit<GlossarySearchProps, 'all' | 'found' | 'total' | 'query'> = {
  filter: { kind: null, nation: null, standing: null, era: null },
  choices,
  known: 'July 2026',
  longest: 200,
  hrefOf: (id) => `#/term/${id}`,
  onQuery: ignore,
  onFilter: ignore,
  onOpen: ignore,
  onClear: ignore,
  onAll: ignore,
};

export const fixtures = {
  'all by letter': () => <GlossarySearch {...rest} all={rows} found={[]} total={0} query="" />,
  found: () => <GlossarySearch {...rest} all={rows} found={found} total={80} query="shadow ccg" />,
  'nothing found': () => <GlossarySearch {...rest} all={rows} found={[]} total={0} query="zzzq" />,
  'nothing fits the choices': () => (
    <GlossarySearch
      {...rest}
      all={[]}
      found={[]}
      total={0}
      query=""
      filter={{ kind: 'law', nation: 'Wales', standing: 'planned', era: 'to1991' }}
    />
  ),
};
