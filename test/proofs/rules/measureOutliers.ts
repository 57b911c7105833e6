/** Recall and false alarms of T03 next to what is usually done: z-scores on raw counts. */
import { deviations } from '../../../src/core/checks/outliers.ts';
import { type Counted, outlierColumns, typos } from './outlierCity.ts';

export interface Measured {
  readonly method: string;
  /** Typo factor → how many were planted and flagged. */
  readonly recall: ReadonlyMap<number, { readonly planted: number; readonly flagged: number }>;
  /** Cells that are right, and how many of them were flagged. */
  readonly right: number;
  readonly alarms: number;
}

type Method = (column: readonly Counted[]) => ReadonlySet<Counted>;

const methods: Readonly<Record<string, Method>> = {
  'z-score > 3, số thô, cả cột': zScore,
  'z-score > 3, số thô, cùng loại': (column) => byType(column, zScore),
  'z-score sửa đổi > 3,5, số thô, cả cột': modifiedZ,
  'z-score sửa đổi > 3,5, số thô, cùng loại': (column) => byType(column, modifiedZ),
  'T03: lôgarit trên mỗi trường, cùng loại': (column) => byType(column, asRule),
};

/** Over cities of these seeds. */
export function measureOutliers(seeds: readonly number[]): Measured[] {
  const columns = seeds.flatMap(outlierColumns);
  return Object.entries(methods).map(([method, flag]) => {
    const recall = new Map(typos.map((typo) => [typo, { planted: 0, flagged: 0 }]));
    let right = 0;
    let alarms = 0;
    for (const column of columns) {
      const flagged = flag(column);
      for (const cell of column) {
        const own = cell.typo === null ? undefined : recall.get(cell.typo as (typeof typos)[number]);
        if (own) {
          own.planted += 1;
          if (flagged.has(cell)) own.flagged += 1;
          continue;
        }
        right += 1;
        if (flagged.has(cell)) alarms += 1;
      }
    }
    return { method, recall, right, alarms };
  });
}

function byType(column: readonly Counted[], flag: Method): ReadonlySet<Counted> {
  const types = [...new Set(column.map(({ type }) => type))];
  return new Set(types.flatMap((type) => [...flag(column.filter((cell) => cell.type === type))]));
}

function zScore(column: readonly Counted[]): ReadonlySet<Counted> {
  const mean = column.reduce((sum, { value }) => sum + value, 0) / column.length;
  const variance = column.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / column.length;
  return new Set(column.filter(({ value }) => Math.abs(value - mean) > 3 * Math.sqrt(variance)));
}

function modifiedZ(column: readonly Counted[]): ReadonlySet<Counted> {
  const middle = median(column.map(({ value }) => value));
  const spread = median(column.map(({ value }) => Math.abs(value - middle)));
  return new Set(column.filter(({ value }) => 0.6745 * Math.abs(value - middle) > 3.5 * spread));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

function asRule(column: readonly Counted[]): ReadonlySet<Counted> {
  const points = column.map((cell) => {
    return { field: '', year: 0, value: cell.value, perBase: cell.value / cell.base, cell };
  });
  return new Set(deviations(points).map(({ point }) => point.cell));
}
