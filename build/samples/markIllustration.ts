/** Says in every tab that people read that the sample's figures are made up. */
import type { SpreadsheetModel } from '../../local/model.ts';
import { typeInCell } from './formTab.ts';
import { illustration, logTabName, trackingTabName } from './tabNames.vi.ts';

const red = '#b3261e';

/** In the title of each tab: no unit's own cell is touched. */
export function markIllustration(form: SpreadsheetModel, words = illustration): void {
  for (const sheet of form.sheets) {
    if (sheet.hidden || [logTabName, trackingTabName].includes(sheet.name)) continue;
    const title = sheet.cells.get(0)?.get(0);
    if (title === undefined) continue;
    title.change = { ...title.change, fontColor: red };
    typeInCell(sheet, 0, 0, { value: `${title.value} (${words})` });
  }
}
