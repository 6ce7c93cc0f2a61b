/** The article's date as the reader corrects it: asked, read, kept, and taken back. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DateCorrectionProps } from '@/components/DateCorrection';
import { call, sentenceOf } from '@/lib/messages/call';
import type { PartialDate } from '@/lib/timeline/calendar';
import { today } from '@/lib/today';
import { type DateFault, typedDate } from '@/lib/verdicts/typed-date';

interface Asking {
  /** The page it is asked of: on another, nothing is. */
  readonly href: string;
  readonly fault: DateFault | null;
}

/** `say` is told what did not work, in a sentence; `after` that something was kept. */
export function useDate(
  href: string | null,
  say: (problem: string | null) => void,
  after: () => Promise<void>,
): Omit<DateCorrectionProps, 'published'> {
  const [asking, setAsking] = useState<Asking | null>(null);
  const mine = asking !== null && asking.href === href ? asking : null;
  const keep = async (date: PartialDate | null) => {
    if (href === null) return;
    say(null);
    try {
      await call('verdicts.date', { href, date });
      setAsking(null);
    } catch (error) {
      say(sentenceOf(error, i18n.t('panel.dateFailed')));
    }
    await after();
  };
  return {
    asking: mine !== null,
    fault: mine?.fault ?? null,
    onAsk: () => setAsking(href === null ? null : { href, fault: null }),
    onCancel: () => setAsking(null),
    onKeep(typed) {
      const read = typedDate(typed, today());
      if ('date' in read) void keep(read.date);
      else if (href !== null) setAsking({ href, fault: read.fault });
    },
    onBack: () => void keep(null),
  };
}
