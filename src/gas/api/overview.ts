/** One reading of the workbook with all that the api's answers are made of. */

import { type Checked, check, createContext } from '../../core/checks/check.ts';
import type { CheckContext } from '../../core/checks/rule.ts';
import { decideInclusion, type Inclusion } from '../../core/figures/inclusion.ts';
import { type Return, type Returns, readReturns } from '../../core/returns/returns.ts';
import { readTracking, type Tracked } from '../../core/returns/tracking.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import { type Run, readSettings } from '../../core/settings/readSettings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { bindWorkbook } from '../../core/tabs/binding.ts';
import type { Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';

export interface Overview {
  readonly workbook: Workbook;
  readonly outline: Outline;
  readonly settings: Settings;
  readonly returns: Returns;
  readonly context: CheckContext;
  readonly checked: Checked;
  readonly tracked: ReadonlyMap<string, Tracked>;
  readonly inclusion: Inclusion;
}

/** @throws StructureError when the registry or the answers are not there. */
export function readOverview(workbook: Workbook, outline: Outline, run: Run): Overview {
  const binding = bindWorkbook(workbook, outline);
  const settings = readSettings(binding.settings, outline, run);
  const returns = readReturns(binding, outline);
  const context = createContext(returns, outline, settings);
  const checked = check(context);
  const tracked = readTracking(binding.tracking, outline);
  const inclusion = decideInclusion(checked.findings, tracked, outline, settings);
  return { workbook, outline, settings, returns, context, checked, tracked, inclusion };
}

/** @throws Refusal `unknown-unit`. */
export function findReturn({ returns }: Overview, unit: string): Return {
  const entry = returns.byCode.get(unitCodeKey(unit));
  if (!entry) throw new Refusal('unknown-unit', unit);
  return entry;
}
