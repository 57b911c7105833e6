/** What the last run of each kind found, kept with the document, so that the next can say what changed. */
import { packRecord, unpackRecord } from '../../core/manifest/packRecord.ts';
import type { VersionRecord } from '../../core/manifest/versionRecord.ts';
import type { RunState } from '../../core/settings/settings.ts';

interface KeptRun {
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly now: string;
  readonly by: string;
  readonly state: RunState;
  readonly version: number;
  /** Code keys of units at which somebody was typing. */
  readonly typing?: readonly string[];
}

type Properties = Readonly<Record<string, string>>;

const property = 'lastRun';
/** The last run of a kind, and the one before it. */
type Age = 'last' | 'before';
const nameOf = (age: Age, state: RunState, part: number) => `run.${age}.${state}.${part}`;
/** A property holds 9 KB, all of them 500 KB. */
const partLength = 8_900;
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
    ...partsOf(packedIn(properties, 'last', state), 'before', state),
    ...partsOf(pack(record), 'last', state),
  });
}

/** A campaign too large for the properties is compared by files. */
function partsOf(packed: string, age: Age, state: RunState): Record<string, string> {
  const count = Math.ceil(packed.length / partLength);
  if (count === 0 || count > mostParts) return { [nameOf(age, state, 0)]: '' };
  const parts = Array.from({ length: count }, (_, part): [string, string] => {
    const text = packed.slice(part * partLength, (part + 1) * partLength);
    return [nameOf(age, state, part), part === 0 ? `${count}:${text}` : text];
  });
  return Object.fromEntries(parts);
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
  const packed = packedIn(properties, age, state);
  return packed === '' ? null : unpack(packed);
}

export function readKeptRecord(state: RunState, age: Age = 'last'): VersionRecord | null {
  return keptRecordIn(PropertiesService.getDocumentProperties().getProperties(), state, age);
}

function packedIn(properties: Properties, age: Age, state: RunState): string {
  const head = properties[nameOf(age, state, 0)] ?? '';
  const [, count = '', first = ''] = /^(\d+):(.*)$/s.exec(head) ?? [];
  const rest = Array.from({ length: Math.max(0, Number(count) - 1) }, (_, part) => {
    return properties[nameOf(age, state, part + 1)] ?? '';
  });
  return [first, ...rest].join('');
}

/** Bytes of Apps Script are signed. */
function pack(record: VersionRecord): string {
  return Utilities.base64Encode(
    Array.from(packRecord(record), (byte) => (byte > 127 ? byte - 256 : byte)),
  );
}

/** Null also when two runs at once left halves of two records. */
function unpack(text: string): VersionRecord | null {
  return unpackRecord(Uint8Array.from(Utilities.base64Decode(text), (byte) => byte & 0xff));
}
