/** For callers outside the sidebar: an error's message is the Vietnamese sentence, its code stays. */
import { SentenceError } from '../../core/lib/sentenceError.ts';
import { failureOf } from './failureOf.ts';
import { traceFailure } from './trace.ts';

/** Runs; an error is thrown again with its sentence as message and its code. */
export function sentenced<Answer>(run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    // Its message is its sentence.
    if (error instanceof SentenceError) throw error;
    const { code, sentence, whatToDo } = failureOf(error);
    traceFailure(code, error);
    throw Object.assign(new Error(`${sentence} ${whatToDo}`), { code, cause: error });
  }
}
