/** Text as UTF-8. The encoder belongs to every JavaScript runtime and not to the page. Pure. */

interface Encoder {
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
}
declare const TextEncoder: new () => Encoder;

let encoder: Encoder | null = null;

/**
 * Writes `text` to the beginning of `into`; returns how many bytes that took. A character takes
 * at most three bytes a UTF-16 unit: `into` must have that room.
 */
export function encode(text: string, into: Uint8Array): number {
  encoder ??= new TextEncoder();
  return encoder.encodeInto(text, into).written;
}

/** How many more bytes than UTF-16 units there are from `from` to `to`, whole characters. */
export function surplusIn(bytes: Uint8Array, from: number, to: number): number {
  let surplus = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    // A byte past a character's first is one too many; four bytes are two units.
    if ((byte & 0xc0) === 0x80) surplus++;
    else if (byte >= 0xf0) surplus--;
  }
  return surplus;
}
