/** What a reader does in popup, panel and options comes out as the one thing they meant. */
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { COLOURS } from '@/lib/notes/types';
import type { Host } from '@/lib/sites/hosts';
import { DateCorrection, type DateCorrectionProps } from './DateCorrection';
import { OptionsView } from './OptionsView';
import { PagePanel } from './PagePanel';
import { PopupView } from './PopupView';
import { published, rows, summary } from './panel-samples';
import { settings } from './settings-sample';
import { verdicts } from './VerdictList.fixture';

afterEach(() => render(null, document.body));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const ignore = () => undefined;
const date = {
  asking: false,
  fault: null,
  onAsk: ignore,
  onKeep: ignore,
  onCancel: ignore,
  onBack: ignore,
};

describe('the side panel', () => {
  const open = (over: Partial<Parameters<typeof PagePanel>[0]> = {}) => {
    const onShow = vi.fn();
    const read = { title: 'Reform', published, terms: rows, reading: false, on: true };
    render(
      <PagePanel
        page={read}
        noteCount={0}
        notes={null}
        date={date}
        problem={null}
        onShow={onShow}
        onAllow={ignore}
        onSwitchOn={ignore}
        onAddNote={ignore}
        onGlossary={ignore}
        onRetry={ignore}
        {...over}
      />,
      document.body,
    );
    return onShow;
  };

  it('opens with one sentence', async () => {
    open();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Written November 2020. 1 of the 3 bodies named here has gone.');
  });

  it('shows a term on the page, by keyboard alone', async () => {
    const onShow = open();
    await userEvent.tab();
    await expect.element(button('Not right?')).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(button(/^Clinical commissioning group/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onShow).toHaveBeenCalledExactlyOnceWith('clinical-commissioning-group');
  });

  it('tells of a term, in one breath, how it stands, how it stood and how often it is named', () => {
    open();
    const [ccg] = page.getByRole('listitem').elements();
    expect(ccg?.textContent).toBe(
      'Clinical commissioning group CCG, 14 times, Gone since July 2022, then current',
    );
  });

  it('lists only what has changed, when asked', async () => {
    open();
    await userEvent.click(page.getByLabelText('Only what has changed since'));
    const names = page.getByRole('listitem').elements();
    expect(names.map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'Clinical commissioning group',
      'NHS England',
    ]);
  });
});

