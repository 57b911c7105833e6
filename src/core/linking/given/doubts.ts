/** Rows that a person must say are units' or not. */
import type { Link } from '../link.ts';
import type { ResolvedLink } from '../resolve.ts';

/** Rows of a tab that may be units' and are not read. */
export interface DoubtfulRows {
  readonly tab: string;
  readonly rows: readonly { readonly at: number; readonly name: string }[];
}

/** Tab by tab; those that a kept link has aside were seen by a person. */
export function doubtsOf({ read }: ResolvedLink, kept: Link | null): DoubtfulRows[] {
  return [...read].flatMap(([{ aside }, { grid, body }]) => {
    const rows = body.aside
      .filter(({ kind }) => kind === 'doubt')
      .map(({ row, name }) => ({ at: row + (grid.turned ? 0 : 1), name }))
      .filter(({ at }) => kept === null || !aside.includes(at));
    return rows.length === 0 ? [] : [{ tab: grid.name, rows }];
  });
}
