/** A report's file that cannot be read: what it is, said in one Vietnamese sentence. */
import { SentenceError } from '../../lib/sentenceError.ts';
import { writtenFileSentences } from './writtenFile.vi.ts';

export type WrittenFileFault = keyof typeof writtenFileSentences;

/** The error to throw. */
export function unreadableReport(fault: WrittenFileFault, file: string): SentenceError {
  return new SentenceError('unreadable-report', writtenFileSentences[fault](file));
}
