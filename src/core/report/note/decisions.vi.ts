/** What the leader must decide before signing, each with the figures that it changes. */

import type { Indicator } from '../../../outline/schema.ts';
import { formatCount, formatInText, formatPercent } from '../../cells/numberText.ts';
import type { ListCounts } from '../../figures/results.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { termsOf } from '../../lib/terms.vi.ts';
import { isPromised } from '../../narratives/kinds/ownActs.vi.ts';
import { mostNamed, pointsAtSomebody } from '../../narratives/kinds/somebody.vi.ts';
import { happenedElsewhere } from '../cases.vi.ts';
import { isAlone, summedUnits, typeOf } from '../counted.ts';
import { proposalsTo } from '../directions.vi.ts';
import type { ReportInput } from '../input.ts';
import { hasZeroTotals } from '../measures.vi.ts';
import { earlierFinal, soFar, standingOf, wordsInstead } from '../targetText.vi.ts';
import { toldCases } from '../told/cases.vi.ts';
import { statementsUnder } from '../told/told.vi.ts';
import { fieldOf, joinAnd, lowerFirst, namer, nameSome, upperFirst } from '../words.vi.ts';
import { dominantUnits } from './dominant.vi.ts';
import { doubtSums } from './doubtSums.vi.ts';
import { namesByType } from './names.vi.ts';
import { declaredTargets } from './ownPairs.vi.ts';
import { withheldTargets } from './withheld.vi.ts';

export function decisions(input: ReportInput): string[] {
  return [
    waiting(input),
    ...notUpdated(input),
    ...withheldTargets(input),
    ...held(input),
    ...doubtSums(input),
    ...dominantUnits(input),
    promised(input),
    ...told(input),
  ].filter((text) => text !== '');
}

function waiting(input: ReportInput): string {
  const { missing, withData } = input.results.reporting;
  const open = withData.length - summedUnits(input).length;
  const standings = new Map<string, number[]>();
  input.outline.indicators.forEach((indicator, index) => {
    const result = input.results.indicators.find((one) => one.code === indicator.code);
    if (result?.period.none === 'khong_ap_dung') return;
    const words = { met: 'đạt', missed: 'chưa đạt', open: 'chưa đủ cơ sở kết luận' };
    const standing = result ? standingOf(result, indicator, input) : 'none';
    const word =
      !result || standing === 'none'
        ? (result && wordsInstead(result)) || 'chưa có tỷ lệ'
        : standing === 'earlier'
          ? `chưa kết luận${result.earlier ? `, in số của ${earlierFinal(result.earlier)}` : ''}`
          : standing === 'provisional'
            ? `tạm tính là ${soFar(result.period, indicator)}`
            : words[standing];
    standings.set(word, [...(standings.get(word) ?? []), index + 1]);
  });
  const targets = [...[...standings].map(([word, own]) => `mục tiêu ${own.join(', ')} ${word}`), ...declaredTargets(input)].join('; ');
  if (isAlone(input))
    return missing.length + open === 0 ? unanswered(targets, input) : `Ký ngay hay chờ: đơn vị chưa hoàn thành báo cáo; ${targets}.`;
  if (missing.length + open === 0) return `Ký: cả ${formatInText(withData.length)} đơn vị đã có trong báo cáo; ${targets}.`;
  const offices = missing.filter((code) => isOffice(code, input));
  const named = missing.length <= mostNamed ? missing : offices.length <= mostNamed ? offices : [];
  const names = named.length === 0 ? '' : ` (${named === offices ? 'trong đó có ' : ''}${namesByType(named, input)})`;
  const waited = [
    missing.length === 0 ? '' : `${formatInText(missing.length)} đơn vị chưa báo cáo${names}`,
    open === 0 ? '' : `${formatInText(open)} đơn vị đang hoàn thiện`,
  ].filter((text) => text !== '');
  return `Ký ngay hay chờ: ${waited.join(', ')}; ${targets}.`;
}

/** Targets whose new figure would tell a unit's by a subtraction, by the final whose figure stands there. */
function notUpdated({ outline, results }: ReportInput): string[] {
  const told = outline.indicators.flatMap(({ code }, index) => {
    const earlier = results.indicators.find((one) => one.code === code)?.earlier;
    return earlier ? [{ number: index + 1, final: earlierFinal(earlier) }] : [];
  });
  return [...groupBy(told, ({ final }) => final)].map(([final, own]) => {
    const targets = `Mục tiêu ${own.map(({ number }) => number).join(', ')}`;
    return `${targets}: báo cáo in số của ${final}; số mới chỉ khác ở quá ít đơn vị, ai có cả hai bản trừ ra được số của một đơn vị. Ký như vậy, hay chờ thêm đơn vị rồi chốt lại; số mới (thanh bên) chỉ dùng nội bộ.`;
  });
}

/** A report of one unit may be signed although required answers are blank: that is said. */
function unanswered(targets: string, { results }: ReportInput): string {
  const blank = results.findings.filter(({ rule, severity }) => rule === 'C01' && severity === 'error').length;
  return blank === 0
    ? `Ký: đơn vị đã trả lời đủ câu hỏi bắt buộc; ${targets}.`
    : `Ký ngay hay bổ sung: còn ${formatInText(blank)} câu hỏi bắt buộc chưa trả lời; ${targets}.`;
}

/** It speaks for several schools. */
function isOffice(code: string, { units, outline }: ReportInput): boolean {
  const own = units.find((unit) => unit.code === code);
  return typeOf(own, outline)?.establishments === 'several';
}

