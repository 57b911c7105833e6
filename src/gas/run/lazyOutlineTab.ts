/** Loads the reader of outline tabs only where one is read: most calls do without. */
import type * as Commands from '../../core/outlineTab/outlineCommand.ts';

/** The bundler wraps what is required inside a function: it runs at the first call. */
declare const require: (path: '../../core/outlineTab/outlineCommand.ts') => typeof Commands;

/** The reader; loaded at the first call. */
export function loadOutlineTab(): typeof Commands {
  return require('../../core/outlineTab/outlineCommand.ts');
}
