/** The parts of a zipped document, unpacked with a bound: a small file may hold gigabytes. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { crc32, zipEntries } from './zipEntries.ts';

interface UnzipBounds {
  /** Bytes of all wanted parts together. */
  readonly largest: number;
  /** Absent: every part. */
  isWanted?(name: string): boolean;
}

interface Unzipped {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Of all parts, wanted or not. */
  readonly names: readonly string[];
  /** Nothing was unpacked: the wanted parts are larger than the bound. */
  readonly isTooLarge: boolean;
}

/** @throws what is no sound zip, or a part whose bytes are not as they were packed: one digit may be another */
export function unzipWithin(bytes: Uint8Array, { largest, isWanted }: UnzipBounds): Unzipped {
  let total = 0;
  const names: string[] = [];
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    if (isWanted && !isWanted(name)) return false;
    total += originalSize;
    return total <= largest;
  };
  const parts = unzipSync(bytes, { filter });
  const isTooLarge = total > largest;
  if (!isTooLarge) refuseDamaged(bytes, parts);
  return { parts: isTooLarge ? {} : parts, names, isTooLarge };
}

function refuseDamaged(bytes: Uint8Array, parts: Unzipped['parts']): void {
  for (const { name, crc } of zipEntries(bytes)) {
    const part = parts[name];
    if (part && crc32(part) !== crc) throw new Error(`damaged: ${name}`);
  }
}
