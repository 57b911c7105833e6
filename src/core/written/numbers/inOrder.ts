/** "Các năm 2021, 2022, 2023 lần lượt là 3, 5 và 8 buổi": one number a year, in order. */
import { readTypedText } from '../../cells/typedText.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { aroundOf } from '../around.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { fieldNamed } from '../fieldNamed.ts';
import type { FieldWords, Wordings } from '../fieldWords.ts';
import type { Label } from '../labels.ts';
import { type Mention, mentionsIn, startsIn } from '../mentions.ts';
import { weigh } from '../weigh.ts';
import { inOrder, smallWords } from '../words.vi.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import { betweenListed, fieldsApart, slashList } from './numberWords.vi.ts';

/** As many numbers as years say it without a word for order. */
const plainlyInOrder = 3;

/** Empty unless there are as many numbers in a row as years. */
export function figuresInOrder(
  reading: SentenceAt,
  reader: Wordings,
  label: Label | null,
): readonly FigureDraft[] {
  const { key, times } = reading;
  const isOrdered = inOrder.test(key);
  const lists = yearLists(reading, isOrdered);
  if (lists.length === 0) return [];
  const numbers = [...mentionsIn(key, reader.nouns), ...slashMentions(key)].filter(
    (one) => !startsIn(one, [...times, ...lists]),
  );
  const runs = runsOf(numbers, key);
  const wholes = runs.map(wholeOf);
  return runs.flatMap((run, at): readonly FigureDraft[] => {
    const whole = wholes[at];
    const list = lists.find(({ years }) => years.length === run.length);
    if (!whole || !list || (!isOrdered && run.length < plainlyInOrder)) return [];
    const from = wholes[at - 1]?.end ?? 0;
    const told =
      fieldNamed(key.slice(from, whole.start).trim(), reader) ??
      (at === 0 && saysNothing(key.slice(from, whole.start)) ? label?.words : null);
    const named = told && canCount(told, whole) ? told : null;
    const found = named
      ? { words: named, doubts: [] }
      : weighed(whole, wholes, { reading, reader });
    if (found === null || found.words.isMoney !== whole.isMoney) return [];
    return run.map((mention, place) =>
      draftOf(mention, { ...found, year: list.years[place] ?? null, whole }),
    );
  });
}

/** "9 buổi tuyên truyền …, lần lượt 640 và 905 lượt": the words before it may be another's. */
function canCount({ nouns, otherNouns }: FieldWords, { noun }: Mention): boolean {
  return noun === '' || nouns.has(noun) || otherNouns.has(noun);
}

/** Times and words of order: what is counted is said above. */
function saysNothing(text: string): boolean {
  return text.replace(fieldsApart, ' ').replace(smallWords, '') === '';
}

interface YearList {
  readonly start: number;
  readonly end: number;
  readonly years: readonly number[];
}

/** Lists and ranges of years; with a word for order, all years of the sentence. */
function yearLists({ key, times }: SentenceAt, isOrdered: boolean): readonly YearList[] {
  const listed = times.filter(({ years }) => years.length > 1);
  const slashed = eachMatch(key, slashList)
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      years: found.split('/').map(Number),
    }))
    .filter(({ years }) => years.every((year) => year > 2000 && year < 2100));
  const each = eachMatch(key, /(?<![\d/])20\d\d(?![\d/])/g);
  const years = [...new Set(each.map(([year]) => Number(year)))];
  const all = isOrdered && years.length > 1 ? [{ start: 0, end: 0, years }] : [];
  return [...slashed, ...listed, ...all];
}

/** "27/16/2/39" where no year is in it. */
function slashMentions(key: string): readonly Mention[] {
  return eachMatch(key, slashList).flatMap(({ 0: found, index }) => {
    let at = index;
    return found.split('/').map((typed): Mention => {
      const start = at;
      at += typed.length + 1;
      const value = Number(typed.replace(/\./g, ''));
      const end = start + typed.length;
      const flags = { isMoney: false, isEstimate: false, isAmbiguous: false, hasBase: false };
      return { start, at: start, end, value, typed: typed.trim(), noun: '', ...flags };
    });
  });
}

/** Numbers with nothing but commas and "và" between them, of one noun. */
function runsOf(numbers: readonly Mention[], key: string): readonly (readonly Mention[])[] {
  const slashed = slashMentions(key);
  const own = numbers.filter(
    (one) =>
      slashed.includes(one) || !slashed.some(({ start }) => start >= one.start && start < one.end),
  );
  const kept = [...own].sort((a, b) => a.at - b.at);
  const runs: Mention[][] = [];
  for (const mention of kept) {
    if (runs.some((run) => run.some(({ start }) => start === mention.start))) continue;
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (
      run &&
      last &&
      betweenListed.test(key.slice(last.end, mention.start)) &&
      isSameNoun(last, mention)
    )
      run.push(mention);
    else runs.push([mention]);
  }
  return runs.filter((run) => run.length > 1);
}

function isSameNoun(one: Mention, other: Mention): boolean {
  if (one.isMoney && !other.isMoney) return false;
  return one.noun === '' || other.noun === '' || one.noun === other.noun;
}

/** A run as one mention, with the noun that it has at its end. */
function wholeOf(run: readonly Mention[]): Mention | null {
  const [first] = run;
  const last = run[run.length - 1];
  if (!first || !last) return null;
  const noun = [...run].reverse().find((one) => one.noun !== '')?.noun ?? '';
  const isMoney = run.some((one) => one.isMoney);
  return { ...last, start: first.start, at: first.at, noun, isMoney };
}

function weighed(
  whole: Mention,
  wholes: readonly (Mention | null)[],
  { reading, reader }: { readonly reading: SentenceAt; readonly reader: Wordings },
): { readonly words: FieldWords; readonly doubts: readonly FigureDoubt[] } | null {
  const figures = wholes.filter((one): one is Mention => one !== null);
  const around = aroundOf(whole, figures, reading);
  const near = around.near.replace(fieldsApart, ' ');
  const [best] = weigh(whole, { ...around, near }, reader.fields);
  if (!best) return null;
  const doubts: readonly FigureDoubt[] = [
    ...(best.isClose ? [] : (['no-verb'] as const)),
    ...(best.isOtherNoun ? (['other-noun'] as const) : []),
  ];
  return { words: best.words, doubts };
}

interface Ordered {
  readonly words: FieldWords;
  readonly doubts: readonly FigureDoubt[];
  readonly year: number | null;
  readonly whole: Mention;
}

/** A sum without its unit has that of the last: "5, 8 và 12 triệu đồng". */
function draftOf(mention: Mention, { words, doubts, year, whole }: Ordered): FigureDraft {
  const unit = whole.isMoney && !mention.isMoney ? whole.typed.replace(/^[\d.,\s]+/, '') : '';
  const noun = !whole.isMoney && words.nouns.has(whole.noun) ? whole.noun : '';
  const typed = `${mention.typed} ${unit || (mention.isMoney ? '' : noun)}`.trim();
  const value = unit
    ? (readTypedText(typed, { kind: 'money' }).number ?? mention.value)
    : mention.value;
  const { start, end } = mention;
  const estimate: readonly FigureDoubt[] = mention.isEstimate ? ['estimate'] : [];
  return {
    field: words.field.code,
    year,
    value,
    typed,
    start,
    end,
    doubts: [...doubts, ...estimate],
  };
}
