/** Asked before decisions are lost: stay, or leave them. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly decided: number;
  stay(): void;
  leave(): void;
}

export function LeaveQuestion({ decided, stay, leave }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div class="note doubtful" role="alertdialog" aria-label={words.leaveAsks(decided)} ref={box}>
      <p>{words.leaveAsks(decided)}</p>
      <p class="decision">
        <Button look="tonal" onClick={stay}>
          {words.stay}
        </Button>
        <Button look="pill" onClick={leave}>
          {words.leave}
        </Button>
      </p>
    </div>
  );
}
