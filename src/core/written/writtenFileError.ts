/** A report's file that cannot be read: what it is, said in one Vietnamese sentence. */
import { writtenFileSentences } from './writtenFile.vi.ts';

export type WrittenFileFault = keyof typeof writtenFileSentences;

export class WrittenFileError extends Error {
  override readonly name = 'WrittenFileError';
  readonly code = 'unreadable-report';
  readonly fault: WrittenFileFault;

  constructor(fault: WrittenFileFault, file: string) {
    super(writtenFileSentences[fault](file));
    this.fault = fault;
  }
}
