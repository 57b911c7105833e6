/** Runs the rules of the sources on sheets, without a spreadsheet. */

import { type Checked, check, createContext } from '../../../src/core/checks/check.ts';
import type { CheckContext } from '../../../src/core/checks/rule.ts';
import { readLastFigures } from '../../../src/core/lastCampaign/lastFigures.ts';
import { readReturns } from '../../../src/core/returns/returns.ts';
import { readSettings } from '../../../src/core/settings/readSettings.ts';
import { bindWorkbook } from '../../../src/core/tabs/binding.ts';
import { address, type Workbook } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import type { Told } from './score.ts';

const run = { now: '2024-12-26T08:00:00+07:00', state: 'TAM', version: 0 } as const;

/** The workbook read, ready to be checked. */
export function contextOf(workbook: Workbook): CheckContext {
  const binding = bindWorkbook(workbook, sgddt2024);
  const settings = readSettings(binding.settings, sgddt2024, run);
  const returns = readReturns(binding, sgddt2024);
  return createContext(returns, sgddt2024, settings, readLastFigures(workbook, sgddt2024, returns.registry));
}

/** Findings and what could not be checked. */
export function checkWorkbook(workbook: Workbook): Checked {
  return check(contextOf(workbook));
}

/** The findings as a manifest tells them. */
export function tell({ findings }: Checked): Told[] {
  return findings.map(({ rule, unit, place, message }) => {
    return { rule, unit, cell: place && address(place), message };
  });
}
