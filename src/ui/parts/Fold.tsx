/** A part that opens and closes, by mouse or keyboard; `details` does both natively. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: ComponentChildren;
  readonly open?: boolean;
  /** Its children are made only when it is open: long lists cost nothing while closed. */
  readonly children: () => ComponentChildren;
}

export function Fold({ title, open = false, children }: Props) {
  const [shown, setShown] = useState(open);
  return (
    <details open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{title}</summary>
      {shown && <div class="fold-body">{children()}</div>}
    </details>
  );
}
