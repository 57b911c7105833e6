/** For callers outside the sidebar: an error's message is the Vietnamese sentence, its code stays. */
import { ListError } from '../../core/formLists.ts';
import { failure } from './failure.vi.ts';
import { explain } from './reply.ts';

/** Runs; an error is thrown again with its sentence as message and its code. */
export function sentenced<Answer>(run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    // Its message is its sentence.
    if (error instanceof ListError) throw error;
    const { code, detail } = explain(error);
    const { sentence, whatToDo } = failure(code, detail);
    throw Object.assign(new Error(`${sentence} ${whatToDo}`), { code, cause: error });
  }
}
