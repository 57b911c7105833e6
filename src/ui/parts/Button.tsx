/** A button that keeps the keyboard's focus while it is blocked: aria-disabled, never disabled. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly look?: 'primary' | 'plain' | 'link';
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