describe('the date, in the side panel', () => {
  const open = (over: Partial<DateCorrectionProps> = {}) => {
    const asked = { onAsk: vi.fn(), onKeep: vi.fn(), onCancel: vi.fn(), onBack: vi.fn() };
    const draw = (more: Partial<DateCorrectionProps>) =>
      render(
        <DateCorrection
          published={published}
          asking={false}
          fault={null}
          {...asked}
          {...over}
          {...more}
        />,
        document.body,
      );
    draw({});
    return { ...asked, draw };
  };

  it('is asked for, typed and kept by keyboard alone, and the focus comes back', async () => {
    const { onAsk, onKeep, draw } = open();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onAsk).toHaveBeenCalledOnce();
    draw({ asking: true });
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('Nov 2019{Enter}');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith('Nov 2019');
    draw({});
    await expect.element(button('Not right?')).toHaveFocus();
  });

  it('keeps what was typed beside what is wrong with it', async () => {
    const { draw } = open({ asking: true });
    const field = page.getByRole('textbox', { name: 'When was it published?' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('yesterday');
    draw({ fault: 'bad' });
    await expect.element(field).toHaveValue('yesterday');
    await expect.element(field).toBeInvalid();
    await expect.element(field).toHaveAccessibleDescription(/not a date we can read/);
  });

  it('is left with Esc', async () => {
    const { onCancel } = open({ asking: true });
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('goes back to what was found, only where the reader has set it', async () => {
    const { onBack, draw } = open();
    await expect.element(button('Use what the page says')).not.toBeInTheDocument();
    draw({ published: { ...published, source: 'reader' } });
    await userEvent.click(button('Use what the page says'));
    expect(onBack).toHaveBeenCalledOnce();
    await expect.element(button('Not right?')).toHaveFocus();
  });
});

describe('the popup', () => {
  const open = (state: Parameters<typeof PopupView>[0]['state']) => {
    const on = {
      onSwitch: vi.fn(),
      onSwitchEverywhere: vi.fn(),
      onOnce: vi.fn(),
      onAllow: vi.fn(),
      onPanel: vi.fn(),
      onGlossary: vi.fn(),
      onOptions: vi.fn(),
      onOwn: vi.fn(),
    };
    render(<PopupView state={state} everywhere problem={null} {...on} />, document.body);
    return on;
  };
  const host = 'www.county-gazette.example' as Host;

  it('offers once and always on a site that is on no list', async () => {
    const on = open({ kind: 'unlisted', host });
    await userEvent.click(button('Read this page once'));
    expect(on.onOnce).toHaveBeenCalledOnce();
    expect(on.onAllow).not.toHaveBeenCalled();
    await userEvent.click(button('Always read this site'));
    expect(on.onAllow).toHaveBeenCalledOnce();
  });

  it('offers neither where nothing is ever read', () => {
    open({ kind: 'never', host: 'email.nhs.net' as Host, why: 'mail' });
    const names = page.getByRole('button').elements();
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Terms and notes',
      'Glossary',
      'Your own terms',
      'Options',
    ]);
  });

  it('switches marks off on this site', async () => {
    const on = open({ kind: 'read', host, summary, by: 'list' });
    await userEvent.click(page.getByRole('checkbox'));
    expect(on.onSwitch).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('the options', () => {
  const open = () => {
    const [onSet, onForget, onForgetVerdict] = [vi.fn(), vi.fn(), vi.fn()];
    render(
      <OptionsView
        settings={settings}
        colours={COLOURS}
        sites={{ listed: 170, allowed: ['a.example', 'b.example'], onForget }}
        keys={{ commands: [], onChange: null }}
        verdicts={{
          verdicts,
          failed: false,
          nameOf: (id) => id,
          writtenOf: (form) => form.toUpperCase(),
          onForget: onForgetVerdict,
        }}
        kept={null}
        ownHref="#"
        onSet={onSet}
      />,
      document.body,
    );
    return { onSet, onForget, onForgetVerdict };
  };

  it('keep each choice by its name', async () => {
    const { onSet } = open();
    await userEvent.click(page.getByLabelText(/^Jargon only/));
    await userEvent.click(page.getByLabelText('Every mention, once a line'));
    await userEvent.click(page.getByLabelText('Pink'));
    expect(onSet.mock.calls).toEqual([
      ['level', 'jargon'],
      ['density', 'every'],
      ['colour', 'pink'],
    ]);
  });

  it('list what was said of letters and dates, newest first, and forget one', async () => {
    const { onForgetVerdict } = open();
    await userEvent.click(button(/^Forget this: “DES” is never marked/));
    expect(onForgetVerdict).toHaveBeenCalledExactlyOnceWith(verdicts[1]);
    const section = page.getByRole('region', { name: 'Your corrections' });
    const rows = section.getByRole('listitem').elements();
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Published November 2019'),
      expect.stringContaining('“DES” is never marked everywhere on www.county-gazette.example'),
      expect.stringContaining('“ICP” means icp-contract'),
    ]);
  });

  it('take back one site and switch on another', async () => {
    const { onSet, onForget } = open();
    await userEvent.click(button('Take back leave to read b.example'));
    expect(onForget).toHaveBeenCalledExactlyOnceWith('b.example');
    await userEvent.click(button('Switch on marks on www.county-gazette.example'));
    expect(onSet).toHaveBeenCalledExactlyOnceWith('offHosts', []);
  });
});
