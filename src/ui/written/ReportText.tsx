/** The report as its sentences under their headings; each figure leads to its proposal. */
import type { ComponentChildren } from 'preact';
import type { WrittenReport, WrittenSentence } from '../../core/written/writtenReport.ts';
import type { SentenceNote } from './sentenceNotes.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly report: WrittenReport;
  readonly notes: ReadonlyMap<number, readonly SentenceNote[]>;
  /** Place of the figure that is looked at. */
  readonly current: number;
}

export function ReportText({ report, notes, current }: Props) {
  const looked = report.figures[current]?.sentence;
  const against = new Set(report.contradictions.flatMap(({ sentences }) => sentences));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls is scrolled by keys too
    <section class="report-text" aria-label={words.wholeReport} tabIndex={0}>
      {bySection(report.sentences).map(({ section, sentences }) => (
        <section key={sentences[0]?.id}>
          <h2>{section === '' ? words.opening : section}</h2>
          <ul>
            {sentences.map((sentence) => (
              <li
                key={sentence.id}
                class={`${sentence.id === looked ? 'current' : ''} ${against.has(sentence.id) ? 'against' : ''}`}
              >
                <p>
                  <Marked sentence={sentence} report={report} current={current} />
                </p>
                <Notes notes={notes.get(sentence.id) ?? [{ text: words.nowhere, look: 'plain' }]} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Notes({ notes }: { notes: readonly SentenceNote[] }) {
  return (
    <div class="goes">
      {notes.map(({ text, look }, at) => (
        <div key={at} class={look}>
          {text}
        </div>
      ))}
    </div>
  );
}

/** The sentence with its figures as ways to their proposals; one inside another is left out. */
function Marked(props: { sentence: WrittenSentence; report: WrittenReport; current: number }) {
  const { sentence, report, current } = props;
  const figures = report.figures
    .map((figure, at) => ({ ...figure, at }))
    .filter((figure) => figure.sentence === sentence.id)
    .sort((one, other) => one.start - other.start);
  const pieces: ComponentChildren[] = [];
  let end = 0;
  for (const figure of figures) {
    if (figure.start < end) continue;
    pieces.push(
      sentence.text.slice(end, figure.start),
      <button
        type="button"
        key={figure.at}
        class={`figure ${figure.at === current ? 'current' : ''}`}
        data-figure={figure.at}
        aria-keyshortcuts="n b"
      >
        {sentence.text.slice(figure.start, figure.end)}
      </button>,
    );
    end = figure.end;
  }
  return (
    <>
      {pieces}
      {sentence.text.slice(end)}
    </>
  );
}

function bySection(sentences: readonly WrittenSentence[]) {
  const groups: { section: string; sentences: WrittenSentence[] }[] = [];
  for (const sentence of sentences) {
    const last = groups[groups.length - 1];
    if (last?.section === sentence.section) last.sentences.push(sentence);
    else groups.push({ section: sentence.section, sentences: [sentence] });
  }
  return groups;
}
