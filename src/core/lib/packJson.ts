/** Packs what is kept with a document, because a city's is many times larger than what it may keep. */
import type * as Deflate from './deflate.ts';

/** The bundler wraps what is required inside a function: it runs at the first call. */
declare const require: (path: './deflate.ts') => typeof Deflate;

export function packJson(kept: unknown): Uint8Array {
  return require('./deflate.ts').deflateText(JSON.stringify(kept));
}

/** Null for what was not packed so. */
export function unpackJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(require('./deflate.ts').inflateText(bytes));
  } catch {
    return null;
  }
}
