/** How the press writes a term, and when a form means it. */
import { i18n } from '#i18n';
import type { FormTold, TermPageModel } from '@/lib/browse/term';

export interface TermFormsProps extends Pick<TermPageModel, 'forms'> {
  /** True for the reader's own term, which they write so and not the press. */
  readonly yours?: boolean;
}

export function TermForms({ forms, yours = false }: TermFormsProps) {
  return (
    <section>
      <h2>{i18n.t(yours ? 'own.forms' : 'glossary.forms')}</h2>
      <ul class="forms">
        {forms.map((form) => (
          <li key={`${form.form} ${form.from} ${form.to}`}>
            <span class="form">{form.form}</span>
            <Rules {...form} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rules({ also, cues, from, to }: FormTold) {
  const said = [
    when(from, to),
    also.length > 0 && i18n.t('glossary.formAlso', [also.join(', ')]),
    cues.length > 0 && i18n.t('glossary.formCues', [cues.join(', ')]),
  ].filter(Boolean);
  return said.length > 0 ? <span class="small soft"> {said.join('; ')}</span> : null;
}

function when(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) return i18n.t('glossary.formBetween', [from, to]);
  if (from !== null) return i18n.t('glossary.formFrom', [from]);
  return to === null ? null : i18n.t('glossary.formTo', [to]);
}
