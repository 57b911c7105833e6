/** The lines that a run appends to the log: its own, and what units did since the run before. */
import type { Outline } from '../../outline/schema.ts';
import type { Computed } from '../run/computeRun.ts';
import { appendLog } from '../sheets/log.ts';
import { clearOtherWrites, otherWriteEntries, otherWritesIn } from './otherWrites.ts';
import { runEntries } from './runEntries.ts';
import { typedEntries } from './typedByUnits.ts';
import { sheetEntries } from './typedInSheet.ts';
import { requestEntries } from './unlockRequests.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Appends the run's lines, and what units did in rows of others since the run before. */
export function logRun(
  spreadsheet: Spreadsheet,
  outline: Outline,
  { by, properties }: { readonly by: string; readonly properties: Record<string, string> },
  {
    computed,
    made,
  }: { readonly computed: Computed; readonly made: Parameters<typeof runEntries>[3] },
): void {
  const { settings, consolidation } = computed;
  const { binding } = consolidation.campaign;
  const others = otherWritesIn(properties);
  const entries = runEntries(outline, settings, consolidation, made);
  const rowsRead = binding.log?.grid.values.length;
  const writer = { now: settings.now, by, binding: binding.log, rowsRead };
  appendLog(spreadsheet, outline, writer, [
    ...typedEntries(properties),
    ...sheetEntries(consolidation.campaign, properties, computed.hash),
    ...requestEntries(properties),
    ...otherWriteEntries(others),
    ...entries,
  ]);
  if (others.length > 0) clearOtherWrites();
}
