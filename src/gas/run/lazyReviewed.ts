/** Loads what reads reviewed reports only where one is read: most calls do without. */
import type * as Reviewed from '../../core/reviewed/reviewCommands.ts';

/** The bundler wraps what is required inside a function: it runs at the first call. */
declare const require: (path: '../../core/reviewed/reviewCommands.ts') => typeof Reviewed;

/** The two commands on a reviewed report; loaded at the first call. */
export function loadReviewed(): typeof Reviewed {
  return require('../../core/reviewed/reviewCommands.ts');
}
