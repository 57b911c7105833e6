/** Which cells of a workbook count people, as its outline tells. */
import type { ApartPlan } from '../../src/api/api.ts';
import { findSetting } from '../apart/partForm.ts';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import type { SpreadsheetModel } from '../model.ts';
import { findCell } from '../services/cells.ts';
import type { PeopleIn } from './comparedTabs.ts';
import { cellText } from './tableColumns.ts';

/** A table by year counts people, whatever its tab is called. */
const yearColumn = 'nam';

export function peopleInForm(model: SpreadsheetModel): PeopleIn {
  const plan = callBundle<ApartPlan>(() => openGas(model).call('readApart'));
  const tables = new Set(plan.tables.map(({ tab }) => tab));
  const people = new Set(plan.people);
  return {
    has: ({ sheet, columns }, code) =>
      tables.has(sheet.name) || columns.has(yearColumn) || people.has(code),
    areApart: namesRestricted(model, plan),
    own: plan.own,
  };
}

/** The tabs of a sheet that others made may hold several tables. */
export function peopleInLinked(model: SpreadsheetModel): PeopleIn {
  const codes = new Set(callBundle<string[]>(() => openGas(model).call('readPeopleColumns')));
  return {
    has: ({ columns }, code) => columns.has(yearColumn) || codes.has(code.split('.')[0] ?? code),
    areApart: false,
    own: [],
  };
}

function namesRestricted({ sheets }: SpreadsheetModel, { setting }: ApartPlan): boolean {
  const sheet = sheets.find(({ name }) => name === setting.tab);
  const spot = sheet && findSetting(sheet, setting);
  return spot ? cellText(findCell(sheet, spot.row, spot.column)) !== '' : false;
}
