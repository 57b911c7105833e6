/** The Department's own words for the report: which lines may be printed, and which wait for a person. */
import type { Outline } from '../../outline/schema.ts';
import { brokenFormula } from '../cells/sheetErrors.vi.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import { personalDataIn } from '../privacy/personalDataIn.ts';
import type { Binding } from '../tabs/binding.ts';
import { boundCell } from '../tabs/columns.ts';
import { type IsAllowed, readAllowedTexts } from './allowedTexts.ts';

/** `doubted`: a line may name somebody; `found`: one holds personal data, which nobody may let be printed. */
export type OwnWaiting = 'doubted' | 'found';

export interface OwnWords {
  /** From 0, in the tab of these texts. */
  readonly row: number;
  readonly text: string;
  /** The lines that may be printed, as they were typed. */
  readonly printed: string;
  /** Why a line waits; null when none does. */
  readonly waits: OwnWaiting | null;
  /** A person said that this text may be printed. */
  readonly isAllowed: boolean;
}

/** By code of their place; blank places are left out. */
export function readOwnWords(
  { ownTexts: binding, log }: Pick<Binding, 'ownTexts' | 'log'>,
  outline: Outline,
): ReadonlyMap<string, OwnWords> {
  const words = new Map<string, OwnWords>();
  if (!binding) return words;
  const { code, text } = outline.ownTexts;
  const allows = readAllowedTexts(log, outline);
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const place = boundCell(binding, row, code.code).shown.trim();
    const typed = boundCell(binding, row, text.code).shown.trim();
    // A formula without a result is nothing that the Department wrote.
    if (place === '' || typed === '' || brokenFormula(typed) !== null) continue;
    words.set(place, { row, ...judgeOwnWords(place, typed, allows, outline) });
  }
  return words;
}

/** A line is printed word for word or not at all. */
function judgeOwnWords(
  place: string,
  text: string,
  allows: IsAllowed,
  outline: Outline,
): Omit<OwnWords, 'row'> {
  const field = outline.ownTexts.text;
  const isFound = (line: string) =>
    personalDataIn({ cell: { value: line, shown: line, format: '' }, field });
  const isClean = (line: string) => mayBePrinted(line.trim(), field);
  const isWholeFound = isFound(text);
  if (!isWholeFound && isClean(text)) return { text, printed: text, waits: null, isAllowed: false };
  const isAllowed = allows(ownPlace(place), text);
  const lines = text.split(/\r?\n/);
  const isFoundAt = lines.map(isFound);
  // What only the lines together tell is printed of none of them.
  const isOfAll = isWholeFound && !isFoundAt.includes(true);
  const isDoubtedAt = lines.map((line) => !isAllowed && !isClean(line));
  const isOut = lines.map((_, at) => isOfAll || isFoundAt[at] === true || isDoubtedAt[at] === true);
  if (!isAllowed && !isOut.includes(true)) isOut.fill(true);
  const printed = leftOf(lines, isOut, isFoundAt);
  const waits =
    isWholeFound || isFoundAt.includes(true) ? 'found' : isOut.includes(true) ? 'doubted' : null;
  // What is left may tell of somebody in its turn.
  const isSound = isAllowed ? !isFound(printed) : isClean(printed) && !isFound(printed);
  return { text, printed: isSound ? printed : '', waits, isAllowed };
}

/** The lines that stay: those behind personal data go on about it until a blank line, and one that only leads to what waits goes too. */
function leftOf(
  lines: readonly string[],
  isOut: readonly boolean[],
  isFoundAt: readonly boolean[],
): string {
  const kept = lines.map((line, at) => {
    if (isOut[at]) return false;
    for (let before = at; before >= 0 && lines[before]?.trim() !== ''; before -= 1)
      if (isFoundAt[before]) return false;
    return !(/:\s*$/.test(line) && isOut[at + 1]);
  });
  return lines
    .filter((_, at) => kept[at])
    .join('\n')
    .trim();
}

/** Where the log says that such a text is: of no unit. */
export const ownPlace = (place: string) => ({ unit: '', field: place });
