/** A titled part of a screen; it can take the focus when what had it inside has gone. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** Next to the title: a count, a state. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function PanelSection({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} tabIndex={-1}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
