/** What went wrong and what to do, said at once to a screen reader too. */
import type { Failure } from '../../api/api.ts';
import * as words from '../words.vi.ts';
import { Button } from './Button.tsx';

export function FailureNote({ failure, again }: { failure: Failure; again?: () => void }) {
  return (
    <div class="note bad" role="alert" data-code={failure.code}>
      <p>
        <strong>{failure.sentence}</strong>
      </p>
      <p>{failure.whatToDo}</p>
      {again && <Button onClick={again}>{words.tryAgain}</Button>}
    </div>
  );
}
