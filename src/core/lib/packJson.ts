/** Packs what is kept with a document, because a city's is many times larger than what it may keep. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

export function packJson(kept: unknown): Uint8Array {
  return deflateSync(strToU8(JSON.stringify(kept)), { level: 9 });
}

/** Null for what was not packed so. */
export function unpackJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(inflateSync(bytes)));
  } catch {
    return null;
  }
}
