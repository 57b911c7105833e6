/** Computes a finished run again from the cells it rested on, and says "khop" or what differs. */

import { type LoggedRun, loggedRuns, momentOf, purgedHashes } from '../../core/log/loggedRuns.ts';
import { compareManifests } from '../../core/manifest/compareManifests.ts';
import type { Manifest } from '../../core/manifest/manifest.ts';
import {
  limited,
  sayComparison,
  verifyWords as words,
} from '../../core/manifest/verifyWords.vi.ts';
import { plainText } from '../../core/report/plainText.ts';
import type { SheetLayout } from '../../core/sheet/sheetLayout.ts';
import { bindWorkbook } from '../../core/tabs/binding.ts';
import { a1 } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { figuresHash } from '../log/runEntries.ts';
import { logMoment } from '../sheets/clock.ts';
import { paint } from '../sheets/painted.ts';
import { readWorkbook } from '../sheets/readWorkbook.ts';
import { type Computed, computeRun } from './computeRun.ts';
import { earlierFinals } from './earlierFinals.ts';
import { keptHash } from './keptVersion.ts';
import { findCopies } from './versions.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Verification {
  readonly matches: boolean;
  /** Vietnamese sentences; the first says whether it matches. */
  readonly lines: readonly string[];
}

/** The run of the manifest; without one, the last run that the log tells of. */
export function verify(outline: Outline, manifest: Manifest | null): Verification {
  const spreadsheet = SpreadsheetApp.getActive();
  const { log } = bindWorkbook(readWorkbook(spreadsheet, outline), outline);
  const logged = loggedRuns(log, outline);
  const found = findLogged(logged, manifest);
  if (!manifest && !found) return { matches: false, lines: [words.noRun] };
  const run = {
    state: manifest?.state ?? found?.state ?? 'TAM',
    now: manifest?.generatedAt ?? momentOf(found?.at ?? ''),
    version: found?.version ?? manifest?.version ?? 0,
  } as const;
  const copies = findCopies(spreadsheet, outline, run.version);
  const computed = computeRun(
    readWorkbook(spreadsheet, outline, run.state === 'CHOT' ? copies : new Map()),
    outline,
    run,
    run.state === 'CHOT' ? earlierFinals(spreadsheet, outline, run) : [],
  );
  const hashes = {
    kept: run.state === 'CHOT' ? keptHash(copies) : null,
    purged: purgedHashes(log, outline),
  };
  const lines = [
    ...(found ? [] : [words.notLogged]),
    ...(run.state === 'CHOT' && copies.size === 0 ? [words.noCopies] : []),
    ...differencesOf(computed, manifest, found, hashes),
    ...summaryDifferences(spreadsheet, computed.consolidation.summary),
  ];
  const name = words.run(run.state, run.version, logMoment(run.now));
  const matches = lines.length === 0;
  return {
    matches,
    lines: [
      ...(matches ? [words.matches(name)] : [words.differs(name, lines.length), ...lines]),
      ...(manifest && isPurged(manifest.inputs.sha256, computed.hash, hashes)
        ? [words.purged]
        : []),
    ],
  };
}

function findLogged(runs: readonly LoggedRun[], manifest: Manifest | null): LoggedRun | undefined {
  const latest = [...runs].reverse();
  if (!manifest) return latest[0];
  const at = logMoment(manifest.generatedAt);
  return latest.find((run) => run.at === at && run.state === manifest.state);
}

interface Hashes {
  /** What the copies themselves tell. */
  readonly kept: string | null;
  /** The hash of inputs before a purge → after it. */
  readonly purged: ReadonlyMap<string, string>;
}

/** Whether these inputs have become those now by purges alone. */
function isPurged(told: string, now: string, { purged }: Pick<Hashes, 'purged'>): boolean {
  return told !== now && lastOf(told, purged) === now;
}

/** Inputs and figures against what the log and the manifest tell. */
function differencesOf(
  { hash, manifest: now, consolidation }: Computed,
  manifest: Manifest | null,
  logged: LoggedRun | undefined,
  { kept, purged }: Hashes,
): string[] {
  const told = [manifest?.inputs.sha256, logged?.inputs, kept ?? undefined].filter(Boolean);
  const isOf = (one: string | undefined) => one === hash || lastOf(one ?? '', purged) === hash;
  const lines: string[] = told.some((one) => !isOf(one)) ? [words.inputs] : [];
  const figures = manifest ?? now;
  if (logged && logged.figures !== figuresHash(figures)) lines.push(words.figuresHash);
  if (!manifest) return lines;
  const report = manifest.report?.length ? plainText(consolidation.report()) : [];
  const compared = compareManifests(manifest, { ...now, report });
  // What was taken out is in no text of now; figures are as they were.
  const isTextTold = !isPurged(manifest.inputs.sha256, hash, { purged });
  return [...lines, ...sayComparison(isTextTold ? compared : { ...compared, lines: [] })];
}

/** The hash that a hash has become, however often personal data was taken out. */
function lastOf(hash: string, purged: ReadonlyMap<string, string>): string {
  let last = hash;
  for (let step = 0; step < purged.size; step += 1) last = purged.get(last) ?? last;
  return last;
}

/** The tab's cells against those computed; a tab of another run says so itself, in its head. */
function summaryDifferences(spreadsheet: Spreadsheet, summary: SheetLayout): string[] {
  const sheet = spreadsheet.getSheetByName(summary.name);
  const values = sheet?.getDataRange().getValues() ?? [];
  const painted = paint(summary);
  const shown = (row: number, column: number) => String(values[row]?.[column] ?? '');
  const stateOf = (text: string) => text.split(' · ')[0];
  const [, state, moment] = painted.map(([first]) => String(first?.value));
  const isSame = stateOf(shown(1, 0)) === stateOf(state ?? '') && shown(2, 0) === moment;
  if (!isSame) return [words.summaryOfOther(summary.name)];
  const lines = painted.flatMap((row, at) =>
    row.flatMap(({ value }, column) => {
      const stands = shown(at, column);
      if (stands === String(value)) return [];
      return [words.cell(`${summary.name}!${a1(at, column)}`, stands, String(value))];
    }),
  );
  return limited(lines, '');
}
