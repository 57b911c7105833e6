/** Column widths and frozen panes of the tabs that runs replace: set once, when the tab is made. */
import type { SheetLayout } from './sheetLayout.ts';

export type TabFrame = Pick<
  SheetLayout,
  'widths' | 'frozenRows' | 'frozenColumns' | 'hiddenColumn'
>;

/** A label, six figures, a verdict. */
export const summaryFrame: TabFrame = {
  widths: [330, 125, 125, 125, 125, 140, 125, 300],
  frozenRows: 3,
  frozenColumns: 1,
};

/** Unit, severity, rule, cell, label, year, sentence, new, key. */
export const findingsFrame: TabFrame = {
  widths: [220, 80, 60, 150, 210, 50, 560, 60, 60],
  frozenRows: 5,
  frozenColumns: 0,
  hiddenColumn: 8,
};
