/** What words beside a table, above, below or in notes, say of all its figures: that they are planned, or shares. */
import type { HeaderWords, Outline } from '../../../outline/schema.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import type { Grid } from '../../workbook.ts';
import { headerWordsOf, phraseOf, startIn } from '../headerText.ts';
import { linesOfTable } from '../notes/linesOfTable.ts';
import { saysPartOfYear } from '../years.ts';
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
    const [lead = '', ...rest] = texts;
    // "Ghi chú" may have a cell of its own.
    const isLed = texts.length === 2 && startIn(lead, words.notes) !== undefined;
    return row < from || texts.length === 1 ? texts : isLed ? rest : [];
  });
  const noted = linesOfTable(grid, { from, bodyFrom }, words);
  return [...around, ...noted].flatMap((line) => saidInLine(line, words));
}

/** What one line says of figures. */
export function saidInLine(line: string, words: HeaderWords): readonly string[] {
  return [...plansSaid(line, words), ...sharesSaid(line, words), ...partsSaid(line, words)];
}

/** The word that a tab's whole name is, but for a year: "KH 2024", "Đăng ký". */
export function plannedTab(name: string, words: HeaderWords): readonly string[] {
  const said = phraseOf(name)
    .replace(/(?:^| )(?:nam )?20\d\d$/, '')
    .replace(/ nam$/, '');
  return plansOf(words).filter((one) => phraseOf(one) === said);
}

/** A part of a header that is nothing but a word of plans, begins with one or ends in "theo kế hoạch", and signs of shares: "(KH)", "%". */
export function saidInHeader(header: string, words: HeaderWords): readonly string[] {
  const { shares: [share = ''] = [] } = words;
  const inside = header.match(/(?<=\()[^()]*(?=\))/g) ?? [];
  const parts = [...inside, ...header.split(/\s[-–—/]\s|:/)].map((text) =>
    phraseOf(text)
      .replace(/^(?:nam )?20\d\d (?=\S)/, '')
      .replace(/ ?(?:nam )?20\d\d$/, ''),
  );
  // "Kế hoạch số văn bản", but not "Kế hoạch số 186".
  const begins = (one: string) => new RegExp(`^${one} so (?!\\d)`);
  // What was done by a plan is no plan.
  const apart = '(?!.* (?:da|thuc hien|ket qua) )';
  const ends = (one: string) => new RegExp(`^${apart}.* theo (?:so |muc )?${one}(?: cua .*)?$`);
  const planned = plansOf(words).filter((one) =>
    parts.some(
      (part) =>
        part === phraseOf(one) ||
        begins(phraseOf(one)).test(part) ||
        ends(phraseOf(one)).test(` ${part}`),
    ),
  );
  return header.includes('%') ? [...planned, share] : planned;
}

function plansOf({ plannedFigures = [], shortPairs = [] }: HeaderWords): readonly string[] {
  return [...plannedFigures, ...shortPairs.map(({ short }) => short[0])];
}

/** "Số liệu trong bảng là kế hoạch", "(Kế hoạch)", "Chưa tổ chức, mới đăng ký"; not "kết quả thực hiện kế hoạch", "Kế hoạch số 186". */
function plansSaid(line: string, words: HeaderWords): readonly string[] {
  const { undone = [] } = words;
  const plain = withoutLead(line, words);
  const alone = [plain, ...(plain.match(/(?<=\()[^()]*(?=\))/g) ?? [])].map((text) =>
    phraseOf(text).replace(/ (?:nam )?20\d\d$/, ''),
  );
  const clauses = plain
    .split(/,(?!\s*\d)|[;:.()[\]–—*]| - /)
    .map((clause) => `${phraseOf(clause)} `)
    .filter((clause) => clause !== ' ');
  const found = plansSaidIn(words).flatMap(({ one, own, says }) =>
    alone.includes(own) || clauses.some((clause) => says.test(clause)) ? [one] : [],
  );
  // "Chưa tổ chức ghi 0" is how to fill it in.
  const [first = '', ...others] = clauses;
  const isHow = others.some((clause) => /^(?:thi|ghi|de trong|de nghi) /.test(clause));
  const isUndone = new RegExp(`^(?:${listed(undone)})(?: trong .*| nam .*)? $`);
  // "Kế hoạch đã duyệt, chưa làm".
  const isPlan = new RegExp(`^(?:${listed(words.plannedFigures ?? [])}) `).test(first);
  const tells = [first, ...(isPlan ? others : [])].some((clause) => isUndone.test(clause));
  return !isHow && tells ? [...found, ...undone.slice(0, 1)] : found;
}

