/**
 * `npm run bench timeline`: frames of a zoom and a drag through the whole timeline, in the built
 * extension. Script is what our code takes of a frame; frames are what the reader sees of it.
 */
import { openOwn } from '@/tests/e2e/drive/own';
import { openStage } from '@/tests/e2e/drive/stage';
import { at, median, type Row } from './report';

const FRAMES = 240;
/** Milliseconds of script that leave half a frame at 60 a second to the browser. */
const BAR = 8;

interface Way {
  readonly ctrlKey: boolean;
  readonly deltaX: number;
  readonly deltaY: number;
  /** Frames until it goes back, so that it ends where it began. */
  readonly turn: number;
}

/** A wheel's turn for each frame. */
const NEAR: Way = { ctrlKey: true, deltaX: 0, deltaY: 4, turn: 20 };
const THROUGH: Way = { ctrlKey: true, deltaX: 0, deltaY: 12, turn: 60 };
const ALONG: Way = { ctrlKey: false, deltaX: 12, deltaY: 0, turn: 60 };
const WAYS = {
  'all years': NEAR,
  'all to few': THROUGH,
  moved: ALONG,
};

export async function benchTimeline(): Promise<Row[]> {
  const stage = await openStage('chromium');
  try {
    const rows: Row[] = [];
    for (const [name, way] of Object.entries(WAYS)) {
      const page = await openOwn(stage.driven, '/glossary.html#/timeline');
      await page.setViewport({ width: 1400, height: 900 });
      await page.bringToFront();
      await page.waitForSelector('.plot [role="option"]');
      if (way === ALONG) await page.evaluate(turned, THROUGH, 25);
      const { script, frames, items } = await page.evaluate(turned, way, FRAMES);
      const row = (metric: string, value: number, unit: string, bar?: number): Row => ({
        bench: 'timeline',
        case: `${name}, ${Math.round(items)} items`,
        system: 'ours',
        metric,
        value,
        unit,
        ...(bar === undefined ? {} : { bar, ok: value <= bar }),
      });
      rows.push(
        row('script, median', median(script), 'ms', BAR),
        row('script, 95 of 100', at(script, 0.95), 'ms'),
        row('frame, median', median(frames), 'ms'),
        row('frame, 95 of 100', at(frames, 0.95), 'ms'),
      );
      await page.close();
    }
    return rows;
  } finally {
    await stage.close();
  }
}

/** Runs in the page: a turn of the wheel a frame, between two looks at the clock. */
async function turned({ turn, ctrlKey, deltaX, deltaY }: Way, count: number) {
  const chart = document.querySelector('.timeline-chart');
  if (chart === null) throw new Error('There is no timeline.');
  const [script, frames]: [number[], number[]] = [[], []];
  let items = 0;
  let before = 0;
  for (let frame = 0; frame < count; frame++) {
    const back = frame % (2 * turn) < turn ? -1 : 1;
    await new Promise<void>((done) => {
      let began = 0;
      requestAnimationFrame(() => {
        began = performance.now();
      });
      chart.dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          cancelable: true,
          clientX: chart.getBoundingClientRect().left + 800,
          ctrlKey,
          deltaY: back * deltaY,
          deltaX: back * deltaX,
        }),
      );
      // Asked for after the chart asked for its own: called after it, in the same frame.
      requestAnimationFrame((now) => {
        script.push(performance.now() - began);
        if (before > 0) frames.push(now - before);
        before = now;
        items += document.querySelectorAll('.plot [role="option"]').length / count;
        done();
      });
    });
  }
  return { script, frames, items };
}
