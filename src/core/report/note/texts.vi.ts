/** Sentences that are not in the report, and why. */
import { formatInText } from '../../cells/numberText.ts';
import { groupBy } from '../../lib/groupBy.ts';
import type { LeftOut, LeftOutReason, Statement } from '../../narratives/statements.ts';
import { address } from '../../workbook.ts';
import { type DocumentBlock, list } from '../blocks.ts';
import { exceedsCells } from '../bySubMeasure.vi.ts';
import { isAlone } from '../counted.ts';
import { untoldWishes } from '../directions.vi.ts';
import type { ReportInput } from '../input.ts';
import { predicateOf } from '../told/statementText.vi.ts';
import { statementsUnder } from '../told/told.vi.ts';
import { saysAct } from '../told/verbless.vi.ts';
import { nameSome, upperFirst } from '../words.vi.ts';
import { quoteHead } from './merged.vi.ts';
import { namesByType } from './names.vi.ts';
import { untoldText } from './untold.vi.ts';

const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  'personal-data': 'có thông tin cá nhân, đề nghị xóa khỏi ô và chuyển đúng nơi',
  table: 'dòng của bảng',
  greeting: 'lời chào, cảm ơn',
  fragment: 'quá ngắn',
  frame: 'khung, câu dẫn của văn bản',
  damaged: 'phông chữ cũ không chuyển được',
  symbols: 'ký hiệu, biểu tượng',
  question: 'câu hỏi',
};

/** In doubt only: nothing says that the text names somebody. */
const doubtedWords = 'có thể nêu tên người nên chưa in (đọc lại, không nêu ai thì cho in)';

const mostCells = 8;
const mostQuoted = 5;
const mostWhose = 6;
/** Words of a sentence that is only known again by them. */
const mostHead = 9;

