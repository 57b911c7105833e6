/** What else the report holds: contradictions, texts to take, claims, sentences without a place. */
import type { UnitView } from '../../api/api.ts';
import type {
  WrittenForm,
  WrittenReport,
  WrittenSentence,
} from '../../core/written/writtenReport.ts';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { type Choices, type FieldOfYear, passageOf, textFields, yearFields } from './choices.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly view: UnitView;
  readonly report: WrittenReport;
  readonly form: WrittenForm;
  readonly choices: Choices;
  setTexts(texts: ReadonlySet<string>): void;
}

export function Remainder({ view, report, form, choices, setTexts }: Props) {
  const { claims, contradictions, bySchool } = report;
  const apart = new Set(bySchool.flatMap(({ sentences }) => sentences));
  const used = new Set([...report.figures.map(({ sentence }) => sentence), ...apart]);
  const labels = new Map(yearFields(view).map(({ code, label }) => [code, label]));
  const unplaced = report.unplaced.filter((id) => !used.has(id));
  const asked = textFields(view).filter(({ code }) => (report.texts[code] ?? []).length > 0);
  return (
    <>
      {contradictions.map(({ sentences }) => (
        <div class="note doubtful" key={sentences.join()}>
          <strong>{words.contradiction}</strong>
          {sentences.map((id) => (
            <Sentence key={id} report={report} id={id} />
          ))}
        </div>
      ))}
      {apart.size > 0 && (
        <Fold title={`${words.bySchool} · ${words.sentences(apart.size)}`}>
          {() =>
            bySchool.map(({ field, sentences }) => (
              <div class="note doubtful" key={field}>
                <strong>{labels.get(field)}</strong>
                {sentences.map((id) => (
                  <blockquote key={id}>
                    {sentenceOf(report, id)?.text} <cite>{sentenceOf(report, id)?.section}</cite>
                  </blockquote>
                ))}
              </div>
            ))
          }
        </Fold>
      )}
      <Fold title={`${words.texts(asked.length)} · ${words.takenTexts(choices.texts.size)}`}>
        {() => (
          <>
            <Button look="tonal" onClick={() => setTexts(new Set(asked.map(({ code }) => code)))}>
              {words.takeAllTexts(asked.length)}
            </Button>
            {asked.map((field) => (
              <Passage key={field.code} {...{ field, report, form, choices, setTexts }} />
            ))}
          </>
        )}
      </Fold>
      <Fold title={`${words.claims} · ${claims.length}`}>
        {() =>
          claims.map(({ text, sentence }, at) => (
            <blockquote key={at}>
              {text} {where(report, sentence)}
            </blockquote>
          ))
        }
      </Fold>
      <Fold title={`${words.unplaced} · ${words.sentences(unplaced.length)}`}>
        {() => unplaced.map((id) => <Sentence key={id} report={report} id={id} />)}
      </Fold>
    </>
  );
}

interface PassageProps extends Omit<Props, 'view'> {
  readonly field: FieldOfYear;
}

function Passage({ field, report, form, choices, setTexts }: PassageProps) {
  const { code, label, cells } = field;
  const there = cells[0]?.text ?? '';
  const { more, leftOut } = passageOf(report, form, code, there);
  const guessed = (report.texts[code] ?? []).filter((id) => report.guessed.includes(id));
  return (
    <div>
      <label>
        <input
          type="checkbox"
          checked={choices.texts.has(code)}
          onChange={() => setTexts(toggled(choices.texts, code))}
        />
        {words.takeText(label)}
      </label>
      {there.trim() !== '' && (
        <p class="doubt">
          {more === '' && leftOut.length === 0 ? words.alreadyThere : words.after}
        </p>
      )}
      {guessed.length > 0 && <p class="doubt">{words.guessedIn(guessed.length)}</p>}
      <blockquote class="lines">{more || there}</blockquote>
      {leftOut.length > 0 && (
        <>
          <p class="doubt">{words.leftOut(leftOut.length)}</p>
          <blockquote class="lines">{leftOut.join('\n')}</blockquote>
        </>
      )}
    </div>
  );
}

function Sentence({ report, id }: { report: WrittenReport; id: number }) {
  return (
    <blockquote>
      {sentenceOf(report, id)?.text} <cite>{where(report, id)}</cite>
    </blockquote>
  );
}

function where(report: WrittenReport, id: number): string {
  return words.section(sentenceOf(report, id)?.section ?? '');
}

function sentenceOf({ sentences }: WrittenReport, id: number): WrittenSentence | undefined {
  return sentences.find((one) => one.id === id);
}

function toggled(texts: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const next = new Set(texts);
  if (!next.delete(code)) next.add(code);
  return next;
}
