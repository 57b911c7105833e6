/** Says what was done and takes it back; leaves by itself, unless it is read, used, or says what failed. */
import { useEffect, useState } from 'preact/hooks';
import type { Notice } from './desk.ts';
import { Button } from './parts/Button.tsx';
import * as words from './words.vi.ts';

const shownMs = 8000;

export function Foot({ notice, close }: { notice: Notice | null; close(): void }) {
  const failure = notice?.failure;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!notice || failure || held) return;
    const timer = setTimeout(close, shownMs);
    return () => clearTimeout(timer);
  }, [notice, failure, held, close]);
  return (
    <footer
      class={failure ? 'bad' : ''}
      tabIndex={-1}
      hidden={!notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
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
