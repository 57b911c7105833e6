/** The units that moved a figure between two runs. */
import type { Field } from '../../../outline/schema.ts';
import { formatCount, formatNumber } from '../../cells/numberText.ts';
import { periodKey } from '../../figures/declared.ts';
import type { UnitShare } from '../../figures/unitParts.ts';
import type { VersionRecord } from '../../manifest/versionRecord.ts';
import type { ChangedTime, ComparedBy, VersionChange } from './changes.ts';
import { partWords, periodTime, yearTime } from './versionWords.vi.ts';

export interface Sides {
  readonly before: VersionRecord;
  readonly after: VersionRecord;
}

type Found = Pick<VersionChange, 'movers' | 'more' | 'untold'>;
/** At most so many, the greatest move first. */
export type MoversOf = (most: number) => Found;

interface Moved {
  readonly unit: string;
  readonly times: readonly ChangedTime[];
  readonly weight: number;
}

/** Of a figure that units have parts in; `key` and `suffix` are those of its parts around the year. */
export function findMovers(
  { before, after }: Sides,
  by: ComparedBy,
  wanted: { key: string; suffix?: string; field?: Field; most: number },
): Found {
  if (!before.units || !after.units) return { movers: [], more: 0, untold: 'not-kept' };
  const { key, suffix = '', field, most } = wanted;
  const times = new Map<string, { readonly times: ChangedTime[]; weight: number }>();
  for (const year of [...by.outline.years, null]) {
    const partsOf = ({ units }: VersionRecord) =>
      units?.figures[`${key}.${year ?? periodKey}${suffix}`] ?? {};
    const [old, now] = [partsOf(before), partsOf(after)];
    for (const unit of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const doubted = (side: VersionRecord) =>
        side.inDoubt.some((one) => one.unit === unit && one.field === key && one.year === year);
      const one = doubted(before) ? 'doubted' : old[unit];
      const other = doubted(after) ? 'doubted' : now[unit];
      const texts = [partText(one, field), partText(other, field)] as const;
      const weight = distance(one, other);
      // A blank that is read as 0 now moves nothing.
      if (texts[0] === texts[1] || weight === 0) continue;
      const moved = times.get(unit) ?? { times: [], weight: 0 };
      moved.times.push({
        time: year === null ? periodTime : yearTime(year),
        before: texts[0],
        after: texts[1],
      });
      moved.weight += weight;
      times.set(unit, moved);
    }
  }
  return listMovers(
    [...times].map(([unit, own]) => ({ unit, ...own })),
    by,
    most,
  );
}

/** Of counts by unit; `isList`: a unit is in or not. Null where a side does not tell them. */
export function countMovers(
  before: Readonly<Record<string, number>> | null,
  after: Readonly<Record<string, number>> | null,
  by: ComparedBy,
  isList: boolean,
): MoversOf {
  if (!before || !after) return () => ({ movers: [], more: 0, untold: 'not-kept' });
  const text = (count = 0) =>
    isList ? (count > 0 ? partWords.isIn : partWords.isOut) : formatCount(count);
  const moved = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((unit) => unit !== '' && before[unit] !== after[unit])
    .map((unit) => ({
      unit,
      times: [{ time: '', before: text(before[unit]), after: text(after[unit]) }],
      weight: Math.abs((before[unit] ?? 0) - (after[unit] ?? 0)),
    }));
  return (most) => listMovers(moved, by, most);
}

function listMovers(moved: readonly Moved[], { name }: ComparedBy, most: number): Found {
  const sorted = [...moved].sort((one, other) => other.weight - one.weight);
  const movers = sorted
    .slice(0, most)
    .map(({ unit, times }) => ({ unit, name: name(unit), times }));
  return { movers, more: sorted.length - movers.length, untold: null };
}

type Part = UnitShare | 'doubted' | undefined;

function partText(part: Part, field: Field | undefined): string {
  if (part === undefined) return partWords.notCounted;
  if (part === 'doubted') return partWords.doubted;
  if (typeof part === 'number') return formatNumber(part, field ?? { kind: 'count' });
  return `${formatCount(part[0])}/${formatCount(part[1])}`;
}

function distance(one: Part, other: Part): number {
  const halves = (part: Part) =>
    typeof part === 'number' ? [part, 0] : Array.isArray(part) ? part : [0, 0];
  const [[n = 0, d = 0], [m = 0, e = 0]] = [halves(one), halves(other)];
  return Math.abs(n - m) + Math.abs(d - e);
}
