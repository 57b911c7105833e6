/** The ward report of 2025 as a registry of one: its own words in the cells, nothing made certain that is not. */
import type { SpreadsheetModel } from '../../local/model.ts';
import { years } from './figures.ts';
import { formTab } from './formTab.ts';
import { markIllustration } from './markIllustration.ts';
import { answersTab, settingsTab } from './tabNames.vi.ts';
import {
  wardEveryYear,
  wardFigures,
  wardIllustration,
  wardNoCase,
  wardSettings,
  wardTexts,
  wardUnit,
} from './wardAnswers.vi.ts';

/** Fills an empty form whose registry holds the ward alone. */
export function fillWard(form: SpreadsheetModel): void {
  markIllustration(form, wardIllustration);
  const answers = formTab(form, answersTab);
  const [row] = answers.rowsWhere('ma_don_vi', wardUnit);
  if (row === undefined) throw new Error(`${wardUnit} has no row.`);
  for (const [code, passages] of Object.entries(wardTexts)) {
    answers.put(row, code, passages.join('\n'));
  }
  for (const code of wardEveryYear) {
    for (const year of years) answers.put(row, `${code}.${year}`, wardNoCase);
  }
  for (const [code, text] of Object.entries(wardFigures)) answers.put(row, code, text);
  const settings = formTab(form, settingsTab, 'ma');
  for (const [code, text] of Object.entries(wardSettings)) {
    for (const at of settings.rowsWhere('ma', code)) settings.put(at, 'gia_tri', text);
  }
}
