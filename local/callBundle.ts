/** Calls the bundle for the command line: the answer as plain JSON, known errors as one line. */
import { Refusal } from './refusal.ts';

/** Throws Refusal for an error that carries a code, as the product's own do; others as they are. */
export function callBundle<Answer>(work: () => unknown): Answer {
  try {
    // The answer's objects belong to the bundle's realm; a copy belongs to ours.
    return JSON.parse(JSON.stringify(work() ?? null));
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (typeof code === 'string' && typeof message === 'string') throw new Refusal(message);
    throw error;
  }
}
