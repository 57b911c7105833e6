/** Units of measure that notes on cells say: "Đơn vị: nghìn lượt" on a header. Nothing else of a note is used. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import type { CellNote, Grid } from '../../workbook.ts';
import { numberShown } from '../columnValues.ts';
import type { HeaderArea } from '../headerArea.ts';
import { phraseOf, startIn, wordsOf } from '../headerText.ts';
import { mergeAt, wordsAt } from './cellWords.ts';
import { accented, isMoney, scaledIn } from './countScale.ts';
import { isIgnored } from './ignored.ts';
import { moneyUnitIn, oneUnit, unclearMoney } from './moneyUnit.ts';
import { isNameHeader } from './nameHeader.vi.ts';

/** The notes that say one, each in the form's own words alone: what else a note says may name somebody. */
export const measureNotes = rememberedWith((grid: Grid) =>
  rememberedWith((words: HeaderWords): readonly CellNote[] =>
    (grid.notes ?? []).flatMap(({ row, column, text }) => {
      const said = [...new Set(text.split('\n').flatMap((line) => measuresIn(line, words)))];
      return said.length === 0 ? [] : [{ row, column, text: said.join('\n') }];
    }),
  ),
);

/** "nghìn lượt", "triệu đồng"; another's currency where the note says more than the unit, or a thousand of no unit: then a person is asked. */
function measuresIn(line: string, words: HeaderWords): string[] {
  const { multipliers: [many = ''] = [], otherMoney: [foreign = ''] = [] } = words;
  const nouns = scaledInNote(line, words);
  const counted = nouns.map((noun) => `${many} ${noun}`.trim());
  const unit = moneyUnitIn(line, words);
  if (nouns.some((noun) => noun !== '')) return counted;
  if (unit === '') return nouns.length > 0 ? [...counted, foreign] : [];
  const isPlain = unit !== unclearMoney && wordsOf(restOf(line, words)).length <= mostOfUnit;
  return [...counted, isPlain ? unit : foreign];
}

/** What is left of a line behind "Đơn vị:", "tính bằng". */
function restOf(line: string, { measureLeads = [] }: HeaderWords): string {
  const own = line.split(/[:：]/).pop() ?? '';
  const lead = startIn(own.trim(), measureLeads);
  return phraseOf(own)
    .slice(lead === undefined ? 0 : phraseOf(lead).length)
    .trim();
}

const mostOfUnit = 2;

