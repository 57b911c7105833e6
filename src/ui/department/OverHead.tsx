/** The head of what lies over the overview: a title and the way back; Escape goes back too, one step at a time. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import * as words from '../words.vi.ts';

const boxes = 'textarea, select, input:not([type=checkbox], [type=radio], [type=file])';

export function OverHead({ title, close }: { title: string; close(): void }) {
  const head = useRef<HTMLHeadingElement>(null);
  const closing = useRef(close);
  closing.current = close;
  useEffect(() => {
    const before = document.activeElement;
    head.current?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const { target } = event;
      // What lies over this, a dialog or another of these, answers for itself.
      if (!(target instanceof Element) || target.closest('dialog')) return;
      if (head.current?.closest('[hidden]')) return;
      // What is typed in a box is not thrown away: the box is left first.
      if (target.matches(boxes)) head.current?.focus();
      else closing.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      // The overview is shown again only after this; its focus waits for that, and is nobody's who went on by key.
      requestAnimationFrame(() => {
        const now = document.activeElement;
        const isTaken = now instanceof HTMLElement && now.tabIndex >= 0;
        if (!isTaken && before instanceof HTMLElement) before.focus();
      });
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
