/** A field's total in words: the sum, the units behind it, what is under review, the years over the same units. */
import type { Field, Outline } from '../../outline/schema.ts';
import { formatCount, formatInText, formatPercent } from '../cells/numberText.ts';
import type { Compared } from '../figures/compared.ts';
import type { Printed } from '../figures/results.ts';
import { type ToldTotal, toldTotal } from '../figures/totals.ts';
import { askedYears } from './askedYears.vi.ts';
import { askedAmong, concernedAmong, figureUnits, summedFigureUnits } from './counted.ts';
import type { ReportInput, ReportUnit } from './input.ts';
import { someYears, wholeUnitsOf, wholeYearsText } from './told/wholeYears.vi.ts';
import { lowerFirst, millions, upperFirst, yearName } from './words.vi.ts';

/** Years over the same units are told of at least so many. */
const fewestCompared = 3;
/** And of at least half of those that gave a number: a few units' course is not the others'. */
const leastShare = 2;
/** Finds a cell that is most of a year's total. */
const dominance = 'T06';
/** A rise or fall under this many percent is not told. */
const leastChange = 5;
/** "0, 0, 1" is no course of years. */
const leastTold = 3;
/** Of a count below this a percentage says nothing: 1 and 2 are told as they are; hectares have one. */
const leastBase = 20;

/** "2.078", "12,5 ha", or "4.027,0 triệu đồng". */
export function amountText(amount: number, { kind, nouns = [] }: Field): string {
  if (kind === 'money') return `${millions(amount)} triệu đồng`;
  return kind === 'decimal' ? [formatCount(amount), ...nouns.slice(0, 1)].join(' ') : formatInText(amount);
}

/** "tổ chức 2.078 buổi tuyên truyền". */
function actText(field: Field, amount: number): string {
  const act = field.act ?? `${lowerFirst(field.label)}: {n}`;
  return act.replace('{n}', amountText(amount, field));
}

/** A field's figure as an act, with what stands in brackets behind it. */
export interface FieldAct {
  readonly field: Field;
  readonly told: ToldTotal;
  readonly tail: string;
}

/** Says of the act before it for whom it was: "cho {n} lượt người". */
const goesOn = /^(?:cho|với|tới|đến) /u;

/** "tổ chức 358 buổi cho 96.412 lượt người; triển khai …": what goes on does so from its own act, else it stands alone. */
export function actsText(acts: readonly FieldAct[], outline: Outline): string {
  return acts
    .map((one, at) => {
      if (!goesOn.test(one.field.act ?? '')) return `; ${actText(one.field, one.told.total.total ?? 0)}${one.tail}`;
      const isTied = isOfOneAct(acts[at - 1], one, outline);
      return `${isTied ? ` ${actText(one.field, one.told.total.total ?? 0)}` : `; ${countAlone(one)}`}${one.tail}`;
    })
    .join('')
    .slice(2);
}

/** Side by side in one group, of one time and of nearly as many units. */
function isOfOneAct(before: FieldAct | undefined, { field, told }: FieldAct, { groups }: Outline): boolean {
  if (before === undefined || before.told.year !== told.year) return false;
  const [fewer = 0, more = 0] = [before.told.total.units, told.total.units].sort((a, b) => a - b);
  const isBeside = groups.some(({ figures }) => {
    const at = figures.indexOf(field.code);
    return at > 0 && figures[at - 1] === before.field.code;
  });
  return isBeside && fewer * 100 >= nearlyAsMany * more;
}

const nearlyAsMany = 80;

/** "Số lượt người tham gia" → "có 411.606 lượt người tham gia". */
function countAlone({ field, told }: FieldAct): string {
  const label = lowerFirst(field.label);
  const amount = amountText(told.total.total ?? 0, field);
  return label.startsWith('số ') ? `có ${amount} ${label.slice(3)}` : `${label}: ${amount}`;
}

/** "năm 2024 đến 15/12", to stand in brackets; '' of the whole period. */
export function timeTold({ year }: ToldTotal, { settings }: ReportInput): string {
  return year === null ? '' : lowerFirst(yearName(year, settings)).replace(/[()]/g, '');
}

/** " được hỏi" behind "đơn vị" where not all of these were asked, else ''. */
export function askedTail(field: string, units: readonly ReportUnit[], input: ReportInput): string {
  return askedAmong(units, field, input).length < units.length ? ' được hỏi' : '';
}

/** "(51/89 đơn vị; chưa gồm 03 số liệu của 03 đơn vị đang rà soát)": the units only where they differ. */
export function baseText({ totals, held }: Printed, input: ReportInput, when = ''): string {
  const [all, summed] = [figureUnits(input), summedFigureUnits(input).length];
  const units = toldTotal(totals)?.total.units ?? 0;
  if (all.length === 1) return bracketed([when, askedYears(totals.field, input)]);
  const asked = concernedAmong(all, totals.field, input).length;
  const share = units === asked ? formatInText(units) : `${formatCount(units)}/${formatCount(asked)}`;
  const behind = units === summed ? '' : `${share} đơn vị${askedTail(totals.field, all, input)}`;
  const parts = [when, wholeYearsText(totals, input) || behind, askedYears(totals.field, input), heldText(held)];
  return bracketed(parts);
}

