/** What an error means: a code, and what to tell a person. */
import type { Failure, FailureCode } from '../../api/api.ts';
import { StructureError } from '../../core/sheet/structureError.ts';
import { failure, googleCodeOf } from './failure.vi.ts';
import { Refusal } from './refusal.ts';

/** What to tell a person of an error. */
export function failureOf(error: unknown): Failure {
  const { code, detail } = explain(error);
  return failure(code, detail);
}

/** Whether doing it again may help: Google was slow or away. */
export function passes(error: unknown): boolean {
  return ['service-failed', 'timeout'].includes(explain(error).code);
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
