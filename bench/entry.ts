/**
 * The core's work, step by step, on plain rows: so that others can be measured next to it.
 *
 * `load(rows)` takes the tabs as a script reads them: name of the tab → its cells, first a row of
 * column codes ("so_vu_tiep_nhan.2021"), then a row for each unit ("Đơn vị", "Số liệu"), school
 * ("BTC 1 Cơ sở") or pair ("BTC 2 Trẻ em", "BTC 3 Vi phạm"), every cell the text that was typed.
 * The first step after it reads the cells; the steps after that one share what was read.
 */

import { type Checked, check, createContext } from '../src/core/checks/check.ts';
import type { CheckContext } from '../src/core/checks/rule.ts';
import { rules } from '../src/core/checks/rules.ts';
import { compute } from '../src/core/figures/compute.ts';
import { decideInclusion } from '../src/core/figures/inclusion.ts';
import type { Results } from '../src/core/figures/results.ts';
import { gatherNarratives } from '../src/core/narratives/gatherNarratives.ts';
import { readReturns } from '../src/core/returns/returns.ts';
import { readTracking } from '../src/core/returns/tracking.ts';
import { readSettings } from '../src/core/settings/readSettings.ts';
import { bindWorkbook } from '../src/core/tabs/binding.ts';
import type { Workbook } from '../src/core/workbook.ts';
import { sgddt2024 as outline } from '../src/outline/sgddt2024.ts';
import type { Rows } from './city.ts';
import { type Cluster, gather } from './mergeSimilar.ts';

/** A finding as far as it is compared. */
export interface Told {
  readonly rule: string;
  readonly unit: string | null;
  readonly message: string;
}

const run = { now: '2024-12-26T08:00:00+07:00', state: 'TAM', version: 0 } as const;

let workbook: Workbook = { grids: [] };
let context: CheckContext | null = null;
let checked: Checked | null = null;

/** Takes the tabs; reads nothing yet. */
export function load(rows: Rows): void {
  workbook = {
    grids: Object.entries(rows).map(([name, cells]) => ({ name, values: cells, shown: cells })),
  };
  context = null;
  checked = null;
}

/** Reads every cell now, which each step else does at its first question. */
export function readCells(): void {
  for (const entry of read().returns.returns) {
    for (const answer of entry.answers.values()) answer.reading;
    entry.references;
  }
}

/** Every rule on every return. */
export function validate(): Checked {
  checked = check(read());
  return checked;
}

/** What some rules alone find, by their codes: to compare with a pass that checks no others. */
export function validateOnly(codes: readonly string[]): Told[] {
  const shared = read();
  const entries = shared.returns.returns.filter((entry) => entry.unit.mustReport);
  return rules
    .filter(({ id }) => codes.includes(id))
    .flatMap((rule) => {
      const said = [rule.checkAll(shared), ...entries.map((entry) => rule.check(entry, shared))];
      return said.flatMap(({ fails }) =>
        fails.map(({ unit, message }) => ({ rule: rule.id, unit, message })),
      );
    });
}

/** Totals and indicators of a draft, by year, type and level; with the findings if there are any yet. */
export function consolidate(): Results {
  const shared = read();
  const known = checked ?? { findings: [], skipped: {} };
  const tracked = readTracking(shared.returns.binding.tracking, outline);
  const inclusion = decideInclusion(known.findings, tracked, outline, shared.settings);
  return compute(shared, known, tracked, inclusion);
}

/** Field → the sentences of all units, near-identical ones together. */
export function group(): Readonly<Record<string, readonly Cluster[]>> {
  const shared = read();
  const included = shared.returns.returns.map((entry) => entry.unit.code);
  const { narratives } = gatherNarratives(shared, { included });
  const fields = [...new Set(narratives.map((narrative) => narrative.field))];
  return Object.fromEntries(fields.map((field) => [field, gather(narratives, field)]));
}

function read(): CheckContext {
  if (context) return context;
  const binding = bindWorkbook(workbook, outline);
  const settings = readSettings(binding.settings, outline, run);
  context = createContext(readReturns(binding, outline), outline, settings);
  return context;
}
