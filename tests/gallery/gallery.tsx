/**
 * Every view in every state on one page, for eyes. `?only=TermCard` shows one view; the
 * switches choose light or dark, a width, text at twice the size, and the direction.
 */
import '@/assets/theme.css';
import '@/assets/document.css';
import '@/assets/reading.css';
import '@/assets/glossary.css';
import '@/assets/own.css';
import '@/assets/chart.css';
import './gallery.css';
import { render } from 'preact';
import { type FixtureFile, show } from './show';

const files = import.meta.glob<FixtureFile>('../../components/*.fixture.tsx', { eager: true });

const asked = new URLSearchParams(location.search);
const root = document.documentElement;

const SWITCHES = {
  scheme: ['light', 'dark'],
  width: ['420', '320', '640'],
  text: ['100', '200'],
  dir: ['ltr', 'rtl'],
} as const;
type Switch = keyof typeof SWITCHES;

const chosen = (name: Switch) => asked.get(name) ?? SWITCHES[name][0];

function apply(): void {
  root.style.colorScheme = chosen('scheme');
  root.style.setProperty('--hang', `${chosen('width')}px`);
  root.dir = chosen('dir');
  for (const figure of document.querySelectorAll<HTMLElement>('#gallery figure > div')) {
    figure.style.setProperty('zoom', String(Number(chosen('text')) / 100));
  }
}

function Switches() {
  return (Object.keys(SWITCHES) as Switch[]).map((name) => (
    <label key={name}>
      {name}{' '}
      <select
        value={chosen(name)}
        onChange={({ currentTarget }) => {
          asked.set(name, currentTarget.value);
          history.replaceState(null, '', `?${asked}`);
          apply();
        }}
      >
        {SWITCHES[name].map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </label>
  ));
}

function hang(into: HTMLElement): void {
  for (const [path, { fixtures, inPage = false }] of Object.entries(files)) {
    const name = path.split('/').at(-1)?.replace('.fixture.tsx', '') ?? path;
    if (asked.has('only') && asked.get('only') !== name) continue;
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = name;
    const wall = document.createElement('div');
    wall.className = 'wall';
    section.append(heading, wall);
    into.append(section);
    for (const [state, draw] of Object.entries(fixtures)) {
      const figure = document.createElement('figure');
      const caption = document.createElement('figcaption');
      caption.textContent = state;
      const place = document.createElement('div');
      figure.append(caption, place);
      wall.append(figure);
      show(draw, inPage, place);
    }
  }
}

const [switches, gallery] = ['switches', 'gallery'].map((id) => document.getElementById(id));
if (switches && gallery) {
  render(<Switches />, switches);
  hang(gallery);
  apply();
}
