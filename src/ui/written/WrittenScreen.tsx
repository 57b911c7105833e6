/** Reading a written report: sentences and proposals; nothing is written before the last button. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { UnitView } from '../../api/api.ts';
import type { WrittenReport } from '../../core/written/writtenReport.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { WideButton } from '../parts/WideButton.tsx';
import { type Choice, decided } from './choices.ts';
import { pressed, tellAct } from './keys.ts';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import type { LastWriting } from './lastWriting.ts';
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
  /** Closes it; `changed` when cells were written, with what can be taken back now. */
  close(changed: boolean, writing?: LastWriting | null): void;
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
  const forWhom = onBehalf ? words.onBehalf(view.unit.name) : view.unit.name;
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
        {onBehalf && !reader.report && <p class="note">{forWhom}</p>}
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
        <ChooseFile
          reader={reader}
          forWhom={forWhom}
          look={onBehalf ? 'note' : 'hint'}
          read={(file) => unlessLost(() => reader.read(file))}
        />
        {reader.report && <Found report={reader.report} />}
      </header>
      <Body {...{ view, onBehalf, reader, decisions, close, leave }} />
    </dialog>
  );
}

interface ChooseProps {
  readonly reader: Reader;
  readonly forWhom: string;
  readonly look: 'note' | 'hint';
  read(file: File): void;
}

function ChooseFile({ reader, forWhom, look, read }: ChooseProps) {
  const known = reader.report ? words.readHere(forWhom, reader.report.file) : '';
  return (
    <p class={`choose ${known === '' ? '' : 'again'}`}>
      {known !== '' && (
        <span class={`read ${look}`} title={known}>
          {known}
        </span>
      )}
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

function Found({ report: { figures, texts, contradictions } }: { report: WrittenReport }) {
  return (
    <p class="found">
      <span class="chip">{words.figuresFound(figures.length)}</span>
      <span class="chip">{words.textsFound(Object.keys(texts).length)}</span>
      {contradictions.length > 0 && (
        <span class="chip doubtful">{words.contradictionsFound(contradictions.length)}</span>
      )}
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
  /** What the last act did, or why it did nothing: the one live line. */
  const [said, setSaid] = useState('');
  const looking = useLooking((at, key, isInBox) => {
    if (!report) return 'stay';
    const { more, said, to } = pressed({ view, report, choices }, at, key, isInBox);
    if (more) decide(at, more);
    setSaid(said);
    return to;
  });
  if (!report || !form) return null;
  const act = (at: number, more: Partial<Choice>) => {
    setSaid(tellAct({ view, report, choices }, at, more));
    decide(at, more);
  };
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
        <ProposalList {...{ view, report, choices, current, form, setTexts }} decide={act} />
      </div>
      <WriteBar {...{ view, onBehalf, report, form, choices, said, close, leave }} take={setView} />
    </>
  );
}
