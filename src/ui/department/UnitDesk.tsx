/** One unit on the Department's desk: accept, return, extend, type on its behalf, write to it. */
import { useState } from 'preact/hooks';
import type { Act } from '../../api/api.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { dropDrafts } from '../drafts.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Part } from '../parts/Part.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import type { RemindersProps } from '../reminding/Reminders.tsx';
import { FindingsPart } from '../unit/FindingsPart.tsx';
import { UnitHead } from '../unit/UnitHead.tsx';
import type { UnitReportProps } from '../unit/UnitReport.tsx';
import { useReading } from '../useReading.ts';
import * as words from '../words.vi.ts';
import { open as readWritten } from '../written/words.vi.ts';
import { DoubtedTexts } from './DoubtedTexts.tsx';
import { ExtendForm } from './ExtendForm.tsx';
import { OverHead } from './OverHead.tsx';
import { ReturnForm } from './ReturnForm.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly unit: string;
  close(): void;
  /** The overview is read again after an act. */
  acted(): void;
}

type Open = 'nothing' | 'return' | 'extend' | 'message' | 'typing' | 'written';

export function UnitDesk({ unit, close, acted }: Props) {
  const reading = useReading(unit, () => call('readUnit', unit, 'city'));
  const desk = useDesk();
  const [open, setOpen] = useState<Open>('nothing');
  const toggle = (what: Open) => setOpen(open === what ? 'nothing' : what);
  const act = async (what: Act, said: (name: string) => string, undo?: () => void) => {
    desk.tell({ text: departmentWords.doing });
    const reply = await call('actOnUnit', unit, what);
    if (!reply.ok) return desk.tell({ text: '', failure: reply.error });
    dropDrafts(`${unit} ${what.kind} `);
    setOpen('nothing');
    reading.take(reply.value);
    desk.tell({ text: said(reply.value.unit.name), ...(undo && { undo }) });
    acted();
  };
  const unaccept = () => void act({ kind: 'unaccept' }, departmentWords.unaccepted);
  const accept = () => void act({ kind: 'accept' }, departmentWords.accepted, unaccept);
  const isTyping = open === 'typing' || open === 'written';
  const stopTyping = () => {
    setOpen('nothing');
    reading.again();
    acted();
  };
  const view = reading.answer;
  // One button, which keeps the keyboard when what it does changes.
  const isAccepted = view?.approval === 'stands' || view?.approval === 'unmarked';
  return (
    <section aria-busy={reading.busy} tabIndex={-1}>
      <OverHead title={departmentWords.unitDesk} close={isTyping ? stopTyping : close} />
      {reading.failure && <FailureNote failure={reading.failure} again={reading.again} />}
      {!view && reading.busy && <Waiting />}
      {view && isTyping && (
        <>
          <p class="note doubtful">{departmentWords.onBehalfOn()}</p>
          <Button onClick={stopTyping}>{words.close}</Button>
          <Part<UnitReportProps>
            name="unit"
            given={{
              unit,
              stamp: '',
              onBehalf: true,
              first: open === 'written' ? 'written' : 'home',
            }}
          />
        </>
      )}
      {view && !isTyping && (
        <>
          <UnitHead view={view} change={undefined} />
          <p class="acts">
            <Button onClick={isAccepted ? unaccept : accept}>
              {isAccepted ? departmentWords.unaccept : departmentWords.accept}
            </Button>
            {view.approval === 'changed' && (
              <Button onClick={unaccept}>{departmentWords.unaccept}</Button>
            )}
            <Button expanded={open === 'return'} onClick={() => toggle('return')}>
              {departmentWords.returnAct}
            </Button>
            <Button expanded={open === 'extend'} onClick={() => toggle('extend')}>
              {departmentWords.extend}
            </Button>
            <Button onClick={() => toggle('typing')}>{departmentWords.onBehalf}</Button>
            <Button onClick={() => toggle('written')}>{readWritten}</Button>
            <Button expanded={open === 'message'} onClick={() => toggle('message')}>
              {departmentWords.message}
            </Button>
          </p>
          {open === 'return' && (
            <ReturnForm view={view} send={(what) => void act(what, departmentWords.returnedDone)} />
          )}
          {open === 'extend' && (
            <ExtendForm view={view} send={(what) => void act(what, departmentWords.extendedDone)} />
          )}
          {open === 'message' && (
            <Part<RemindersProps> name="reminding" given={{ units: [unit], acted }} />
          )}
          <DoubtedTexts texts={view.doubted} act={(what, said) => void act(what, said)} />
          <FindingsPart view={view} />
        </>
      )}
    </section>
  );
}
