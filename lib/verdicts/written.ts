/** How folded letters are written: verdicts keep `icp`, and a reader knows “ICP”. Pure. */
import { folded } from '@/lib/glossary/fold';
import type { Entry } from '@/lib/glossary/types';

/** Tells the spelling of a form, the first entry's that has it; the form itself where none has. */
export function writtenIn(entries: readonly Pick<Entry, 'surfaces'>[]): (form: string) => string {
  const written = new Map<string, string>();
  for (const { surfaces } of entries) {
    for (const { form } of surfaces) {
      const key = folded(form);
      if (!written.has(key)) written.set(key, form);
    }
  }
  return (form) => written.get(form) ?? form;
}
