/** Reading a written report: sentences and proposals; nothing is written before the last button. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { UnitView } from '../../api/api.ts';
import type { WrittenReport } from '../../core/written/writtenReport.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { WideButton } from '../parts/WideButton.tsx';
import { decided, obstacle } from './choices.ts';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { ProposalList } from './ProposalList.tsx';
import { ReportText } from './ReportText.tsx';
import { sentenceNotes } from './sentenceNotes.ts';
import { type Decisions, useDecisions } from './useDecisions.ts';
import { useLooking } from './useLooking.ts';
import { type Reader, useReader } from './useReader.ts';
import { WriteBar } from './WriteBar.tsx';
import * as words from './words.vi.ts';
import './written.css';

export interface WrittenProps {
  readonly view: UnitView;
  /** The Department types for the unit. */
  readonly onBehalf: boolean;
  /** Closes it; `changed` when cells were written. */
  close(changed: boolean): void;
}

export function WrittenScreen({ view, onBehalf, close }: WrittenProps) {
  const reader = useReader();
  const decisions = useDecisions(reader.report);
  const dialog = useRef<HTMLDialogElement>(null);
  /** What waits for the answer whether decisions may be lost. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('h1')?.focus();
  }, []);
  const lost = decided(decisions.choices);
  const unlessLost = (act: () => void) => (lost === 0 ? act() : setWaiting(() => act));
  const leave = () => unlessLost(() => close(false));
  return (
    <dialog
      class="written"
      aria-label={words.title}
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <header>
        <h1 tabIndex={-1}>{words.title}</h1>
        <Button look="link" onClick={leave}>
          {words.close}
        </Button>
        {onBehalf && <p class="note">{words.onBehalf(view.unit.name)}</p>}
        {reader.report && <Found report={reader.report} unit={view.unit.name} />}
        {waiting && (
          <LeaveQuestion
            decided={lost}
            stay={() => {
              setWaiting(null);
              dialog.current?.querySelector('h1')?.focus();
            }}
            leave={() => {
              setWaiting(null);
              waiting();
            }}
          />
        )}
        {reader.failure && <FailureNote failure={reader.failure} again={reader.again} />}
        {reader.refused !== '' && (
          <p class="note bad" role="alert">
            {reader.refused}
          </p>
        )}
        {!reader.report && (
          <WideButton
            screen={{ kind: 'written', unit: view.unit.code, onBehalf }}
            back={() => close(true)}
          />
        )}
        <ChooseFile reader={reader} read={(file) => unlessLost(() => reader.read(file))} />
      </header>
      <Body {...{ view, onBehalf, reader, decisions, close, leave }} />
    </dialog>
  );
}

interface ChooseProps {
  readonly reader: Reader;
  read(file: File): void;
}

function ChooseFile({ reader, read }: ChooseProps) {
  return (
    <p class="choose">
      <label class="file">
        {reader.report ? words.other : words.choose}
        <input
          type="file"
          accept=".docx,.txt,.doc,.pdf"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) read(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      {!reader.report && <span class="hint">{words.stays}</span>}
      <span class="hint" role="status">
        {reader.busy}
      </span>
    </p>
  );
}

function Found({ report, unit }: { report: WrittenReport; unit: string }) {
  const { file, figures, texts, contradictions, withheld } = report;
  return (
    <p class="found">
      <span class="hint">{words.readHere(file, unit)}</span>
      <span class="chip">{words.figuresFound(figures.length)}</span>
      <span class="chip">{words.textsFound(Object.keys(texts).length)}</span>
      {contradictions.length > 0 && (
        <span class="chip doubtful">{words.contradictionsFound(contradictions.length)}</span>
      )}
      {withheld > 0 && <span class="hint">{words.withheld(withheld)}</span>}
    </p>
  );
}

interface BodyProps extends WrittenProps {
  readonly reader: Reader;
  readonly decisions: Decisions;
  /** Asks where decisions would be lost. */
  leave(): void;
}

function Body({ view: given, onBehalf, reader, decisions, close, leave }: BodyProps) {
  const [view, setView] = useState(given);
  const { report, form } = reader;
  const { choices, decide, setTexts } = decisions;
  const looking = useLooking((at, key) => {
    if (key === 'b') decide(at, { state: 'dropped' });
    else if (obstacle(view, choices, at) === '') decide(at, { state: 'taken' });
    return key === 'b' || obstacle(view, choices, at) !== words.yearFirst;
  });
  if (!report || !form) return null;
  const { box, current, side, turn, onFocusIn, onClick, onKeyDown } = looking;
  return (
    <>
      <p class="turn">
        <Button look="link" onClick={turn}>
          {side === 'report' ? words.seeProposals : words.seeReport}
        </Button>
      </p>
      <div class={`sides on-${side}`} ref={box} {...{ onFocusIn, onClick, onKeyDown }}>
        <ReportText
          report={report}
          notes={sentenceNotes(view, report, choices)}
          current={current}
        />
        <ProposalList
          {...{ view, report, choices, current, decide, setTexts }}
          years={form.years}
        />
      </div>
      <WriteBar {...{ view, onBehalf, report, form, choices, close, leave }} take={setView} />
    </>
  );
}
