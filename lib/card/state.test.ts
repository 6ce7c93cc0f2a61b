import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardEvent, CardState } from './phase';
import { IDLE, shownIn, step } from './state';
import { TIMING } from './timing';

/**
 * A page of three mentions, 1 to 3, told in a few words: `over 1`, `pass 1` (fast), `rest 1`
 * and `slip` (events without movement), `bridge`, `bridge 2`, `off`, `in-card`, `scroll`, `select`,
 * `selected`, `command 2`, `tap 1`, `tap`, `gone 1`, `dismissed`, `stop`, and `+300` for time
 * going by. Answers with what is on screen at the end: `-`, or mention and who opened it.
 */
function play(story: string): string {
  const world = start();
  for (const line of story.split(',').map((part) => part.trim())) {
    if (line.startsWith('+')) world.wait(Number(line.slice(1)));
    else world.happen(read(line, world.state()));
  }
  return world.screen();
}

function read(line: string, state: CardState): CardEvent {
  const [word = '', of] = line.split(' ');
  const mention = Number(of);
  switch (word) {
    case 'over':
      return { is: 'over', mention, speed: 0.2, bridge: false };
    case 'pass':
      return { is: 'over', mention, speed: 2, bridge: false };
    case 'rest':
      return { is: 'over', mention, speed: 0, bridge: false };
    case 'bridge':
      return of === undefined
        ? { is: 'off', speed: 0.2, bridge: true }
        : { is: 'over', mention, speed: 0.2, bridge: true };
    case 'off':
      return { is: 'off', speed: 0.2, bridge: false };
    case 'slip':
      return { is: 'off', speed: 0, bridge: false };
    case 'select':
      return { is: 'select', on: true };
    case 'selected':
      return { is: 'select', on: false };
    case 'command':
    case 'gone':
      return { is: word, mention };
    case 'tap':
      return { is: 'tap', mention: of === undefined ? null : mention };
    case 'dismissed':
      return { is: 'dismissed', token: shownIn(state)?.token ?? -1 };
    case 'stale':
      return { is: 'dismissed', token: (shownIn(state)?.token ?? 0) - 1 };
    default:
      return { is: word } as CardEvent;
  }
}

/** Runs the effects as the reader script does: one timer, one card. */
function start() {
  let state = IDLE;
  let now = 0;
  let timer: { readonly number: number; readonly at: number } | null = null;
  let screen: { readonly mention: number; readonly token: number; readonly by: string } | null =
    null;
  const injected: number[] = [];

  function happen(event: CardEvent): void {
    const next = step(state, event, now);
    state = next.state;
    for (const effect of next.effects) {
      if (effect.do === 'timer') timer = { number: effect.timer, at: now + effect.ms };
      if (effect.do === 'untimer') timer = null;
      if (effect.do === 'open') screen = effect;
      if (effect.do === 'close') screen = null;
      if (effect.do === 'inject') injected.push(effect.mention);
    }
  }

  return {
    happen,
    wait(ms: number): void {
      const until = now + ms;
      while (timer !== null && timer.at <= until) {
        now = timer.at;
        const { number } = timer;
        timer = null;
        happen({ is: 'timer', timer: number });
      }
      now = until;
    },
    state: () => state,
    timer: () => timer,
    injected,
    shown: () => screen,
    screen: () => (screen === null ? '-' : `${screen.mention} ${screen.by}`),
  };
}

