/** What a timeline says of its items, in words. */
import { i18n } from '#i18n';
import { lifeInWords } from '@/lib/card/strip';
import type { Item, Point } from '@/lib/chart/item';
import type { Stretch } from '@/lib/chart/stretch';
import { isBefore, print } from '@/lib/timeline/calendar';

/** “1 July 2022, planned for April 2022”, “due by March 2027”, “since 1 April 2013”. */
export function whenOf(item: Item): string {
  if (item.shape === 'bar') return lifeInWords(item.life);
  const { planned, happened, outcome } = item;
  if (happened !== null) {
    return slipped(item)
      ? i18n.t('chart.when.slipped', [print(happened), print(planned ?? happened)])
      : print(happened);
  }
  return outcome === 'happened'
    ? print(item.on)
    : i18n.t(`chart.when.${outcome}`, [print(item.on)]);
}

/** For a list: name, letters, what it is and when, in one breath. */
export function inOneBreath(item: Item): string {
  const { title, short, lane } = item;
  const name = short === null || short === title ? title : `${title}, ${short}`;
  return `${name}, ${i18n.t(`chart.one.${lane}`)}, ${whenOf(item)}`;
}

const DAY_MS = 86_400_000;

/** The first year in sight and the last. */
export function yearsIn({ from, to }: Stretch): readonly [string, string] {
  const year = (day: number) => String(new Date(day * DAY_MS).getUTCFullYear());
  return [year(from), year(to)];
}

function slipped({ planned, happened }: Point): boolean {
  if (planned === null || happened === null) return false;
  return isBefore(planned, happened) || isBefore(happened, planned);
}
