/** The sentences of a text join what a cell holds, as far as the checks of that cell let them. */
import { answerFields, type Outline } from '../../../outline/schema.ts';
import { personalDataIn } from '../../privacy/personalDataIn.ts';

interface JoinedText {
  /** What is new; '' where all of it is there already. */
  readonly more: string;
  readonly text: string;
  /** Sentences that beside the others would be a finding of C06. */
  readonly leftOut: readonly string[];
}

/** Each sentence alone may be shown; what they are together is only known in the cell. */
export function joinedText(
  before: string,
  sentences: readonly string[],
  outline: Outline,
  code: string,
): JoinedText {
  const field = answerFields(outline).find((one) => one.code === code);
  const isFinding = (text: string) => {
    const cell = { value: text, shown: text, format: '' };
    return personalDataIn({ cell, ...(field && { field }) });
  };
  const after = (more: string) => [before.trim() && before, more].filter(Boolean).join('\n');
  if (before.includes(sentences.join('\n'))) return { more: '', text: before, leftOut: [] };
  // A cell that is a finding already says nothing of what joins it: that is looked at alone.
  const wasFinding = isFinding(before);
  const isFree = (more: string) => !isFinding(more) && (wasFinding || !isFinding(after(more)));
  let more = sentences.join('\n');
  const leftOut: string[] = [];
  if (!isFree(more)) {
    more = '';
    for (const sentence of sentences) {
      const next = more === '' ? sentence : `${more}\n${sentence}`;
      if (isFree(next)) more = next;
      else leftOut.push(sentence);
    }
  }
  return { more, text: after(more), leftOut };
}
