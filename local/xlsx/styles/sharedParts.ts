/** The parts that all tabs point into: styles and texts. */

import type { Parts } from '../package/parts.ts';
import { partText, reading } from '../package/partText.ts';
import { relatedPart, type WorkbookPart } from '../workbookPart.ts';
import { readTheme } from './colours.ts';
import { plainStyles } from './plainStyles.ts';
import { SharedStrings } from './sharedStrings.ts';
import { StyleBook } from './styleBook.ts';

/** The styles as the package has them, to be read or appended to. Throws UnreadableFileError. */
export function openStyles(parts: Parts, workbook: WorkbookPart, file: string): StyleBook {
  const path = relatedPart(workbook, 'styles') ?? '';
  const themePath = relatedPart(workbook, 'theme') ?? '';
  const theme = reading(themePath, file, () => readTheme(partText(parts, themePath)));
  return reading(path, file, () => new StyleBook(partText(parts, path) || plainStyles, theme));
}

/** The texts as the package has them, to be read or appended to. Throws UnreadableFileError. */
export function openStrings(parts: Parts, workbook: WorkbookPart, file: string): SharedStrings {
  const path = relatedPart(workbook, 'sharedStrings') ?? '';
  return reading(path, file, () => new SharedStrings(partText(parts, path)));
}
