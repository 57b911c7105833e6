/** A text to copy: a button that does it, and the text itself for where a browser forbids it. */
import { useId, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import * as words from '../words.vi.ts';
import { Button } from './Button.tsx';

export function CopyText({ label, text }: { label: string; text: string }) {
  const id = useId();
  const desk = useDesk();
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    const before = document.activeElement;
    box.current?.select();
    // The clipboard of the page is closed to a sandboxed frame; the old command is not.
    const done = document.execCommand('copy');
    if (done && before instanceof HTMLElement) before.focus();
    desk.tell({ text: done ? words.copied : words.copyByHand });
  };
  return (
    <div class="copy">
      <label for={id}>{label}</label>
      <textarea id={id} ref={box} rows={8} readOnly value={text} />
      <Button onClick={copy}>{words.copy}</Button>
    </div>
  );
}
