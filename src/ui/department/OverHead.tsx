/** The head of what lies over the overview: a title and the way back; Escape goes back too. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import * as words from '../words.vi.ts';

export function OverHead({ title, close }: { title: string; close(): void }) {
  const head = useRef<HTMLHeadingElement>(null);
  const closing = useRef(close);
  closing.current = close;
  useEffect(() => {
    const before = document.activeElement;
    head.current?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closing.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      // The overview is shown again only after this; its focus waits for that.
      requestAnimationFrame(() => before instanceof HTMLElement && before.focus());
    };
  }, []);
  return (
    <div class="over-head">
      <Button look="link" onClick={close}>
        ‹ {words.back}
      </Button>
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
    </div>
  );
}