const plansSaidIn = rememberedWith((words: HeaderWords) =>
  (words.plannedFigures ?? []).map((one) => {
    const own = phraseOf(one);
    return { one, own, says: saysPlan(own, words) };
  }),
);

/** "Các số lấy theo" and the word; behind "số" alone, and at the start, only words of taking. */
function saysPlan(plan: string, words: HeaderWords): RegExp {
  const { figures = [], carriedOut = [], besidePlans = [], takenFrom = [] } = words;
  const apart = carriedOut.filter((one) => !figures.includes(one) && one !== 'theo');
  const few = `(?:(?!(?:${listed([...apart, ...besidePlans])}) )\\S+ ){0,6}?`;
  const taken = `(?:so (?:theo |can cu )?)?(?:(?:${listed(takenFrom)}) )`;
  const start = `(?:${listed(figures)}) ${few}|${taken}+|so (?:theo |can cu )?(?:ban |so |muc )?`;
  const others =
    plan === 'ke hoach' ? '(?!cua (?:so|bo|ubnd|uy ban|nganh|cap|thanh pho|tinh) )' : '';
  return new RegExp(
    `^(?:${start})${plan} (?!(?:so )?\\d{1,3} )(?!.* (?:bang|bieu|tab|sheet|tep|file) (?:khac|rieng) )${others}`,
  );
}

/** "Đơn vị tính: %", "số liệu tính theo tỷ lệ"; not "không tính tỷ lệ". */
function sharesSaid(line: string, words: HeaderWords): readonly string[] {
  const { shares = [], figures = [], measureLeads = [], denials = [] } = words;
  const [share = ''] = shares;
  const lines = [line, withoutLead(line, words)].map(
    (one) => ` ${phraseOf(one.replace(/%/g, ` ${share} `))} `,
  );
  const few = `(?:(?!(?:${listed(denials)}) )\\S+ )`;
  const led = `(?:^ |(?<=^ | (?:${listed(figures)}) ${few}{0,4}?))(?:${listed(measureLeads)}|tinh theo|tinh bang|la)`;
  const isSaid = new RegExp(`${led} (?:la |so |cac ){0,2}(?:${listed(shares)}) `);
  // "Đơn vị tỷ lệ cao nhất" is a unit.
  const isAlone = new RegExp(
    `^ (?:(?:${listed(figures)}|don vi(?: la)?) )?(?:${listed(shares)})(?: ${listed(shares)})? $`,
  );
  return lines.some((one) => isSaid.test(one) || isAlone.test(one)) ? [share] : [];
}

/** "Số liệu 6 tháng đầu năm", "số liệu lũy kế từ 2021"; not "số liệu cả năm, không phải 9 tháng". */
function partsSaid(line: string, words: HeaderWords): readonly string[] {
  const { figures = [], denials = [], partYears = [], sums = [] } = words;
  const few = `(?:(?!(?:${listed(denials)}) )\\S+ ){0,4}?`;
  if (new Set(line.match(/20\d\d/g)).size > 1) return [];
  const clauses = withoutLead(line, words).split(/,(?!\s*\d)|[;:()[\]–—*]| - |\.(?=\s|$)/);
  return clauses.flatMap((clause) => {
    const said = `${phraseOf(clause)} `;
    const told = [...partYears, ...sums].filter((one) =>
      new RegExp(`^(?:${listed(figures)}) ${few}(?:\\d{1,2} )?${phraseOf(one)} `).test(said),
    );
    const isMonths = new RegExp(`^(?:${listed(figures)}) ${few}${months} `).test(said);
    const isDated =
      isMonths || (startIn(clause.trim(), figures) !== undefined && saysPartOfYear(clause));
    return isDated ? [...told, ...partYears.slice(0, 1)] : told;
  });
}

/** "6 tháng"; not "1 tháng 6", "3 tháng một lần", and 11 are nearly a year. */
const months = '(?<! \\d{1,2} )(?:[1-9]|10) thang(?! (?:\\d{1,2} |(?:mot )?lan))';
export const fewMonths = new RegExp(` ${months} `);

/** Without "Ghi chú:", "*". */
function withoutLead(line: string, { notes }: HeaderWords): string {
  const plain = line.replace(/^[\s*([+–-]+/, '');
  const lead = startIn(plain, notes);
  return lead === undefined ? plain : plain.slice(lead.length).replace(/^[\s:：.–-]+/, '');
}

function listed(list: readonly string[]): string {
  return list.map((one) => phraseOf(one)).join('|');
}
