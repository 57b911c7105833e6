/** The report of the level above, made of the same parts as a Department's. */
import type { ReportInput } from '../../src/core/report/input.ts';
import { writeReport } from '../../src/core/report/report.ts';
import { readSettings } from '../../src/core/settings/readSettings.ts';
import type { RunState } from '../../src/core/settings/settings.ts';
import { nationCode, resultsOfRows } from '../../src/core/tidy/resultsOfRows.ts';
import type { TidyRow } from '../../src/core/tidy/tidyRow.ts';
import { renderDocx } from '../../src/docx/renderDocx.ts';
import type { Outline } from '../../src/outline/schema.ts';
import { ministry, provinceName } from './ministry.vi.ts';

/** The document; `now` is the latest moment at which a province made its table. */
export function ministryReport(
  rows: readonly TidyRow[],
  outline: Outline,
  state: RunState,
): Uint8Array {
  const [now = ''] = [...new Set(rows.map(({ luc_lap }) => luc_lap))].sort().reverse();
  const results = resultsOfRows(rows, outline, state);
  const units = unitsOf(rows);
  const named = Object.values(results.lists).map((list) => ({
    ...list,
    areas: list.areas.map((one) => ({ ...one, area: provinceName(one.area) })),
  }));
  const input: ReportInput = {
    results: { ...results, lists: Object.fromEntries(named.map((list) => [list.code, list])) },
    outline: numbersOnly(outline),
    settings: {
      ...readSettings(null, outline, { now, state, version: state === 'CHOT' ? 1 : 0 }),
      ...ministry.settings,
    },
    units,
    narratives: [],
    statements: { statements: [], leftOut: [], mended: [], writers: allWrote(units, outline) },
    withheldTexts: 0,
    completion: 'signing',
    ownTexts: {},
    changes: null,
    hashes: { inputs: '' },
    ruleTitles: {},
  };
  return renderDocx(writeReport(input));
}

/** Each unit once, in the order of provinces; its area is the province. */
function unitsOf(rows: readonly TidyRow[]): ReportInput['units'] {
  const units = rows
    .filter(({ ma_don_vi }) => ma_don_vi !== '')
    .map((row) => ({
      code: nationCode(row),
      name: row.ten_don_vi,
      type: row.loai_don_vi,
      area: provinceName(row.ma_tinh),
    }));
  return [...new Map(units.map((unit) => [unit.code, unit])).values()];
}

/** The table has no texts: nothing is asked of them, so that nothing is said of them. */
function numbersOnly(outline: Outline): Outline {
  const sections = outline.answers.sections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ kind }) => kind !== 'text'),
  }));
  return {
    ...outline,
    answers: { ...outline.answers, sections },
    report: { ...outline.report, ...ministry.report },
  };
}

/** Who wrote is not known: nobody is told to have written nothing. */
function allWrote(units: ReportInput['units'], { groups }: Outline) {
  const written = { units: units.map(({ code }) => code), none: [] };
  return Object.fromEntries(groups.map(({ text }) => [text, written]));
}
