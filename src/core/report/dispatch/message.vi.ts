/** One message a unit, to be sent by Zalo or e-mail; all of them in one text, and as a table for a mail merge. */
import type { Outline } from '../../../outline/schema.ts';
import { asText } from '../../text/text.ts';
import { lowerFirst } from '../words.vi.ts';
import { owedLines, ownDeadlineText, stateText } from './items.vi.ts';
import type { DispatchInput, OwingUnit } from './owing.ts';

const mostItems = 8;
const between = '\n\n────────────────────\n\n';

/** What is asked for, in running text. */
export function askedReport({ report }: Outline): string {
  return `báo cáo ${lowerFirst(report.subject)}`;
}

/** A unit alone is told of each place how to fix it. */
export function unitMessage(unit: OwingUnit, { units, outline, until }: DispatchInput): string {
  const sentences = units.length > 1 ? [] : unit.items.flatMap((item) => item.sentences);
  return [
    `Kính gửi ${unit.name},`,
    `Về ${askedReport(outline)}: đơn vị ${stateText(unit)}.`,
    'Còn phải làm:',
    ...owedLines(unit, mostItems).map((line) => `- ${line}`),
    ...(sentences.length === 0 ? [] : ['Cách sửa:', ...sentences.map((one) => `- ${one}`)]),
    unit.link === '' ? `Nơi nhập: ${unit.place}.` : `Mở đúng dòng của đơn vị: ${unit.link}`,
    ownDeadlineText(unit),
    ...(until === '' ? [] : [`Đề nghị hoàn thành trong ngày ${until}.`]),
    'Nội dung không có thì ghi “không phát sinh”, không để trống. Chỗ nào sai và cách sửa: xem bảng điều khiển hoặc tab “Kiểm tra”.',
    'Trân trọng cảm ơn.',
  ].join('\n');
}

/** Every message, each under the name of its unit. */
export function messageFile(input: DispatchInput): string {
  const { units } = input;
  const texts = units.map(
    (unit, at) => `[${at + 1}/${units.length}] ${unit.name}${unit.email === '' ? '' : ` <${unit.email}>`}\n\n${unitMessage(unit, input)}`,
  );
  return `${texts.join(between)}\n`;
}

/** One letter to all of them. */
export function letterToAll({ units, outline, until, address }: DispatchInput): string {
  return [
    'Kính gửi các đơn vị,',
    `Về ${askedReport(outline)}, đề nghị các đơn vị sau hoàn thành:`,
    ...units.map((unit, at) => `${at + 1}. ${unit.name}: ${stateText(unit)}. ${ownDeadlineText(unit)}`),
    ...(until === '' ? [] : [`Đề nghị hoàn thành trong ngày ${until}.`]),
    ...(address === '' ? [] : [`Bảng tính dùng chung: ${address}`]),
    'Trân trọng cảm ơn.',
  ].join('\n');
}

const columns: readonly (readonly [string, (unit: OwingUnit, input: DispatchInput) => string])[] = [
  ['tinh_trang_bao_cao', stateText],
  ['han_bao_cao', ({ deadline }) => deadline],
  ['so_ngay_qua_han', ({ daysLeft }) => String(Math.max(0, -daysLeft))],
  ['thoi_han', ownDeadlineText],
  ['con_phai_lam', (unit) => owedLines(unit, mostItems).join('\n')],
  ['duong_dan', ({ link }) => link],
  ['da_nhac_may_lan', ({ reminded }) => String(reminded)],
  ['tieu_de', (_unit, { outline }) => `Đôn đốc ${askedReport(outline)}`],
  ['noi_dung', unitMessage],
];

/** RFC 4180 with a byte order mark, so that Excel reads Vietnamese letters; no cell is taken for a formula. */
export function mergeTable(input: DispatchInput): string {
  const { code, name, email } = input.outline.registry;
  const head = [code.code, name.code, email.code, ...columns.map(([title]) => title)];
  const rows = input.units.map((unit) => {
    const texts = columns.map(([, read]) => read(unit, input));
    return [unit.code, unit.name, unit.email, ...texts].map(csvCell);
  });
  return `\ufeff${[head, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const inert = /^[\t\r]/.test(text) || asText(text) !== text ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}
