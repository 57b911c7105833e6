/** Checks a rule that an officer wrote: what it names, and whether that can be compared at all. */
import { isNumberKind } from './checkFields.ts';
import { type FaultFinder, requireNamed } from './faultFinder.ts';
import { faultPlaces, outlineFaults, outlineParts } from './faults.vi.ts';
import { namedBy } from './names.ts';
import type { ColumnCode } from './rowShapes.ts';
import { questionsOf, type Thing, textOf } from './thing.ts';

type Kind = 'number' | 'summed' | 'text';

interface Checking {
  readonly rule: Thing;
  readonly outline: Thing;
  readonly finder: FaultFinder;
}

export function checkRule(rule: Thing, outline: Thing, finder: FaultFinder): void {
  const checking = { rule, outline, finder };
  name(checking, 'tu_so', textOf(rule, 'lesser'), rule.rule === 'sums' ? 'summed' : 'number');
  if (rule.rule === 'needsText') checkOther(checking, 'doi_chieu', 'text');
  if (rule.rule === 'notMoreThan') checkOther(checking, 'chan_tren', 'greater');
  if (rule.rule === 'sums') checkSum(checking);
  if (rule.rule === 'growth') checkGrowth(checking);
}

function name({ rule, outline, finder }: Checking, column: ColumnCode, code: string, kind: Kind) {
  const questions = { things: questionsOf(outline), where: faultPlaces.answers };
  requireNamed(finder, { thing: rule, column, code }, questions, kind);
}

function checkOther(checking: Checking, column: ColumnCode, what: 'greater' | 'text'): void {
  const { rule, finder } = checking;
  const other = textOf(rule, what);
  if (other === '') {
    finder.say(rule, column, outlineFaults.noRef(column, outlineParts[what]));
    return;
  }
  name(checking, column, other, what === 'text' ? 'text' : 'number');
  if (what === 'greater') checkComparable(checking, column, [other]);
}

function checkSum(checking: Checking): void {
  const { rule, finder } = checking;
  const parts = Array.isArray(rule.parts) ? rule.parts.map(String) : [];
  if (parts.length < 2) finder.say(rule, 'doi_chieu', outlineFaults.fewParts);
  const twice = parts.find((part, at) => parts.indexOf(part) < at);
  if (twice !== undefined) finder.say(rule, 'doi_chieu', outlineFaults.twicePart(twice));
  for (const part of parts) name(checking, 'doi_chieu', part, 'summed');
  checkComparable(checking, 'doi_chieu', parts);
}

/** Figures of a year compare with figures of a year, money with money. */
function checkComparable(checking: Checking, column: ColumnCode, others: readonly string[]): void {
  const { rule, outline, finder } = checking;
  const lesser = textOf(rule, 'lesser');
  if (lesser !== '' && others.includes(lesser)) {
    finder.say(rule, column, outlineFaults.sameThing(lesser));
  }
  const one = fieldOf(lesser, outline);
  for (const other of others.map((code) => fieldOf(code, outline))) {
    if (one === undefined || other === undefined) continue;
    const labels = [textOf(one, 'label'), textOf(other, 'label')] as const;
    if (one.kind !== other.kind) finder.say(rule, column, outlineFaults.mixedParts(...labels));
    if ((one.yearly === true) !== (other.yearly === true)) {
      finder.say(rule, column, outlineFaults.mixedYears(...labels));
    }
  }
}

/** The one figure of this code or label; what is no figure is told by its name. */
function fieldOf(code: string, outline: Thing): Thing | undefined {
  const [found, other] = code === '' ? [] : namedBy(code, questionsOf(outline));
  const isFigure = isNumberKind(found?.kind);
  return other === undefined && isFigure ? found : undefined;
}

function checkGrowth(checking: Checking): void {
  const { rule, outline, finder } = checking;
  const field = fieldOf(textOf(rule, 'lesser'), outline);
  if (field !== undefined && field.yearly !== true) {
    finder.say(rule, 'tu_so', outlineFaults.noYears(textOf(field, 'label')));
  }
  if (Array.isArray(outline.years) && outline.years.length === 1) {
    finder.say(rule, 'tu_so', outlineFaults.oneYear);
  }
  const { times } = rule;
  if (times === undefined) finder.say(rule, 'chan_tren', outlineFaults.noTimes);
  else if (typeof times === 'number' && times <= 0) {
    finder.say(rule, 'chan_tren', outlineFaults.lowTimes);
  }
}
