/** The Department's own words in the report, word for word; a blank place shows in a draft only. */

import type { OwnText, OwnTextRole } from '../../outline/schema.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { waitingPart } from '../log/ownWords.vi.ts';
import { type DocumentBlock, paragraph } from './blocks.ts';
import { ownReport } from './counted.ts';
import type { ReportInput } from './input.ts';

/** The paragraphs of a place, one a line. */
export function ownText(role: OwnTextRole, input: ReportInput): DocumentBlock[] {
  const place = input.outline.ownTexts.rows.find((one) => one.role === role);
  if (!place) return [];
  const lines = (input.ownTexts[place.code] ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  const marks = lines.length === 0 || isWaiting(place, input) ? draftMark(place, input) : [];
  return [...lines, ...marks].map((line, index) => paragraph(line, `own.${place.code}.${index + 1}`));
}

/** Whether lines of the place are not printed before a person said so. */
const isWaiting = ({ code }: OwnText, { ownWaiting }: ReportInput) => ownWaiting?.has(code) === true;

/** A free paragraph after a heading is not missed by anybody. */
function draftMark(place: OwnText, input: ReportInput): string[] {
  const waits = isWaiting(place, input);
  if (input.settings.state === 'CHOT' || (!waits && place.role.startsWith('after.'))) return [];
  const who = ownReport(input) ? 'đơn vị' : termsOf(input.outline).self;
  return [`[Nhận định của ${who}: ${partName(place, input)}${waits ? ', có đoạn chưa in vì có thể nêu tên người' : ''}]`];
}

/** Where a place is in the report: "I.1. Văn bản của Sở", of the unit in its own report. */
export function partName({ part }: OwnText, input: ReportInput): string {
  return ownReport(input) ? part.replace(` của ${termsOf(input.outline).self}`, ' của đơn vị') : part;
}

/** Places that are still blank, but the free paragraphs. */
export function blankPlaces(input: ReportInput): OwnText[] {
  return input.outline.ownTexts.rows.filter(
    (place) => !place.role.startsWith('after.') && !isWaiting(place, input) && (input.ownTexts[place.code] ?? '').trim() === '',
  );
}

/** Places of which lines are not printed, with the reason. */
export function waitingPlaces(input: ReportInput): string[] {
  return input.outline.ownTexts.rows.flatMap((place) => {
    const waits = input.ownWaiting?.get(place.code);
    return waits === undefined ? [] : [waitingPart(partName(place, input), waits)];
  });
}
