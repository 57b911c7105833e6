/** What the last run found, kept with the document, so that the next can say what changed. */
import type { RunState } from '../../core/settings/settings.ts';
import type { RunFigure } from './runFigures.ts';

interface KeptRun {
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly now: string;
  readonly by: string;
  readonly state: RunState;
  readonly version: number;
  /** Code keys of units at which somebody was typing. */
  readonly typing?: readonly string[];
  readonly figures: readonly RunFigure[];
}

const property = 'lastRun';

export function keepRun(run: KeptRun): void {
  PropertiesService.getDocumentProperties().setProperty(property, JSON.stringify(run));
}

/** null before the first run. */
export function readKeptRun(): KeptRun | null {
  return parseKeptRun(PropertiesService.getDocumentProperties().getProperty(property));
}

/** Of all properties of the document, read in one call. */
export function keptRunIn(properties: Readonly<Record<string, string>>): KeptRun | null {
  return parseKeptRun(properties[property] ?? null);
}

function parseKeptRun(kept: string | null): KeptRun | null {
  return kept === null ? null : (JSON.parse(kept) as KeptRun);
}
