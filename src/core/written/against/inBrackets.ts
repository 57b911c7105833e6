/** What brackets behind a figure say of it: "(ước tính)", "(do Công an phường tổ chức)". */
import type { SentenceAt } from '../draft.ts';
import { saidInBrackets } from '../headings/saidOver.ts';
import { whatFiguresAre } from '../numbers/figuresAre.vi.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import { bracketsBehind, ofParts } from './takenBack.vi.ts';

/** Right behind the number or what it counts, where they tell no parts of it. */
export function doubtInBrackets(
  { key, passage }: SentenceAt,
  { start, end }: { readonly start: number; readonly end: number },
): FigureDoubt | undefined {
  const digits = /^\d[\d.,]*/.exec(key.slice(start))?.[0].length;
  const behind = key.slice(digits === undefined ? end : start + digits);
  const said = bracketsBehind.exec(behind)?.[1];
  if (said === undefined) return undefined;
  if (saidInBrackets(said, passage.writer).includes('of-others')) return 'of-others';
  return ofParts.test(said) ? undefined : (whatFiguresAre(said) ?? undefined);
}
