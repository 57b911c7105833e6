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
  const withheldAfter = (id: number) => report.withheldAfter.filter((one) => one === id).length;
  const against = new Set(report.contradictions.flatMap(({ sentences }) => sentences));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls is scrolled by keys too
    <section class="report-text" aria-label={words.wholeReport} tabIndex={0}>
      {bySection(report.sentences).map(({ section, sentences }, at) => (
        <section key={sentences[0]?.id}>
          <h2>{section === '' ? words.opening : section}</h2>
          <ul>
            {at === 0 && <Withheld count={withheldAfter(0)} />}
            {sentences.flatMap((sentence) => [
              <Line
                key={sentence.id}
                {...{ sentence, report, notes, current }}
                isAgainst={against.has(sentence.id)}
              />,
              <Withheld key={`after ${sentence.id}`} count={withheldAfter(sentence.id)} />,
            ])}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface LineProps extends Props {
  readonly sentence: WrittenSentence;
  /** It contradicts another. */
  readonly isAgainst: boolean;
}

function Line({ sentence, report, notes, current, isAgainst }: LineProps) {
  const isLooked = report.figures[current]?.sentence === sentence.id;
  return (
    <li class={`${isLooked ? 'current' : ''} ${isAgainst ? 'against' : ''}`}>
      <p>
        <Marked sentence={sentence} report={report} current={current} />
      </p>
      <Notes notes={notes.get(sentence.id) ?? [{ text: words.nowhere, look: 'plain' }]} />
    </li>
  );
}

/** Where sentences with personal data were; never what they say. */
function Withheld({ count }: { count: number }) {
  return count === 0 ? null : <li class="withheld">{words.withheldHere(count)}</li>;
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
