import { expect, it } from 'vitest';
import { hasPrivateLabel } from './first-label';

it.each([
  ['login.example.org', true],
  ['WEBMAIL.trust.example', true],
  ['login', true],
  ['www.login.example.org', false],
  ['loginnews.example.org', false],
  ['www.bbc.co.uk', false],
])('%s is private by its first label: %s', (host, expected) => {
  expect(hasPrivateLabel(host)).toBe(expected);
});
