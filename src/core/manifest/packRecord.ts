/** Packs a record, because a city's is many times larger than what a document may keep. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { VersionRecord } from './versionRecord.ts';

export function packRecord(record: VersionRecord): Uint8Array {
  return deflateSync(strToU8(JSON.stringify(record)), { level: 9 });
}

/** Null for what is no packed record. */
export function unpackRecord(bytes: Uint8Array): VersionRecord | null {
  try {
    return JSON.parse(strFromU8(inflateSync(bytes))) as VersionRecord;
  } catch {
    return null;
  }
}
