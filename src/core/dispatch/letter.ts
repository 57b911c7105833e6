/** What the letter itself says: number, dates, who asks whom, and for which years. */

import { eachMatch } from '../lib/eachMatch.ts';
import { provinceOfAgency, provinceOfPlace } from '../tidy/provinces.vi.ts';
import { isMostlyCapitals } from './casing.ts';
import type { DispatchLine } from './dispatchLines.ts';
import {
  asksBelow,
  deadlineIn,
  type Found,
  first,
  periodDay,
  type SaidInLetter,
  sinceDay,
  spanDay,
} from './letterDays.ts';
import {
  addressed,
  authority,
  basisText,
  committee,
  dayText,
  each,
  fromDay,
  heads,
  lowerLevel,
  motto,
  number,
  papersCarriedOut,
  placeAndDate,
  placeOfCommittee,
  position,
  reference,
  sumsUpFor,
  toDay,
} from './letterWords.vi.ts';
import { type LetterYears, yearsOf } from './letterYears.ts';
import { agencyIn, symbolOf } from './symbol.ts';
import { asksUs, recipientsStart } from './words.vi.ts';

/** Settings by what an officer calls them in the tab. */
export interface Letter {
  readonly title: Found;
  readonly agency: Found;
  /** As running text has it. */
  readonly agencyName: Found;
  readonly parent: Found;
  readonly code: Found;
  readonly day: Found;
  readonly basis: Found;
  /** Of its report: the dispatch's own abbreviation of the agency. */
  readonly symbol: Found;
  readonly place: Found;
  /** Code of its province. */
  readonly province: Found;
  readonly from: Found;
  readonly to: Found;
  readonly due: Found;
  /** Where the letter speaks of a deadline, whether its day is read or not. */
  readonly dueSaid: Found;
  readonly addressee: Found;
  readonly authority: Found;
  readonly signer: Found;
  readonly types: readonly SaidInLetter[];
  readonly years: LetterYears | null;
}

/** Where a letter says by when, and who signs, below the last question. */
const closingLines = 4;

/** `lines`: the letter's; `outline`: the lines of what is asked, which say the period too. */
export function readLetter(
  lines: readonly DispatchLine[],
  outline: readonly DispatchLine[],
): Letter {
  const all = [...lines, ...outline];
  // Without an annex the letter ends below what it asks.
  const end = outline.slice(-closingLines).filter((line) => !asksBelow(line));
  const code = first(lines, number, (found) => `${found[1] ?? ''}/${found[2] ?? ''}`);
  const day = first(lines, placeAndDate, ([, , d = '', m = '', y = '']) =>
    d === '' || m === '' ? '' : dayText(d, m, y),
  );
  const place = first(lines, placeAndDate, ([, said = '']) => said);
  const span = (at: number) => spanDay(lines, at);
  const from = periodDay(all, fromDay) ?? span(1) ?? sinceDay(all);
  const to = periodDay(all, toDay) ?? span(4);
  const heading = headOf(lines);
  const named = inRunningText(heading.agency, lines) ?? first(lines, asksUs, ([, who = '']) => who);
  return {
    title: first(lines, reference, ([, text = '']) => text),
    agency: fuller(heading.agency, named),
    agencyName: named,
    parent: heading.parent,
    code,
    day,
    basis: basisOf(lines, code, day),
    symbol: symbolOf(code, (named ?? heading.agency)?.text ?? ''),
    place,
    province: provinceOf(heading, place),
    ...{ from, to, ...deadlineIn(lines, end, heading.agency?.text ?? '') },
    addressee: first(lines, sumsUpFor, ([, whom = '']) => whom),
    authority: first(lines, authority, ([whole = '']) => whole),
    signer: signerOf(lines),
    types: typesOf(lines),
    years: yearsOf(all, from, to),
  };
}

