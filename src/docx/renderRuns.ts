/** Runs of text → runs of the document, without characters that XML cannot hold. */
import { TextRun } from 'docx';
import type { Run } from '../core/blocks.ts';

/** Control characters, lone surrogates and non-characters would make the file unreadable. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function renderRuns(runs: readonly Run[]): TextRun[] {
  return runs.map(
    ({ text, bold, italic }) =>
      new TextRun({
        text: cleanText(text),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: italic } : {}),
      }),
  );
}

/** Also turns line ends into spaces and drops marks that reverse the reading direction. */
export function cleanText(text: string): string {
  return text
    .replace(unwritable, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ');
}
