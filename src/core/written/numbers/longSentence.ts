/** A sentence that never stops is read by pieces for its figures: every rule reads around each number. */
import { eachMatch } from '../../lib/eachMatch.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { timesIn } from '../years.ts';

/** Longer than any that a person writes, a list of all years with their figures too. */
const longest = 1500;

/** As `read` reads it; what a person must look for in so long a sentence is never sure. */
export function readByPieces(
  reading: SentenceAt,
  read: (piece: SentenceAt) => readonly FigureDraft[],
): readonly FigureDraft[] {
  if (reading.key.length <= longest) return read(reading);
  const { text, key, passage } = reading;
  const found: FigureDraft[] = [];
  let before: Pick<SentenceAt, 'timeBefore' | 'draftsBefore'> = reading;
  let start = 0;
  for (const end of endsIn(key)) {
    const own = key.slice(start, end);
    const times = timesIn(own);
    const piece = {
      ...reading,
      ...before,
      text: text.slice(start, end),
      key: own,
      times,
      passage: start === 0 ? passage : { ...passage, answerAt: 0 },
    };
    const drafts = read(piece);
    const from = start;
    found.push(
      ...drafts.map((draft) => ({
        ...draft,
        start: draft.start + from,
        end: draft.end + from,
        doubts: [...new Set([...draft.doubts, 'not-understood' as const])],
      })),
    );
    before = {
      timeBefore: times[times.length - 1] ?? piece.timeBefore,
      draftsBefore: drafts,
    };
    start = end;
  }
  return found;
}

/** Behind the last semicolon, comma or space that a piece may reach; the last piece to the end. */
function endsIn(key: string): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  while (key.length - start > longest) {
    const piece = key.slice(start, start + longest);
    const marks = [/; /g, /, /g, / /g].map((mark) => eachMatch(piece, mark).pop());
    const last = marks.find((one) => one !== undefined);
    start += last === undefined ? longest : last.index + last[0].length;
    ends.push(start);
  }
  return [...ends, key.length];
}
