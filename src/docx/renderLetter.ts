/** The official frame: two-column head, titles, recipients and signature, appendix titles. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Appendix, Closing, Letterhead } from '../core/report/shape.ts';
import { textWidth } from './page.ts';
import { xmlText } from './renderRuns.ts';
import { boldTextWidth, ruleLine } from './ruleLine.ts';
import { sizes } from './styles.ts';

/** 6,6 cm and 9,4 cm: in 12 pt both sides of the head fit on one line. */
const columns = [3742, textWidth.portrait - 3742] as const;
const padding = 108;
/** A rule under the agency and under the subject: between a third and a half of the line. */
const shortRule = 0.4;
/** 2,5 cm. */
const addresseeIndent = 1417;
/** Room for a signature and a stamp, in twips. */
const signatureRoom = 1400;

interface LineLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly left?: boolean;
  readonly indent?: number;
}

function textLine(text: string, look: LineLook = {}): Paragraph {
  const {
    size = sizes.body,
    bold = false,
    italics = false,
    before = 0,
    after = 0,
    left,
    indent,
  } = look;
  return new Paragraph({
    style: 'Normal',
    alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { before, after },
    ...(indent === undefined ? {} : { indent: { left: indent } }),
    keepNext: true,
    children: text
      .split('\n')
      .map(
        (line, at) =>
          new TextRun({ text: xmlText(line), size, bold, italics, break: Math.min(at, 1) }),
      ),
  });
}

/** A table of two columns without lines, its rows never split. */
function twoColumns(widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: textWidth.portrait, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: padding, right: padding, marginUnitType: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({ width: { size: widths[i] ?? 0, type: WidthType.DXA }, children }),
          ),
        }),
    ),
  });
}

/** Rows of the head's table. */
export const headRows = 2;

/** Quoc hieu, agency, number, day; kind, subject, draft mark, addressee. */
export function renderLetterhead(head: Letterhead): (Paragraph | Table)[] {
  const { agency, motto } = head;
  const [left, right] = [columns[0] - 2 * padding, columns[1] - 2 * padding];
  const bold = { size: sizes.head, bold: true };
  return [
    twoColumns(columns, [
      [
        [
          textLine(head.parentAgency, { size: sizes.head }),
          textLine(agency, bold),
          ruleLine(shortRule * Math.min(left, boldTextWidth(agency, sizes.head)), left),
        ],
        [
          textLine(head.nation, bold),
          textLine(motto, { size: sizes.motto, bold: true }),
          ruleLine(boldTextWidth(motto, sizes.motto), right),
        ],
      ],
      [
        [textLine(head.number, { size: sizes.motto }), ...aboutLine(head)],
        [textLine(head.placeAndDay, { size: sizes.motto, italics: true })],
      ],
    ]),
    ...kindLines(head),
    ...(head.draftMark === '' ? [] : [textLine(head.draftMark, { bold: true, before: 60 })]),
    ...addresseeLines(head),
  ];
}

function kindLines({ kind, subject }: Letterhead): Paragraph[] {
  if (kind === '') return [];
  return [
    textLine(kind, { bold: true, before: 240 }),
    textLine(subject, { bold: true }),
    ruleLine(
      shortRule * Math.min(textWidth.portrait, boldTextWidth(subject, sizes.body)),
      textWidth.portrait,
    ),
  ];
}

/** A dispatch has no kind: what it is about is under its number. */
function aboutLine({ kind, subject }: Letterhead): Paragraph[] {
  return kind === '' ? [textLine(subject, { size: sizes.about, before: 60 })] : [];
}

/** One addressee is centred; of several, each has a line under the first. */
function addresseeLines({ addressee, kind }: Letterhead): Paragraph[] {
  const [first = '', ...others] = addressee.split('\n');
  const before = kind === '' ? 240 : 120;
  if (others.length === 0) return [textLine(first, { before, after: 180 })];
  return [
    textLine(first, { before, left: true, indent: addresseeIndent }),
    ...others.map((line, at) =>
      textLine(line, {
        left: true,
        indent: 2 * addresseeIndent,
        after: at === others.length - 1 ? 180 : 0,
      }),
    ),
  ];
}

/** Recipients on the left, who signs on the right, with room for the signature. */
export function renderClosing(closing: Closing): Table {
  const half = Math.round(textWidth.portrait / 2);
  const recipients = closing.recipients.map((recipient) =>
    textLine(recipient, { size: sizes.recipients, left: true }),
  );
  return twoColumns(
    [half, textWidth.portrait - half],
    [
      [
        [
          textLine(closing.recipientsTitle, {
            size: sizes.head,
            bold: true,
            italics: true,
            left: true,
          }),
          ...recipients,
        ],
        [
          textLine(closing.authority, { bold: true }),
          textLine(closing.signer, { bold: true, after: signatureRoom }),
        ],
      ],
    ],
  );
}

/** "Phu luc I", its title, what it belongs to. */
export function renderAppendixHead(appendix: Appendix): Paragraph[] {
  return [
    textLine(appendix.number, { bold: true }),
    textLine(appendix.title, { bold: true }),
    textLine(appendix.reference, { italics: true, after: 180 }),
  ];
}
