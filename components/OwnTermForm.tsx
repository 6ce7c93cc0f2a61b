/** Writing one own term. What is wrong is told at its field, and nothing typed is lost. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Fault, Field } from '@/lib/own/schema';
import { type Typed, typedOf } from '@/lib/own/typed';
import { MOST, type OwnDraft } from '@/lib/own/types';
import { problemSentence } from './own-words';

export interface OwnTermFormProps {
  /** What the fields begin with. */
  readonly draft: OwnDraft;
  readonly isNew: boolean;
  readonly faults: readonly Fault[];
  /** A sentence about what could not be done, or null. */
  readonly problem: string | null;
  readonly onSave: (typed: Typed) => void;
  readonly onCancel: () => void;
}

export function OwnTermForm({ draft, isNew, faults, problem, onSave, onCancel }: OwnTermFormProps) {
  const [typed, setTyped] = useState(() => typedOf(draft));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const set = (field: Exclude<Field, 'first'>) => (value: string) =>
    setTyped((before) => ({ ...before, [field]: value }));
  const text = (field: Exclude<Field, 'first'>, rest: Partial<TextProps> = {}) => (
    <Text
      field={field}
      value={typed[field]}
      fault={faults.find((one) => one.field === field) ?? null}
      onType={set(field)}
      {...rest}
    />
  );
  return (
    <form
      class="own own-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed);
      }}
    >
      <h1 tabIndex={-1}>{i18n.t(isNew ? 'own.form.add' : 'own.form.edit')}</h1>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {faults.length > 0 && (
        <p class="problem" role="alert">
          {i18n.t('own.form.faults', faults.length)}
        </p>
      )}
      {text('name', { hint: i18n.t('own.form.nameHint'), needed: true })}
      {text('short', { hint: i18n.t('own.form.lettersHint') })}
      {text('meaning', { hint: i18n.t('own.form.meaningHint', [String(MOST.meaning)]), lines: 4 })}
      {text('also', { hint: i18n.t('own.form.alsoHint'), lines: 3 })}
      <div class="own-dates">
        {text('from')}
        {text('to')}
        <p class="small soft">{i18n.t('own.form.dateHint')}</p>
      </div>
      {text('link', { hint: i18n.t('own.form.linkHint') })}
      <label class="choice">
        <input
          type="checkbox"
          checked={typed.first}
          onChange={({ currentTarget }) => setTyped({ ...typed, first: currentTarget.checked })}
        />
        <span>
          {i18n.t('own.form.first')}
          <span class="small soft"> {i18n.t('own.form.firstHint')}</span>
        </span>
      </label>
      <p class="actions">
        <button type="submit" class="primary">
          {i18n.t('own.form.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('own.form.cancel')}
        </button>
      </p>
    </form>
  );
}

interface TextProps {
  readonly field: Exclude<Field, 'first'>;
  readonly value: string;
  readonly fault: Fault | null;
  readonly hint?: ComponentChildren;
  readonly needed?: boolean;
  /** More than one makes it a field of several lines. */
  readonly lines?: number;
  readonly onType: (value: string) => void;
}

const LABELS = {
  name: 'own.form.name',
  short: 'own.form.letters',
  also: 'own.form.also',
  meaning: 'own.form.meaning',
  from: 'own.form.from',
  to: 'own.form.to',
  link: 'own.form.link',
} as const;

function Text({ field, value, fault, hint, needed = false, lines = 1, onType }: TextProps) {
  const id = `own-${field}`;
  const about = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  const common = {
    id,
    value,
    'aria-describedby': about || undefined,
    'aria-invalid': fault !== null,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onType(event.currentTarget.value),
  };
  return (
    <div class="own-field">
      <label for={id}>
        {i18n.t(LABELS[field])}
        {!needed && <span class="small soft"> ({i18n.t('own.form.optional')})</span>}
      </label>
      {lines > 1 ? (
        <textarea {...common} rows={lines} />
      ) : (
        <input {...common} type="text" autocomplete="off" required={needed} />
      )}
      {hint && (
        <p id={`${id}-hint`} class="small soft">
          {hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} class="problem small">
          {problemSentence({ code: fault.code, words: [fault.words] })}
        </p>
      )}
    </div>
  );
}
