/** Gives a file to the reader, as their browser keeps what it downloads. Nothing leaves it. */

/** Milliseconds: long enough to be asked where to put it. */
const KEPT = 60_000;

export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
