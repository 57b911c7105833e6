/** A file that cannot be read as a workbook; its message is one Vietnamese line for the user. */
import { CommandRefusal } from '../../refusal.ts';
import { type UnreadableCode, unreadableSentence } from './unreadable.vi.ts';

export class UnreadableFileError extends CommandRefusal {
  readonly code: UnreadableCode;

  /** `detail` names a tab or a part of the package, where the sentence has a place for it. */
  constructor(code: UnreadableCode, file: string, detail = '') {
    super(unreadableSentence(code, file, detail));
    this.code = code;
  }
}
