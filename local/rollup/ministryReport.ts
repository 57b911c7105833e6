/** The report of the level above, made of the same parts as a Department's. */
import type { ReportInput } from '../../src/core/report/input.ts';
import { writeReport } from '../../src/core/report/report.ts';
import { readSettings } from '../../src/core/settings/readSettings.ts';
import type { RunState } from '../../src/core/settings/settings.ts';
import { nationCode, type SentRow } from '../../src/core/tidy/listsOfRows.ts';
import { provinceName } from '../../src/core/tidy/provinces.vi.ts';
import { resultsOfRows } from '../../src/core/tidy/resultsOfRows.ts';
import type { TidyRow } from '../../src/core/tidy/tidyRow.ts';
import { renderDocx } from '../../src/docx/renderDocx.ts';
import { ministry } from '../../src/outline/ministry830.ts';
import type { Outline } from '../../src/outline/schema.ts';

/** A unit that must report, as its province names it. */
type NamedUnit = Pick<TidyRow, 'ma_tinh' | 'ma_don_vi' | 'ten_don_vi' | 'loai_don_vi'>;

export interface Sent {
  readonly rows: readonly SentRow[];
  readonly units: readonly NamedUnit[];
  /** The latest moment at which a province made its table. */
  readonly now: string;
  readonly state: RunState;
}

export function ministryReport(
  { rows, units: given, now, state }: Sent,
  outline: Outline,
): Uint8Array {
  const results = resultsOfRows(rows, outline, state);
  const units = unitsOf(given);
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
    hashes: { inputs: '' },
    ruleTitles: {},
  };
  return renderDocx(writeReport(input));
}

/** In the order of provinces; a unit's area is its province. */
function unitsOf(units: readonly NamedUnit[]): ReportInput['units'] {
  return units.map((unit) => ({
    code: nationCode(unit),
    name: unit.ten_don_vi,
    type: unit.loai_don_vi,
    area: provinceName(unit.ma_tinh),
  }));
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
