/** Pages too big to keep as files: text by the megabyte, nodes by the hundred thousand. */

const SENTENCE =
  'The clinical commissioning group met with NHS England about the primary care network. ';
const FILLER =
  'Nobody in the room could say when the car park would reopen, and the minutes do not record it. ';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;

/** About `bytes` of text in paragraphs of one kilobyte, a term in each twentieth. */
export function longPage(bytes: number): string {
  const paragraphs = Array.from({ length: Math.ceil(bytes / 1024) }, (_none, at) => {
    const opening = at % 20 === 0 ? SENTENCE : FILLER;
    return `<p>${opening}${FILLER.repeat(10)}</p>`;
  });
  return page('A very long read', paragraphs.join('\n'));
}

/** `nodes` text nodes, each a word in a tag of its own. */
export function crumbledPage(nodes: number): string {
  const words = `${SENTENCE}${FILLER}`.trim().split(' ');
  const spans = Array.from(
    { length: nodes },
    (_none, at) => `<span>${words[at % words.length]} </span>${at % 200 === 199 ? '</p><p>' : ''}`,
  );
  return page('A crumbled read', `<p>${spans.join('')}</p>`);
}

/** One term whose letters stand in twenty tags. */
export function splitPage(): string {
  const letters = [...'primary care network'].map((letter, at) =>
    at % 2 === 0 ? `<b>${letter}</b>` : `<i>${letter}</i>`,
  );
  return page('Split', `<p>A ${letters.join('')} signed, and the NHS went on.</p>`);
}
