/** What words beside a table, above, below or in notes, say of all its figures: that they are planned, or shares. */
import type { HeaderWords, Outline } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { headerWordsOf, phraseOf, startIn } from '../headerText.ts';
import { distinctTexts } from './cellWords.ts';

interface Rows {
  readonly from: number;
  readonly bodyFrom: number;
}

/** The word of each line that says so, of the form's own words: what else a note says may name somebody. */
export function saidOfFigures(
  grid: Grid,
  { from, bodyFrom }: Rows,
  units: ReadonlySet<number>,
  outline: Outline,
): readonly string[] {
  const words = headerWordsOf(outline);
  const isAround = (row: number) => row < from || (row >= bodyFrom && !units.has(row));
  const around = grid.values.flatMap((_, row) => {
    const texts = isAround(row) ? distinctTexts(grid, row) : [];
    return row < from || texts.length === 1 ? texts : [];
  });
  const noted = (grid.notes ?? []).flatMap(({ row, text }) =>
    row < bodyFrom ? text.split('\n') : [],
  );
  return [...around, ...noted].flatMap((line) => [
    ...plansSaid(line, words),
    ...sharesSaid(line, words),
  ]);
}

/** The word that a tab's whole name is, but for a year: "KH 2024", "Đăng ký". */
export function plannedTab(name: string, words: HeaderWords): readonly string[] {
  const said = phraseOf(name)
    .replace(/(?:^| )(?:nam )?20\d\d$/, '')
    .replace(/ nam$/, '');
  return plansOf(words).filter((one) => phraseOf(one) === said);
}

/** A part of a header that is nothing but a word of plans or begins with one, and signs of shares: "(KH)", "%". */
export function saidInHeader(header: string, words: HeaderWords): readonly string[] {
  const { shares: [share = ''] = [] } = words;
  const inside = header.match(/(?<=\()[^()]*(?=\))/g) ?? [];
  const parts = [...inside, ...header.split(/\s[-–—/]\s|:/)].map((text) =>
    phraseOf(text).replace(/(?: nam)? 20\d\d$/, ''),
  );
  // "Kế hoạch số văn bản", but not "Kế hoạch số 186".
  const begins = (one: string) => new RegExp(`^${one} so (?!\\d)`);
  const planned = plansOf(words).filter((one) =>
    parts.some((part) => part === phraseOf(one) || begins(phraseOf(one)).test(part)),
  );
  return header.includes('%') ? [...planned, share] : planned;
}

function plansOf({ plannedFigures = [], shortPairs = [] }: HeaderWords): readonly string[] {
  return [...plannedFigures, ...shortPairs.map(({ short }) => short[0])];
}

/** "Số liệu trong bảng là kế hoạch", "(Kế hoạch)"; not "theo kế hoạch", "kết quả thực hiện kế hoạch", "Kế hoạch số 186". */
function plansSaid(line: string, words: HeaderWords): readonly string[] {
  const { plannedFigures = [], figures = [], carriedOut = [] } = words;
  const done = listed(carriedOut.filter((one) => !figures.includes(one)));
  const plain = withoutLead(line, words);
  const alone = [plain, ...(plain.match(/(?<=\()[^()]*(?=\))/g) ?? [])].map((text) =>
    phraseOf(text).replace(/ (?:nam )?20\d\d$/, ''),
  );
  const clauses = plain
    .split(/,(?!\s*\d)|[;:.()[\]–—*]| - /)
    .map((clause) => `${phraseOf(clause)} `);
  return plannedFigures.filter((one) => {
    const own = phraseOf(one);
    const start = new RegExp(
      `^(?:${listed(figures)}) (?:(?!(?:${done}) )\\S+ ){0,6}?${own} (?!(?:so )?\\d{1,3} )`,
    );
    return alone.includes(own) || clauses.some((clause) => start.test(clause));
  });
}

/** "Đơn vị tính: %", "số liệu tính theo tỷ lệ"; not "không tính tỷ lệ". */
function sharesSaid(line: string, words: HeaderWords): readonly string[] {
  const { shares = [], figures = [], measureLeads = [], denials = [] } = words;
  const [share = ''] = shares;
  const lines = [line, withoutLead(line, words)].map(
    (one) => ` ${phraseOf(one.replace(/%/g, ` ${share} `))} `,
  );
  const few = `(?:(?!(?:${listed(denials)}) )\\S+ )`;
  const led = `(?:^ |(?<=^ | (?:${listed(figures)}) ${few}{0,4}?))(?:${listed(measureLeads)}|tinh theo|tinh bang|la|don vi)`;
  const isSaid = new RegExp(`${led} (?:la |so |cac ){0,2}(?:${listed(shares)}) `);
  const isAlone = new RegExp(`^ (?:(?:${listed(figures)}) )?(?:${listed(shares)}) $`);
  return lines.some((one) => isSaid.test(one) || isAlone.test(one)) ? [share] : [];
}

/** Without "Ghi chú:", "*". */
function withoutLead(line: string, { notes }: HeaderWords): string {
  const plain = line.replace(/^[\s*([+–-]+/, '');
  const lead = startIn(plain, notes);
  return lead === undefined ? plain : plain.slice(lead.length).replace(/^[\s:：.–-]+/, '');
}

function listed(list: readonly string[]): string {
  return list.map((one) => phraseOf(one)).join('|');
}
