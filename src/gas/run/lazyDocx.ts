/** Loads the .docx library only where a document is written: starting it costs more than most calls. */
import type * as Docx from '../../docx/renderDocx.ts';

/** The bundler wraps what is required inside a function: it runs at the first call. */
declare const require: (path: '../../docx/renderDocx.ts') => typeof Docx;

/** The writer of documents; loaded at the first call. */
export function loadDocx(): typeof Docx {
  return require('../../docx/renderDocx.ts');
}
