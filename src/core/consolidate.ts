/** ★ The whole flow, from a campaign that was read to figures, tabs and report. */

import type { Campaign } from './campaign.ts';
import type { Finding } from './checks/finding.ts';
import type { Earlier, Results } from './figures/results.ts';
import { layOutFindings } from './findings/findingsSheet.ts';
import { publicMessage, ruleTitlesOf } from './findings/publicMessage.ts';
import { type OwnWords, readOwnWords } from './log/ownWords.ts';
import { gatherNarratives } from './narratives/gatherNarratives.ts';
import { gatherStatements } from './narratives/gatherStatements.ts';
import type { Statements } from './narratives/statements.ts';
import { writeLeaderNote, writeReport } from './report/report.ts';
import type { Report } from './report/shape.ts';
import type { VersionComparison } from './report/versions/changes.ts';
import { answerOf } from './returns/returns.ts';
import type { SheetLayout } from './sheet/sheetLayout.ts';
import { layOutSummary } from './summary/summary.ts';

export interface Consolidation {
  readonly campaign: Campaign;
  readonly results: Results;
  readonly statements: Statements;
  readonly summary: SheetLayout;
  readonly findings: SheetLayout;
  /** The sentence of a finding for everyone who has the link to the sheet. */
  readonly told: (finding: Finding) => string;
  /** Written when asked for, because it costs more than everything else. */
  readonly report: () => Report;
  /** The note to the leader; `changes` are against the run before, null when there is none. */
  readonly note: (changes: VersionComparison | null) => Report;
}

/**
 * Consolidates a campaign. `inputs` is the hash of what was read; `earlier` are the finals before a final.
 * Wrong cells become findings; only a broken structure stops it.
 */
export function consolidate(
  campaign: Campaign,
  inputs: string,
  earlier: Earlier = [],
): Consolidation {
  const { outline, settings, returns, context } = campaign;
  const results = campaign.results(earlier);
  const units = returns.returns.map((entry) => ({
    code: entry.unit.code,
    name: entry.unit.name,
    type: entry.unit.type?.code ?? '',
    area: entry.unit.area,
    position: answerOf(entry, outline.signing.position)?.cell.shown ?? '',
  }));
  const texts = gatherNarratives(context, results);
  const gathered = gatherStatements(texts.narratives, outline, texts.happened);
  const own = readOwnWords(campaign.binding, outline);
  const statements = { ...gathered, leftOut: [...texts.withheld, ...gathered.leftOut] };
  const made = {
    results,
    outline,
    settings,
    units,
    ruleTitles: ruleTitlesOf(outline),
    hashes: { inputs },
    ...texts,
    statements,
    completion: campaign.binding.completion ?? 'signing',
    ...ownTextsOf(own),
  };
  return {
    campaign,
    results,
    statements,
    summary: layOutSummary(made),
    findings: layOutFindings(made),
    told: (finding) => publicMessage(finding, made),
    report: () => writeReport(made),
    note: (changes) => writeLeaderNote(made, changes),
  };
}

/** By code of their place: what is printed of them, and why the rest is not. */
function ownTextsOf(own: ReadonlyMap<string, OwnWords>) {
  const all = [...own];
  const waiting = all.flatMap(([code, { waits }]) =>
    waits === null ? [] : [[code, waits] as const],
  );
  return {
    ownTexts: Object.fromEntries(all.map(([code, { printed }]) => [code, printed])),
    ownWaiting: new Map(waiting),
  };
}
