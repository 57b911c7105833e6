/** What an error means: a code, and what to tell a person. */
import type { Failure, FailureCode } from '../../api/api.ts';
import { type StructureCode, StructureError } from '../../core/sheet/structureError.ts';
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

const structureFailures: Readonly<Record<StructureCode, FailureCode>> = {
  'no-registry': 'not-set-up',
  'no-answers': 'not-set-up',
  'lost-link': 'lost-link',
  'no-units': 'broken-structure',
  'too-many-cells': 'too-many-cells',
  'too-many-rows': 'too-many-rows',
  'lost-table': 'lost-table',
  'lost-columns': 'lost-columns',
  'broken-rule': 'broken-check',
  'contradicting-setting': 'contradicting-setting',
};

function explain(error: unknown): { readonly code: FailureCode; readonly detail: string } {
  if (error instanceof Refusal) return error;
  if (error instanceof StructureError) {
    return { code: structureFailures[error.code], detail: error.subject };
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = googleCodeOf(message);
  return { code, detail: code === 'unexpected' ? message : '' };
}
