/** Packs and unpacks texts; loaded where one is packed, for its tables cost as much as a short call. */
import { deflateSync, inflateSync, strFromU8 } from 'fflate';
import { utf8 } from '../../ooxml/utf8.ts';

export function deflateText(text: string): Uint8Array {
  return deflateSync(utf8(text), { level: 9 });
}

/** @throws for bytes that are no packed text */
export function inflateText(bytes: Uint8Array): string {
  return strFromU8(inflateSync(bytes));
}
