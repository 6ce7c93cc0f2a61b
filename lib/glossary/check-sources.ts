/** What must hold between claims and the sources they rest on. Pure. */
import { isAfter, type PartialDate } from '@/lib/timeline/calendar';
import type { Glossary, Source, Term, TermEvent } from './types';

export function checkTermSources({ entry, dossier }: Term): string[] {
  const { sources, events } = dossier;
  const problems = [
    ...events.flatMap((event) => toldBefore(event, sources[event.source])),
    ...sources.flatMap(checkSource),
  ];
  return problems.map((problem) => `${entry.id}: ${problem}`);
}

export function checkTimelineSources({ timeline }: Glossary): string[] {
  return timeline.flatMap((event) =>
    [
      ...toldBefore({ ...event, what: event.title }, event.source),
      ...checkSource(event.source),
    ].map((problem) => `timeline.json › ${event.id}: ${problem}`),
  );
}

/** Who wrote before the day can only have told a plan. */
function toldBefore(
  { what, happened }: Pick<TermEvent, 'what' | 'happened'>,
  source: Source | undefined,
): string[] {
  const told: PartialDate | null = source?.published ?? null;
  if (happened === null || told === null || !isAfter(happened, told)) return [];
  return [
    `“${shortened(what)}” happened on ${happened}, by a source of ${told}: ` +
      'find a later one, or tell it as planned',
  ];
}

function checkSource({ title, url, grade }: Source): string[] {
  if (grade === 'copy') return [`“${title}” is a copy: find the original, or leave it out`];
  const host = /^https?:\/\/([^/?#:]+)/.exec(url)?.[1] ?? '';
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host)
    ? []
    : [`the source “${title}” has no sound address: ${url}`];
}

const shortened = (text: string) => (text.length > 50 ? `${text.slice(0, 49)}…` : text);
