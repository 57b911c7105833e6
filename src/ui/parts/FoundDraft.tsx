/** Said over a form that was closed before it was sent: its text is there again, and can be dropped. */
import type { Draft } from '../drafts.ts';
import * as words from '../words.vi.ts';
import { Button } from './Button.tsx';

export function FoundDraft({ drafts }: { drafts: readonly Draft[] }) {
  if (!drafts.some(({ isFound }) => isFound)) return null;
  const drop = () => {
    for (const draft of drafts) draft.drop();
  };
  return (
    <p class="hint" role="status">
      {words.foundDraft}{' '}
      <Button look="link" onClick={drop}>
        {words.dropDraft}
      </Button>
    </p>
  );
}
