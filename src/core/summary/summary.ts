/** Results → the grid of the tab "Tổng hợp": what was reported, the targets, the totals, the five groups. */
import type { ReportInput } from '../report/input.ts';
import type { LayoutCell, SheetLayout } from '../sheet/sheetLayout.ts';
import { summaryFrame } from '../sheet/tabFrames.ts';
import { layOutGroups } from './groups.vi.ts';
import { layOutIndicators } from './indicators.vi.ts';
import { layOutReporting, layOutTitle } from './reporting.vi.ts';
import { layOutTotals } from './totals.vi.ts';
import { layOutUnits } from './units.vi.ts';

const gap: readonly LayoutCell[] = [];

/** Lays out the summary. Everyone with the link reads this tab: small counts of one unit are withheld. */
export function layOutSummary(input: ReportInput): SheetLayout {
  const blocks = [
    layOutTitle(input),
    layOutReporting(input),
    layOutIndicators(input),
    layOutTotals(input),
    layOutGroups(input),
    layOutUnits(input),
  ];
  return {
    name: input.outline.summaryTab,
    ...summaryFrame,
    rows: blocks.flatMap((block) => [...block, gap]),
    landscape: true,
  };
}
