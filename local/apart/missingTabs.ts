/** What must be settled before a form is taken apart: its tabs must all be known, and be there once. */

import type { ApartPlan } from '../../src/api/api.ts';
import { keptCopyOf, sentTabOf } from '../merge/keptCopies.vi.ts';
import { readUnitRows, unitColumn } from '../merge/unitRows.ts';
import type { SheetModel, SpreadsheetModel } from '../model.ts';

/** A tab of the plan that is not found by its code row, and the codes that a tab of its name lacks. */
export interface MissingTab {
  readonly tab: string;
  readonly isThere: boolean;
  readonly codes: readonly string[];
  /** Codes that the code row has twice: somebody pasted a copy of the table to its right. */
  readonly repeated: readonly string[];
}

export function missingTabs({ sheets }: SpreadsheetModel, plan: ApartPlan): MissingTab[] {
  const { answers, registry, tables, people, keys } = plan;
  const asked = [
    { tab: registry, codes: keys },
    { tab: answers, codes: [...keys, ...people] },
    ...tables.map(({ tab, typed }) => ({ tab, codes: typed })),
  ];
  return asked.flatMap(({ tab, codes }): MissingTab[] => {
    const sheet = sheets.find(({ name }) => name === tab);
    const columns = sheet && readUnitRows(sheet)?.columns;
    const lacking = codes.filter((code) => !columns?.has(code));
    const repeated = sheet ? repeatedCodes(sheet, codes) : [];
    return lacking.length + repeated.length > 0
      ? [{ tab, isThere: sheet !== undefined, codes: columns ? lacking : [], repeated }]
      : [];
  });
}

function repeatedCodes({ cells }: SheetModel, codes: readonly string[]): string[] {
  const rows = [...cells.values()].map((row) =>
    [...row.values()].map(({ value }) => String(value).trim()),
  );
  const head = rows.find((texts) => texts.includes(unitColumn)) ?? [];
  return codes.filter((code) => head.filter((text) => text === code).length > 1);
}

/** Tabs of other names that have columns of people: copies that somebody made, or the form's own under a new name. */
export function sameTabs({ sheets }: SpreadsheetModel, plan: ApartPlan): string[] {
  const { answers, registry, tables, people, others, pages, last } = plan;
  const known = [answers, registry, last, ...tables.map(({ tab }) => tab), ...others, ...pages];
  const counts = new Set([...people, ...tables.flatMap((table) => table.counts)]);
  return sheets
    .filter((sheet) => !known.includes(sheet.name) && !isKept(sheet))
    .filter((sheet) =>
      [...(readUnitRows(sheet)?.columns.keys() ?? [])].some((code) => counts.has(code)),
    )
    .map(({ name }) => name);
}

/** The copies of a final version, and of what was sent. */
export const isKept = ({ name }: SheetModel): boolean =>
  keptCopyOf(name) !== null || sentTabOf(name) !== null;
