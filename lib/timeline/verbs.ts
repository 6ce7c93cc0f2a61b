/** The words of each kind: a body is set up and abolished, a report published. Pure. */
import type { Kind } from '@/lib/glossary/types';
import { FAMILY, type Family } from './family';

export interface Verbs {
  readonly announced: string;
  readonly began: string;
  readonly begin: string;
  readonly lives: string;
  readonly ended: string;
  readonly end: string;
  /** Said of successors, singular or plural. */
  readonly took: string;
  readonly willTake: string;
}

const arrangement: Verbs = {
  announced: 'announced',
  began: 'started',
  begin: 'start',
  lives: 'running',
  ended: 'ended',
  end: 'end',
  took: 'replaced it',
  willTake: 'to be replaced by',
};

const VERBS: Record<Family, Verbs> = {
  body: {
    ...arrangement,
    began: 'set up',
    begin: 'be set up',
    lives: 'in being',
    ended: 'abolished',
    end: 'be abolished',
    took: 'took over',
    willTake: 'its work passing to',
  },
  society: { ...arrangement, began: 'set up', begin: 'be set up', lives: 'in being' },
  report: {
    ...arrangement,
    announced: 'commissioned',
    began: 'published',
    begin: 'be published',
    lives: 'published',
    ended: 'superseded',
    end: 'be superseded',
  },
  law: {
    ...arrangement,
    announced: 'a bill since',
    began: 'became law',
    begin: 'become law',
    lives: 'law',
    ended: 'repealed',
    end: 'be repealed',
  },
  arrangement,
  target: {
    ...arrangement,
    began: 'set',
    begin: 'take effect',
    lives: 'in force',
    ended: 'dropped',
  },
  role: { ...arrangement, began: 'created', begin: 'be created', lives: 'in place' },
  concept: { ...arrangement, lives: 'in use', ended: 'went out of use', end: 'go out of use' },
  event: {
    ...arrangement,
    begin: 'take place',
    lives: 'under way',
    ended: 'took place',
    took: 'followed',
  },
  person: {
    ...arrangement,
    began: 'active',
    lives: 'active',
    ended: 'stepped down',
    took: 'followed',
  },
};

export function verbsOf(kind: Kind): Verbs {
  return VERBS[FAMILY[kind]];
}
