/** Turns what pointer, finger and keys do into the card's steps, and does what they ask. */
import { inBridge, inView } from '@/lib/card/bridge';
import type { By, CardEvent, CardState, Effect } from '@/lib/card/phase';
import type { ArticleLife, Token } from '@/lib/card/port';
import { IDLE, shownIn, step } from '@/lib/card/state';
import { boxesOf } from '@/lib/page/point';
import type { Placed } from '@/lib/page/reading';
import type { View } from './stage';

export interface Hover {
  readonly send: (event: CardEvent) => void;
  /** Opens the card of a mention at once, with the keyboard in it. */
  readonly openFor: (mention: Placed) => void;
  readonly shown: () => Placed | null;
  /** The mention whose card opened last and may have closed; null when its words are gone. */
  readonly last: () => Placed | null;
}

const NOT_OURS_TO_TAP = 'a[href], button, summary, label, input, select, textarea, [role="button"]';

export function startHover(life: ArticleLife, view: View): Hover {
  const { signal } = life;
  let state: CardState = IDLE;
  let timer = 0;
  let last = { x: 0, y: 0, at: 0 };
  let pressed = false;
  let opened: Placed | null = null;
  /** The mentions that the state speaks of by number. */
  const known = new Map<number, Placed>();

  const send = (event: CardEvent) => {
    const next = step(state, event, performance.now());
    state = next.state;
    next.effects.forEach(run);
  };
  const run = (effect: Effect) => {
    if (effect.do === 'timer') {
      clearTimeout(timer);
      timer = window.setTimeout(() => send({ is: 'timer', timer: effect.timer }), effect.ms);
    } else if (effect.do === 'untimer') clearTimeout(timer);
    else if (effect.do === 'close') view.close();
    else if (effect.do === 'open') {
      const mention = known.get(effect.mention);
      if (mention) {
        opened = mention;
        open(mention, effect.token, effect.by);
      }
    }
  };
  const open = (mention: Placed, token: Token, by: By) => {
    const surface = mention.block.raw.slice(mention.start, mention.end);
    const rects = () => boxesOf(mention);
    const { published } = life;
    const at = by === 'keyboard' ? {} : { at: { x: last.x, y: last.y } };
    const letters = life.letters(mention);
    view.open({
      termId: mention.term?.id ?? null,
      surface,
      rects,
      published,
      letters,
      token,
      by,
      ...at,
    });
  };
  const numbered = (mention: Placed): number => {
    if (known.size > 200) known.clear();
    known.set(mention.number, mention);
    return mention.number;
  };
  const shown = () => known.get(shownIn(state)?.mention ?? -1) ?? null;
  const onWayToCard = (x: number, y: number): boolean => {
    const box = view.box();
    const mention = shown();
    return box !== null && mention !== null && inBridge({ x, y }, boxesOf(mention), box);
  };
  const owns = (event: Event) => view.owns(event);

  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, timeStamp: at } = event;
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, at - last.at);
    last = { x, y, at };
    if (owns(event)) return send({ is: 'in-card' });
    const bridge = onWayToCard(x, y);
    const mention = pressed ? null : life.mentionAt(x, y);
    if (mention) send({ is: 'over', mention: numbered(mention), speed, bridge });
    else send({ is: 'off', speed, bridge });
  };
  const listen = <K extends keyof DocumentEventMap>(
    name: K,
    heard: (event: DocumentEventMap[K]) => void,
  ) =>
    document.addEventListener(name, heard, { capture: true, passive: name !== 'keydown', signal });

  listen('pointermove', moved);
  document.documentElement.addEventListener(
    'pointerleave',
    () => send({ is: 'off', speed: 0, bridge: false }),
    { signal },
  );
  listen('scroll', (event) => {
    if (owns(event)) return;
    const mention = shown();
    if (mention && !inView(boxesOf(mention), innerWidth, innerHeight)) send({ is: 'out-of-view' });
    else if (!mention || state.phase.at === 'waiting') send({ is: 'scroll' });
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted || state.phase.at === 'idle') return;
    if (shown()) {
      event.preventDefault();
      event.stopPropagation();
    }
    send({ is: 'escape' });
  });
  listen('pointerdown', (event) => {
    if (!event.isTrusted || owns(event)) return;
    pressed = true;
    if (event.pointerType !== 'touch') send({ is: 'away' });
  });
  const released = () => {
    pressed = false;
    if (state.selecting) send({ is: 'select', on: false });
  };
  listen('pointerup', released);
  listen('pointercancel', released);
  listen('selectionchange', () => {
    if (pressed && !state.selecting && !getSelection()?.isCollapsed)
      send({ is: 'select', on: true });
  });
  listen('click', (event) => {
    if (!event.isTrusted || owns(event) || (event as PointerEvent).pointerType !== 'touch') return;
    const target = event.composedPath()[0];
    const theirs = target instanceof Element && target.closest(NOT_OURS_TO_TAP) !== null;
    const mention = theirs ? null : life.mentionAt(event.clientX, event.clientY);
    send({ is: 'tap', mention: mention && numbered(mention) });
  });
  signal.addEventListener('abort', () => {
    send({ is: 'stop' });
    clearTimeout(timer);
  });

  life.onGone((mentions) => {
    for (const mention of mentions) {
      if (opened === mention) opened = null;
      if (known.delete(mention.number)) send({ is: 'gone', mention: mention.number });
    }
  });
  if (life.pointer) {
    const { x, y } = life.pointer;
    last = { x, y, at: performance.now() };
    const mention = life.mentionAt(x, y);
    if (mention) send({ is: 'over', mention: numbered(mention), speed: 0, bridge: false });
  }

  return {
    send,
    openFor: (mention) => send({ is: 'command', mention: numbered(mention) }),
    shown,
    last: () => opened,
  };
}
