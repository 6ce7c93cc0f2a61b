/** What a reader is told when a note could not be kept or changed. */
import { i18n } from '#i18n';
import { NoSuchNote, NotKept } from './refused';

/** Null for an error that is no refusal, but a fault of ours. */
export function sentenceFor(error: unknown): string | null {
  if (error instanceof NoSuchNote) return i18n.t('notes.gone');
  if (!(error instanceof NotKept)) return null;
  return error.why === 'full' ? i18n.t('notes.full') : i18n.t('notes.refused');
}
