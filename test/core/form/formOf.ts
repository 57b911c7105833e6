/** Small workbooks for tests of the core: cells named by their codes, in tabs with a code row. */

import { readCampaign } from '../../../src/core/campaign.ts';
import { type Consolidation, consolidate } from '../../../src/core/consolidate.ts';
import type { Earlier } from '../../../src/core/figures/results.ts';
import type { RunState } from '../../../src/core/settings/settings.ts';
import type { CellValue, Grid, Workbook } from '../../../src/core/workbook.ts';
import { answerFields, columnCodes } from '../../../src/outline/schema.ts';
import { sgddt2024 as outline } from '../../../src/outline/sgddt2024.ts';

/** Column code → what is typed. */
export type Row = Readonly<Record<string, CellValue>>;

/** What stands in each tab; an absent tab has its code row only. */
export interface Form {
  readonly units: readonly Row[];
  readonly answers?: readonly Row[];
  readonly co_so?: readonly Row[];
  readonly tre_em?: readonly Row[];
  readonly vi_pham?: readonly Row[];
  readonly tracking?: readonly Row[];
  readonly log?: readonly Row[];
  readonly settings?: Readonly<Record<string, string>>;
}

const years = outline.years;

function tab(name: string, codes: readonly string[], rows: readonly Row[]): Grid {
  const values = [[name], [...codes], ...rows.map((row) => codes.map((code) => row[code] ?? ''))];
  return { name, values, shown: values.map((row) => row.map(String)) };
}

function codesOf(part: object): string[] {
  return Object.values(part).flatMap((one) =>
    typeof one === 'object' && one !== null && 'kind' in one && 'code' in one ? [one.code] : [],
  );
}

/** The form as the core sees it. */
export function formOf(form: Form): Workbook {
  const answers = answerFields(outline).flatMap((field) => columnCodes(field, years));
  const references = Object.entries(outline.references).map(([name, table]) => {
    const codes = table.fields.flatMap((field) => columnCodes(field, years));
    return tab(table.tab, codes, form[name as 'co_so'] ?? []);
  });
  const settings = Object.entries(form.settings ?? {}).map(([ma, gia_tri]) => ({ ma, gia_tri }));
  return {
    grids: [
      tab(outline.registry.tab, codesOf(outline.registry), form.units),
      tab(outline.answers.tab, answers, form.answers ?? []),
      ...references,
      tab(outline.tracking.tab, codesOf(outline.tracking), form.tracking ?? []),
      tab(outline.log.tab, codesOf(outline.log), form.log ?? []),
      tab(outline.settings.tab, ['ma', 'gia_tri', 'y_nghia'], settings),
    ],
  };
}

/** Consolidates a workbook as a run at noon on 26/12/2024 does. */
export function consolidateForm(workbook: Workbook, state: RunState = 'TAM', earlier: Earlier = []): Consolidation {
  const run = { now: '2024-12-26T12:00:00+07:00', state, version: state === 'CHOT' ? 1 : 0 };
  return consolidate(readCampaign(workbook, outline, run), 'hash', earlier);
}

/** A unit that must report. */
export function unit(ma_don_vi: string, loai_don_vi = 'phong_gddt', more: Row = {}): Row {
  return { ma_don_vi, ten_don_vi: `Đơn vị ${ma_don_vi}`, loai_don_vi, phai_bao_cao: 'Có', ...more };
}

/** The same text in each year's column of a field. */
export function everyYear(code: string, text: CellValue): Row {
  return Object.fromEntries(years.map((year) => [`${code}.${year}`, text]));
}
