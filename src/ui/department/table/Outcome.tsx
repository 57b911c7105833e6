/** What an act did: to how many units, and which refused it and why. */
import type { ActsDone } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import * as words from './words.vi.ts';

export function Outcome({ done, close }: { done: ActsDone; close(): void }) {
  return (
    <div class="note" role="status">
      <p>{words.actsDone(done.done.length)}</p>
      {done.refused.map(({ unit, name, sentence }) => (
        <p key={unit} class="bad-text">
          {name}: {sentence}
        </p>
      ))}
      <Button look="link" onClick={close}>
        {words.closeNote}
      </Button>
    </div>
  );
}
