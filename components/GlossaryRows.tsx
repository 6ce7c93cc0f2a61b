/** Terms as lines, each a link; under letters when they are all there by name. */
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { letterOf, type Row } from '@/lib/browse/rows';
import type { TermId } from '@/lib/glossary/types';
import { StandingShape } from './StandingBadge';

export interface GlossaryRowsProps {
  readonly rows: readonly Row[];
  readonly byName: boolean;
  readonly hrefOf: (id: TermId) => string;
}

export function GlossaryRows({ rows, byName, hrefOf }: GlossaryRowsProps) {
  const letters = useMemo(
    () => (byName ? [...Map.groupBy(rows, ({ name }) => letterOf(name))] : []),
    [rows, byName],
  );
  if (!byName) return <Rows rows={rows} hrefOf={hrefOf} />;
  return (
    <>
      {letters.length > 1 && (
        <nav class="letters" aria-label={i18n.t('glossary.letters')}>
          {letters.map(([letter]) => (
            <button key={letter} type="button" onClick={() => show(letter)}>
              {letter}
            </button>
          ))}
        </nav>
      )}
      {letters.map(([letter, group]) => (
        <section key={letter} aria-labelledby={headingOf(letter)}>
          <h2 id={headingOf(letter)} tabIndex={-1}>
            {letter}
          </h2>
          <Rows rows={group} hrefOf={hrefOf} />
        </section>
      ))}
    </>
  );
}

const headingOf = (letter: string) => `letter-${letter}`;

/** Not a link: the part of the address after “#” is the route’s. */
function show(letter: string): void {
  const heading = document.getElementById(headingOf(letter));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function Rows({ rows, hrefOf }: Omit<GlossaryRowsProps, 'byName'>) {
  return (
    <ul class="rows-of-terms">
      {rows.map(({ id, name, short, via, kind, standing, summary }) => (
        <li key={id}>
          <a href={hrefOf(id)}>
            <span class="name">{name}</span>
            {short !== null && <span class="letters-of"> {short}</span>}
          </a>
          {via !== null && <span class="small soft"> {i18n.t('glossary.via', [via])}</span>}
          <p class="small soft how">
            <span class={`how-it-stands ${standing.value}`}>
              <StandingShape value={standing.value} /> {standing.words}
            </span>
            {' · '}
            {kind}
          </p>
          <p class="small">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
