/** How a term stands, in two or three words. Pure. */
import { monthOf, type PartialDate, print } from './calendar';
import { FAMILY, isPartlyRepealed } from './family';
import { type Living, latestStanding } from './standing';
import { verbsOf } from './verbs';
import { capital, when } from './words';

/** Two or three words for the badge: “In being”, “Gone since July 2022”, “Not certain”. */
export function badge(term: Living, knowledge: PartialDate, today: PartialDate): string {
  const { start, end } = term.life;
  const family = FAMILY[term.kind];
  const verbs = verbsOf(term.kind);
  switch (latestStanding(term, knowledge, today)) {
    case 'uncertain':
      return 'Not certain';
    case 'planned':
      return family === 'law'
        ? 'Not yet law'
        : family === 'report'
          ? 'Not yet published'
          : 'Planned';
    case 'current':
      if (isPartlyRepealed(term, knowledge)) return 'Partly in force';
      if (family === 'report') return start ? `Published ${print(start)}` : 'Published';
      if (family === 'person') return 'Person';
      return family === 'law' ? 'In force' : capital(verbs.lives);
    case 'ended':
      if (family === 'person') return 'Person';
      if (family === 'event') {
        if (end && end !== start) return `Over since ${print(monthOf(end) ?? end)}`;
        return start ? `Took place ${when(start)}` : 'Over';
      }
      if (family === 'body') return end ? `Gone since ${print(end)}` : 'Gone';
      if (term.kind === 'own' && end) return `Used until ${print(end)}`;
      if (family === 'concept') return end ? `Out of use since ${print(end)}` : 'Out of use';
      return end ? `${capital(verbs.ended)} ${when(end)}` : capital(verbs.ended);
  }
}
