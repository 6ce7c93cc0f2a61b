/** Folded letters are shown as the glossary writes them. */
import { expect, it } from 'vitest';
import { entry, surface } from '@/tests/builders';
import { writtenIn } from './written';

const written = writtenIn([
  entry('icp', { surfaces: [surface('ICP'), surface('Integrated-care partnership')] }),
  entry('own-icp', { kind: 'own', surfaces: [surface('Icp'), surface('Our Team')] }),
]);

it.each([
  ['icp', 'ICP'],
  ['integrated care partnership', 'Integrated-care partnership'],
  ['our team', 'Our Team'],
  // Of a term that is gone since, what was kept is all there is.
  ['gone', 'gone'],
])('%j is written %j', (form, expected) => {
  expect(written(form)).toBe(expected);
});
