/** The link for the command line: as it would be taken, and as it was given. */

import { fileLink } from '../../../core/linking/given/fileLink.ts';
import { readGivenLink } from '../../../core/linking/given/givenLink.ts';
import { sayLink } from '../../../core/linking/given/sayLink.vi.ts';
import { type Link, parseLink } from '../../../core/linking/link.ts';
import { resolveLink } from '../../../core/linking/resolve.ts';
import { hideQuoted } from '../../../core/privacy/mask.vi.ts';
import type { Outline } from '../../../outline/schema.ts';
import { Refusal } from '../../errors/refusal.ts';
import { readLinkingOf } from './openLinking.ts';
import { saveLink } from './saveLink.ts';
import { theirTables } from './theirTables.ts';

/** The link of the active spreadsheet, hidden tabs as no part of it, and lines on what waits. */
export function spokenLink(outline: Outline): {
  readonly link: Link;
  readonly spoken: readonly string[];
} {
  const view = readLinkingOf(SpreadsheetApp.getActive(), null, outline);
  const hidden = view.hidden.map((tab) => ({
    tab,
    role: 'other' as const,
    headerRows: [],
    firstRow: 0,
    lastRow: 0,
    columns: [],
    aside: [],
  }));
  const { others } = theirTables(SpreadsheetApp.getActive(), outline);
  const read = fileLink(view.link, resolveLink(view.link, others, outline), outline);
  const link = { ...read, tabs: [...read.tabs, ...hidden] };
  return { link, spoken: sayLink(view.tabs, view.hidden, link.units).map(hideQuoted) };
}

/** Keeps a link given as text. @throws Refusal `not-link` when the text is not one, SentenceError when it cannot be followed. */
export function keepGivenLink(text: string, outline: Outline): void {
  const link = parseLink(text);
  if (!link) throw new Refusal('not-link');
  const spreadsheet = SpreadsheetApp.getActive();
  const { others } = theirTables(spreadsheet, outline);
  saveLink(spreadsheet, readGivenLink(link, others, outline), outline);
}