/** What a line says is counted in thousands; '' for whatever the column counts. Amounts ("hơn 1.000 lượt") and what is not to be done say nothing. */
function scaledInNote(line: string, words: HeaderWords): readonly string[] {
  const { moneyLeads = [], measureLeads = [] } = words;
  // Every second is a mark between two clauses.
  const clauses = line
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<!\d ?)[\u00d7\u2715\u2716]\s*(?=\d)/g, 'x')
    .split(/([:：;!?()[\]]|[,.](?=\s|$)|\s[-–—]\s)/);
  const found = clauses.flatMap((clause, at) => {
    const lead = accented(clauses[at - 2] ?? '');
    const isInBrackets = /[([]/.test(clauses[at - 1] ?? '');
    const isLed =
      isInBrackets || measureLeads.some((one) => ` ${lead}`.endsWith(` ${accented(one)}`));
    const said = ` ${phraseOf(clause)} `;
    const isOfMoney = moneyLeads.some((one) => said.includes(` ${phraseOf(one)} `));
    const isWhole = clauses.length === 1;
    return isOfMoney || isMoney(clause, words)
      ? []
      : scaledInClause(clause, { isLed, isWhole }, words);
  });
  const hasMoney = isMoney(line, words);
  return found.length === 0 && !hasMoney && tellsThousand(line, words) ? [''] : [...new Set(found)];
}

/** A multiplier in a clause, with what it counts. "Gửi 2 bản, 1000 tờ" has none: digits are one alone, or behind a lead. */
function scaledInClause(
  clause: string,
  { isLed, isWhole }: { readonly isLed: boolean; readonly isWhole: boolean },
  words: HeaderWords,
): readonly string[] {
  const { multipliers = [], measureLeads = [], noteLeads = [], amounts = [] } = words;
  const { denials = [], denialEnds = [], stillToScale = [] } = words;
  const [many = ''] = multipliers;
  const list = accented(clause).split(' ');
  const endsWith = (text: string, starts: readonly string[]) =>
    starts.some((one) => ` ${text}`.endsWith(` ${accented(one)}`));
  for (const form of multipliers.map((one) => accented(one.replace('.', '')).split(' '))) {
    for (let at = 0; at + form.length <= list.length; at++) {
      if (form.some((word, index) => list[at + index] !== word)) continue;
      const before = list.slice(0, at).join(' ');
      const rest = list.slice(at + form.length);
      const isAmount = /\d$/.test(before) || endsWith(before, amounts);
      const denied = last(before, denials);
      const isDenied =
        denied >= 0 && denied > last(before, denialEnds) && !endsWith(before, stillToScale);
      const isUnit = isWhole || !/^\d/.test(form.join(''));
      const isAlone =
        at === 0 && rest.length < 3 && (isLed || (isUnit && /\p{L}/u.test(list.join(''))));
      const isTold = /^\p{L}{3}/u.test(form[0] ?? '') || /^x/.test(form.join(''));
      if (
        isAmount ||
        isDenied ||
        !(isTold || isAlone || endsWith(before, [...measureLeads, ...noteLeads]))
      )
        continue;
      const behind = scaledIn(`${many} ${rest.join(' ')}`, words);
      const ahead = list
        .slice(0, at)
        .flatMap((_, from) => scaledIn(`${many} ${list.slice(from, at).join(' ')}`, words));
      const nouns = [...behind, ...ahead].filter((noun) => noun !== '');
      return nouns.length > 0 ? nouns : [''];
    }
  }
  return [];
}

/** Where a text says one of these last; -1 for nowhere. */
function last(text: string, some: readonly string[]): number {
  return Math.max(-1, ...some.map((one) => ` ${text} `.lastIndexOf(` ${accented(one)} `)));
}

/** Whether a note says by example that cells are in thousands: "1,5 là 1.500", "2.000 ghi là 2". */
function tellsThousand(line: string, { standsFor = [], writtenFor = [] }: HeaderWords): boolean {
  const found = eachMatch(line, /(?<![\d/.,])\d+(?:[.,]\d+)?(?![\d/]|[.,]\d)/g);
  const numbers = found.map(([text]) => numberShown(text) ?? 0);
  return found.some((one, at) => {
    const end = one.index + one[0].length;
    const between = line.slice(end, found[at + 1]?.index ?? end);
    const [own = 0, next = 0] = numbers.slice(at);
    const isThousand = (less: number, more: number) =>
      less > 0 && Math.abs(less * 1000 - more) < 1e-6;
    const says = (links: readonly string[]) =>
      /=/.test(between) ||
      links.some((link) => ` ${accented(between)} `.includes(` ${accented(link)} `));
    if (/[,.;!?()\n]/.test(between)) return false;
    return (
      (isThousand(own, next) && says([...standsFor, ...writtenFor])) ||
      (isThousand(next, own) && says(writtenFor))
    );
  });
}

interface Noted {
  /** Units of money. */
  readonly units: readonly string[];
  readonly scaled: readonly string[];
}

/** What notes say over a column: on its header cells, or on words to its left that go on over it. */
export function notedOver(grid: Grid, area: HeaderArea, at: number, words: HeaderWords): Noted {
  return said(
    measureNotes(grid)(words).filter(({ row, column }) => covers(grid, area, { row, column }, at)),
    words,
  );
}

/** What notes say over the table: on its titles, on the headers of numbers and names; names count nothing themselves. */
export const notedOfTable = rememberedWith((grid: Grid) =>
  rememberedWith((area: HeaderArea) =>
    rememberedWith((words: HeaderWords) => {
      const isOfAll = ({ row, column }: CellNote) => {
        const isPlain = isIgnored(wordsAt(grid, row, column), words.serials);
        return row < area.from || (row < area.bodyFrom && isPlain);
      };
      const isOfNames = ({ row, column }: CellNote) =>
        row >= area.from && row < area.bodyFrom && isNameHeader(wordsAt(grid, row, column), words);
      const notes = measureNotes(grid)(words).filter((note) => isOfAll(note) || isOfNames(note));
      const { units, scaled } = said(notes, words);
      return { unit: oneUnit(units), scaled };
    }),
  ),
);

function said(notes: readonly CellNote[], words: HeaderWords): Noted {
  const lines = notes.flatMap(({ text }) => text.split('\n'));
  return {
    units: lines.map((line) => moneyUnitIn(line, words)),
    scaled: lines.flatMap((line) => scaledInNote(line, words)),
  };
}

function covers(
  grid: Grid,
  { from, to, bodyFrom }: HeaderArea,
  { row, column }: Pick<CellNote, 'row' | 'column'>,
  at: number,
): boolean {
  if (row < from || row >= bodyFrom) return false;
  const over = mergeAt(grid, row, column);
  if (over) return at >= over.column && at < over.column + over.columns;
  if (at <= column || row >= to - 1) return at === column;
  for (let beside = column + 1; beside <= at; beside++)
    if (wordsAt(grid, row, beside) !== '' || mergeAt(grid, row, beside)) return false;
  return true;
}
