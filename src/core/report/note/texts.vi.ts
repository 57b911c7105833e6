/** Sentences that are not in the report, and why. */
import { answerFields } from '../../../outline/schema.ts';
import { formatInText } from '../../cells/numberText.ts';
import { groupBy } from '../../lib/groupBy.ts';
import type { LeftOut, LeftOutReason } from '../../narratives/statements.ts';
import { address } from '../../workbook.ts';
import { type DocumentBlock, list } from '../blocks.ts';
import { isAlone } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { predicateOf } from '../told/statementText.vi.ts';
import { nameSome, upperFirst } from '../words.vi.ts';
import { linedStatements } from './lined.ts';
import { quoteHead } from './merged.vi.ts';
import { namesByType } from './names.vi.ts';
import { quotedSentences } from './quotes.vi.ts';
import { untoldText } from './untold.vi.ts';

const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  'personal-data': 'có thông tin cá nhân, đề nghị xóa khỏi ô và chuyển đúng nơi',
  table: 'dòng của bảng',
  greeting: 'lời chào, cảm ơn',
  fragment: 'quá ngắn',
  frame: 'khung, câu dẫn của văn bản',
  'others-count': 'số liệu, thống kê của cơ quan khác',
  'before-period': 'việc làm trước kỳ báo cáo',
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
  const sorted = sortedCells(input);
  // The report counts a unit by its whole text, however short: "02 kế hoạch, 03 công văn".
  const left = statements.leftOut.filter(({ reason, cell }) => reason !== 'fragment' || !sorted.has(cell));
  const byReason = groupBy(left, ({ reason }) => reason);
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
    ...linesOf(input),
    praise.length === 0 ? '' : `${formatInText(praise.length)} câu tự khen, không in: ${quotedSentences(praise, room, input)}.`,
    ...opposed(input),
    untoldText(input),
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : [list(lines, 'b.cau_chu')];
}

/** Cells of questions whose answers are counted by sort. */
function sortedCells(input: ReportInput): ReadonlySet<string> {
  if (isAlone(input)) return new Set();
  const { outline, narratives } = input;
  const fields = answerFields(outline).filter(({ sorts }) => sorts !== undefined);
  const codes = new Set(fields.map(({ code }) => code));
  return new Set(narratives.filter(({ field }) => codes.has(field)).map(({ cell }) => cell));
}

const room = { most: mostQuoted, mostHead, mostWhose };

/** A line for each reason why sentences are not told. */
function linesOf(input: ReportInput): string[] {
  return Object.entries(linedStatements(input)).flatMap(([reason, own]) =>
    own.length === 0 || (isAlone(input) && !reason.startsWith('other'))
      ? []
      : [`${linedWords[reason as keyof typeof linedWords]}: ${quotedSentences(own, room, input)}.`],
  );
}

const linedWords: Readonly<Record<keyof ReturnType<typeof linedStatements>, string>> = {
  beyondCells: 'Câu nêu nhiều hơn ô số liệu của đơn vị, chưa in',
  verbless: 'Mẩu câu không nêu việc làm nào, chưa in',
  unplaced: 'Đánh giá chưa rõ là ưu điểm hay hạn chế nên chưa in',
  noDifficulty: 'Ghi ở phần khó khăn nhưng không nêu khó khăn nào, không đếm',
  unclear: 'Nêu cả dự kiến và việc đã làm, chưa rõ kết quả nên chưa in',
  ofOffices: 'Khó khăn, dự định, đề nghị của chính các phòng, không đếm, chưa in',
  otherPlans: 'Dự định không rõ việc đơn vị sẽ làm, chưa in',
  otherWishes: 'Đề nghị gửi nơi khác, hoặc không phải việc của nơi được đề nghị, chưa in',
};

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
