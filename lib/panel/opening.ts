/** The sentence a side panel opens with: when the article was written, and who has gone since. */
import { i18n } from '#i18n';
import { monthOf, print } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';
import type { Bodies } from './counts';

/** “Written November 2020. 3 of the 11 bodies named here have gone.” */
export function opening(published: Published | null, bodies: Bodies): string {
  return [written(published), gone(bodies)].filter((sentence) => sentence !== null).join(' ');
}

function written(published: Published | null): string {
  if (!published) return i18n.t('panel.undated');
  const month = print(monthOf(published.date) ?? published.date);
  switch (published.confidence) {
    case 'sure':
      return i18n.t('panel.written', [month]);
    case 'likely':
      return i18n.t('panel.writtenLikely', [month]);
    case 'unsure':
      return i18n.t('panel.writtenUnsure', [month]);
  }
}

function gone({ total, gone: lost, uncertain }: Bodies): string | null {
  if (total === 0) return null;
  if (lost === total) return i18n.t('panel.bodies', total);
  if (lost > 0) return i18n.t('panel.bodiesSome', lost, [String(lost), String(total)]);
  return i18n.t(uncertain > 0 ? 'panel.bodiesUnknown' : 'panel.bodiesNone', total);
}
