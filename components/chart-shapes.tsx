/** Shapes that charts share. Each outcome has one of its own: never told by colour alone. */
import type { Outcome } from '@/lib/glossary/types';

/** Upward strokes over what lies beyond our knowledge: all in it is planned. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse">
        <path class="hatch" d="M-1 8 8-1M-1 1 1-1M6 8 8 6" />
      </pattern>
    </defs>
  );
}

/**
 * A full circle: it happened. A dashed one: still to come. A crossed square: called off. Half a
 * diamond: its day passed and no source says. About the origin, 12 pixels wide.
 */
export function OutcomeShape({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome) {
    case 'happened':
      return <circle class="mark happened" r="5" />;
    case 'due':
      return <circle class="mark due" r="4.75" />;
    case 'cancelled':
      return <path class="mark cancelled" d="M-4.5-4.5h9v9h-9ZM-4.5-4.5l9 9M4.5-4.5l-9 9" />;
    case 'unknown':
      return (
        <>
          <path class="mark unknown" d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />
          <path class="mark half" d="M0-5.5V5.5L-5.5 0Z" />
        </>
      );
  }
}

/** Where it was planned, when it happened at another time. */
export function PlannedShape() {
  return <circle class="mark planned" r="4.25" />;
}
