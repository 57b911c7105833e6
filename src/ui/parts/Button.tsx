/** A button that keeps the keyboard's focus while it is blocked: aria-disabled, never disabled. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** `main`: the next step, in a foot; `wide`: beside it; `tonal`: the likely answer; `pill`: the rest. */
  readonly look?: 'primary' | 'plain' | 'link' | 'main' | 'wide' | 'tonal' | 'pill';
  readonly blocked?: boolean;
  /** What a screen reader says, where the words on the button do not say enough alone. */
  readonly says?: string;
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
  onClick(): void;
}

export function Button({
  look = 'plain',
  blocked = false,
  says,
  expanded,
  children,
  onClick,
}: Props) {
  return (
    <button
      type="button"
      class={look}
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
}
