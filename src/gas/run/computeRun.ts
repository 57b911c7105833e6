/** Computes what a run will write, from tabs that were read. */

import { readCampaign } from '../../core/campaign.ts';
import { type Consolidation, consolidate } from '../../core/consolidate.ts';
import type { Earlier } from '../../core/figures/results.ts';
import { findUnitParts } from '../../core/figures/unitParts.ts';
import { lastTab } from '../../core/lastCampaign/lastWords.vi.ts';
import { type Manifest, writeManifest } from '../../core/manifest/manifest.ts';
import { hashInputs } from '../../core/returns/hashInputs.ts';
import type { RunMoment, Settings } from '../../core/settings/settings.ts';
import { type Grid, outlineTab, type Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { inputTabs } from '../sheets/readWorkbook.ts';

/** A run's figures and tabs, with the hash of its inputs. */
export interface Computed {
  readonly hash: string;
  readonly settings: Settings;
  readonly consolidation: Consolidation;
  readonly manifest: Manifest;
}

/** Computes a run from tabs that were read; a final with the finals before it. */
export function computeRun(
  workbook: Workbook,
  outline: Outline,
  run: RunMoment,
  earlier: Earlier = [],
): Computed {
  const hash = inputsHash(workbook, outline);
  const campaign = readCampaign(workbook, outline, run);
  const consolidation = consolidate(campaign, hash, earlier);
  const manifest = writeManifest(consolidation.results, {
    outline: outline.code,
    ...(outline.published === undefined ? {} : { outlinePublished: outline.published }),
    generatedAt: run.now,
    sha256: hash,
    version: run.version,
    figures: findUnitParts(campaign.context, campaign.inclusion),
    statements: consolidation.statements.statements,
    told: consolidation.told,
  });
  return { hash, settings: campaign.settings, consolidation, manifest };
}

/** Hash of what a run rests on. */
export function inputsHash(workbook: Workbook, outline: Outline): string {
  return hashInputs(hashedGrids(workbook, outline), outline, [lastTab]);
}

/** The tabs that people type in; the log grows by itself. */
function hashedGrids({ grids }: Workbook, outline: Outline): Grid[] {
  const read = [...inputTabs(outline), outline.tracking.tab, outline.settings.tab, lastTab];
  return grids.filter((grid) => read.includes(outlineTab(grid)));
}