describe('a card', () => {
  it.each([
    ['opens once the pointer has rested', 'over 1, +350', '1 pointer'],
    ['does not open a moment earlier', 'over 1, +349', '-'],
    ['opens while the pointer drifts slowly', 'over 1, +200, over 1, +150', '1 pointer'],
    ['does not open for a pointer that passes', 'pass 1, +20, off, +1000', '-'],
    ['waits anew while the pointer is fast', 'pass 1, +200, pass 1, +200', '-'],
    ['opens when a fast pointer stops on it', 'pass 1, +350', '1 pointer'],
    ['stays for good while the pointer stays', 'over 1, +60000', '1 pointer'],
    ['stays while the pointer is on the way to it', 'over 1, +350, bridge, +60000', '1 pointer'],
    ['stays while the pointer is in it', 'over 1, +350, bridge, in-card, +60000', '1 pointer'],
    ['stays a little when the pointer leaves', 'over 1, +350, off, +299', '1 pointer'],
    ['then goes', 'over 1, +350, off, +300', '-'],
    ['wherever else it wanders', 'over 1, +350, off, +200, off, +100', '-'],
    ['is caught by coming back to it', 'over 1, +350, off, +200, in-card, +900', '1 pointer'],
    ['is caught by coming back to its term', 'over 1, +350, off, +200, over 1, +900', '1 pointer'],
    ['gives way to the next term soon', 'over 1, +350, over 2, +100', '2 pointer'],
    ['but not sooner', 'over 1, +350, over 2, +99', '1 pointer'],
    ['opens soon after another closed', 'over 1, +350, off, +300, +900, over 2, +100', '2 pointer'],
    ['waits again when that is past', 'over 1, +350, off, +300, +1000, over 2, +349', '-'],
    ['ignores terms on the way to it', 'over 1, +350, bridge 2, +300, in-card, +900', '1 pointer'],
    ['however slowly it goes', 'over 1, +350, bridge 2, +200, bridge 2, +200', '1 pointer'],
    ['unless the pointer rests on one', 'over 1, +350, bridge 2, +350', '2 pointer'],
    [
      'stays when its rival loses the pointer',
      'over 1, +350, over 2, +50, over 1, +900',
      '1 pointer',
    ],
    ['goes when both lose it', 'over 1, +350, over 2, +50, off, +300', '-'],
  ])('%s', (_rule, story, screen) => {
    expect(play(story)).toBe(screen);
  });
});

describe('sent away, a card', () => {
  it.each([
    ['goes with Esc', 'over 1, +350, escape', '-'],
    ['does not come back while the pointer is there', 'over 1, +350, escape, over 1, +5000', '-'],
    ['comes back once it has left', 'over 1, +350, escape, off, over 1, +350', '1 pointer'],
    ['takes the long wait then', 'over 1, +350, escape, off, over 1, +349', '-'],
    ['though the page slips', 'over 1, +350, escape, slip, rest 1, +5000', '-'],
    ['is not warm then', 'over 1, +350, off, +300, over 2, +100, escape, over 3, +100', '-'],
    ['leaves other terms alone', 'over 1, +350, escape, over 2, +350', '2 pointer'],
    ['never opens when Esc came first', 'over 1, +100, escape, over 1, +5000', '-'],
    ['goes with a press elsewhere', 'over 1, +350, away, over 1, +5000', '-'],
    ['goes with its own button', 'over 1, +350, in-card, dismissed, +1', '-'],
    ['and what lay under it keeps still', 'over 1, +350, in-card, dismissed, rest 2, +5000', '-'],
    ['stays when the goodbye was another’s', 'over 1, +350, stale, +1', '1 pointer'],
    ['goes when its term scrolls away', 'over 1, +350, out-of-view', '-'],
    ['goes when its term is no longer there', 'over 1, +350, gone 1', '-'],
    ['stays when another term is no longer there', 'over 1, +350, gone 2', '1 pointer'],
    ['never opens for a term that went', 'over 1, +100, gone 1, +5000', '-'],
    ['goes when marks are switched off', 'over 1, +350, stop, +5000', '-'],
  ])('%s', (_rule, story, screen) => {
    expect(play(story)).toBe(screen);
  });
});

describe('scrolling and selecting', () => {
  it.each([
    ['a scroll ends the wait', 'over 1, +100, scroll, +5000', '-'],
    ['text that scrolls under the pointer is silent', 'scroll, rest 1, +5000', '-'],
    ['a real move speaks again', 'scroll, rest 1, over 1, +350', '1 pointer'],
    ['a scroll leaves an open card', 'over 1, +350, scroll, +5000', '1 pointer'],
    ['selecting ends the wait', 'over 1, +100, select, +5000', '-'],
    ['selecting never opens', 'select, over 1, +5000', '-'],
    ['selecting closes', 'over 1, +350, select', '-'],
    ['after it, a move opens', 'select, over 1, selected, over 1, +350', '1 pointer'],
    ['after it, no move opens nothing', 'select, over 1, selected, rest 1, +5000', '-'],
  ])('%s', (_rule, story, screen) => {
    expect(play(story)).toBe(screen);
  });
});

