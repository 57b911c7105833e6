/** Emulated Utilities: blobs, base64, dates, identifiers, sleeping without waiting. */
import { formatMoment } from './formatMoment.ts';
import type { Host } from './host.ts';
import { service } from './service.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;

export function openUtilities(host: Host): Utilities {
  return service<Utilities>(host, 'Utilities', {
    local: {
      newBlob: (content: number[] | string, type?: string, name?: string) =>
        openBlob(host, toBytes(host, content), type ?? null, name ?? null),
      base64Encode: (content: number[] | string) =>
        Buffer.from(toBytes(host, content)).toString('base64'),
      sleep: (milliseconds) => host.sleep(milliseconds),
      base64Decode: (text: string) => [...new Int8Array(Buffer.from(text, 'base64'))],
      formatDate: (moment, timeZone, format) => formatMoment(host, moment, timeZone, format),
    },
  });
}

/** Bytes in Apps Script are signed; a larger number is a mistake of the caller. */
function toBytes(host: Host, content: number[] | string): Int8Array {
  if (typeof content === 'string') return new Int8Array(Buffer.from(content, 'utf8'));
  const bytes = new Int8Array(content);
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== content[at]) throw host.error(`${content[at]} is no signed byte.`);
  }
  return bytes;
}

const contents = new WeakMap<object, Int8Array>();

/** The bytes of a Blob that the bundle hands back. */
export function bytesOf(blob: object): Uint8Array {
  const bytes = contents.get(blob);
  if (bytes === undefined) throw new Error('This is no emulated Blob.');
  return new Uint8Array(bytes);
}

/** A Blob of bytes that a service answers with. */
export function blobOf(host: Host, bytes: Uint8Array, type: string): Blob {
  return openBlob(host, Int8Array.from(bytes), type, null);
}

function openBlob(host: Host, bytes: Int8Array, type: string | null, name: string | null): Blob {
  const blob = service<Blob>(host, 'Blob', {
    local: {
      getBytes: () => [...bytes],

      getContentType: () => type,
      getName: () => name,
    },
  });
  contents.set(blob, bytes);
  return blob;
}
