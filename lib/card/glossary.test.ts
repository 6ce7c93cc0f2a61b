/** Every card that the shipped glossary can make, over eighty years of articles. */
import { describe, expect, it } from 'vitest';
import type { Term } from '@/lib/glossary/types';
import { firstDay, isBefore, lastDay, type PartialDate, yearOf } from '@/lib/timeline/calendar';
import { readGlossary } from '@/scripts/glossary';
import { date, published } from '@/tests/builders';
import type { CardModel } from './card';
import { cardModel } from './model';

const { knowledge, terms, timeline } = readGlossary();
const entries = new Map(terms.map(({ entry }) => [entry.id, entry]));
const YEARS = Array.from({ length: 23 }, (_, at) => date(`${1942 + 4 * at}-05-15`));
const TODAYS = [knowledge, date('2026-11-25'), date('2029-01-01')];

/** Days about which something changes for a term, and some of every decade. */
function articleDays({ entry: { life }, dossier }: Term): readonly PartialDate[] {
  const dates = [life.announced, life.start, life.end, life.dueStart, life.dueEnd];
  const events = dossier.events.flatMap(({ planned, happened }) => [planned, happened]);
  const phases = dossier.phases.flatMap(({ from, to }) => [from, to]);
  const changes = [...dates, ...events, ...phases].filter((each) => each !== null);
  return [...YEARS, ...changes, ...changes.flatMap((each) => [firstDay(each), lastDay(each)])];
}

function cardOf(term: Term, on: PartialDate | null, today: PartialDate): CardModel {
  const linked = (id: Term['entry']['id']) => entries.get(id) ?? null;
  const article = on === null ? null : published(on);
  return cardModel({ term, published: article, knowledge, today, linked, timeline });
}

const words = (text: string) => text.split(' ').filter((word) => /[a-z0-9]/i.test(word)).length;

/** What is wrong with a card, in words; empty when nothing is. */
function faults(card: CardModel, on: PartialDate | null): string[] {
  const told = [card.then?.text ?? '', card.now.text, card.summaryFirst ? card.summary : ''];
  const count = words(told.join(' '));
  const found = count > 60 ? [`${count} words before “more”`] : [];
  if (card.now.text === '') found.push('nothing is said of the latest');
  if (card.then?.text === '') found.push('nothing is said of then');
  const composed = [...told, card.then?.more, card.now.more, ...card.hindsight, card.strip.words];
  const odd = /undefined|null|NaN|\[object|(?<!\.)\.\.(?!\.)|;\.| [,;.]| {2}/;
  for (const text of composed) if (text && odd.test(text)) found.push(`odd text: ${text}`);
  for (const sentence of (card.then?.text ?? '').split(/(?<=\.) /)) {
    const years = [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
    const later = on !== null && years.some((year) => year > yearOf(on));
    const plan =
      /\b(?:by|due|plan\w*|until|will|would|to be|aim\w*|target\w*|expected|meant|intend\w*)\b/i;
    if (later && !plan.test(sentence)) found.push(`“${sentence}” in ${on}`);
  }
  return found;
}

describe('every card of the glossary', () => {
  it('can be made for any article, in sixty words, and tells then without hindsight', () => {
    const wrong = new Set<string>();
    for (const term of terms) {
      for (const on of [null, ...articleDays(term)]) {
        const card = cardOf(term, on, date('2026-11-25'));
        for (const fault of faults(card, on)) wrong.add(`${term.entry.id}: ${fault}`);
      }
    }
    expect([...wrong].slice(0, 20)).toEqual([]);
  });

  it('never says that a plan whose date has come is current', () => {
    for (const term of terms) {
      const due = term.entry.life.dueEnd;
      for (const today of TODAYS) {
        const { value } = cardOf(term, null, today).standing;
        if (due && !isBefore(today, firstDay(due)))
          expect([term.entry.id, value]).not.toContain('current');
      }
    }
  });
});
