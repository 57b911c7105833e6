/** The sentences that figures were taken from join a unit's explanations, as far as its checks let them. */
import { answerFields, type Outline } from '../../../outline/schema.ts';
import { personalDataIn } from '../../privacy/personalDataIn.ts';
import { quotedAnswer } from './quoteWords.vi.ts';

/** What a figure's cell is called, its year, the sentence and its section, in words. */
export interface Quote {
  readonly label: string;
  readonly year: string;
  readonly text: string;
  readonly where: string;
}

/**
 * A line for each quote that is not there yet. The test is that of the finding C06, on the line and on
 * all of the cell: what would be a finding names its section only, or is left out.
 */
export function withQuotes(before: string, quotes: readonly Quote[], outline: Outline): string {
  const field = answerFields(outline).find(({ code }) => code === outline.explanations);
  const isFinding = (text: string) => {
    const cell = { value: text, shown: text, format: '' };
    return personalDataIn({ cell, ...(field && { field }) });
  };
  if (quotes.length === 0) return before;
  const wasFinding = isFinding(before);
  let kept = before.trim() === '' ? '' : before;
  for (const { label, year, text, where } of quotes) {
    const lines = [text, ''].map((said) => quotedAnswer(label, year, said, where));
    if (lines.some((line) => kept.includes(line))) continue;
    const withLine = (line: string) => (kept === '' ? line : `${kept}\n${line}`);
    const isFree = (line: string) => !isFinding(line) && (wasFinding || !isFinding(withLine(line)));
    const line = lines.find(isFree);
    if (line !== undefined) kept = withLine(line);
  }
  return kept;
}
