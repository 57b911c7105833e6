/** Runs the rules of the sources on sheets, without a spreadsheet. */

import { type Checked, check, createContext } from '../../../src/core/checks/check.ts';
import type { CheckContext, Example } from '../../../src/core/checks/rule.ts';
import { readLastFigures } from '../../../src/core/lastCampaign/lastFigures.ts';
import { readReturns } from '../../../src/core/returns/returns.ts';
import { readSettings } from '../../../src/core/settings/readSettings.ts';
import { bindWorkbook } from '../../../src/core/tabs/binding.ts';
import { address, type Workbook } from '../../../src/core/workbook.ts';
import type { Outline } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { exampleSheets } from './exampleReturn.ts';
import type { Told } from './score.ts';
import { toWorkbook } from './sheets.ts';

const run = { now: '2024-12-26T08:00:00+07:00', state: 'TAM', version: 0 } as const;

type Written = Partial<Outline['relations']>;

/** The workbook read, ready to be checked, also by rules that an officer wrote. */
export function contextOf(workbook: Workbook, written: Written = {}): CheckContext {
  const outline = { ...sgddt2024, relations: { ...sgddt2024.relations, ...written } };
  const binding = bindWorkbook(workbook, outline);
  const settings = readSettings(binding.settings, outline, run);
  const returns = readReturns(binding, outline);
  return createContext(returns, outline, settings, readLastFigures(workbook, outline, returns.registry));
}

/** The workbook of an example, by the rules that it has. */
export function contextOfExample(example: Example): CheckContext {
  return contextOf(toWorkbook(exampleSheets(example)), example.relations);
}

/** Findings and what could not be checked. */
export function checkWorkbook(workbook: Workbook, written?: Written): Checked {
  return check(contextOf(workbook, written));
}

/** The findings as a manifest tells them. */
export function tell({ findings }: Checked): Told[] {
  return findings.map(({ rule, unit, place, message }) => {
    return { rule, unit, cell: place && address(place), message };
  });
}
