/** What people filled in the form of an outline that is in use, column by column. */
import type { FormInUse } from '../../core/outlineTab/changes.ts';
import { looseKey } from '../../core/text/text.ts';
import type { Outline } from '../../outline/schema.ts';

const headRows = 12;

/** Reads each tab of the form once. */
export function formInUse({ registry, answers, references }: Outline): FormInUse {
  const key = registry.code.code;
  const tabs = [answers.tab, ...Object.values(references).map(({ tab }) => tab)];
  const filled = new Map(tabs.map((tab) => [tab, filledColumns(tab, key)]));
  const types = cellsUnder(registry.tab, key, registry.type.code).map((cell) => looseKey(cell));
  return {
    typed: (tab, code) => filled.get(tab)?.get(code) ?? 0,
    unitsOf: ({ code, label }) => {
      const words = [looseKey(label), looseKey(code)];
      return types.filter((type) => words.includes(type)).length;
    },
  };
}

function filledColumns(tab: string, key: string): ReadonlyMap<string, number> {
  const { codes, rows } = tableOf(tab, key);
  const count = (at: number) => rows.filter((row) => (row[at] ?? '').trim() !== '').length;
  return new Map(codes.map((code, at) => [code, count(at)]));
}

function cellsUnder(tab: string, key: string, code: string): readonly string[] {
  const { codes, rows } = tableOf(tab, key);
  const at = codes.indexOf(code);
  return at < 0 ? [] : rows.map((row) => row[at] ?? '');
}

/** The row of codes and the rows under it; none in a tab that has no such row. */
function tableOf(tab: string, key: string) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const values = sheet?.getDataRange().getDisplayValues() ?? [];
  const head = values.slice(0, headRows).findIndex((row) => row.includes(key));
  return { codes: values[head] ?? [], rows: head < 0 ? [] : values.slice(head + 1) };
}
