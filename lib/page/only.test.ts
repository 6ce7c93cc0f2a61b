import { expect, it } from 'vitest';
import { onlyOne } from './only';

it('the newest script in a document stops those before it, and no other document’s', () => {
  const [doc, other] = [new EventTarget(), new EventTarget()];
  const first = onlyOne(doc);
  const elsewhere = onlyOne(other);
  expect(first.aborted).toBe(false);
  const second = onlyOne(doc);
  expect(first.aborted).toBe(true);
  expect(second.aborted).toBe(false);
  const third = onlyOne(doc);
  expect([second.aborted, third.aborted, elsewhere.aborted]).toEqual([true, false, false]);
});
