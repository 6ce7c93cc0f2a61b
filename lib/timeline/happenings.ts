/**
 * What happened to a term, or was planned for it: its own events and the timeline's, once each.
 *
 * The two files tell some events twice, in other words and at other precision; one line is
 * made of both, in the words of the term's own file. Pure.
 */
import type { Entry, Outcome, Term, TermEvent, TimelineEvent } from '@/lib/glossary/types';
import { byDate, compare, isDay, type PartialDate } from './calendar';

export interface Happening {
  readonly what: string;
  readonly planned: PartialDate | null;
  readonly happened: PartialDate | null;
  readonly outcome: Outcome;
  /** When it happened, or else was to happen. */
  readonly on: PartialDate;
  /** From the term's own file, or the timeline's: naming the term or only touching it. */
  readonly told: 'own' | 'named' | 'touched';
}

/** Oldest first. Events without any date are left out: nothing can be said of their order. */
export function happeningsOf(
  { entry, dossier }: Term,
  timeline: readonly TimelineEvent[],
): Happening[] {
  const all = dossier.events.flatMap((event) => dated(event, 'own'));
  const names = namer(entry);
  for (const event of timeline) {
    if (!event.terms.includes(entry.id)) continue;
    const [other] = dated(
      { ...event, what: event.title },
      names(event.title) ? 'named' : 'touched',
    );
    if (other === undefined) continue;
    const at = all.findIndex((happening) => isSame(happening, other));
    const known = all[at];
    if (known === undefined) all.push(other);
    else all[at] = joined(known, other);
  }
  return all.sort((a, b) => byDate(a.on, b.on));
}

function dated(
  { what, planned, happened, outcome }: Omit<TermEvent, 'source'>,
  told: Happening['told'],
): Happening[] {
  const on = happened ?? planned;
  return on === null ? [] : [{ what, planned, happened, outcome, on, told }];
}

function joined(own: Happening, other: Happening): Happening {
  const happened = closer(own.happened, other.happened);
  const planned = own.planned ?? other.planned;
  const outcome = happened ? 'happened' : own.outcome;
  return {
    what: own.what,
    planned,
    happened,
    outcome,
    on: happened ?? planned ?? own.on,
    told: own.told,
  };
}

function closer(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  return a !== null && b !== null && b.length > a.length ? b : (a ?? b);
}

/** On the very day, a plan for the same date, or at about the time and in much the same words. */
function isSame(a: Happening, b: Happening): boolean {
  const order = compare(a.on, b.on);
  const plans = a.outcome !== 'happened' && b.outcome !== 'happened';
  if (order === 'same' && (plans || isDay(a.on))) return true;
  return (order === 'same' || order === 'overlap') && likeness(a.what, b.what) >= 0.4;
}

/** Share of the shorter text's words that the other has too, 0 to 1; short words do not count. */
function likeness(a: string, b: string): number {
  const words = (text: string) =>
    new Set((text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []).map((word) => word.slice(0, 6)));
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

/** Tells whether a text names the term, by any of its forms and in any capitals. */
function namer({ name, short, surfaces }: Entry): (text: string) => boolean {
  const forms = [name, ...(short === null ? [] : [short]), ...surfaces.map(({ form }) => form)];
  const written = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${written})s?(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(text);
}