/** What the agency itself carries out; only where no such paper is named, its own dispatch. */
function basisOf(lines: readonly DispatchLine[], code: Found, day: Found): Found {
  // A paper of one's own is not carried out for another.
  const own = agencyIn(code?.text ?? '');
  const papers = papersCarriedOut.flatMap((pattern) =>
    lines.flatMap((line) =>
      eachMatch(line.text, pattern).map(([, said = '']) => ({ line, text: said.trim() })),
    ),
  );
  const paper = papers.find(({ text }) => own === '' || agencyIn(text) !== own) ?? null;
  if (paper !== null || code === null) return paper;
  return { line: code.line, text: basisText(code.text, day?.text ?? '', '') };
}

/** Of the letterhead; of the date line only where a province's own agency writes. */
function provinceOf({ agency, parent }: { agency: Found; parent: Found }, place: Found): Found {
  const coded = (found: Found, text: string) =>
    found === null || text === '' ? null : { ...found, text };
  const heads = [parent, agency].map((one) => coded(one, provinceOfAgency(one?.text ?? '')));
  const isLower = [parent, agency].some((one) => lowerLevel.test(one?.text ?? ''));
  const byPlace = isLower ? null : coded(place, provinceOfPlace(place?.text ?? ''));
  return heads.find((one) => one !== null) ?? byPlace;
}

/** The agency is the last line in capitals above the number; its parent is over it. */
function headOf(lines: readonly DispatchLine[]): {
  readonly agency: Found;
  readonly parent: Found;
} {
  const numbered = lines.findIndex(({ text }) => number.test(text));
  const above = lines
    .slice(0, Math.max(0, Math.min(numbered, 8)))
    .map((line) => ({ line, text: line.text }))
    .filter(({ text }) => /\p{Lu}{2}/u.test(text) && isMostlyCapitals(text) && !motto.test(text));
  const agency = above[above.length - 1] ?? null;
  const over = above[above.length - 2];
  if (agency && over && committee.test(over.text) && placeOfCommittee.test(agency.text)) {
    return { agency: { ...agency, text: `${over.text} ${agency.text}` }, parent: null };
  }
  return { agency, parent: above.length > 1 ? (above[above.length - 2] ?? null) : null };
}

/** The name over the number, or the whole of it where running text says more. */
/** The letterhead's own words as a sentence has them, commas and all. */
function inRunningText(agency: Found, lines: readonly DispatchLine[]): Found {
  if (agency === null) return null;
  for (const line of lines) {
    const at = line.text.toUpperCase().indexOf(agency.text.toUpperCase());
    const text = line.text.slice(at, at + agency.text.length);
    if (at >= 0 && agency.text.includes(',') && /^\p{Lu}.*\p{Ll}/u.test(text))
      return { text, line };
  }
  return null;
}

function fuller(agency: Found, named: Found): Found {
  const whole = named?.text.toUpperCase() ?? '';
  if (agency === null || named === null || !whole.endsWith(agency.text)) return agency;
  return { ...agency, text: whole };
}

function signerOf(lines: readonly DispatchLine[]): Found {
  const at = lines.findIndex(({ text }) => authority.test(text));
  const below = at < 0 ? lines.slice(-6) : lines.slice(at + 1, at + 3);
  const line = below.find(({ text }) => position.test(text) && isMostlyCapitals(text));
  return line === undefined ? null : { line, text: line.text };
}

/** Those to whom the letter goes, without the titles of their heads. */
function typesOf(lines: readonly DispatchLine[]): readonly SaidInLetter[] {
  const at = lines.findIndex(({ text }) => addressed.test(text));
  const line = lines[at];
  if (line === undefined) return [];
  const own = addressed.exec(line.text)?.[1] ?? '';
  const after = lines.slice(at + 1);
  const end = after.findIndex(({ text }) => !/^[-–+•]/.test(text) || recipientsStart.test(text));
  const listed = after
    .slice(0, end < 0 ? undefined : end)
    .map((one) => ({ line: one, text: one.text }));
  const all = own === '' ? listed : own.split(';').map((text) => ({ line, text }));
  return all
    .map((one) => ({ ...one, text: nameOf(one.text) }))
    .filter(({ text }) => /\p{L}/u.test(text));
}

function nameOf(text: string): string {
  const plain = text
    .replace(/^[-–+•\s]+|[\s;.,]+$/g, '')
    .replace(heads, '')
    .replace(each, '');
  return `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`;
}
