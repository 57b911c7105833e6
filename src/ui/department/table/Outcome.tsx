/** What an act did: to how many units, and which refused it and why. */
import type { Act, ActsDone } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { undo as undoWord } from '../../words.vi.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly done: ActsDone & { readonly kind: Act['kind'] };
  /** Takes back what can be. */
  readonly undo?: (() => void) | undefined;
  close(): void;
}

export function Outcome({ done, undo, close }: Props) {
  return (
    <div class="note" role="status">
      <p>{words.actsDone(done.kind, done.done.length)}</p>
      {done.refused.map(({ unit, name, sentence }) => (
        <p key={unit} class="bad-text">
          {name}: {sentence}
        </p>
      ))}
      {undo && done.done.length > 0 && (
        <Button look="link" onClick={undo}>
          {undoWord}
        </Button>
      )}
      <Button look="link" onClick={close}>
        {words.closeNote}
      </Button>
    </div>
  );
}
