/** A file that could not be written; its message is one Vietnamese line for the user. */
import path from 'node:path';
import { CommandRefusal } from '../../refusal.ts';
import { unwritableSentence } from './unwritable.vi.ts';

export class UnwritableFileError extends CommandRefusal {
  /** The system's own name of the cause: "ENOSPC", "EACCES". */
  readonly code: string;

  constructor(cause: unknown, file: string) {
    const code = codeOf(cause);
    super(unwritableSentence(code, path.basename(file), path.dirname(file)), { cause });
    this.code = code;
  }
}

function codeOf(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code;
  return typeof code === 'string' ? code : String(cause);
}
