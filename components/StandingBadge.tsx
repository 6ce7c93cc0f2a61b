/** How a term stands, in words, with a shape of its own: never by colour alone. */
import type { Status } from '@/lib/glossary/types';

export interface StandingBadgeProps {
  readonly value: Status;
  readonly words: string;
}

export function StandingBadge({ value, words }: StandingBadgeProps) {
  return (
    <p class={`standing ${value}`}>
      <StandingShape value={value} />
      {words}
    </p>
  );
}

/** A full circle, one still to be filled, a square that is closed, half of a diamond. */
export function StandingShape({ value }: { readonly value: Status }) {
  return (
    <svg class={`shape ${value}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {SHAPES[value]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 } as const;

const SHAPES = {
  current: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  planned: <circle cx="6" cy="6" r="4.75" {...line} stroke-dasharray="2.6 1.7" />,
  ended: (
    <>
      <rect x="1.25" y="1.25" width="9.5" height="9.5" rx="1" {...line} />
      <path d="M3.8 3.8l4.4 4.4M8.2 3.8l-4.4 4.4" {...line} />
    </>
  ),
  uncertain: (
    <>
      <path d="M6 .9 11.1 6 6 11.1.9 6Z" {...line} />
      <path d="M6 .9V11.1L.9 6Z" fill="currentColor" />
    </>
  ),
} as const satisfies Record<Status, unknown>;
