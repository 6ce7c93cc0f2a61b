/** Terms that letters may mean, for the reader to choose from. */
import type { ComponentChildren } from 'preact';
import type { TermId } from '@/lib/glossary/types';

/** A term that is written with the letters. */
export interface OtherSense {
  readonly id: TermId;
  readonly name: string;
  /** Its kind, and how it stands or its years. */
  readonly about: string;
}

export interface SenseListProps {
  /** Null while they are looked up. */
  readonly senses: readonly OtherSense[] | null;
  readonly onChoose: (id: TermId) => void;
  /** Further items, after them. */
  readonly children?: ComponentChildren;
}

export const SenseList = ({ senses, onChoose, children }: SenseListProps) => (
  <ul>
    {senses?.map(({ id, name, about }) => (
      <li key={id}>
        <button type="button" class="link" onClick={() => onChoose(id)}>
          {name}
        </button>
        <span class="soft"> {about}</span>
      </li>
    ))}
    {children}
  </ul>
);
