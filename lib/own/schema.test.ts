import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drafts } from '@/tests/own';
import { BLANK } from './blank';
import { parseDraft, tidy } from './schema';
import { draftOf, typedOf } from './typed';

const faultsOf = (loose: object) => {
  const read = parseDraft({ ...BLANK, name: 'Hub', ...loose });
  return 'faults' in read ? read.faults.map(({ field, code }) => `${field} ${code}`) : [];
};

describe('a draft', () => {
  it.each([
    ['a name', {}, []],
    ['letters with a digit first', { short: '111' }, []],
    ['a link within a network', { link: 'http://intranet/page?a=1' }, []],
    ['the same year at both ends', { from: '2013', to: '2013-04' }, []],
    ['no name', { name: ' \n' }, ['name nameEmpty']],
    ['one letter', { short: 'A' }, ['short lettersStart']],
    ['a bar in another way of writing', { also: ['a hub|b hub'] }, ['also alsoStart']],
    ['an end before the beginning', { from: '2014', to: '2013-12' }, ['to datesOrder']],
    ['a day that is none', { to: '2013-02-30' }, ['to dateBad']],
    ['a link of another kind', { link: 'javascript:alert(1)' }, ['link linkBad']],
    ['a link without a host', { link: 'https://' }, ['link linkBad']],
    ['a link with a space', { link: 'https://a.example/b c' }, ['link linkBad']],
    ['a link too long', { link: `https://a.example/${'x'.repeat(500)}` }, ['link linkLong']],
  ])('with %s', (_what, loose, expected) => {
    expect(faultsOf(loose)).toEqual(expected);
  });

  it('has its spaces tidied', () => {
    expect(tidy(' The\t\u0000 hub,\r\n at\u00a0last \ufeff')).toBe('The hub, at last');
  });

  it('comes out of its form as it went in', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        expect(parseDraft(draftOf(typedOf(draft)))).toEqual({ draft });
      }),
    );
  });
});
