import { GlossaryRows } from './GlossaryRows';
import { found, rows } from './glossary-samples';

const hrefOf = (id: string) => `#/term/${id}`;

export const fixtures = {
  'by letter': () => <GlossaryRows rows={rows} byName hrefOf={hrefOf} />,
  found: () => <GlossaryRows rows={found} byName={false} hrefOf={hrefOf} />,
};
