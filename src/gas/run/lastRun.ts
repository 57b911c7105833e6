/** What the last run of each kind found, kept with the document, so that the next can say what changed. */
import type { VersionRecord } from '../../core/manifest/versionRecord.ts';
import type { RunState } from '../../core/settings/settings.ts';
import { type Properties, packedIn, packText, partsOf, unpackText } from './propertyParts.ts';

interface KeptRun {
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly now: string;
  readonly by: string;
  readonly state: RunState;
  readonly version: number;
  /** Code keys of units at which somebody was typing. */
  readonly typing?: readonly string[];
}

const property = 'lastRun';
/** The last run of a kind, and the one before it. */
type Age = 'last' | 'before';
const nameOf = (age: Age, state: RunState) => (part: number) => `run.${age}.${state}.${part}`;
/** A campaign too large for the properties is compared by files. */
const mostParts = 12;

/** Keeps the run, its record, and the last one of its kind as the one before, with other properties, in one call. */
export function keepRun(
  run: KeptRun,
  record: VersionRecord,
  properties: Properties,
  others: Properties,
): void {
  const { state } = run;
  PropertiesService.getDocumentProperties().setProperties({
    ...others,
    [property]: JSON.stringify(run),
    ...partsOf(packedIn(properties, nameOf('last', state)), nameOf('before', state), mostParts),
    ...partsOf(packText(record), nameOf('last', state), mostParts),
  });
}

/** Of all properties of the document; null before the first run. */
export function keptRunIn(properties: Properties): KeptRun | null {
  const kept = properties[property];
  return kept === undefined ? null : (JSON.parse(kept) as KeptRun);
}

export function readKeptRun(): KeptRun | null {
  return keptRunIn(PropertiesService.getDocumentProperties().getProperties());
}

/** The last draft or final, or the one before it; null when none is kept or it cannot be read. */
export function keptRecordIn(
  properties: Properties,
  state: RunState,
  age: Age = 'last',
): VersionRecord | null {
  const packed = packedIn(properties, nameOf(age, state));
  return packed === '' ? null : (unpackText(packed) as VersionRecord | null);
}

export function readKeptRecord(state: RunState, age: Age = 'last'): VersionRecord | null {
  return keptRecordIn(PropertiesService.getDocumentProperties().getProperties(), state, age);
}
