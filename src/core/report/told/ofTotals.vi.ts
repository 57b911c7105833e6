/** What units' sentences count of a group's figures: part of its totals, or more than their own cells have. */
import type { MeasureGroup } from '../../../outline/schema.ts';
import { plus } from '../../lib/plus.ts';
import type { Statement } from '../../narratives/statements.ts';
import { figureUnits } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { fieldOf } from '../words.vi.ts';
import { clauseOf } from './clauses.vi.ts';
import { isOfOffices } from './told.vi.ts';

/** Statements told next to a group's totals. */
const mostOfTotal = 2;

/** "Trong đó, … tổ chức 358 buổi cho 96.412 lượt": what counts the same as the group's totals, the largest first. */
export function partsOfTotals(group: MeasureGroup, own: readonly Statement[], input: ReportInput): Statement[] {
  if (group.figures.length < 2 || figureUnits(input).length < 2) return [];
  const isPart = (one: Statement) => group.figures.every((code) => isWithin(one, code, input));
  const size = (one: Statement) => Math.max(...one.figures.map(({ sum }) => sum));
  const parts = own.filter((one) => isPart(one) && (one.units.length > 1 || isOfOffices(one, input)));
  return parts.sort((a, b) => size(b) - size(a)).slice(0, mostOfTotal);
}

/** It tells the field's figure of all its units, within what the cells of these units have. */
function isWithin(one: Statement, code: string, input: ReportInput): boolean {
  const said = figureSaid(one, code, input);
  return said !== null && said <= ownTotal(one.units, code, input);
}

/** What it tells of the field of all its units; null where it tells nothing of it. */
function figureSaid({ figures, units, template }: Statement, code: string, input: ReportInput): number | null {
  const nouns = fieldOf(input.outline, code).nouns ?? [];
  const found = figures.find(
    ({ noun, units: given }, at) =>
      template.includes(`{${at}}`) && nouns.some((one) => noun === one || noun.startsWith(`${one} `)) && given.length === units.length,
  );
  return found?.sum ?? null;
}

function ownTotal(units: readonly string[], code: string, input: ReportInput): number {
  const printed = input.results.printed[code];
  if (printed?.ofUnit === undefined) return printed?.totals.period?.total ?? 0;
  return units.reduce((sum, unit) => plus(sum, printed.ofUnit?.[unit] ?? 0), 0);
}

/** It tells a figure of the group, and more than the cells of its units: one of the two is wrong. Where a sheet has no such cell, nothing is. */
export function exceedsCells(group: MeasureGroup, one: Statement, input: ReportInput): boolean {
  const asked = group.figures.filter((code) => !one.units.some((unit) => input.results.unasked[code]?.units.includes(unit)));
  const said = asked.map((code) => ({ code, sum: figureSaid(one, code, input) }));
  const isOfAll = said.length > 1 && said.every(({ sum }) => sum !== null);
  return said.some(({ code, sum }) => (isOfAll || tellsAct(one, code, input)) && sum !== null && sum > ownTotal(one.units, code, input));
}

/** It names the act that the field counts, the end of its label: "buổi tuyên truyền", "ban hành". */
function tellsAct({ text }: Statement, code: string, input: ReportInput): boolean {
  const act = fieldOf(input.outline, code).label.toLowerCase().split(' ').slice(-2).join(' ');
  return text.toLowerCase().includes(act);
}

export function joinedStatements(parts: readonly Statement[], input: ReportInput): string {
  return parts.length === 0 ? '' : `Trong đó, ${parts.map((one) => clauseOf(one, input)).join('; ')}.`;
}
