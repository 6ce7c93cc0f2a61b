/** A note of the reader. The notes helper owns this file. */
import type { Brand } from '@/lib/brand';

export type NoteId = Brand<string, 'NoteId'>;
