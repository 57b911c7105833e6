/** Asked when the row is not the person's own unit's: what was typed is written only when they say so. */
import { Button } from '../../parts/Button.tsx';
import { useForm } from './formContext.ts';
import * as words from './words.vi.ts';

export function OtherUnit() {
  const { view, keeper } = useForm();
  const { failure } = keeper.saving;
  if (failure?.code !== 'other-unit') return null;
  return (
    <div class="verdict doubtful" role="alert">
      <div>
        <p>{failure.sentence}</p>
        <p>{failure.whatToDo}</p>
        <p class="acts">
          <Button look="tonal" onClick={() => keeper.again()}>
            {words.writeThere(view.unit.name)}
          </Button>
          <Button look="pill" onClick={() => keeper.drop()}>
            {words.dropTyped}
          </Button>
        </p>
      </div>
    </div>
  );
}
