/**
 * Where the reader script runs without being asked: the match patterns of the manifest.
 *
 * Read at build time by `wxt.config.ts`. The reader script must not import this, or the
 * whole list would travel to every page.
 */
import never from '../../assets/never.json' with { type: 'json' };
import sites from '../../assets/sites.json' with { type: 'json' };
import { type Host, isListed, patternOf } from './hosts';

export const staticMatches: readonly string[] = sites.map(({ host }) => patternOf(host));

/** The never-read hosts that stand beneath a listed one, such as a broadcaster's sign-in. */
export const staticExcludes: readonly string[] = never.hosts
  .filter(({ host }) => sites.some((site) => isListed(host as Host, site.host)))
  .map(({ host }) => patternOf(`*.${host}`));

/** The first labels that are never read, as globs: a match pattern cannot say “login.*”. */
export const staticExcludeGlobs: readonly string[] = Object.values(never.firstLabels)
  .flat()
  .flatMap((label) => [`http://${label}.*`, `https://${label}.*`]);
