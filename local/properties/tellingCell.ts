/** What C06 would be sure of in a cell, a note or the name of a tab that no run reads. */
import { maskCell, maskText } from '../../src/core/privacy/mask.vi.ts';
import { personalDataIn } from '../../src/core/privacy/personalDataIn.ts';
import { suspectSurely } from '../../src/core/privacy/suspicion.ts';

export { isOfProgram, isPropertiesPart } from '../../src/core/privacy/fileProperties.ts';
export {
  addressCounts,
  countsBesideName,
} from '../../src/core/privacy/traces/numbersOfNames.vi.ts';
export {
  holdsNumber,
  tellsBesideNumber,
  tellsChange,
  tellsPeopleCount,
} from '../../src/core/privacy/traces/peopleCounts.vi.ts';
export { pupilCells } from '../../src/core/privacy/traces/pupilRows.vi.ts';

interface ReadCell {
  readonly value: string | number;
  readonly shown: string;
  readonly format: string;
}

/** The mask of a cell in a file for others; null where the cell may stay. */
export const maskTelling = (cell: ReadCell): string | null =>
  personalDataIn({ cell }) ? maskCell(cell) : null;

/** Masks a name that is a pupil's only because of other cells of its row. */
export const maskName = (text: string): string => maskText(text);

export const isTellingNote = (note: string): boolean =>
  note !== '' && personalDataIn({ cell: { value: note, shown: note, format: '@' } });

export const isTellingName = (name: string): boolean => suspectSurely(name, 'free').length > 0;
