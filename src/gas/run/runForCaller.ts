/** A run for callers outside, as the menu and the command line are: plain JSON, and what to say of it. */
import { sayWaiting, waitingParts } from '../../core/log/ownWords.vi.ts';
import { manifestText } from '../../core/manifest/manifestText.ts';
import { speakResults } from '../../core/manifest/spoken.vi.ts';
import { sayChanges } from '../../core/report/versions/versionWords.vi.ts';
import type { RunState } from '../../core/settings/settings.ts';
import type { Outline } from '../../outline/schema.ts';
import type { OutlineRows } from '../form/outlineInForce.ts';
import { consolidateNow } from './consolidateNow.ts';
import { type TidyWish, tidyTable } from './tidyTable.ts';

/**
 * What is asked of a run; `link`: LIEN_KET.json as text, kept before the run; `outline`: rows of a
 * tab in another file; `since`: ket-qua.json as text, to compare with.
 */
export interface RunWish {
  readonly state: RunState;
  readonly tidy?: TidyWish;
  readonly link?: string;
  readonly outline?: OutlineRows;
  readonly since?: string;
}

/** Makes a draft or a final. */
export function runForCaller({ state, tidy, since }: RunWish, outline: Outline) {
  const made = consolidateNow(outline, { state, since, onStep: () => undefined });
  const { manifest, consolidation, settings, report, note, comparison, unread } = made;
  const { campaign } = consolidation;
  const waiting = sayWaiting(outline.ownTexts.tab, waitingParts(campaign.binding, outline));
  const spoken = [...speakResults(consolidation.results, outline, settings), ...waiting, ...unread];
  return {
    manifest,
    manifestText: manifestText(manifest),
    spoken: since === undefined || !comparison ? spoken : [...spoken, ...sayChanges(comparison)],
    report,
    note,
    tidy: tidy ? tidyTable(consolidation, manifest, tidy) : null,
  };
}
