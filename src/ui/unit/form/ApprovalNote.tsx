/** Told over every screen of a report that the Department accepted, before a box of it is typed in, and after. */
import { Button } from '../../parts/Button.tsx';
import { useForm } from './formContext.ts';
import * as words from './words.vi.ts';

export function ApprovalNote() {
  const { view, open } = useForm();
  if (view.approval === null) return null;
  const isChanged = view.approval === 'changed';
  return (
    <div
      class={`note approval ${isChanged ? 'doubtful' : ''}`}
      role={isChanged ? 'alert' : undefined}
    >
      <p>{isChanged ? words.changedAfter() : words.approved()}</p>
      <Button look="link" onClick={() => open({ kind: 'history' })}>
        {words.askToChange()}
      </Button>
    </div>
  );
}
