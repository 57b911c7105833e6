/** What is the same of a tab whatever it is read as: its header, the words over its columns, what is in them. */
import type { Outline } from '../../../outline/schema.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import type { Grid } from '../../workbook.ts';
import { type ColumnValues, valuesOf } from '../columnValues.ts';
import { findHeader, type HeaderArea } from '../headerArea.ts';
import { headerWordsOf } from '../headerText.ts';
import { bareYears, type Head, headOf, tabTitle, titledYears } from '../heads.ts';
import { fullPairs } from './planned.ts';

export interface Frame {
  readonly area: HeaderArea;
  readonly title: string;
  readonly heads: readonly Head[];
  /** The rows under the header, and each column's values in them. */
  readonly below: readonly number[];
  readonly values: readonly ColumnValues[];
}

const framesOf = rememberedWith((grid: Grid) =>
  rememberedWith((outline: Outline): { readonly frame: Frame | null } => ({
    frame: readFrame(grid, outline),
  })),
);

/** The tab's frame, read once; null without a header. */
export function frameOf(grid: Grid, outline: Outline): Frame | null {
  return framesOf(grid)(outline).frame;
}

function readFrame(grid: Grid, outline: Outline): Frame | null {
  const area = findHeader(grid, headerWordsOf(outline));
  if (!area) return null;
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const heads = Array.from({ length: width }, (_, at) => headOf(grid, area, at, outline));
  bareYears(heads, outline);
  titledYears(heads, grid, area);
  fullPairs(heads, outline);
  const below = grid.values.map((_, row) => row).slice(area.bodyFrom);
  const values = heads.map((head) => valuesOf(grid, below, head.at));
  return { area, title: tabTitle(grid, area, outline), heads, below, values };
}
