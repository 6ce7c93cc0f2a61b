/** What the reader said of letters and dates, newest first, each to be forgotten. */
import { i18n } from '#i18n';
import type { TermId } from '@/lib/glossary/types';
import { print } from '@/lib/timeline/calendar';
import type { Verdict } from '@/lib/verdicts/types';

export interface VerdictListProps {
  /** Null until they are read, or when they could not be. */
  readonly verdicts: readonly Verdict[] | null;
  readonly failed: boolean;
  /** The name of a term that letters were said to mean; its id where it is not known. */
  readonly nameOf: (id: TermId) => string;
  /** How folded letters are written: `icp` → “ICP”. */
  readonly writtenOf: (form: string) => string;
  readonly onForget: (verdict: Verdict) => void;
}

export function VerdictList(props: VerdictListProps) {
  const { verdicts, failed, onForget } = props;
  return (
    <section class="stack" aria-labelledby="verdicts">
      <h2 id="verdicts">{i18n.t('verdicts.title')}</h2>
      <p>{i18n.t('verdicts.lead')}</p>
      {failed && (
        <p class="problem" role="alert">
          {i18n.t('verdicts.failed')}
        </p>
      )}
      {verdicts?.length === 0 && <p class="small soft">{i18n.t('verdicts.none')}</p>}
      {verdicts !== null && verdicts.length > 0 && (
        <ul class="rows">
          {verdicts.toReversed().map((verdict) => {
            const [said, where] = [saidOf(verdict, props), whereOf(verdict)];
            return (
              <li key={`${said} ${where}`}>
                <span>
                  {said} <span class="small soft">{where}</span>
                </span>
                <button
                  type="button"
                  aria-label={i18n.t('verdicts.forgetOne', [said, where])}
                  onClick={() => onForget(verdict)}
                >
                  {i18n.t('verdicts.forget')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function saidOf(
  verdict: Verdict,
  { nameOf, writtenOf }: Pick<VerdictListProps, 'nameOf' | 'writtenOf'>,
): string {
  if (verdict.what === 'date') return i18n.t('verdicts.date', [print(verdict.date)]);
  const { means } = verdict;
  const letters = writtenOf(verdict.form);
  return means === null
    ? i18n.t('verdicts.never', [letters])
    : i18n.t('verdicts.means', [letters, nameOf(means)]);
}

const whereOf = ({ where, at }: Verdict): string =>
  i18n.t(where === 'page' ? 'verdicts.page' : 'verdicts.site', [at]);
