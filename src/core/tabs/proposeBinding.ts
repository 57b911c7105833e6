/** Proposes what the columns of someone else's tab mean, for a person to confirm. */

import type { Grid } from '../workbook.ts';
import type { Column } from './column.ts';
import { bindColumns } from './columns.ts';
import { fieldLabels, type HeaderPath, labelKey, matchLabels, yearIn } from './headers.ts';

/** `certain`: the label word for word; `likely`: most of its words. */
export interface Proposal {
  readonly column: Column;
  readonly at: number;
  /** The header words, as they will be kept. */
  readonly path: string;
  readonly level: 'certain' | 'likely';
  /** Share of words in common, 0 to 1. */
  readonly likeness: number;
}

export interface TabProposal {
  readonly grid: Grid;
  readonly proposals: readonly Proposal[];
  /** Columns of the outline for which nothing was found. */
  readonly unbound: readonly Column[];
}

const likelyFrom = 0.6;

/** Proposals for a tab, in the order of the outline's columns. */
export function proposeBinding(grid: Grid, columns: readonly Column[]): TabProposal {
  const binding = bindColumns(grid, columns, undefined);
  const { paths } = matchLabels(grid, columns);
  const certain = columns.flatMap((column): Proposal[] => {
    const at = binding.columns.get(column.code);
    const path = paths.find((one) => one.at === at);
    return at === undefined || !path
      ? []
      : [{ column, at, path: path.text, level: 'certain', likeness: 1 }];
  });
  const taken = new Set(certain.map((one) => one.at));
  const left = columns.filter((column) => !binding.columns.has(column.code));
  const free = paths.filter((path) => path.text !== '' && !taken.has(path.at));
  const likely = mutualBest(left, free);
  const found = new Set([...certain, ...likely].map((one) => one.column.code));
  return {
    grid,
    proposals: [...certain, ...likely],
    unbound: columns.filter((column) => !found.has(column.code)),
  };
}

/** Pairs that are each other's best: a column two fields resemble equally is proposed for neither. */
function mutualBest(columns: readonly Column[], paths: readonly HeaderPath[]): Proposal[] {
  const pairs = columns
    .flatMap((column) =>
      paths.map((path) => ({ column, path, likeness: likenessOf(column, path) })),
    )
    .filter((pair) => pair.likeness >= likelyFrom);
  const isBest = (pair: (typeof pairs)[number]): boolean =>
    pairs.every(
      (other) =>
        other === pair ||
        (other.column !== pair.column && other.path !== pair.path) ||
        other.likeness < pair.likeness,
    );
  return pairs.filter(isBest).map(({ column, path, likeness }) => ({
    column,
    at: path.at,
    path: path.text,
    level: 'likely',
    likeness,
  }));
}

/** Dice's coefficient of the words, over the likeliest wording and part; 0 when the years differ. */
function likenessOf({ field, year }: Column, path: HeaderPath): number {
  if (year !== null && yearIn(path.text) !== year) return 0;
  if (year === null && yearIn(path.text) !== null) return 0;
  const wordings = fieldLabels(field).map(wordsOf);
  const parts = [...path.parts, path.text].map(wordsOf);
  return Math.max(0, ...wordings.flatMap((wording) => parts.map((part) => dice(wording, part))));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    labelKey(text)
      .split(' ')
      .filter((word) => word !== ''),
  );
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
