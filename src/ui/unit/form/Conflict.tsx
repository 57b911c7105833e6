/** Said under a box that is not written: another person's value, or why the server refuses it. */
import type { EditableCell } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { focusBox, useForm } from './formContext.ts';
import * as words from './words.vi.ts';

/** The buttons go: the box they were under has the focus. */
function settle({ id }: EditableCell, act: () => void): void {
  act();
  focusBox(id);
}

export function Conflict({ cells }: { cells: readonly EditableCell[] }) {
  const { keeper } = useForm();
  return (
    <>
      {cells.map((cell) => {
        const other = keeper.otherText(cell);
        const refused = keeper.draft(cell.id)?.refused;
        if (other === null && !refused) return null;
        return (
          <div key={cell.id} class="verdict doubtful" role="alert">
            <div>
              <p>
                {other === null ? `${refused?.sentence} ${refused?.whatToDo}` : words.theirs(other)}
              </p>
              {other !== null && (
                <p class="acts">
                  <Button look="pill" onClick={() => settle(cell, () => keeper.insist(cell))}>
                    {words.takeMine}
                  </Button>
                  <Button look="pill" onClick={() => settle(cell, () => keeper.forget(cell.id))}>
                    {words.takeTheirs}
                  </Button>
                </p>
              )}
            </div>
          </div>
        );
      })}
    </>
  );
}
