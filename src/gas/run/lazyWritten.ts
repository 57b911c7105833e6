/** Loads the reader of written reports only where one is read: most calls do without. */
import type * as Written from '../../core/written/proposeFrom.ts';

/** A report's file; `outline`: rows of a tab in another file. */
export interface WrittenRequest {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly outline?: readonly (readonly string[])[];
}

/** The bundler wraps what is required inside a function: it runs at the first call. */
declare const require: (path: '../../core/written/proposeFrom.ts') => typeof Written;

/** The reader; loaded at the first call. */
export function loadWritten(): typeof Written {
  return require('../../core/written/proposeFrom.ts');
}
