/** ★ The text of a dispatch → rows of an outline to be confirmed, each with its sentence. */
import { choices, columnHeaders, kindWords } from '../outlineTab/columns.vi.ts';
import type { ColumnCode } from '../outlineTab/rowShapes.ts';
import type { Line } from '../written/lines.ts';
import { linesOfText } from '../written/lines.ts';
import { linesOfDispatch } from '../written/open/openReport.ts';
import { cutDispatch } from './annexes.ts';
import { casingOf, sentenceCase } from './casing.ts';
import { dispatchLines } from './dispatchLines.ts';
import { withGroupCounts } from './groupCounts.ts';
import { itemTree } from './itemTree.ts';
import { type Letter, readLetter } from './letter.ts';
import type { SaidInLetter } from './letterDays.ts';
import { proposedRows } from './proposedRows.ts';
import type { ProposedRow } from './ratioRows.ts';
import { sectionsOf } from './sections.ts';
import { tableItems } from './tableItems.ts';
import { aside, because, proposalWords, sourceNote } from './why.vi.ts';

export interface LeftAside {
  readonly at: number;
  readonly text: string;
  readonly why: string;
}

export interface ProposedOutline {
  readonly rows: readonly ProposedRow[];
  /** Lines of the outline that became no row. */
  readonly aside: readonly LeftAside[];
  /** Why there is no row; '' where there is one. */
  readonly refusal: string;
  /** The tab: its header, then a row a row. */
  readonly grid: readonly (readonly string[])[];
  /** A note to each row of it: where it comes from and why. */
  readonly notes: readonly string[];
}

const columns = Object.keys(columnHeaders) as readonly ColumnCode[];

/** Of a file's bytes, .docx or text; throws WrittenFileError. */
export function proposeFromFile(bytes: Uint8Array, file: string): ProposedOutline {
  return proposeOutline(linesOfDispatch(bytes, file));
}

/** Of text that was pasted. */
export function proposeFromText(text: string): ProposedOutline {
  return proposeOutline(linesOfText(text));
}

function proposeOutline(given: readonly Line[]): ProposedOutline {
  const lines = dispatchLines(given);
  const { letter, outline, title } = cutDispatch(lines);
  const { sections, aside: left } = sectionsOf(itemTree(tableItems(outline)));
  const casing = casingOf(lines);
  const said = readLetter(letter, title === null ? outline : [title, ...outline]);
  const asked = proposedRows(withGroupCounts(sections, lines), casing);
  const name = said.title ?? (title === null ? null : { text: title.text, line: title });
  const rows =
    asked.length === 0
      ? []
      : [
          ...formRows(name, said, (text) => sentenceCase(text, casing)),
          ...asked,
          ...settingRows(said),
        ];
  return {
    rows,
    aside: left.map(({ at, text, why }) => ({ at, text, why: aside[why] })),
    refusal: rows.length === 0 ? proposalWords.nothing : '',
    grid: [
      Object.values(columnHeaders),
      ...rows.map(({ cells }) => columns.map((column) => cells[column] ?? '')),
    ],
    notes: ['', ...rows.map(({ at, sentence, why }) => sourceNote(at, sentence, why))],
  };
}

function formRows(
  name: SaidInLetter | null,
  { years, types }: Letter,
  cased: (text: string) => string,
): readonly ProposedRow[] {
  const nhan = name === null ? '' : cased(name.text);
  const form = {
    cells: { loai_dong: kindWords.form, nhan, theo_nam: years?.values.join('; ') ?? '' },
    at: name?.line.at ?? years?.line.at ?? 1,
    sentence: [name?.text, years?.line.text].filter((one) => one !== undefined).join(' · '),
    why: `${because.title} ${because.years}`,
  };
  const typed = types.map(({ text, line }) => ({
    cells: { loai_dong: kindWords.unitType, nhan: text, ten_khac: text.toLowerCase() },
    ...{ at: line.at, sentence: line.text, why: because.type },
  }));
  return [form, ...typed];
}

/** Only what the letter says; the rest is the house's or the officer's. */
function settingRows(letter: Letter): readonly ProposedRow[] {
  const names = choices.setting;
  const settings: readonly (readonly [string, SaidInLetter | null])[] = [
    [names['settings.rows.dispatchNumber.value'], letter.code],
    [names['settings.rows.dispatchDate.value'], letter.day],
    [names['settings.rows.reportBasis.value'], letter.basis],
    [names['settings.rows.periodFrom.value'], letter.from],
    [names['settings.rows.periodTo.value'], letter.to],
    [names['settings.rows.deadline.value'], letter.due],
    [names['settings.rows.parentAgency.value'], letter.parent],
    [names['settings.rows.agency.value'], letter.agency],
    [names['report.agency'], letter.agencyName],
    [names['settings.rows.agencyCode.value'], letter.symbol],
    [names['settings.rows.addressee.value'], letter.addressee],
    [names['settings.rows.place.value'], letter.place],
    [names['settings.rows.provinceCode.value'], letter.province],
    [names['settings.rows.signingAuthority.value'], letter.authority],
    [names['settings.rows.signerTitle.value'], letter.signer],
  ];
  const said = settings.flatMap(([kieu, found]) =>
    found === null
      ? []
      : [
          {
            cells: { loai_dong: kindWords.setting, kieu, nhan: found.text },
            ...{ at: found.line.at, sentence: found.line.text, why: because.setting },
          },
        ],
  );
  return [...said, ...askedSettings(letter)];
}

/** Blank rows that the officer must fill in, because the letter does not say them. */
function askedSettings(letter: Letter): readonly ProposedRow[] {
  const { agency, addressee, signer } = letter;
  if (agency === null) return askedDeadline(letter);
  const { at, text } = agency.line;
  const asked = [
    [choices.setting['settings.rows.addressee.value'], addressee],
    [choices.setting['settings.rows.signerTitle.value'], signer],
  ] as const;
  const blank = asked.flatMap(([kieu, found]) =>
    found !== null
      ? []
      : [
          {
            cells: { loai_dong: kindWords.setting, kieu, nhan: '' },
            ...{ at, sentence: text, why: because.asked },
          },
        ],
  );
  return [...askedDeadline(letter), ...blank];
}

/** A deadline that is not read is asked for: no other day may take its place. */
function askedDeadline({ due, dueSaid, day }: Letter): readonly ProposedRow[] {
  const line = (dueSaid ?? day)?.line;
  if (due !== null || line === undefined) return [];
  const kieu = choices.setting['settings.rows.deadline.value'];
  const cells = { loai_dong: kindWords.setting, kieu, nhan: '' };
  return [{ cells, at: line.at, sentence: line.text, why: because.deadline }];
}
