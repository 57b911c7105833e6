/** Runs a function of the api; what it throws becomes a failure with a code and a sentence. */
import type { Reply } from '../../api/api.ts';
import { failureOf } from './failureOf.ts';
import { traceFailure } from './trace.ts';

export function reply<Answer>(run: () => Answer): Reply<Answer> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    const failure = failureOf(error);
    traceFailure(failure.code, error);
    return { ok: false, error: failure };
  }
}
