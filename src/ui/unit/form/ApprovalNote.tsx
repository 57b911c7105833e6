/** Told over every screen of a report that the Department accepted or that stands in a final, before a box of it is typed in, and after. */
import type { UnitView } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { useForm } from './formContext.ts';
import * as words from './words.vi.ts';

export function ApprovalNote() {
  const { view, open } = useForm();
  const told = toldOf(view);
  if (told === null) return null;
  const { isChanged, text } = told;
  return (
    <div
      class={`note approval ${isChanged ? 'doubtful' : ''}`}
      role={isChanged ? 'alert' : undefined}
    >
      <p>{text}</p>
      <Button look="link" onClick={() => open({ kind: 'history' })}>
        {words.askToChange()}
      </Button>
    </div>
  );
}

function toldOf({ approval, final, returned, state }: UnitView) {
  const isChanged = approval === 'changed' || (approval === null && final?.isChanged === true);
  if (approval !== null) {
    const isFaulty = state === 'complete' && !isChanged;
    const more = isFaulty ? ` ${words.acceptedFaulty()}` : '';
    return { isChanged, text: words.approvals()[approval] + more };
  }
  // Sent back, it is to be changed.
  if (final === null || returned) return null;
  const { version } = final;
  return { isChanged, text: isChanged ? words.changedSince(version) : words.inFinal(version) };
}
