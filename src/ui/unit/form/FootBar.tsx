/** The foot that stays: one filled button, named by where it leads. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/Button.tsx';
import { Icon } from './Icon.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly label: string;
  onClick(): void;
  readonly back?: (() => void) | undefined;
  /** Above and below the button. */
  readonly above?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function FootBar({ label, onClick, back, above, children }: Props) {
  return (
    <div class="foot-bar">
      {above}
      <div class="foot-row">
        {back && (
          <button type="button" class="round outline" aria-label={words.before} onClick={back}>
            <Icon name="back" />
          </button>
        )}
        <Button look="main" onClick={onClick}>
          {label}
        </Button>
      </div>
      {children}
    </div>
  );
}
