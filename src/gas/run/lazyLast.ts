/** Loads the reader of a last campaign only where one is taken: most calls do without. */
import type * as TakeLast from '../../core/lastCampaign/takeLast.ts';

/** The bundler wraps what is required inside a function: it runs at the first call. */
declare const require: (path: '../../core/lastCampaign/takeLast.ts') => typeof TakeLast;

/** The reader; loaded at the first call. */
export function loadTakeLast(): typeof TakeLast {
  return require('../../core/lastCampaign/takeLast.ts');
}
