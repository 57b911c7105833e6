/** Reads a campaign once: what the run and every screen of the sidebar are views of. */
import { isOfPeople, type Outline } from '../outline/schema.ts';
import { type Checked, check, checkAmong, checkEach, createContext } from './checks/check.ts';
import type { CheckContext } from './checks/rule.ts';
import { compute } from './figures/compute.ts';
import { decideInclusion, type Inclusion } from './figures/inclusion.ts';
import type { Earlier, Results } from './figures/results.ts';
import { readLastFigures } from './lastCampaign/lastFigures.ts';
import { type Returns, readReturns } from './returns/returns.ts';
import { answersFor } from './returns/successor.ts';
import { readTracking, type Tracked } from './returns/tracking.ts';
import { unitCodeKey } from './returns/units.ts';
import { readSettings } from './settings/readSettings.ts';
import type { RunMoment, Settings } from './settings/settings.ts';
import { type Binding, bindWorkbook } from './tabs/binding.ts';
import type { Workbook } from './workbook.ts';

export interface Campaign {
  readonly workbook: Workbook;
  readonly outline: Outline;
  readonly binding: Binding;
  readonly settings: Settings;
  readonly returns: Returns;
  readonly context: CheckContext;
  readonly checked: Checked;
  /** By unit code key. */
  readonly tracked: ReadonlyMap<string, Tracked>;
  readonly inclusion: Inclusion;
  /**
   * Returns the figures, computed at the first call only; a later final gives those of the finals before.
   * @throws StructureError `broken-rule` when a final is asked for and a rule could not run.
   */
  readonly results: (earlier?: Earlier) => Results;
}

/**
 * Reads and checks the returns of a workbook.
 * @throws StructureError when the registry or the answers are missing.
 */
export function readCampaign(workbook: Workbook, outline: Outline, run: RunMoment): Campaign {
  return readAs(workbook, outline, run, check);
}

/**
 * Reads a campaign for the screen of one unit: only what that screen shows is judged.
 * @throws StructureError when the registry or the answers are missing.
 */
export function readUnitCampaign(
  workbook: Workbook,
  outline: Outline,
  run: RunMoment,
  { unit, judged }: { readonly unit: string; readonly judged: 'unit' | 'city' },
): Campaign {
  return readAs(workbook, outline, run, (context) => {
    const { byCode, registry } = context.returns;
    const entry = byCode.get(unitCodeKey(unit));
    if (!entry) return { findings: [], skipped: {} };
    const own = [...answersFor(entry.unit, registry)].flatMap((key) => byCode.get(key) ?? []);
    return judged === 'city' ? checkAmong(own, context) : checkEach(own, context);
  });
}

function readAs(
  workbook: Workbook,
  outline: Outline,
  run: RunMoment,
  judge: (context: CheckContext) => Checked,
): Campaign {
  const binding = bindWorkbook(workbook, outline);
  const settings = readSettings(binding.settings, outline, run);
  const returns = readReturns(binding, outline);
  const last = readLastFigures(workbook, outline, returns.registry);
  const context = createContext(returns, outline, settings, last);
  const checked = workbook.apart?.isClosed
    ? withoutPeople(judge(context), outline)
    : judge(context);
  const tracked = readTracking(binding.tracking, outline);
  const inclusion = decideInclusion(checked.findings, tracked, outline, settings);
  let results: Results | null = null;
  return {
    workbook,
    outline,
    binding,
    settings,
    returns,
    context,
    checked,
    tracked,
    inclusion,
    results: (earlier = []) => {
      results ??= compute(context, checked, tracked, inclusion, earlier);
      return results;
    },
  };
}

/** A reader who may not open the restricted workbook gets no finding on its counts. */
function withoutPeople(checked: Checked, outline: Outline): Checked {
  const findings = checked.findings.filter(
    ({ field, place }) => !isOfPeople({ field, tab: place?.tab }, outline),
  );
  return { ...checked, findings };
}
