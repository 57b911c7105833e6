/** A button that keeps the keyboard's focus while it is blocked: aria-disabled, never disabled. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  /** `main`: the next step, in a foot; `wide`: next to it; `tonal`: the likely answer; `pill`: the rest. */
  readonly look?: 'primary' | 'plain' | 'link' | 'main' | 'wide' | 'tonal' | 'pill';
  readonly blocked?: boolean;
  /** What a blocked button waits for, shown next to it; it blocks the button while it is not ''. */
  readonly waits?: string;
  /** What a screen reader says, where the words on the button do not say enough alone. */
  readonly says?: string;
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
  onClick(): void;
}

export function Button({
  look = 'plain',
  waits = '',
  blocked = waits !== '',
  says,
  expanded,
  children,
  onClick,
}: Props) {
  const id = useId();
  const button = (
    <button
      type="button"
      class={look}
      aria-describedby={waits === '' ? undefined : id}
      aria-disabled={blocked}
      aria-label={says}
      aria-expanded={expanded}
      onClick={() => {
        if (!blocked) onClick();
      }}
    >
      {children}
    </button>
  );
  if (waits === '') return button;
  return (
    <>
      {button}
      <span id={id} class="hint waits">
        {waits}
      </span>
    </>
  );
}
