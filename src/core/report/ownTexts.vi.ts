/** The Department's own words in the report, word for word; a blank place shows in a draft only. */

import type { OwnText, OwnTextRole } from '../../outline/schema.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { type DocumentBlock, paragraph } from './blocks.ts';
import { ownReport } from './counted.ts';
import type { ReportInput } from './input.ts';

/** The paragraphs of a place, one a line. */
export function ownText(role: OwnTextRole, input: ReportInput): DocumentBlock[] {
  const place = input.outline.ownTexts.rows.find((one) => one.role === role);
  if (!place) return [];
  const text = input.ownTexts[place.code] ?? '';
  if (text.trim() === '') return draftMark(place, input);
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line, index) => paragraph(line, `own.${place.code}.${index + 1}`));
}

/** A free paragraph after a heading is not missed by anybody. */
function draftMark(place: OwnText, input: ReportInput): DocumentBlock[] {
  if (input.settings.state === 'CHOT' || place.role.startsWith('after.')) return [];
  const who = ownReport(input) ? 'đơn vị' : termsOf(input.outline).self;
  return [paragraph(`[Nhận định của ${who}: ${partName(place, input)}]`, `own.${place.code}.1`)];
}

/** Where a place is in the report: "I.1. Văn bản của Sở", of the unit in its own report. */
export function partName({ part }: OwnText, input: ReportInput): string {
  return ownReport(input) ? part.replace(` của ${termsOf(input.outline).self}`, ' của đơn vị') : part;
}

/** Places that are still blank, but the free paragraphs. */
export function blankPlaces(input: ReportInput): OwnText[] {
  return input.outline.ownTexts.rows.filter(({ code, role }) => !role.startsWith('after.') && (input.ownTexts[code] ?? '').trim() === '');
}
