/** The campaign of 2024 as a sample: real unit names, made-up figures, and the mistakes of real sheets. */
import type { SpreadsheetModel } from '../../local/model.ts';
import { sampleActors } from './actors.vi.ts';
import { writeActs } from './departmentActs.ts';
import { type SampleTabs, writeFigures } from './figures.ts';
import { formTab } from './formTab.ts';
import { markIllustration } from './markIllustration.ts';
import { slipUnits } from './slips.ts';
import {
  answersTabName,
  childrenTabName,
  establishmentsTabName,
  offendersTabName,
  posts,
  yesWord,
} from './tabNames.vi.ts';
import { personOf, writeSampleTexts } from './texts.ts';
import { typeSlips } from './typeSlips.ts';
import { dealParts, type SampleUnit } from './units.ts';

const seed = 830;

/** Fills an empty form of the 2024 lists. */
export function fillCampaign(form: SpreadsheetModel): void {
  const tabs: SampleTabs = {
    answers: formTab(form, answersTabName),
    establishments: formTab(form, establishmentsTabName),
    children: formTab(form, childrenTabName),
    offenders: formTab(form, offendersTabName),
  };
  markIllustration(form);
  const units = dealParts(form, slipUnits, seed);
  for (const unit of units) if (unit.part !== 'missing') writeReturn(unit, tabs);
  dropRows(units, tabs);
  const complete = units.filter(({ part }) => part === 'complete' || part === 'late');
  for (const unit of complete) sign(unit, tabs);
  writeActs(
    form,
    complete.filter(({ code }) => code !== sampleActors.returned),
  );
  typeSlips(form, tabs);
}

function writeReturn(unit: SampleUnit, tabs: SampleTabs): void {
  const row = answerRow(unit, tabs);
  const asked = unit.kind !== 'department';
  const spoken = asked ? writeFigures(unit, tabs, row) : { sessions: 0, people: 0 };
  writeSampleTexts(unit, tabs.answers, row, spoken);
}

/** Two of the missing units have not even a row: someone deleted it (T01). */
function dropRows(units: readonly SampleUnit[], tabs: SampleTabs): void {
  for (const unit of units.filter(({ part }) => part === 'missing').slice(4, 6)) {
    tabs.answers.sheet.cells.delete(answerRow(unit, tabs));
  }
}

/** The unit that was sent back is no longer complete; the others have signed. */
function sign(unit: SampleUnit, { answers, ...tabs }: SampleTabs): void {
  const row = answerRow(unit, { answers, ...tabs });
  const { chance } = unit;
  const day = unit.part === 'late' ? `${chance.whole(25, 27)}` : `${chance.whole(16, 24)}`;
  answers.put(row, 'nguoi_lap', personOf(chance));
  answers.put(row, 'chuc_vu', posts[unit.kind][0]);
  answers.put(row, 'so_van_ban', `${chance.whole(120, 480)}/BC`);
  answers.put(row, 'ngay_van_ban', `${day}/12/2024`);
  if (unit.code !== sampleActors.returned) answers.put(row, 'hoan_thanh', yesWord);
}

function answerRow({ code }: SampleUnit, { answers }: SampleTabs): number {
  const [row] = answers.rowsWhere('ma_don_vi', code);
  if (row === undefined) throw new Error(`${code} has no row.`);
  return row;
}