describe('keyboard and touch', () => {
  it.each([
    ['a command opens at once', 'command 2', '2 keyboard'],
    ['it overtakes a hover', 'over 1, +100, command 2, +5000', '2 keyboard'],
    ['the next one replaces it', 'command 1, command 2', '2 keyboard'],
    ['a wandering pointer does not close it', 'command 1, over 2, off, +5000', '1 keyboard'],
    ['the pointer may visit', 'command 1, in-card, off, +5000', '1 keyboard'],
    ['it takes over a hovered card', 'over 1, +350, command 1, off, +5000', '1 keyboard'],
    ['Esc closes it', 'command 1, escape', '-'],
    ['it opens what was sent away', 'over 1, +350, escape, command 1', '1 keyboard'],
    ['and forgives', 'over 1, +350, escape, command 1, out-of-view, over 1, +350', '1 pointer'],
    ['a pointer elsewhere does not replace it', 'command 1, over 2, +5000', '1 keyboard'],
    ['it opens at a selection', 'select, command 1', '1 keyboard'],
    ['a tap opens', 'tap 1', '1 touch'],
    ['a second closes', 'tap 1, tap 1', '-'],
    ['one on another term moves on', 'tap 1, tap 2', '2 touch'],
    ['one on nothing closes', 'tap 1, tap', '-'],
    ['none opens while text is selected', 'select, tap 1', '-'],
  ])('%s', (_rule, story, screen) => {
    expect(play(story)).toBe(screen);
  });

  it('opens once, however much the pointer moves about on the term', () => {
    const world = start();
    world.happen(read('over 1', world.state()));
    world.wait(350);
    const first = world.shown();
    world.happen(read('over 1', world.state()));
    world.wait(5000);
    expect(world.shown()).toBe(first);
  });

  it('asks for the card script on the first intent, not on each move', () => {
    const world = start();
    for (const line of ['over 1', 'over 1', 'pass 1', 'off', 'over 2']) {
      world.happen(read(line, world.state()));
    }
    expect(world.injected).toEqual([1, 2]);
  });
});

const anyMention = fc.integer({ min: 1, max: 3 });
const anySpeed = fc.constantFrom(0, 0.2, TIMING.fast, 2);
const anyNumber = fc.integer({ min: -1, max: 40 });
const anyEvent: fc.Arbitrary<CardEvent> = fc.oneof(
  fc.record({
    is: fc.constant('over' as const),
    mention: anyMention,
    speed: anySpeed,
    bridge: fc.boolean(),
  }),
  fc.record({ is: fc.constant('off' as const), speed: anySpeed, bridge: fc.boolean() }),
  fc.record({ is: fc.constantFrom('command' as const, 'gone' as const), mention: anyMention }),
  fc.record({ is: fc.constant('tap' as const), mention: fc.option(anyMention) }),
  fc.record({ is: fc.constant('select' as const), on: fc.boolean() }),
  fc.record({ is: fc.constant('timer' as const), timer: anyNumber }),
  fc.record({ is: fc.constant('dismissed' as const), token: anyNumber }),
  fc
    .constantFrom('in-card', 'scroll', 'out-of-view', 'escape', 'away', 'stop')
    .map((is) => ({ is }) as CardEvent),
);
const anyStory = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyEvent },
    { weight: 1, arbitrary: fc.constantFrom(50, 100, 300, 350, 1000) },
  ),
  { maxLength: 60 },
);

describe('whatever happens', () => {
  it('a timer runs when and only when something is being waited for', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = start();
        for (const next of story) {
          if (typeof next === 'number') world.wait(next);
          else world.happen(next);
          const { phase } = world.state();
          expect(world.timer()?.number ?? null).toBe('timer' in phase ? phase.timer : null);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the screen shows the card that the state says, by its token', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = start();
        for (const next of story) {
          if (typeof next === 'number') world.wait(next);
          else world.happen(next);
          const shown = shownIn(world.state());
          expect(world.shown()?.token ?? null).toBe(shown?.token ?? null);
          expect(world.shown()?.mention ?? null).toBe(shown?.mention ?? null);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('no token or timer is ever given twice, and none but the awaited timer opens a card', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = start();
        let last = 0;
        for (const next of story) {
          if (typeof next === 'number') {
            world.wait(next);
            continue;
          }
          const { phase } = world.state();
          const awaited = 'timer' in phase ? phase.timer : null;
          const { effects } = step(world.state(), next, 0);
          for (const effect of effects) {
            const given =
              effect.do === 'timer' ? effect.timer : effect.do === 'open' ? effect.token : null;
            if (given === null) continue;
            expect(given).toBeGreaterThan(last);
          }
          if (next.is === 'timer' && effects.length > 0) expect(next.timer).toBe(awaited);
          world.happen(next);
          last = Math.max(last, world.state().count);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
