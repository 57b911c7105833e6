/** Said under a box that is not written: another person's value, why the server refuses it, what was taken out of it. */
import type { EditableCell } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import * as sharedWords from '../../words.vi.ts';
import { focusBox, useForm } from './formContext.ts';
import type { Keeper } from './keeper.ts';
import * as words from './words.vi.ts';

/** The buttons go: the box they were under has the focus. */
function settle({ id }: EditableCell, act: () => void): void {
  act();
  focusBox(id);
}

/** Whether anything of that is to be said of a cell. */
export function hasNote(keeper: Keeper, cell: EditableCell): boolean {
  const refused = keeper.draft(cell.id)?.refused;
  return keeper.otherText(cell) !== null || refused != null || isOffered(keeper, cell);
}

function isOffered(keeper: Keeper, cell: EditableCell): boolean {
  const { dropped } = keeper;
  return dropped?.id === cell.id && dropped.text !== keeper.textOf(cell);
}

/** What was taken out of a box is one click away, until another text is. */
function TakeAgain({ cell }: { cell: EditableCell }) {
  const { keeper } = useForm();
  if (!isOffered(keeper, cell)) return null;
  const again = () => {
    focusBox(cell.id);
    keeper.takeAgain(cell);
  };
  return (
    <p class="again hint">
      {words.dropped(keeper.dropped?.text ?? '')}{' '}
      <Button look="link" onClick={again}>
        {words.takeAgain}
      </Button>
    </p>
  );
}

export function Conflict({ cells }: { cells: readonly EditableCell[] }) {
  const { keeper } = useForm();
  return (
    <>
      {cells.map((cell) => {
        const other = keeper.otherText(cell);
        const refused = keeper.draft(cell.id)?.refused;
        if (other === null && !refused) return <TakeAgain key={cell.id} cell={cell} />;
        return (
          <div key={cell.id} class="verdict doubtful" role="alert">
            <div>
              <p>
                {other === null
                  ? `${refused?.sentence} ${refused?.whatToDo}`
                  : sharedWords.theirs(other)}
              </p>
              {other === null && (
                <p class="acts">
                  <Button look="pill" onClick={() => settle(cell, () => keeper.forget(cell.id))}>
                    {words.keepHeld}
                  </Button>
                </p>
              )}
              {other !== null && (
                <p class="acts">
                  <Button look="pill" onClick={() => settle(cell, () => keeper.insist(cell))}>
                    {sharedWords.takeMine}
                  </Button>
                  <Button look="pill" onClick={() => settle(cell, () => keeper.forget(cell.id))}>
                    {sharedWords.takeTheirs}
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
