/** What the rules found of what was planted: found, missed, extra, rule by rule. */
import { address } from '../../../src/core/workbook.ts';
import type { Expected } from './planted.ts';

/** A finding as the manifest tells it. */
export interface Told {
  readonly rule: string;
  readonly unit: string | null;
  /** "Số liệu!E7", or null. */
  readonly cell: string | null;
  readonly message: string;
}

export interface Score {
  /** Rule → how many. */
  readonly found: Readonly<Record<string, number>>;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Compares one with one: a finding told twice is one too many. */
export function score(expected: readonly Expected[], told: readonly Told[]): Score {
  const left = new Map<string, Told[]>();
  for (const one of told) {
    const key = keyOf(one);
    left.set(key, [...(left.get(key) ?? []), one]);
  }
  const found: Record<string, number> = {};
  const missed: string[] = [];
  for (const { planted, place, ...one } of expected) {
    const key = keyOf({ ...one, cell: place && address(place) });
    if (left.get(key)?.pop()) found[one.rule] = (found[one.rule] ?? 0) + 1;
    else missed.push(`${key}: ${planted}`);
  }
  const extra = [...left].flatMap(([key, ones]) => ones.map(({ message }) => `${key}: ${message}`));
  return { found, missed, extra };
}

function keyOf({ rule, unit, cell }: Pick<Told, 'rule' | 'unit' | 'cell'>): string {
  return [rule, unit ?? '–', cell ?? '–'].join(' ');
}