/** "không phát sinh vụ xâm hại trẻ em (07/27 đơn vị có số liệu đủ các năm)": said of nobody where no unit gave all the years. */
export function noneText(no: 'không' | 'chưa', what: string, printed: Printed, input: ReportInput): string {
  const { totals } = printed;
  if (totals.period !== null && wholeUnitsOf(totals, input) === 0)
    return ['chưa đủ số liệu các năm', ...(what === '' ? [] : [`về ${what}`])].join(' ');
  const told = [no, 'phát sinh', ...(what === '' ? [] : [what])].join(' ');
  return `${told}${someYears(totals, input)}${baseText(printed, input)}`;
}

export function bracketed(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join('; ');
  return text === '' ? '' : ` (${text})`;
}

/** "chưa gồm 07 số liệu của 06 đơn vị đang rà soát", or ''. */
export function heldText(held: Printed['held']): string {
  if (held.length === 0) return '';
  const units = new Set(held.map((one) => one.unit)).size;
  return `chưa gồm ${formatInText(held.length)} số liệu của ${formatInText(units)} đơn vị đang rà soát`;
}

/** Whether years over the same units may be told: not where one cell that is to be confirmed makes them. */
export function isComparable(code: string, compared: Compared | null, input: ReportInput): compared is Compared {
  const isMade = input.results.findings.some(
    ({ rule, field, year, unit }) =>
      rule === dominance && field === code && compared?.years.includes(year ?? 0) && compared.units.includes(unit ?? ''),
  );
  if (isMade) return false;
  if (!compared || compared.years.length < 2 || compared.sums.every((sum) => sum < leastTold)) return false;
  const totals = input.results.printed[code]?.totals;
  const known = (totals && toldTotal(totals)?.total.units) ?? 0;
  if (compared.units.length * leastShare < known) return false;
  return compared.units.length >= Math.min(fewestCompared, figureUnits(input).length);
}

/** A comparison of years in words: over whom, which years, how much. */
interface ComparedWords {
  /** '' where one unit reports. */
  readonly base: string;
  readonly years: string;
  readonly told: string;
  /** "năm 2024 giảm 14,4% so với năm 2022"; '' where the change is small. */
  readonly change: string;
}

export function comparedWords(field: Field, compared: Compared | null, input: ReportInput): ComparedWords | null {
  if (!isComparable(field.code, compared, input)) return null;
  const { sums, units, years } = compared;
  const money = field.kind === 'money';
  const [unit = ''] = money ? ['triệu đồng'] : field.kind === 'decimal' ? (field.nouns ?? []) : [];
  const hasCommas = money || field.kind === 'decimal';
  const all = sums.map((sum) => (money ? millions(sum) : formatCount(sum))).join(hasCommas ? '; ' : ', ');
  const change = changeText(compared, field);
  return {
    base: figureUnits(input).length === 1 ? '' : `trên cùng ${formatInText(units.length)} đơn vị`,
    years: years.join(', '),
    told: `${lowerFirst(field.label)} lần lượt là ${all}${unit && ` ${unit}`}`,
    change: change === '' ? '' : `năm ${years[years.length - 1]} ${change} so với năm ${years[0]}`,
  };
}

/** "Trên cùng 48 đơn vị có số liệu, các năm … lần lượt là …; trên cùng 45 đơn vị, …": same years are said once. */
export function comparedTogether(all: readonly (ComparedWords | null)[]): string {
  let before: ComparedWords | null = null;
  const parts = all.flatMap((one) => {
    if (one === null) return [];
    const { base, years, told, change } = one;
    const isNew = before?.years !== years;
    const over = base === before?.base && !isNew ? '' : isNew && base !== '' ? `${base} có số liệu, ` : base === '' ? '' : `${base}, `;
    before = one;
    return [`${over}${isNew ? `các năm ${years} ` : ''}${told}${change === '' ? '' : `, ${change}`}`];
  });
  return parts.length === 0 ? '' : `${upperFirst(parts.join('; '))}.`;
}

/** The same of one field; where its years were listed before, the change alone. */
export function comparedText(field: Field, compared: Compared | null, input: ReportInput, isListed = false): string {
  const words = comparedWords(field, compared, input);
  if (words === null || !isListed) return comparedTogether([words]);
  return words.change === '' ? '' : `${upperFirst(field.label)} ${words.change}.`;
}

/** Whether the same units gave every year's total: the comparison would list them again. */
export function isSameSet({ totals, compared }: Printed): boolean {
  return compared?.years.every((year, at) => totals.years[year]?.total === compared.sums[at]) ?? false;
}

/** "giảm 14,4%", or '' where the change is small or has no base. */
export function changeText({ sums }: Compared, { kind }: Field): string {
  const [first = 0, last = 0] = [sums[0], sums[sums.length - 1]];
  const change = Math.abs(last - first);
  const least = kind === 'count' ? leastBase : 0;
  if (first === 0 || first < least || change * 100 < leastChange * first) return '';
  return `${last > first ? 'tăng' : 'giảm'} ${formatPercent(change, first)}`;
}
