/** One question with a few answers, of which one holds. */
import type { ComponentChildren } from 'preact';

interface Answer<T extends string> {
  readonly value: T;
  readonly label: ComponentChildren;
  /** An example or reason, in small. */
  readonly hint?: string;
}

export interface ChoiceProps<T extends string> {
  /** Tells the questions of one document apart. */
  readonly name: string;
  readonly question: string;
  readonly answers: readonly Answer<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, question, answers, value, onChoose } = props;
  return (
    <fieldset>
      <legend>{question}</legend>
      {answers.map((answer) => (
        <label class="choice" key={answer.value}>
          <input
            type="radio"
            name={name}
            value={answer.value}
            checked={answer.value === value}
            onChange={() => onChoose(answer.value)}
          />
          <span>
            {answer.label}
            {answer.hint !== undefined && <span class="small soft"> ({answer.hint})</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
