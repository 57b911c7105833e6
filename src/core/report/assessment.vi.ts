/** What went well and what did not; difficulties by how many units meet them. */
import type { Field, MeasureGroup } from '../../outline/schema.ts';
import { formatCount, formatInText, shareInText } from '../cells/numberText.ts';
import { isMet } from '../figures/ratioText.vi.ts';
import { deniesGroup } from '../narratives/kinds/nothingOf.vi.ts';
import { callsOff, takesAway } from '../narratives/kinds/takenAway.vi.ts';
import type { Statement } from '../narratives/statements.ts';
import { type DocumentBlock, sentences } from './blocks.ts';
import { askedAmong, expectedUnits, isAlone, isSmall, sameTold, summedUnits } from './counted.ts';
import { changeText, isComparable } from './figureText.vi.ts';
import type { ReportInput } from './input.ts';
import { hasZeroTotals, noActivityText, thinShare } from './measures.vi.ts';
import { ownText } from './ownTexts.vi.ts';
import { earlierReport, negated, toldRatio, toldTime } from './targetText.vi.ts';
import { aloneText } from './told/alone.vi.ts';
import { isSayable } from './told/clauses.vi.ts';
import { predicateOf } from './told/statementText.vi.ts';
import { statementsUnder } from './told/told.vi.ts';
import { countUnits } from './told/who.vi.ts';
import { fieldOf, lowerFirst, upperFirst } from './words.vi.ts';

type ClaimKind = 'assessment' | 'criticism';

const mostClaims = 5;
const fewestUnits = 2;
/** Words of one unit's own. */
const mostAlone = 250;

export function writeStrengths(id: string, input: ReportInput): DocumentBlock[] {
  return [...ownText('strengths', input), ...sentences(`${id}.p1`, strengths(input), claims('assessment', input))];
}

export function writeWeaknesses(id: string, input: ReportInput): DocumentBlock[] {
  return [...ownText('weaknesses', input), ...sentences(`${id}.p1`, ...weaknesses(input), claims('criticism', input))];
}

/** Targets that rose over the same establishments. */
function strengths(input: ReportInput): string {
  const { years, indicators } = input.outline;
  return indicators
    .flatMap(({ code, noun, done, predicate }) => {
      const same = sameTold(code, input);
      const [first = 0, last = 0] = [same?.enough[0], same?.enough[same.enough.length - 1]];
      if (!same || years.length < 2 || last <= first) return [];
      const rise = `tăng từ ${formatCount(first)} (năm ${years[0]}) lên ${formatCount(last)} (năm ${years[years.length - 1]})`;
      return [`Trên cùng ${formatCount(same.count)} ${noun}, số ${noun} ${done ?? predicate} ${rise}.`];
    })
    .join(' ');
}

/** What units say of how it went, well or badly, the most frequent first; praise of oneself stays in the note. */
function claims(kind: ClaimKind, input: ReportInput): string {
  if (isAlone(input)) return aloneText(claimsOf(kind, input), mostAlone, input);
  const often = claimsTold(kind, input);
  if (often.length === 0) return '';
  const parts = often.map((one) => `${predicateOf(one)} (${countUnits(one.units, input)}${opposed(one, input)})`);
  return `Theo đánh giá của các đơn vị: ${parts.join('; ')}.`;
}

/** Those of a report of several units, the most frequent. */
export function claimsTold(kind: ClaimKind, input: ReportInput): readonly Statement[] {
  return claimsOf(kind, input)
    .filter((one) => one.units.length >= fewestUnits || (isSmall(input) && one.under === input.outline.closing.assessment))
    .slice(0, mostClaims);
}

function claimsOf(kind: ClaimKind, input: ReportInput): readonly Statement[] {
  const { closing, groups } = input.outline;
  const kinds = kind === 'assessment' ? (['assessment', 'result'] as const) : (['criticism'] as const);
  const asked = closing.assessment === null ? [] : statementsUnder(closing.assessment, input, kinds);
  // What is lacking or fell away is told of a group's measures too, where it was written.
  const isSaid = (group: MeasureGroup) => thinShare(group, input) !== null || hasZeroTotals(group, input);
  const lacking = groups.flatMap((group) =>
    // That there was nothing at all is told with the group.
    kind === 'criticism'
      ? statementsUnder(group.text, input, kinds).filter((one) => !(deniesGroup(one.text, group) && isSaid(group)) && !isTakenAway(one))
      : [],
  );
  return [...asked, ...lacking].filter((one) => isSayable(one, input)).sort((a, b) => b.units.length - a.units.length);
}

