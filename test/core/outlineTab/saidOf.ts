/** What is said of the invented form of an outline when its first unit types other answers. */
import { type Campaign, readCampaign } from '../../../src/core/campaign.ts';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { outlineOfRows } from '../../../src/core/outlineTab/outlineCommand.ts';
import { inventedBook } from '../../../src/core/preview/inventedBook.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import type { Outline } from '../../../src/outline/schema.ts';

export function outlineOf(grid: readonly (readonly string[])[]): Outline {
  const read = outlineOfRows(grid, blankForm);
  if ('fault' in read) throw new Error(read.fault);
  return read.outline;
}

type Typed = Readonly<Record<string, string>>;
/** Numbers that the sheet holds under what it shows. */
type Held = Readonly<Record<string, number>>;

export function inventedCampaign(outline: Outline, typed: Typed, held: Held = {}): Campaign {
  const book = inventedBook(outline);
  const anchor = Object.keys(typed)[0] ?? '';
  const grids = book.grids.map((grid) => {
    const head = grid.values.findIndex((row) => row.includes(anchor));
    const first = head + 1;
    const type = <T>(cells: readonly (readonly T[])[], own: Readonly<Record<string, string | number>>) =>
      cells.map((row, at) =>
        at === first && head >= 0 ? row.map((cell, column) => (own[String(grid.values[head]?.[column])] ?? cell) as T) : row,
      );
    return { ...grid, values: type(grid.values, { ...typed, ...held }), shown: type(grid.shown, typed) };
  });
  const run = { now: '2028-01-10T08:00:00+07:00', state: 'TAM', version: 0 } as const;
  return readCampaign({ ...book, grids }, outline, run);
}

export function findingsOf(outline: Outline, typed: Typed, held: Held = {}): readonly Finding[] {
  return inventedCampaign(outline, typed, held).checked.findings;
}

export function saidOf(outline: Outline, typed: Typed, held: Held = {}): string[] {
  return findingsOf(outline, typed, held).map(({ rule, message }) => `${rule} ${message}`);
}
