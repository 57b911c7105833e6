/** Calls the bundle for the command line: the answer as plain JSON, known errors as one line. */
import { CommandRefusal } from './refusal.ts';

/** Throws CommandRefusal for an error that carries a code of the product's own; others as they are. */
export function callBundle<Answer>(work: () => unknown): Answer {
  try {
    // The answer's objects belong to the bundle's realm; a copy belongs to ours.
    return JSON.parse(JSON.stringify(work() ?? null));
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    const isKnown = typeof code === 'string' && code !== 'unexpected';
    if (isKnown && typeof message === 'string') throw new CommandRefusal(message);
    throw error;
  }
}
