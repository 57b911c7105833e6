/** Phrases that several parts of the report share. */
import type { Field, Outline } from '../../outline/schema.ts';
import { answerFields } from '../../outline/schema.ts';
import { formatDay, formatInText } from '../cells/numberText.ts';
import { roundedQuotient } from '../lib/rounding.ts';
import { namesFirst } from '../narratives/printed.vi.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReportInput } from './input.ts';

/** Roman numbers of the report's parts and appendices. */
export const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** "giai đoạn 2021–2024". */
export function periodName(outline: Outline): string {
  const { years } = outline;
  const first = years[0] ?? '';
  const last = years[years.length - 1] ?? '';
  return first === last ? `năm ${first}` : `giai đoạn ${first}–${last}`;
}

/** "Năm 2021 (từ 01/6)" for a year that the period cuts, else "Năm 2022". */
export function yearName(year: number, { periodFrom, periodTo }: Settings): string {
  const from = periodFrom > `${year}-01-01` ? `từ ${dayMonth(periodFrom)}` : '';
  const to = periodTo < `${year}-12-31` ? `đến ${dayMonth(periodTo)}` : '';
  const limits = [from, to].filter((part) => part !== '').join(' ');
  return limits === '' ? `Năm ${year}` : `Năm ${year} (${limits})`;
}

/** "01/6": the day padded, months 1 and 2 too, as official documents write them. */
function dayMonth(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(8, 10)}/${month < 3 ? `0${month}` : month}`;
}

/** "ngày 01/6/2021". */
export function dayName(day: string): string {
  return `ngày ${dayMonth(day)}/${day.slice(0, 4)}`;
}

/** "14 giờ 05 phút ngày 26/12/2024". */
export function momentName(now: string): string {
  return `${now.slice(11, 13)} giờ ${now.slice(14, 16)} phút ngày ${formatDay(now.slice(0, 10))}`;
}

/** "A, B, C và 09 đơn vị khác". */
export function nameSome(names: readonly string[], most: number): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} và ${formatInText(names.length - most)} đơn vị khác`;
}

/** Code → name of a unit; a code that the registry does not have stays itself. */
export function namer(input: ReportInput): (code: string) => string {
  const names = new Map(input.units.map((unit) => [unit.code, unit.name]));
  return (code) => names.get(code) ?? code;
}

const kindWord = /^(?:Trường|Trung|Phòng|UBND|Ủy|THPT|THCS|TH|TH&THCS|PTDTNT|GD[\p{Lu}&-]*|GDNN-GDTX|TH,|\p{Ll}\S*)$/u;

/** How many first words say what a unit is, before its own name: "Trường THPT" of "Trường THPT Lê Lợi". */
export function wordsOfKind(name: string): number {
  const words = name.split(' ');
  const own = words.findIndex((word) => !kindWord.test(word));
  return own < 0 ? words.length - 1 : own;
}

/** What a number is measured in, after a label: " (triệu đồng)", " (ha)"; a count's label says it itself. */
export function measuredIn({ kind, nouns = [] }: Field): string {
  return kind === 'money' ? ' (triệu đồng)' : decimalUnit({ kind, nouns });
}

/** " (ha)": what a number with decimals is measured in, for its label; '' of any other. */
export function decimalUnit({ kind, nouns = [] }: Pick<Field, 'kind' | 'nouns'>): string {
  return kind === 'decimal' && nouns[0] !== undefined ? ` (${nouns[0]})` : '';
}

/** " (tự khai)" beside a rate that a unit declares; '' beside any other number. */
export function rateMark({ kind }: Pick<Field, 'kind'>): string {
  return kind === 'rate' ? ' (tự khai)' : '';
}

/** The field of this code; codes in an outline are checked where it is declared. */
export function fieldOf(outline: Outline, code: string): Field {
  const field = answerFields(outline).find((one) => one.code === code);
  if (field === undefined) throw new Error(`no field ${code}`);
  return field;
}

/** "Tổng số vụ" → "tổng số vụ"; abbreviations and names keep their capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) || namesFirst.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Đồng as millions with one decimal, "4.027,0"; what would vanish is "dưới 0,1". */
export function millions(amount: number): string {
  const tenths = roundedQuotient(amount, 1_000_000, 1);
  if (tenths === 0 && amount > 0) return 'dưới 0,1';
  const whole = String(Math.floor(tenths / 10)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${whole},${tenths % 10}`;
}

/** "A; B và C". */
export function joinAnd(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} và ${last}`;
}

/** A target in text: "97,5%". */
export function aimText(target: number): string {
  return `${String(target).replace('.', ',')}%`;
}
