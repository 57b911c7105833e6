/** Each unit's part in an indicator: numerator and denominator, or the reason why they do not count. */
import type { Indicator, ListShape, Outline } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { addTo } from '../lib/groupBy.ts';
import type { ExclusionReason } from '../matching/context.ts';
import { type Establishment, sumEstablishments } from '../matching/establishments.ts';
import type { Match } from '../matching/matching.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import { type AskedReturn, askedReturns } from './askedReturns.ts';
import type { Inclusion } from './inclusion.ts';

/** A unit's part in one figure: in E always; in M when `reason` is null. */
export interface IndicatorPart {
  readonly unit: string;
  readonly reason: ExclusionReason | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly bareZero: boolean;
  /** Both halves are the unit's own, without rows of a table. */
  readonly selfDeclared: boolean;
  /** The numerator is what the unit's own row says. */
  readonly isSaid: boolean;
  /** Establishments of the group listed by the unit; usable ones are in the denominator. */
  readonly listed: number;
  readonly listsNone: boolean;
  /** The sum of units whose own numbers are hidden; it is no unit. */
  readonly isPooled?: boolean;
}

/** Which establishments make a group; null where rows are pairs. */
type Belongs = (one: Establishment) => boolean;

/** The units' parts in a year: of the target when `level` is null, else of one level; of one type when given. Found once for all types. */
export function partsOfIndicator(
  indicator: Indicator,
  context: CheckContext,
  inclusion: Inclusion,
): (year: number, level: string | null, type?: string) => readonly IndicatorPart[] {
  const shape = context.outline.references[indicator.reference]?.shape;
  const list = shape?.rows === 'establishments' ? shape : null;
  const asked = askedReturns(indicator, context, inclusion);
  const { minimumTimes } = context.settings;
  const partsOfAll = (year: number, level: string | null) => {
    const belongs: Belongs = (one) =>
      level === null ? !list?.outside.includes(one.level ?? '') : one.level === level;
    const isSaid = ({ entry }: AskedReturn) =>
      usableNumber(answerOf(entry, indicator.control, year)) !== null;
    const group = { list, belongs, whole: level === null, minimumTimes, isSaid };
    const all: IndicatorPart[] = [];
    const byType = new Map<string | undefined, IndicatorPart[]>();
    for (const one of asked.get(year) ?? []) {
      const part = partOf(one, group);
      if (!part) continue;
      all.push(part);
      addTo(byType, one.entry.unit.type?.code, part);
    }
    return { all, byType };
  };
  const known = new Map<string, ReturnType<typeof partsOfAll>>();
  return (year, level, type) => {
    const key = `${year} ${level}`;
    const parts = known.get(key) ?? partsOfAll(year, level);
    known.set(key, parts);
    return type === undefined ? parts.all : (parts.byType.get(type) ?? []);
  };
}

/** Codes of the levels that an indicator is split by; none where its rows are pairs. */
export function levelsOf({ reference }: Indicator, outline: Outline): string[] {
  const shape = outline.references[reference]?.shape;
  return shape?.rows === 'establishments' ? levelCodes(outline, reference, shape) : [];
}

function levelCodes(outline: Outline, reference: string, list: ListShape): string[] {
  const field = outline.references[reference]?.fields.find((one) => one.code === list.level);
  return (field?.options ?? []).map((option) => option.code);
}

interface Group {
  readonly list: ListShape | null;
  readonly belongs: Belongs;
  /** The figure of the target itself: a unit that should list establishments and lists none is in E. */
  readonly whole: boolean;
  readonly minimumTimes: number;
  readonly isSaid: (asked: AskedReturn) => boolean;
}

function partOf(asked: AskedReturn, group: Group): IndicatorPart | null {
  const { entry, match, out } = asked;
  const { code: unit } = entry.unit;
  const { bareZero, listsNone, selfDeclared } = match;
  if (!group.list) {
    const reason = out ?? match.reason;
    const { numerator, denominator } = match;
    const own = { numerator, denominator, bareZero, selfDeclared, isSaid: group.isSaid(asked) };
    return { unit, reason, ...own, listed: 0, listsNone: false };
  }
  if (selfDeclared) return declaredPart(entry, match, out, group);
  if (listsNone) return listsNonePart(entry, match, group);
  const own = match.establishments.filter(group.belongs);
  if (own.length === 0) return null;
  const {
    listed,
    usable: denominator,
    enough: numerator,
  } = sumEstablishments(own, group.minimumTimes);
  const reason = out ?? match.reason ?? (denominator === 0 ? blankReason(own) : null);
  const flags = { bareZero, selfDeclared, isSaid: true, listsNone };
  return { unit, reason, numerator, denominator, listed, ...flags };
}

/** In E of the target, unless its level is printed outside the target. */
function listsNonePart(
  { unit }: Return,
  match: Match,
  { list, whole }: Group,
): IndicatorPart | null {
  if (!whole || list?.outside.includes(unit.type?.level ?? '')) return null;
  const reason = match.reason ?? 'no-establishments';
  const none = { numerator: 0, denominator: 0, listed: 0 };
  const flags = { bareZero: match.bareZero, selfDeclared: false, isSaid: true, listsNone: true };
  return { unit: unit.code, reason, ...none, ...flags };
}

/** A pair typed by the unit has no levels: it counts in the target and in the unit's type only. */
function declaredPart(
  { unit }: Return,
  { numerator, denominator, reason }: Match,
  out: ExclusionReason | null,
  { list, whole }: Group,
): IndicatorPart | null {
  if (!whole || list?.outside.includes(unit.type?.level ?? '')) return null;
  const halves = { numerator, denominator, listed: denominator };
  const flags = { bareZero: false, selfDeclared: true, isSaid: true, listsNone: false };
  return { unit: unit.code, reason: out ?? reason, ...halves, ...flags };
}

function blankReason(own: readonly Establishment[]): ExclusionReason {
  return own.every((one) => one.blank) ? 'blank' : 'unreadable';
}
