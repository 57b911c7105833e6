/** Runs a function of the api; what it throws becomes a failure with a code and a sentence. */
import type { FailureCode, Reply } from '../../api.ts';
import { StructureError } from '../../core/structureError.ts';
import { failure } from './failure.vi.ts';
import { Refusal } from './refusal.ts';

export function reply<Answer>(run: () => Answer): Reply<Answer> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    const { code, detail } = explain(error);
    return { ok: false, error: failure(code, detail) };
  }
}

export function explain(error: unknown): { readonly code: FailureCode; readonly detail: string } {
  if (error instanceof Refusal) return error;
  if (error instanceof StructureError) {
    const missing = error.code === 'no-registry' || error.code === 'no-answers';
    return { code: missing ? 'not-set-up' : 'broken-structure', detail: error.subject };
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = signs.find(([, sign]) => sign.test(message))?.[0] ?? 'unexpected';
  return { code, detail: code === 'unexpected' ? message : '' };
}

/** Google's own words, as services throw them. */
const signs: readonly (readonly [FailureCode, RegExp])[] = [
  ['scope-refused', /permissions? (is|are) not sufficient|required permissions|authorization/i],
  ['lock-busy', /lock timeout|could not obtain lock/i],
  ['timeout', /exceeded maximum execution time|service .* timed out/i],
  [
    'service-failed',
    /service .* failed|service error|service unavailable|server error occurred|internal error/i,
  ],
  // Rows or columns went away under a range that was being read.
  ['changed-meanwhile', /outside the dimensions of the sheet/i],
  ['wrong-value', /violates the data validation rules/i],
  ['locked-cell', /protected cell or object/i],
];
