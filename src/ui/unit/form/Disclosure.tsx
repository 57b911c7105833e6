/** A part that opens and closes: a button that says so. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  readonly title: string;
  readonly children: () => ComponentChildren;
}

export function Disclosure({ title, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class="disclosure">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon name="forward" /> {title}
      </button>
      <div id={id}>{open && children()}</div>
    </div>
  );
}
