/** Parts III to V: assessment, difficulties, proposals, as the units wrote them. */

import { gather } from '../narratives/narratives.ts';
import type { DocumentBlock } from './blocks.ts';
import type { ReportInput } from './input.ts';
import { writeGathered } from './texts.vi.ts';
import { fieldOf, roman } from './words.vi.ts';

export function writeClosingTexts(input: ReportInput): DocumentBlock[] {
  return input.outline.closingTexts.flatMap((code, index): DocumentBlock[] => {
    const field = fieldOf(input.outline, code);
    const text = `${roman[index + 2] ?? ''}. ${field.label.toUpperCase()}`;
    return [{ kind: 'heading', level: 1, text }, ...writeGathered(gather(input.narratives, code), field, input)];
  });
}
