/** What else the report holds: contradictions, texts to take, claims, sentences without a place. */
import type { UnitView } from '../../api/api.ts';
import type { WrittenReport } from '../../core/written/writtenReport.ts';
import { Fold } from '../parts/Fold.tsx';
import { type Choices, textFields, textOf } from './choices.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly view: UnitView;
  readonly report: WrittenReport;
  readonly choices: Choices;
  setTexts(texts: ReadonlySet<string>): void;
}

export function Remainder({ view, report, choices, setTexts }: Props) {
  const { claims, unplaced, withheld, contradictions } = report;
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
      <Fold title={`${words.texts(asked.length)} · ${words.takenTexts(choices.texts.size)}`}>
        {() =>
          asked.map(({ code, label }) => (
            <div key={code}>
              <label>
                <input
                  type="checkbox"
                  checked={choices.texts.has(code)}
                  onChange={() => setTexts(toggled(choices.texts, code))}
                />
                {words.takeText(label)}
              </label>
              <blockquote class="lines">{textOf(report, code)}</blockquote>
            </div>
          ))
        }
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
      {withheld > 0 && <p class="hint">{words.withheld(withheld)}</p>}
    </>
  );
}

function Sentence({ report, id }: { report: WrittenReport; id: number }) {
  const text = report.sentences.find((one) => one.id === id)?.text ?? '';
  return (
    <blockquote>
      {text} <cite>{where(report, id)}</cite>
    </blockquote>
  );
}

function where({ sentences }: WrittenReport, id: number): string {
  return words.section(sentences.find((one) => one.id === id)?.section ?? '');
}

function toggled(texts: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const next = new Set(texts);
  if (!next.delete(code)) next.add(code);
  return next;
}
