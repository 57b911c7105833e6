/** Cells that units changed after a final version: the kept copies against what is now. */
import type { Difference, VersionDifferences, VersionName } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import { nameOf, quote } from '../../core/checks/words.vi.ts';
import { maskCell } from '../../core/privacy/mask.vi.ts';
import type { Answer } from '../../core/returns/answers.ts';
import { hashReturn } from '../../core/returns/hash.ts';
import { ownCells } from '../../core/returns/ownCells.ts';
import type { Return } from '../../core/returns/returns.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { compareBy, sideOf } from '../run/compareRuns.ts';

/** Both sides are counted alike, so that only what units changed shows. @throws Refusal as `sideOf` */
export function versionDifferences(
  before: VersionName,
  after: VersionName,
  outline: Outline,
): VersionDifferences {
  const one = sideOf(before, outline, 'TAM');
  const other = sideOf(after, outline, one.record.state);
  const named = other.computed ?? one.computed ?? sideOf({ kind: 'now' }, outline, 'TAM').computed;
  const campaigns = [one, other].map(({ computed }) => computed?.consolidation.campaign);
  const [kept, now] = campaigns;
  if (!named) throw new Refusal('not-final');
  return {
    comparison: compareBy(one.record, other.record, named.consolidation.campaign),
    cells: kept && now ? differences(kept, now) : null,
  };
}

/** Cells of units that differ between two readings. */
export function differences(kept: Campaign, now: Campaign): Difference[] {
  return now.returns.returns.flatMap((entry) => {
    const before = kept.returns.byCode.get(unitCodeKey(entry.unit.code));
    if (!before || hashReturn(before) === hashReturn(entry)) return [];
    const then = cellsByKey(before, kept);
    return [...cellsByKey(entry, now)].flatMap(([key, answer]) => {
      const old = then.get(key)?.cell.shown ?? '';
      // A copy holds some texts masked; the mask tells whether the text is still the same.
      const shown = maskCell(answer.cell, answer.field) ?? answer.cell.shown;
      return old === answer.cell.shown || old === shown
        ? []
        : [difference(entry, answer, old, shown)];
    });
  });
}

function difference({ unit }: Return, answer: Answer, before: string, after: string): Difference {
  return {
    unit: unit.name,
    label: nameOf(answer),
    place: answer.place,
    before: quote(before),
    after: quote(after),
  };
}

/** Own cells by tab, order of the unit's row in it, and column: rows may have moved since. */
function cellsByKey(entry: Return, campaign: Campaign): Map<string, Answer> {
  const rows = new Map<string, number[]>();
  const cells = new Map<string, Answer>();
  for (const answer of ownCells(entry, campaign).values()) {
    const { tab, row } = answer.place;
    const seen = rows.get(tab) ?? [];
    if (!seen.includes(row)) seen.push(row);
    rows.set(tab, seen);
    cells.set(`${tab}.${seen.indexOf(row)}.${answer.code}`, answer);
  }
  return cells;
}
