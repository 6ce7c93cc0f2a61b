/**
 * `#i18n` for tests and the gallery: the same English file, without a browser extension.
 * The built extension gets the real one from WXT.
 */
import english from '@/locales/en.json' with { type: 'json' };

function find(key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], english);
}

/** Picks the plural form as @wxt-dev/i18n does: `0`, `1` and `n`. */
function form(message: unknown, count: number | undefined): unknown {
  if (typeof message !== 'object' || message === null) return message;
  const forms = message as Record<string, string>;
  return (count !== undefined && forms[String(count)]) || forms['n'];
}

export const i18n = {
  t(key: string, ...rest: readonly (number | readonly string[] | undefined)[]): string {
    const count = rest.find((part) => typeof part === 'number');
    const given = rest.find((part) => Array.isArray(part)) as readonly string[] | undefined;
    const message = form(find(key), count);
    if (typeof message !== 'string') throw new Error(`locales/en.json has no message “${key}”`);
    const words = given ?? (count === undefined ? [] : [String(count)]);
    return message.replace(/\$(\d)/g, (_all, at: string) => words[Number(at) - 1] ?? '');
  },
};
