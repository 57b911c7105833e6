/** A formula as Google gives it back: with the separators of the spreadsheet's locale. */
import { formulaForFile } from '../../xlsx/formulas.ts';
import type { Host } from '../host.ts';

export function givenBack(formula: string, { spreadsheet }: Host): string {
  if (spreadsheet.locale === 'vi_VN' || !formula.startsWith('=')) return formula;
  return `=${formulaForFile(formula)}`;
}
