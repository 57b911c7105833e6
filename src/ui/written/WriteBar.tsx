/** The last step: what was taken is written once, and one undo takes all of it back. */
import { useState } from 'preact/hooks';
import type { Failure, UnitView } from '../../api/api.ts';
import type { WrittenForm, WrittenReport } from '../../core/written/writtenReport.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import * as common from '../words.vi.ts';
import { type Choices, chosenChanges } from './choices.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly view: UnitView;
  readonly onBehalf: boolean;
  readonly report: WrittenReport;
  readonly form: WrittenForm;
  readonly choices: Choices;
  /** The unit's cells as they are now; the decisions stay. */
  take(view: UnitView): void;
  close(changed: boolean): void;
  /** Without writing. */
  leave(): void;
}

export function WriteBar(props: Props) {
  const { view, onBehalf, report, form, choices, take, close, leave } = props;
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const figures = choices.figures.filter(({ state }) => state === 'taken').length;
  const open = choices.figures.filter(({ state }) => state === 'open').length;
  const nothing = figures + choices.texts.size === 0;
  const write = async () => {
    setBusy(true);
    setFailure(null);
    const ask = { unit: view.unit.code, places: view.places, onBehalf };
    const reply = await call('writeCells', {
      ...ask,
      changes: chosenChanges(view, report, choices, form),
    });
    setBusy(false);
    if (!reply.ok) return setFailure(reply.error);
    const { undo, view: now } = reply.value;
    const takeBack = async () => {
      const back = await call('writeCells', { ...ask, places: now.places, changes: undo });
      if (!back.ok) return desk.tell({ text: '', failure: back.error });
      desk.tell({ text: words.takenBack });
      close(true);
    };
    const said = words.writtenDown(figures, choices.texts.size);
    desk.tell({ text: said, undo: () => void takeBack() });
    close(true);
  };
  const readAgain = async () => {
    const reply = await call('readUnit', view.unit.code, 'unit');
    if (!reply.ok) return setFailure(reply.error);
    setFailure(null);
    take(reply.value);
  };
  return (
    <div class="write-bar">
      {failure && <FailureNote failure={failure} />}
      {failure && (
        <Button look="tonal" onClick={() => void readAgain()}>
          {words.readCellsAgain}
        </Button>
      )}
      <Button look="primary" blocked={nothing || busy} onClick={() => void write()}>
        {nothing ? words.nothingTaken : words.write(figures, choices.texts.size)}
      </Button>
      <Button look="pill" onClick={leave}>
        {common.cancel}
      </Button>
      <span class="hint">{words.left(open)}</span>
    </div>
  );
}
