/** Pages that do not simply load: routes, back and forward, frames, shadow roots, an update. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paintedWord } from './drive/painted';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';
import type { Visit } from './drive/visit';

describe.each(BROWSERS)('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  it('a new route of an app is read anew, with its own date', async () => {
    const visit = await stage.visit(routes(stage, '/y2013'));
    await visit.word('clinical commissioning group', 'pg-ended');
    await visit.click('#to-2022');
    await visit.word('integrated care board', 'pg-current');
    await until('the old words to be unmarked', async () =>
      (await visit.painted()).every(({ text }) => text !== 'clinical commissioning group'),
    );
    await visit.hover('integrated care board');
    expect(await visit.cardSays('Integrated care board')).toContain('4 July 2022');
    await back(visit);
    await visit.word('clinical commissioning group', 'pg-ended');
    await visit.cardGone();
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('a page that comes back from the cache is still marked, and its cards open', async () => {
    const first = stage.article('2020-end-of-ccgs');
    const visit = await stage.visit(first);
    await visit.word('CCGs');
    await visit.page.evaluate(() => {
      addEventListener('pageshow', (event) => {
        document.title = `back, ${event.persisted ? 'kept' : 'loaded'}`;
      });
    });
    await visit.page.goto(stage.article('2016-footprints'));
    await visit.word('footprint');
    await back(visit);
    await visit.word('CCGs');
    expect(await visit.page.title()).toBe('back, kept');
    await visit.hover('CCGs');
    await visit.cardSays('Clinical commissioning group');
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('text that comes later is marked', async () => {
    const visit = await stage.visit(stage.article('2020-end-of-ccgs'));
    await visit.word('CCGs');
    await visit.page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'The quality and outcomes framework (QOF) came later still.';
      document.querySelector('main')?.append(late);
    });
    await visit.word('quality and outcomes framework');
    await visit.page.close();
  });

  it('an open shadow root is read, and its terms answer', async () => {
    const visit = await stage.visit(stage.sample('shadow.html'));
    await visit.word('clinical commissioning group');
    await visit.word('primary care network');
    await visit.word('PCN DES');
    await visit.hover('primary care network');
    await visit.cardSays('Primary care network');
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('a frame whose own address is on the list is read; another is not', async () => {
    const inner = stage.sample('inner.html');
    const outer = stage.web.publish('outer', '/story', {
      body: `<!doctype html><title>A frame</title><article><p>The clinical commissioning group (CCG) met its GP practices.</p>
        <iframe id="listed" src="${inner}" width="600" height="120"></iframe>
        <iframe id="other" src="${stage.web.unlisted(inner)}" width="600" height="120"></iframe></article>`,
    });
    const visit = await stage.visit(outer);
    await visit.word('clinical commissioning group');
    const frame = async (id: string) => {
      const found = await (await visit.page.$(id))?.contentFrame();
      if (!found) throw new Error(`no frame ${id}`);
      return found;
    };
    await paintedWord(await frame('#listed'), 'integrated care board');
    const other = await frame('#other');
    expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('after an update the old script ends cleanly and a new one takes over', async () => {
    const url = stage.article('2022-fuller');
    const visit = await stage.visit(url);
    await visit.word('Fuller report');
    await stage.reinstall();
    await visit.page.bringToFront();
    await visit.page.mouse.move(300, 300);
    await visit.page.evaluate(() => {
      document.querySelector('article')?.append('The NHS mandate came up as well.');
    });
    await visit.page.reload();
    await visit.hover('Fuller report');
    await visit.cardSays('Fuller');
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });
});

/** By the page’s own history: a driver waits for a load that a cached page does not have. */
/** Once the browser has answered: a page that is left at once cannot say that it was asked to. */
const back = ({ page }: Visit) => page.evaluate(() => void setTimeout(() => history.back()));

/** One document under two addresses, as an app's server answers. */
function routes(stage: Stage, path: string): string {
  stage.sample('spa.html');
  const url = stage.sampleAt('spa.html', 'spa', '/y2022');
  stage.sampleAt('spa.html', 'spa', '/y2013');
  return url.replace('/y2022', path);
}
