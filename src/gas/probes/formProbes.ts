/** Probes of the product itself: the form set up, set up again, and what its own formulas say. */
import { headerRows } from '../../core/form/form.ts';
import { columnsOf } from '../../core/tabs/columns.ts';
import { answerFields, type Field, isNumeric, type Outline } from '../../outline/schema.ts';
import { planSetUp, setUp } from '../form/setUp.ts';
import type { Probe } from './probe.ts';
import { probeWords } from './words.vi.ts';

const { yes } = probeWords;

const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'],
  ['A', 'A', 'phong_gddt', 'A', yes],
  ['B', 'B', 'truong_thpt', 'B', yes],
  ['C', 'C', 'truong_thpt', 'C', yes],
];
const establishments = [
  ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
  ['A', 'A1', 'thcs'],
  ['B', 'B1', 'thpt'],
];
const lists = { units, establishments };

/** First of all: what decides whether anything else is worth looking at. */
export function formProbes(outline: Outline): readonly Probe[] {
  return [
    ['set-up in an empty spreadsheet', () => setUp(outline, lists, lists).unplaced, 'marks'],
    ['set-up a second time says nothing to do', () => setUp(outline, lists).lines, 'marks'],
    ['the plan of set-up is empty then', () => planSetUp(outline, lists), 'marks'],
    ['values of our own formulas', ({ spreadsheet }) => ownValues(spreadsheet, outline), 'marks'],
  ];
}

/** Types into the first unit's row what is right and into the second's what is not; the third stays blank. */
function ownValues(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  outline: Outline,
): unknown {
  const sheet = spreadsheet.getSheetByName(outline.answers.tab);
  if (!sheet) return null;
  const columns = columnsOf(answerFields(outline), outline.years);
  const codes = sheet.getRange(headerRows.codes + 1, 1, 1, sheet.getLastColumn()).getValues()[0];
  columns.forEach(({ code, field }, index) => {
    const at = (codes ?? []).indexOf(code);
    if (at < 0 || field.kind === 'native' || field.kind === 'key') return;
    const first = sheet.getRange(headerRows.first + 1, at + 1, 2, 1);
    first.setValues([[typed(field, index)], [mistyped(field, index)]]);
  });
  SpreadsheetApp.flush();
  const shown = sheet.getRange(headerRows.first + 1, 1, 3, codes?.length ?? 1).getDisplayValues();
  const natives = columns.filter(({ field }) => field.kind === 'native');
  return shown.map((row) => natives.map(({ code }) => row[(codes ?? []).indexOf(code)] ?? ''));
}

const wrong = ['', '05', '1.234', 'abc', '-1', 'KAD', '1/2', probeWords.counted];

/** A choice list refuses all of these: it stays blank. */
function mistyped({ kind }: Field, index: number): string {
  return kind === 'choice' ? '' : (wrong[index % wrong.length] ?? '');
}

function typed({ kind }: Field, index: number): string {
  if (kind === 'choice') return '';
  return isNumeric({ kind }) ? String(index % 7) : yes;
}