/** What fell away for several is weak; a thing that was taken down, and what one unit called off, is judged by nobody. */
function isTakenAway({ text, units }: Statement): boolean {
  const small = text.toLowerCase();
  return takesAway(small) && !(units.length >= fewestUnits && callsOff.test(small));
}

/** "; 01 trường nêu ngược lại", in the same brackets. */
function opposed({ opposedBy }: Statement, input: ReportInput): string {
  return opposedBy.length === 0 ? '' : `; ${countUnits(opposedBy, input)} nêu ngược lại`;
}

/** In a fixed order: reporting, targets, falls over the same units, thin groups; what does not hold is not told. */
function weaknesses(input: ReportInput): string[] {
  if (summedUnits(input).length === 0) return [];
  return [reportingWeakness(input), targetWeakness(input), fallsText(input), groupsText(input)];
}

function reportingWeakness(input: ReportInput): string {
  const { missing } = input.results.reporting;
  if (isAlone(input)) return '';
  const { outline, results } = input;
  const unused = outline.indicators.flatMap((indicator, index) => {
    const period = results.indicators.find((one) => one.code === indicator.code)?.period;
    const left = (period?.expected ?? 0) - (period?.units ?? 0);
    const isList = results.lists[indicator.code] !== undefined;
    const isAsked = askedAmong(expectedUnits(input), indicator.control, input).length > 0;
    // Where nobody has any, that is said with the target.
    return !isList || !isAsked || left === 0 || left === period?.expected
      ? []
      : [`${shareInText(left, period?.expected ?? 0)} đơn vị chưa có số liệu mục tiêu ${index + 1} dùng được`];
  });
  const late = missing.length === 0 ? '' : `${shareInText(missing.length, expectedUnits(input).length)} đơn vị chưa báo cáo`;
  const parts = [late, ...unused].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Còn ${parts.join('; ')}.`;
}

function targetWeakness(input: ReportInput): string {
  const { outline, results } = input;
  const parts = outline.indicators.flatMap((indicator) => {
    const result = results.indicators.find((one) => one.code === indicator.code);
    const ratio = result ? toldRatio(result) : null;
    if (!result || !ratio || ratio.none !== null || isMet(ratio, indicator)) return [];
    const left = ratio.denominator - ratio.numerator;
    const source = result.earlier ? `theo ${earlierReport(result.earlier)}, ` : '';
    const when = `${source}${toldTime(indicator, outline)}`;
    return [`${when} còn ${formatInText(left)} ${indicator.noun} chưa ${negated(indicator.done ?? indicator.predicate)}`];
  });
  return parts.length === 0 ? '' : `${upperFirst(parts.join('; '))}.`;
}

function fallsText(input: ReportInput): string {
  const { results, outline } = input;
  const falls = Object.values(results.printed).flatMap(({ compared, totals }) => {
    if (!isComparable(totals.field, compared, input)) return [];
    const field: Field = fieldOf(outline, totals.field);
    const change = changeText(compared, field);
    const isCases = outline.relations.notMoreThan.some((pair) => pair.greater === field.code || pair.lesser === field.code);
    if (!change.startsWith('giảm') || isCases) return [];
    return [{ years: compared.years, text: `${lowerFirst(field.label)} ${change}` }];
  });
  const [first] = falls;
  if (!first) return '';
  const [from, to] = [first.years[0], first.years[first.years.length - 1]];
  return `So với năm ${from}, trên cùng đơn vị có số liệu, năm ${to} ${falls.map(({ text }) => text).join('; ')}.`;
}

function groupsText(input: ReportInput): string {
  const { outline } = input;
  const parts = outline.groups.flatMap((group) => {
    const name = lowerFirst(group.title);
    if (hasZeroTotals(group, input)) {
      // What somebody tells of beside the 0 is asked about, not denied.
      const isTold = statementsUnder(group.text, input).some((one) => isSayable(one, input));
      return isTold ? [] : [noActivityText(group, input)];
    }
    const share = isAlone(input) ? null : thinShare(group, input);
    if (share === null) return [];
    return [share === '' ? `nhóm ${name} chưa có nội dung cụ thể` : `nhóm ${name} mới có nội dung cụ thể ở ${share}`];
  });
  return parts.length === 0 ? '' : `${upperFirst(parts.join('; '))}.`;
}
