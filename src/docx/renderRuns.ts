/** Runs of text → runs of the document, without characters that XML cannot hold. */
import { TextRun } from 'docx';
import type { Span } from '../core/report/blocks.ts';

/** Control characters, lone surrogates and non-characters would make the file unreadable. */
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Marks that reverse the reading direction. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

export function renderRuns(runs: readonly Span[]): TextRun[] {
  return runs.map(
    ({ text, bold, italic }) =>
      new TextRun({
        text: xmlText(text),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: italic } : {}),
      }),
  );
}

/** A text that XML can hold, on one line, in its own reading direction. */
export function xmlText(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(unwritable, '')
    .replace(directionMarks, '');
}
