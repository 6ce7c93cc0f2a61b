/** The text in a file's bytes, or why there is none. Pure. */

interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (encoding: string, options: { readonly fatal: true }) => Decoder;

export interface NoText {
  readonly why: 'spreadsheet' | 'encoding';
}

/** UTF-8, or UTF-16 that says so by its first two bytes; no guessing. Never throws. */
export function textIn(bytes: Uint8Array): string | NoText {
  const starts = (...first: readonly number[]) => first.every((byte, at) => bytes[at] === byte);
  // What .xlsx and .xls begin with, whatever their name says.
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) {
    return { why: 'spreadsheet' };
  }
  const encoding = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-16 without its mark is valid UTF-8, with a zero at every other place.
    return text.includes('\0') ? { why: 'encoding' } : text;
  } catch {
    return { why: 'encoding' };
  }
}
