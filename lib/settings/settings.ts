/**
 * Each setting once: its type, its default and what it may be, kept in `storage.local`.
 *
 * The script on every page reads them too, so the checks are plain functions. A value that
 * does not pass (an older version, a hand at the storage) counts as the default.
 */
import { browser } from 'wxt/browser';
import { LEVELS, type Level } from '@/lib/glossary/types';
import { COLOURS, type Colour } from '@/lib/notes/types';

const DENSITIES = ['page', 'paragraph', 'every'] as const;
/** Which mentions are painted: the first on the page, the first in a paragraph, or all. */
type Density = (typeof DENSITIES)[number];

export interface Settings {
  /** Whether anything is marked anywhere. */
  readonly on: boolean;
  /** Host names where the reader switched marks off. */
  readonly offHosts: readonly string[];
  /** The furthest level from jargon that is marked: `concept` includes `jargon`. */
  readonly level: Level;
  readonly density: Density;
  /** The name that new notes carry; empty until the reader gives one. */
  readonly author: string;
  /** The colour of the next note. */
  readonly colour: Colour;
}

interface Setting<T> {
  readonly initial: T;
  readonly allows: (value: unknown) => value is T;
}

const table: { readonly [K in keyof Settings]: Setting<Settings[K]> } = {
  on: { initial: true, allows: (value) => typeof value === 'boolean' },
  offHosts: { initial: [], allows: isHosts },
  level: { initial: 'concept', allows: oneOf(LEVELS) },
  density: { initial: 'page', allows: oneOf(DENSITIES) },
  author: {
    initial: '',
    allows: (value): value is string => typeof value === 'string' && value.length <= 200,
  },
  colour: { initial: 'yellow', allows: oneOf(COLOURS) },
};

const PREFIX = 'setting.';
const NAMES = Object.keys(table) as (keyof Settings)[];
const KEYS = NAMES.map((name) => PREFIX + name);

/** Never fails: where the storage cannot be read, everything is at its default. */
export const readSettings = async (): Promise<Settings> => (await readWith([]))[0];

/** What is kept under other keys, as it is. */
export type Others = Readonly<Record<string, unknown>>;

/** The settings and what is kept under `keys`, in one trip. Never fails. */
export async function readWith(keys: readonly string[]): Promise<readonly [Settings, Others]> {
  const kept: Others = await browser.storage.local.get([...KEYS, ...keys]).catch(() => ({}));
  const entries = NAMES.map((name) => [name, allowed(name, kept[PREFIX + name])]);
  return [Object.fromEntries(entries) as unknown as Settings, kept];
}

/** Keeps all of them or none. @throws if the storage refuses the write. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const entries = Object.entries(change).map(([name, value]) => [PREFIX + name, value]);
  await browser.storage.local.set(Object.fromEntries(entries));
}

/**
 * Tells of every change made in any tab or window, with all settings as they then are; also of
 * what is kept under `keys`.
 */
export function watchSettings(
  onChange: (settings: Settings, others: Others) => void,
  signal: AbortSignal,
  keys: readonly string[] = [],
): void {
  const listen = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || ![...KEYS, ...keys].some((key) => key in changes)) return;
    const read = await readWith(keys);
    if (!signal.aborted) onChange(...read);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

function allowed<K extends keyof Settings>(name: K, value: unknown): Settings[K] {
  const { allows, initial }: Setting<Settings[K]> = table[name];
  return allows(value) ? value : initial;
}

function oneOf<T extends string>(values: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

function isHosts(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= 10_000 &&
    value.every((host) => typeof host === 'string')
  );
}
