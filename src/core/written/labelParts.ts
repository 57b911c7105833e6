/** "Số buổi: 2022: 3; số lượt: 2022: 120": each label of a sentence with its own answers. */
import { eachMatch } from '../lib/eachMatch.ts';
import { hasWords } from '../text/hasWords.ts';
import type { FigureDraft, SentenceAt } from './draft.ts';
import type { Wordings } from './fieldWords.ts';
import { labelOf } from './labels.ts';
import { nextClause, nextLabel } from './numbers/numberWords.vi.ts';
import { inOrder, weakVerbs } from './words.vi.ts';
import type { TimeMark } from './years.ts';

type DraftsOf = (reading: SentenceAt, reader: Wordings) => readonly FigureDraft[];

/** Reads each part alone; offsets are those of the whole. */
export function byLabels(
  reading: SentenceAt,
  reader: Wordings,
  draftsOf: DraftsOf,
): readonly FigureDraft[] {
  const starts = [0, ...labelStarts(reading, reader)];
  if (starts.length < 2) return draftsOf(reading, reader);
  return starts.flatMap((start, at) =>
    draftsOf(partOf(reading, start, starts[at + 1] ?? reading.key.length), reader).map((draft) => ({
      ...draft,
      start: draft.start + start,
      end: draft.end + start,
    })),
  );
}

/** Where the next label begins, known or not: its number is its own; or a clause that says what else was done. */
function labelStarts(reading: SentenceAt, reader: Wordings): readonly number[] {
  const named = eachMatch(reading.key, nextLabel).map(
    ({ 0: found, index }) => index + found.length,
  );
  const deeds = otherDeeds(reading, reader).filter(
    (start) => !named.some((one) => one >= start && one <= start + 2),
  );
  return [...named, ...deeds].sort((a, b) => a - b);
}

/** "Số vụ đã tiếp nhận: 03 vụ; đã xử lý cả 03 vụ": behind a label, a clause with the verb of another field. */
function otherDeeds(reading: SentenceAt, reader: Wordings): readonly number[] {
  const { key } = reading;
  const label = labelOf(reading, reader);
  if (label === null || label.end === 0 || label.words.isMoney) return [];
  return eachMatch(key, nextClause)
    .filter(({ index }) => index > label.end)
    .filter(([, told = '']) => {
      const doing = reader.fields.filter(({ verbs }) =>
        verbs.some((verb) => !weakVerbs.has(verb) && hasWords(told, verb)),
      );
      return doing.length > 0 && !doing.includes(label.words);
    })
    .map(({ index }) => index + 1);
}

function moved(time: TimeMark, by: number): TimeMark {
  return { ...time, start: time.start + by, end: time.end + by };
}

const numbersIn = (part: string): number => eachMatch(part, /(?<!\d)\d[\d.]*/g).length;

/** A part without a year has the last one before it, or the last list of them. */
function partOf(reading: SentenceAt, start: number, end: number): SentenceAt {
  const { text, key, times, passage } = reading;
  const own = times.filter((time) => time.start >= start && time.end <= end);
  const before = times.filter((time) => time.end <= start);
  const said = own.length === 0 ? (before[before.length - 1] ?? null) : null;
  const all = [...new Set(before.flatMap(({ years }) => years))];
  const part = key.slice(start, end);
  const isRow = inOrder.test(part) || (all.length > 2 && numbersIn(part) === all.length);
  const years = isRow ? all : (said?.years ?? []);
  const listed = said && years.length > 1 ? [{ ...said, years, start: 0, end: 0 }] : [];
  const yearOver = said?.doubt === null ? said.year : passage.yearOver;
  return {
    ...reading,
    text: text.slice(start, end),
    key: key.slice(start, end),
    times: own.length > 0 ? own.map((time) => moved(time, -start)) : listed,
    timeBefore: said ?? reading.timeBefore,
    passage: { ...passage, yearOver, answerAt: start === 0 ? passage.answerAt : 0 },
  };
}
