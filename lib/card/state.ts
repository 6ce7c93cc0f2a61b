/**
 * When a card opens, stays and closes: one state, one event, one next state.
 *
 * Pure: it reads no clock and touches nothing. What must be done comes out as data, and
 * whoever runs it keeps at most one timer, the last one asked for. Each hover has a token and
 * each timer a number; anything late brings an old one and is dropped here.
 */
import type { By, CardEvent, CardState, Effect, Mention, Shown } from './phase';
import { TIMING, type Timing } from './timing';

export interface Step {
  readonly state: CardState;
  readonly effects: readonly Effect[];
}

export const IDLE: CardState = {
  phase: { at: 'idle' },
  count: 0,
  warmUntil: Number.NEGATIVE_INFINITY,
  muted: null,
  selecting: false,
  still: false,
};

/** The card that ought to be on screen; an answer for any other token is late. */
export function shownIn({ phase }: CardState): Shown | null {
  return phase.at === 'idle' ? null : phase.shown;
}

/** `now` in milliseconds of any clock that only goes forward. */
export function step(
  state: CardState,
  event: CardEvent,
  now: number,
  timing: Timing = TIMING,
): Step {
  switch (event.is) {
    case 'over':
      return over(state, event, now, timing);
    case 'off':
      return event.bridge ? hold(moved(state, event.speed)) : off(state, event.speed, timing);
    case 'in-card':
      return hold(state);
    case 'scroll':
      return unwait({ ...state, still: true });
    case 'out-of-view':
      return close(state, now, timing);
    case 'select': {
      const next = { ...state, selecting: event.on, still: true };
      return event.on ? dismiss(next) : { state: next, effects: [] };
    }
    case 'escape':
    case 'away':
      return dismiss(state);
    case 'dismissed':
      return shownIn(state)?.token === event.token ? dismiss(state) : same(state);
    case 'command':
      return open(state, event.mention, 'keyboard');
    case 'tap':
      return tap(state, event.mention);
    case 'timer':
      return ring(state, event.timer, now, timing);
    case 'gone':
      return gone(state, event.mention, now, timing);
    case 'stop': {
      const { effects } = close(state, now, timing);
      return { state: { ...IDLE, count: state.count }, effects };
    }
  }
}

const same = (state: CardState): Step => ({ state, effects: [] });

/** A card that keyboard or finger opened is not the pointer's to close. */
const isPointers = (shown: Shown | null) => shown === null || shown.by === 'pointer';

const ticks = ({ phase }: CardState) => phase.at === 'waiting' || phase.at === 'leaving';

const untimer = (state: CardState): Effect[] => (ticks(state) ? [{ do: 'untimer' }] : []);

const moved = (state: CardState, speed: number): CardState =>
  speed > 0 ? { ...state, still: false, muted: null } : state;

function over(
  state: CardState,
  { mention, speed, bridge }: Extract<CardEvent, { is: 'over' }>,
  now: number,
  timing: Timing,
): Step {
  const shown = shownIn(state);
  if (shown?.mention === mention) return hold(state);
  if (mention === state.muted) return same(state);
  if (state.selecting || !isPointers(shown)) return same(state);
  if (state.still && speed === 0) return same(state);

  const next = { ...state, still: false, muted: null };
  const { phase } = next;
  const known = phase.at === 'waiting' && phase.mention === mention;
  // On the way to the card a term counts only once the pointer has come to rest on it.
  if (known && !bridge && speed <= timing.fast) return same(next);

  const warm = !bridge && (shown !== null || now < state.warmUntil);
  const timer = state.count + 1;
  return {
    state: { ...next, count: timer, phase: { at: 'waiting', mention, timer, shown } },
    effects: [
      ...(known ? [] : [{ do: 'inject', mention } as const]),
      { do: 'timer', timer, ms: warm ? timing.warm : timing.rest },
    ],
  };
}

function off(state: CardState, speed: number, timing: Timing): Step {
  const next = moved(state, speed);
  const { phase } = next;
  if (phase.at === 'idle' || phase.at === 'leaving') return same(next);
  const { shown } = phase;
  if (shown === null) return toIdle(next);
  if (!isPointers(shown)) return hold(next);

  const timer = state.count + 1;
  return {
    state: { ...next, count: timer, phase: { at: 'leaving', shown, timer } },
    effects: [{ do: 'timer', timer, ms: timing.leave }],
  };
}

/** The pointer is where it keeps the card: whatever else was about to happen does not. */
function hold(state: CardState): Step {
  const shown = shownIn(state);
  if (shown === null) return toIdle(state);
  return { state: { ...state, phase: { at: 'open', shown } }, effects: untimer(state) };
}

/** Stops waiting; a card that shows stays. */
function unwait(state: CardState): Step {
  return state.phase.at === 'waiting' ? hold(state) : same(state);
}

function toIdle(state: CardState): Step {
  return { state: { ...state, phase: { at: 'idle' } }, effects: untimer(state) };
}

function ring(state: CardState, timer: number, now: number, timing: Timing): Step {
  const { phase } = state;
  if (!('timer' in phase) || phase.timer !== timer) return same(state);
  if (phase.at === 'leaving') return close(state, now, timing);
  return open(state, phase.mention, 'pointer');
}

function open(state: CardState, mention: Mention, by: By): Step {
  const token = state.count + 1;
  const shown = { mention, token, by };
  return {
    state: { ...state, count: token, muted: null, phase: { at: 'open', shown } },
    effects: [
      ...untimer(state),
      ...(by === 'pointer' ? [] : [{ do: 'inject', mention } as const]),
      { do: 'open', mention, token, by },
    ],
  };
}

/** Closes as things take their course: the next hover is warm. */
function close(state: CardState, now: number, timing: Timing): Step {
  if (shownIn(state) === null) return toIdle(state);
  const idle = toIdle(state);
  return {
    state: { ...idle.state, warmUntil: now + timing.warmFor },
    effects: [...idle.effects, { do: 'close' }],
  };
}

/** Closes because the reader said so: not warm, and the same mention keeps quiet. */
function dismiss(state: CardState): Step {
  const { phase } = state;
  if (phase.at === 'idle') return same(state);
  const muted = phase.at === 'waiting' ? phase.mention : phase.shown.mention;
  const idle = toIdle(state);
  return {
    state: { ...idle.state, muted, still: true, warmUntil: Number.NEGATIVE_INFINITY },
    effects: [...idle.effects, ...(phase.shown === null ? [] : [{ do: 'close' } as const])],
  };
}

function tap(state: CardState, mention: Mention | null): Step {
  const shown = shownIn(state);
  if (mention === null || shown?.mention === mention) {
    return shown === null ? same(state) : dismiss(state);
  }
  return state.selecting ? same(state) : open(state, mention, 'touch');
}

function gone(state: CardState, mention: Mention, now: number, timing: Timing): Step {
  if (shownIn(state)?.mention === mention) return close(state, now, timing);
  const { phase } = state;
  return phase.at === 'waiting' && phase.mention === mention ? hold(state) : same(state);
}
