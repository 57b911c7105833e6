/** The last step: what was taken is written once, and one undo takes all of it back. */
import { useState } from 'preact/hooks';
import type { Failure, UnitView } from '../../api/api.ts';
import type { WrittenForm, WrittenReport } from '../../core/written/writtenReport.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import * as common from '../words.vi.ts';
import { type Choices, chosenChanges, leftOutOf } from './choices.ts';
import { type LastWriting, takeBack } from './lastWriting.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly view: UnitView;
  readonly onBehalf: boolean;
  readonly report: WrittenReport;
  readonly form: WrittenForm;
  readonly choices: Choices;
  /** What the last act did; the one line that screen readers hear. */
  readonly said: string;
  /** The unit's cells as they are now; the decisions stay. */
  take(view: UnitView): void;
  /** With what can be taken back now. */
  close(changed: boolean, writing: LastWriting | null): void;
  /** Without writing. */
  leave(): void;
}

export function WriteBar(props: Props) {
  const { view, onBehalf, report, form, choices, said, take, close, leave } = props;
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
    const passages = choices.texts.size;
    const { unit } = ask;
    const writing = { unit, onBehalf, places: now.places, changes: undo, figures, passages };
    const back = async () => {
      const reply = await takeBack(writing);
      if (!reply.ok) return desk.tell({ text: '', failure: reply.error });
      desk.tell({ text: words.takenBack });
      close(true, null);
    };
    const leftOut = leftOutOf(view, report, choices, form);
    const done = words.writtenDown(figures, passages, leftOut);
    desk.tell({ text: done, undo: () => void back() });
    close(true, writing);
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
      <p class="hint said" role="status">
        {said || words.left(open)}
      </p>
      <Button look="primary" blocked={nothing || busy} onClick={() => void write()}>
        {nothing ? words.nothingTaken : words.write(figures, choices.texts.size)}
      </Button>
      <Button look="pill" onClick={leave}>
        {common.cancel}
      </Button>
    </div>
  );
}
