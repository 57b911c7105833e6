/** The foot of the sidebar: says what was done and takes it back; its room is always kept. */
import type { Notice } from './desk.ts';
import { Button } from './parts/Button.tsx';
import * as words from './words.vi.ts';

export function Foot({ notice, close }: { notice: Notice | null; close(): void }) {
  const failure = notice?.failure;
  return (
    <footer class={failure ? 'bad' : ''} tabIndex={-1} hidden={!notice}>
      <div role="status" data-code={failure?.code}>
        {failure ? (
          <>
            <strong>{failure.sentence}</strong> {failure.whatToDo}
          </>
        ) : (
          notice?.text
        )}
      </div>
      {notice?.undo && (
        <Button look="link" onClick={notice.undo}>
          {words.undo}
        </Button>
      )}
      {notice && (
        <Button look="link" onClick={close}>
          {words.close}
        </Button>
      )}
    </footer>
  );
}
