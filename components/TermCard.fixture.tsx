import { current, ended, long, planned, uncertain } from './card-samples';
import { excerpts } from './note-samples';
import { yours, yoursBare } from './own-card-samples';
import { TermCard, type TermCardProps } from './TermCard';

const sense = {
  letters: 'CCGs',
  site: 'www.county-gazette.example',
  open: false,
  others: [],
  said: null,
  onAsk: () => undefined,
  onSay: () => undefined,
  onUndo: () => undefined,
};
const ignore = () => undefined;
const rest: Omit<TermCardProps, 'card'> = {
  notes: [],
  backTo: null,
  whole: false,
  onMore: ignore,
  onOpen: ignore,
  onBack: ignore,
  onNote: ignore,
  onOpenNote: ignore,
  onPage: ignore,
  onClose: ignore,
};

/** Drawn as it is in a page: inside a root of its own, with the card’s sheets alone. */
export const inPage = true;

export const fixtures = {
  'ended since': () => <TermCard {...rest} card={ended} />,
  'ended since, with more': () => <TermCard {...rest} card={ended} whole sense={sense} />,
  'no longer marked here': () => (
    <TermCard {...rest} card={ended} sense={{ ...sense, said: 'page' }} />
  ),
  'uncertain, and come from another': () => <TermCard {...rest} card={uncertain} backTo="CCG" />,
  'planned, in an undated article': () => <TermCard {...rest} card={planned} />,
  'current, with notes': () => <TermCard {...rest} card={current} notes={excerpts} />,
  'a term of the reader’s own': () => <TermCard {...rest} card={yours} />,
  'a term of their own, with a name alone': () => <TermCard {...rest} card={yoursBare} />,
  'with what could not be done': () => (
    <TermCard
      {...rest}
      card={ended}
      problem="That did not work, and nothing was changed. Please try again."
    />
  ),
  'very long in everything': () => (
    <TermCard {...rest} card={long} notes={excerpts} backTo={long.name} whole sense={sense} />
  ),
};
