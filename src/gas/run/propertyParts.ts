/** Keeps in several properties of the document what is longer than one may be. */
import { packJson, unpackJson } from '../../core/lib/packJson.ts';

export type Properties = Readonly<Record<string, string>>;

/** Names the property of a part, from 0. */
type PartName = (part: number) => string;

/** A property holds 9 KB, all of them 500 KB. */
const partLength = 8_900;

/** The properties that keep a packed text; nothing is kept of one that needs more than `most`. */
export function partsOf(packed: string, nameOf: PartName, most: number): Record<string, string> {
  const count = Math.ceil(packed.length / partLength);
  if (count === 0 || count > most) return { [nameOf(0)]: '' };
  const parts = Array.from({ length: count }, (_, part): [string, string] => {
    const text = packed.slice(part * partLength, (part + 1) * partLength);
    return [nameOf(part), part === 0 ? `${count}:${text}` : text];
  });
  return Object.fromEntries(parts);
}

/** The packed text that they keep; '' where they keep none. */
export function packedIn(properties: Properties, nameOf: PartName): string {
  const head = properties[nameOf(0)] ?? '';
  const [, count = '', first = ''] = /^(\d+):(.*)$/s.exec(head) ?? [];
  const rest = Array.from({ length: Math.max(0, Number(count) - 1) }, (_, part) => {
    return properties[nameOf(part + 1)] ?? '';
  });
  return [first, ...rest].join('');
}

/** Bytes of Apps Script are signed. */
export function packText(kept: unknown): string {
  return Utilities.base64Encode(
    Array.from(packJson(kept), (byte) => (byte > 127 ? byte - 256 : byte)),
  );
}

/** Null also when two runs at once left halves of two texts. */
export function unpackText(text: string): unknown {
  return unpackJson(Uint8Array.from(Utilities.base64Decode(text), (byte) => byte & 0xff));
}
