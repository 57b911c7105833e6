/** Loads the reader of dispatches only where one is read: most calls do without. */
import type * as Dispatch from '../../core/dispatch/proposeOutline.ts';

/** The bundler wraps what is required inside a function: it runs at the first call. */
declare const require: (path: '../../core/dispatch/proposeOutline.ts') => typeof Dispatch;

/** The reader; loaded at the first call. */
export function loadDispatch(): typeof Dispatch {
  return require('../../core/dispatch/proposeOutline.ts');
}