export function textsParts(input: ReportInput): DocumentBlock[] {
  const { statements, withheldTexts } = input;
  const byReason = groupBy(statements.leftOut, ({ reason }) => reason);
  const contradicted = statements.statements.filter((one) => one.contradicted.length > 0);
  const praise = statements.statements.filter((one) => one.kind === 'praise');
  const found = new Set(input.results.findings.flatMap(({ rule, place }) => (rule === 'C06' && place ? [address(place)] : [])));
  const lines = [
    withheldTexts > 0 && !byReason.has('personal-data') ? `${formatInText(withheldTexts)} đoạn ${leftOutWords['personal-data']}.` : '',
    ...[...byReason].flatMap(([reason, some]) => {
      const doubted = reason === 'personal-data' ? some.filter(({ cell }) => !found.has(cell)) : [];
      return [
        leftOutLine(
          some.filter((one) => !doubted.includes(one)),
          leftOutWords[reason],
        ),
        leftOutLine(doubted, doubtedWords),
      ];
    }),
    statements.mended.length === 0
      ? ''
      : `${formatInText(statements.mended.length)} ô được làm sạch trước khi dùng (dấu đầu dòng, thẻ HTML, phông chữ cũ).`,
    ...contradicted.map((one) => {
      const [some, more] = [one.contradicted.slice(0, mostQuoted), one.contradicted.length - mostQuoted];
      const others = more > 0 ? ` và ${formatInText(more)} đơn vị khác` : '';
      return `“${upperFirst(predicateOf(one))}”: trái với số liệu của chính đơn vị, không đếm: ${namesByType(some, input)}${others}.`;
    }),
    ...beyondCells(input),
    verbless(input),
    unplaced(input),
    noDifficulties(input),
    otherWishes(input),
    praise.length === 0 ? '' : `${formatInText(praise.length)} câu tự khen, không in: ${quoted(praise, input)}.`,
    ...opposed(input),
    untoldText(input),
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : [list(lines, 'b.cau_chu')];
}

/** "Câu (các đơn vị)", of the first few; many units are counted, for the note has two pages. */
function quoted(some: readonly Statement[], input: ReportInput): string {
  const whose = (units: readonly string[]) =>
    units.length > mostWhose ? `${formatInText(units.length)} đơn vị` : namesByType(units, input);
  const told = some.slice(0, mostQuoted).map((one) => `“${upperFirst(quoteHead(one.text, mostHead))}” (${whose(one.units)})`);
  const more = some.length - told.length;
  return `${told.join('; ')}${more <= 0 ? '' : `; và ${formatInText(more)} câu khác`}`;
}

/** Sentences that tell more than the cells of the same units. */
function beyondCells(input: ReportInput): string[] {
  if (isAlone(input)) return [];
  const own = input.outline.groups.flatMap((group) => statementsUnder(group.text, input).filter((one) => exceedsCells(group, one, input)));
  return own.length === 0 ? [] : [`Câu nêu nhiều hơn ô số liệu của đơn vị, chưa in: ${quoted(own, input)}.`];
}

/** Scraps that say nothing of what was done. */
function verbless(input: ReportInput): string {
  const own = input.outline.groups.flatMap(({ text }) => statementsUnder(text, input).filter((one) => !saysAct(predicateOf(one))));
  return own.length === 0 || isAlone(input) ? '' : `Mẩu câu không nêu việc làm nào, chưa in: ${quoted(own, input)}.`;
}

/** Judgements that are neither clearly good nor clearly bad. */
function unplaced(input: ReportInput): string {
  const own = ofKind('unjudged', input);
  return own.length === 0 || isAlone(input) ? '' : `Đánh giá chưa rõ là ưu điểm hay hạn chế nên chưa in: ${quoted(own, input)}.`;
}

/** What under difficulties names none. */
function noDifficulties(input: ReportInput): string {
  const own = ofKind('ease', input).filter(({ under }) => under === input.outline.closing.difficulties);
  return own.length === 0 || isAlone(input) ? '' : `Ghi ở phần khó khăn nhưng không nêu khó khăn nào, không đếm: ${quoted(own, input)}.`;
}

/** Wishes that the report sends to nobody. */
function otherWishes(input: ReportInput): string {
  const own = [...untoldWishes(input)].sort((a, b) => b.units.length - a.units.length);
  return own.length === 0 || isAlone(input)
    ? ''
    : `Đề nghị gửi nơi khác, hoặc không phải việc của nơi được đề nghị, chưa in: ${quoted(own, input)}.`;
}

function ofKind(kind: Statement['kind'], { statements }: ReportInput): readonly Statement[] {
  return statements.statements
    .filter((one) => one.kind === kind && one.voice === 'units' && one.units.length > 0)
    .sort((a, b) => b.units.length - a.units.length);
}

function leftOutLine(some: readonly LeftOut[], why: string): string {
  const cells = [...new Set(some.map(({ cell }) => cell))];
  if (cells.length === 0) return '';
  return `${formatInText(some.length)} đoạn ${why}: ${nameSome(cells, mostCells).replace('đơn vị khác', 'ô khác')}.`;
}

/** What some say and others deny; each pair once, by its larger side. */
function opposed(input: ReportInput): string[] {
  const own = input.statements.statements.filter((one) => one.opposedBy.length > 0 && one.opposedBy.length <= one.units.length);
  const seen = new Set<string>();
  const pairs = own.filter((one) => !seen.has(one.opposite) && seen.add(one.text));
  if (pairs.length === 0 || isAlone(input)) return [];
  const told = pairs.slice(0, mostQuoted).map((one) => {
    const [text, other] = [one.text, one.opposite].map((words) => `“${upperFirst(quoteHead(words))}”`);
    return `${text} (${formatInText(one.units.length)} đơn vị), ${other} (${namesByType(one.opposedBy, input)})`;
  });
  const more = pairs.length - told.length;
  return [`Đơn vị nêu trái nhau: ${told.join('; ')}${more <= 0 ? '' : `; và ${formatInText(more)} cặp khác`}.`];
}
