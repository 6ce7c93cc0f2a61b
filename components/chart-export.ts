/**
 * The timeline in sight as a file that stands alone: an SVG with its styles in it, or a PNG.
 *
 * Always drawn light, for paper. Nothing is asked of the network: the PNG is painted from a
 * `blob:` address of our own.
 */
import { i18n } from '#i18n';

export interface Export {
  readonly title: string;
  /** Who it is from, up to when it knows, and on which terms. */
  readonly credit: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const HEADING = 34;
const CREDIT = 28;
/** Dots a pixel in a PNG, so that it is sharp in print. */
export const SCALE = 2;

/** What a picture looks like without our sheets, and what goes without saying. */
const LOOKS = {
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'paint-order': 'normal',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
} as const;

/** Any program’s plain letters: ours are measured to fit in all of them. */
const FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

/** Names for hands and screen readers mean nothing in a file. */
const MEANT_HERE = ['role', 'tabindex', 'data-item', 'class', 'style'];

/** `chart` holds the axis and the plot as two SVGs, one above the other. */
export function exportSvg(chart: HTMLElement, { title, credit }: Export): Blob {
  const parts = [...chart.querySelectorAll<SVGSVGElement>(':scope > svg')];
  const sizes = parts.map((part) => ({
    width: Number(part.getAttribute('width')),
    height: Number(part.getAttribute('height')),
  }));
  const width = Math.max(0, ...sizes.map((size) => size.width)) + 2 * MARGIN;
  const inner = sizes.reduce((sum, { height }) => sum + height, 0);
  const height = HEADING + inner + CREDIT;

  const root = element('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  const words = (name: string, text: string, rest: Readonly<Record<string, string | number>>) => {
    const made = element(name, rest);
    made.textContent = text;
    return made;
  };
  root.append(
    words('title', title, {}),
    words('desc', credit, {}),
    element('rect', { class: 'paper', width, height }),
    words('text', title, { class: 'heading', x: MARGIN, y: 24 }),
  );
  let y = HEADING;
  parts.forEach((part, at) => {
    const copy = part.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('x', String(MARGIN));
    copy.setAttribute('y', String(y));
    root.append(copy);
    y += sizes[at]?.height ?? 0;
  });
  root.append(words('text', credit, { class: 'credit', x: MARGIN, y: height - 10 }));
  inLightOf(chart, root);
  return new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' });
}

/** @throws {Error} in our own words when the browser cannot paint a picture so large. */
export async function exportPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const picture = document.createElement('img');
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * SCALE;
    canvas.height = picture.naturalHeight * SCALE;
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
    if (png === null) throw new Error(i18n.t('chart.saveFailed'));
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') made.setAttribute(key, String(value));
  return made;
}

/** Writes the looks that our sheets give each element into it, as they are in a light document. */
function inLightOf(chart: HTMLElement, root: Element): void {
  const place = document.createElement('div');
  place.className = chart.className;
  place.style.cssText = 'color-scheme: light; position: absolute; visibility: hidden; inset: 0';
  place.append(root);
  document.body.append(place);
  const plain = plainColours();
  const drawn = [...root.querySelectorAll<SVGElement>('*:not(title, desc)')];
  const looks = drawn.map((each) => {
    const computed = getComputedStyle(each);
    return Object.entries(LOOKS).map(
      ([look, unsaid]) => [look, plain(computed.getPropertyValue(look)), unsaid] as const,
    );
  });
  drawn.forEach((each, at) => {
    for (const name of [...each.getAttributeNames()])
      if (MEANT_HERE.includes(name) || name.startsWith('aria-')) each.removeAttribute(name);
    for (const [look, value, unsaid] of looks[at] ?? [])
      if (value !== unsaid && !/^url/.test(each.getAttribute(look) ?? ''))
        each.setAttribute(look, value);
  });
  root.setAttribute('font-family', FONT);
  place.remove();
}

/** Mixed colours come out as `color(srgb …)`, which few programs that open an SVG can read. */
function plainColours(): (value: string) => string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string>();
  return (value) => {
    if (context === null || !/^(?:color|oklab|oklch|lab|lch)\(/.test(value)) return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = value;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
    const made = `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
    known.set(value, made);
    return made;
  };
}
