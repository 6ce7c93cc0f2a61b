import { describe, expect, it } from 'vitest';
import { bare } from '@/tests/notation';
import { onlyStartsSentence, weighCues, wordsNear } from './evidence';
import { WEIGHTS } from './weights';

const spanOf = (line: string) => ({ start: line.indexOf('['), end: line.indexOf(']') - 1 });
const sentence = (line: string) => onlyStartsSentence(bare(line), spanOf(line));

describe('a capital that may be only its sentence’s', () => {
  it.each([
    '[Monitor] your pulse',
    'Rest. [Monitor] your pulse',
    'Rest!  [Monitor] it',
    'First: [Monitor] it',
    '• [Monitor] it',
    '“[Monitor] it,” she said',
    'A list\n  [Monitor] it',
    '[Monitor] hearts',
    '[Monitor] hast',
  ])('%s', (line) => expect(sentence(line)).toBe(true));

  it.each([
    '[Monitor] has said',
    'Enough. [Monitor] will not',
    '[Monitor]’s view',
    "[Monitor]'s view",
    '[Monitor], which',
    'and [Monitor] your pulse',
    'the regulator [Monitor]',
    '[MONITOR] your pulse',
    '[PCN] your pulse',
    '[Monitor Group] your pulse',
  ])('%s: no', (line) => expect(sentence(line)).toBe(false));
});

describe('words nearby', () => {
  const cues = {
    for: ['gp', 'nhs england', 'commissioning', 'system'],
    against: ['stent', 'asthma', "crohn's", 'c-reactive'],
  };
  const weighed = (line: string) => {
    const weight = weighCues(wordsNear(bare(line), spanOf(line)), cues);
    return weight > 0 ? 'for' : weight < 0 ? 'against' : 'neither';
  };

  it.each([
    ['an [ICS] met', 'neither'],
    ['the GP and the [ICS]', 'for'],
    ['the [ICS] and its GPs', 'for'],
    ['an [ICS] with GPX4', 'neither'],
    ['an [ICS] of NHS\u00a0England', 'for'],
    ['an [ICS] of NHS  \n England', 'for'],
    ['commissioning-led [ICS]', 'for'],
    ['the [ICS] recommissioning', 'neither'],
    ['the [ICS] systemic', 'for'],
    ['[ICS] and asthma', 'against'],
    ['ASTHMA: an [ICS]', 'against'],
    ['a consistent [ICS]', 'neither'],
    ['an [ICS] for Crohn’s', 'against'],
    ['an [ICS] and C‑reactive protein', 'against'],
    [`asthma ${'far '.repeat(40)} [ICS] ${'far '.repeat(40)} asthma`, 'neither'],
    ['', 'neither'],
  ])('%s: %s', (line, expected) => expect(weighed(line || '[]')).toBe(expected));

  it('count each, on either side', () => {
    const all = 'gp, commissioning: [ICS]: stent, asthma, crohn’s';
    const near = wordsNear(bare(all), spanOf(all));
    const of = (side: 'for' | 'against') => cues[side].filter((cue) => near.includes(cue)).length;
    expect(weighCues(near, cues)).toBe(
      of('for') * WEIGHTS.cueFor + of('against') * WEIGHTS.cueAgainst,
    );
  });
});
