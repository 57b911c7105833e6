/** Runs a function of the api; what it throws becomes a failure with a code and a sentence. */
import type { Failure, FailureCode, Reply } from '../../api.ts';
import { StructureError } from '../../core/structureError.ts';
import { failure, googleCodeOf } from './failure.vi.ts';
import { Refusal } from './refusal.ts';

/** Whether doing it again may help: Google was slow or away. */
export function passes(error: unknown): boolean {
  return ['service-failed', 'timeout'].includes(explain(error).code);
}

export function reply<Answer>(run: () => Answer): Reply<Answer> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/** What to tell a person of an error. */
export function failureOf(error: unknown): Failure {
  const { code, detail } = explain(error);
  return failure(code, detail);
}

function explain(error: unknown): { readonly code: FailureCode; readonly detail: string } {
  if (error instanceof Refusal) return error;
  if (error instanceof StructureError) {
    const missing = error.code === 'no-registry' || error.code === 'no-answers';
    return { code: missing ? 'not-set-up' : 'broken-structure', detail: error.subject };
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = googleCodeOf(message);
  return { code, detail: code === 'unexpected' ? message : '' };
}
