/** How many terms of a page stand how, in words, each with the line that marks it. */
import { i18n } from '#i18n';
import type { StatusCount } from '@/lib/panel/counts';

export function StandingCounts({ counts }: { readonly counts: readonly StatusCount[] }) {
  if (counts.length === 0) return null;
  return (
    <ul class="standings" aria-label={i18n.t('standing.list')}>
      {counts.map(({ status, count }) => (
        <li key={status}>
          <span class={`line ${status}`}>{i18n.t(`standing.${status}`, count)}</span>
        </li>
      ))}
    </ul>
  );
}