/** What the first target would be with the establishments that are held: by name where a unit's two figures differ, then for all of several. */
function held(input: ReportInput): string[] {
  const { outline, results } = input;
  const last = outline.years[outline.years.length - 1] ?? 0;
  return outline.indicators.flatMap((indicator, index) => {
    const counts = results.lists[indicator.code]?.years[last];
    if (!counts || counts.held === 0) return [];
    const units = Object.keys(counts.heldOf);
    const all = counts.usable + counts.held;
    const range = `${formatPercent(counts.enough, all)}–${formatPercent(counts.enough + counts.held, all)}`;
    const named = mismatches(indicator, last, counts, input);
    const held = `${formatInText(counts.held)} ${indicator.noun} tại ${formatInText(units.length)} đơn vị`;
    const rest =
      named.length === 0
        ? `${held} có số liệu nhưng chưa tính; nếu tính thì tỷ lệ năm ${last} là ${range} trên ${formatCount(all)} ${indicator.noun}.`
        : `Nếu tính cả ${held}: ${range}.`;
    const told = named.length === 1 && units.length === 1 ? named : [...named, rest];
    return [`Mục tiêu ${index + 1}: ${told.join(' ')}`];
  });
}

/** "Phòng GDĐT quận Kiến An khai 21, tab “BTC 1 Cơ sở” cộng được 16; nếu 16 đúng thì 218/222 (98,2%)". */
function mismatches(indicator: Indicator, year: number, counts: ListCounts, input: ReportInput): string[] {
  const own = input.results.findings.flatMap(({ rule, unit, field, year: of, parameters: { said, counted, tab } }) => {
    const count = counts.heldOf[unit ?? ''];
    const isHeld = rule === 'X01' && field === indicator.control && of === year && count !== undefined;
    return isHeld && unit !== null && typeof counted === 'number' ? [{ unit, said, tab, counted, count }] : [];
  });
  if (own.length > mostNamed) return [];
  return own.map(({ unit, said, tab, counted, count }) => {
    const [enough, all] = [counts.enough + counted, counts.usable + count];
    const share = `${formatCount(enough)}/${formatCount(all)} (${formatPercent(enough, all)})`;
    const coverage = `${formatCount(all)}/${formatCount(counts.listed)} ${indicator.noun} (${formatPercent(all, counts.listed)})`;
    return `${namer(input)(unit)} khai ${said}, tab “${tab}” cộng được ${formatCount(counted)}; nếu ${formatCount(counted)} đúng thì ${share}, độ phủ ${coverage}.`;
  });
}

function promised(input: ReportInput): string {
  const { outline } = input;
  if (isAlone(input)) return '';
  const named = new Set(outline.ownTexts.rows.map(({ role }) => role));
  const of = (own: boolean) =>
    outline.closing.addressees.filter(({ code }) => named.has(`to.${code}`) !== own).flatMap(({ code }) => proposalsTo(code, input));
  const [ours, others] = [of(true), of(false)];
  const taken = ours.filter(({ text }) => isPromised(text)).length;
  const parts = [
    taken === 0 ? '' : `nhận ${formatInText(taken)} việc`,
    ours.length === taken ? '' : `xem xét ${formatInText(ours.length - taken)} đề nghị`,
    others.length === 0 ? '' : `gửi ${formatInText(others.length)} kiến nghị`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${upperFirst(termsOf(outline).self)} ${joinAnd(parts)} như báo cáo nêu, hay sửa trước khi ký.`;
}

/** Figures of 0 while somebody tells of an activity or a case. */
function told(input: ReportInput): string[] {
  return [...deniedCases(input), ...noCases(input), ...zeroGroups(input)];
}

/** A figure says that there were none, somebody's words that there were. */
function deniedCases(input: ReportInput): string[] {
  return Object.keys(input.results.printed).flatMap((code) => {
    const field = fieldOf(input.outline, code);
    const [first, ...others] = toldCases(field, input);
    const [source] = first?.sources ?? [];
    if (!first || !source) return [];
    const more = others.length === 0 ? '' : ` và ${formatInText(others.length)} câu khác`;
    const units = [...new Set([first, ...others].flatMap((one) => one.units))].map(namer(input));
    const untold = isAlone(input) ? 'báo cáo chưa ghi là không phát sinh; ' : '';
    return [
      `${field.label}: số liệu là 0 nhưng ${nameSome(units, mostNamed)} có nêu ${pointsAtSomebody(first) ? 'một việc' : `“${upperFirst(source.text)}”`} (${source.cell})${more}; ${untold}làm rõ trước khi ký.`,
    ];
  });
}

/** No case was received, and the tables list people to whom something happened. */
function noCases(input: ReportInput): string[] {
  return input.outline.relations.notMoreThan.flatMap(({ greater }) => {
    const total = input.results.printed[greater]?.totals.period;
    const others = happenedElsewhere(greater, input);
    if (!total || total.units === 0 || total.total !== 0 || others.length === 0) return [];
    const nouns = joinAnd(others.map(({ noun }) => noun));
    return [
      `${fieldOf(input.outline, greater).label}: số liệu là 0 nhưng số liệu của mục tiêu có ${nouns}; làm rõ với đơn vị trước khi ký.`,
    ];
  });
}

function zeroGroups(input: ReportInput): string[] {
  return input.outline.groups.flatMap((group) => {
    const own = statementsUnder(group.text, input);
    const units = [...new Set(own.flatMap((one) => one.units))];
    if (!hasZeroTotals(group, input) || units.length === 0) return [];
    return [
      `Nhóm ${group.code} (${lowerFirst(group.title)}): số liệu là 0 nhưng ${nameSome(units.map(namer(input)), 3)} có nêu nội dung; có tính là hoạt động không?`,
    ];
  });
}
