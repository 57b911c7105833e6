/** Reading a written report: proposals beside their sentences; nothing is written before the last button. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { UnitView } from '../../api/api.ts';
import type { WrittenForm, WrittenReport } from '../../core/written/writtenReport.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import {
  type Choice,
  type Choices,
  cellFor,
  changesOf,
  firstChoices,
  obstacle,
  yearFields,
} from './choices.ts';
import { FigureCard } from './FigureCard.tsx';
import { Remainder } from './Remainder.tsx';
import { type Reader, useReader } from './useReader.ts';
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="written" role="dialog" aria-modal="true" aria-label={words.title}>
      <header>
        <h1 tabIndex={-1} ref={heading}>
          {words.title}
        </h1>
        <Button look="link" onClick={() => close(false)}>
          {words.close}
        </Button>
        {onBehalf && <p class="note">{words.onBehalf(view.unit.name)}</p>}
        {reader.report && <Found report={reader.report} />}
      </header>
      {reader.failure && <FailureNote failure={reader.failure} again={reader.again} />}
      <p role="status">{reader.busy}</p>
      {reader.refused !== '' && (
        <p class="note bad" role="alert">
          {reader.refused}
        </p>
      )}
      <ChooseFile reader={reader} />
      {reader.report && reader.form && (
        <Proposals
          key={reader.report.file}
          view={view}
          onBehalf={onBehalf}
          report={reader.report}
          form={reader.form}
          close={close}
        />
      )}
    </section>
  );
}

function ChooseFile({ reader }: { reader: Reader }) {
  return (
    <p>
      <label class="file">
        {reader.report ? words.other : words.choose}
        <input
          type="file"
          accept=".docx,.txt,.doc,.pdf"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) reader.read(file);
          }}
        />
      </label>
      <span class="hint">{words.stays}</span>
    </p>
  );
}

function Found({ report }: { report: WrittenReport }) {
  const { figures, texts, contradictions } = report;
  return (
    <p class="found">
      <span class="hint">{words.readHere(report.file)}</span>
      <span class="chip">{words.figuresFound(figures.length)}</span>
      <span class="chip">{words.textsFound(Object.keys(texts).length)}</span>
      {contradictions.length > 0 && (
        <span class="chip doubtful">{words.contradictionsFound(contradictions.length)}</span>
      )}
    </p>
  );
}

interface ProposalsProps extends WrittenProps {
  readonly report: WrittenReport;
  readonly form: WrittenForm;
}

function Proposals({ view, onBehalf, report, form, close }: ProposalsProps) {
  const desk = useDesk();
  const [choices, setChoices] = useState<Choices>(() => firstChoices(report));
  const [busy, setBusy] = useState(false);
  const decide = (at: number, more: Partial<Choice>) =>
    setChoices((before) => ({
      ...before,
      figures: before.figures.map((one, place) => (place === at ? { ...one, ...more } : one)),
    }));
  const figures = choices.figures.filter(({ state }) => state === 'taken').length;
  const write = async () => {
    setBusy(true);
    const { unit, places } = view;
    const ask = { unit: unit.code, places, onBehalf };
    const reply = await call('writeCells', { ...ask, changes: changesOf(view, report, choices) });
    setBusy(false);
    if (!reply.ok) return desk.tell({ text: '', failure: reply.error });
    const { undo, view: now } = reply.value;
    const takeBack = () =>
      void call('writeCells', { ...ask, places: now.places, changes: undo }).then(() =>
        close(true),
      );
    desk.tell({ text: words.writtenDown(figures, choices.texts.size), undo: takeBack });
    close(true);
  };
  const nothing = figures + choices.texts.size === 0;
  return (
    <>
      <p class="hint">{words.help}</p>
      <ol class="proposals" onKeyDown={moveByArrows}>
        {report.figures.map((figure, at) => {
          const choice = choices.figures[at] ?? { ...figure, state: 'open' as const };
          return (
            <FigureCard
              key={at}
              figure={figure}
              choice={choice}
              sentence={report.sentences.find(({ id }) => id === figure.sentence)}
              fields={yearFields(view)}
              years={form.years}
              cell={cellFor(view, choice)}
              obstacle={obstacle(view, choices, at)}
              decide={(more) => decide(at, more)}
            />
          );
        })}
      </ol>
      <Remainder
        view={view}
        report={report}
        choices={choices}
        setTexts={(texts) => setChoices({ ...choices, texts })}
      />
      <footer>
        <Button look="primary" blocked={nothing || busy} onClick={() => void write()}>
          {nothing ? words.nothingTaken : words.write(figures, choices.texts.size)}
        </Button>
        <span class="hint">
          {words.left(choices.figures.filter(({ state }) => state === 'open').length)}
        </span>
      </footer>
    </>
  );
}

/** ↑ and ↓ on a figure go to the one before and after it. */
function moveByArrows(event: KeyboardEvent): void {
  const figure = event.target as HTMLElement;
  if (!figure.classList.contains('figure') || !/^Arrow(?:Up|Down)$/.test(event.key)) return;
  const card = figure.closest('li');
  const beside =
    event.key === 'ArrowDown' ? card?.nextElementSibling : card?.previousElementSibling;
  const next = beside?.querySelector('.figure');
  if (next instanceof HTMLElement) {
    event.preventDefault();
    next.focus();
  }
}
