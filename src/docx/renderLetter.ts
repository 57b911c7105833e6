/** The official frame: two-column head, titles, recipients and signature, appendix titles. */
import type { Appendix, Closing, Letterhead } from '../core/report/shape.ts';
import { textWidth } from './page.ts';
import { styled, textRun } from './paragraph.ts';
import { xmlText } from './renderRuns.ts';
import { boldTextWidth, ruleLine } from './ruleLine.ts';
import { sizes } from './styles.ts';
import { drawCell, drawRow, drawTable } from './table.ts';
import type { Xml } from './xml.ts';

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

function textLine(text: string, look: LineLook = {}): Xml {
  const {
    size = sizes.body,
    bold = false,
    italics = false,
    before = 0,
    after = 0,
    left,
    indent,
  } = look;
  const runs = text
    .split('\n')
    .map((line, at) => textRun(xmlText(line), { size, bold, italics }, at > 0));
  return styled(
    'Normal',
    {
      align: left ? 'left' : 'center',
      spacing: { before, after },
      ...(indent === undefined ? {} : { indent: { left: indent } }),
      keepNext: true,
    },
    runs,
  );
}

/** A table of two columns without lines, its rows never split. */
function twoColumns(widths: readonly number[], rows: readonly (readonly Xml[])[][]): Xml {
  const look = { width: textWidth.portrait, grid: widths, padding, isRuled: false };
  return drawTable(
    look,
    rows.map((cells) => {
      const inRow = cells.map((lines, i) => drawCell({ width: widths[i] ?? 0 }, ...lines));
      return drawRow(inRow, { isWhole: true });
    }),
  );
}

/** Rows of the head's table. */
export const headRows = 2;

/** Quoc hieu, agency, number, day; kind, subject, draft mark, addressee. */
export function renderLetterhead(head: Letterhead): Xml[] {
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

function kindLines({ kind, subject }: Letterhead): Xml[] {
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
function aboutLine({ kind, subject }: Letterhead): Xml[] {
  return kind === '' ? [textLine(subject, { size: sizes.about, before: 60 })] : [];
}

/** One addressee is centred; of several, each has a line under the first. */
function addresseeLines({ addressee, kind }: Letterhead): Xml[] {
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
export function renderClosing(closing: Closing): Xml {
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
export function renderAppendixHead(appendix: Appendix): Xml[] {
  return [
    textLine(appendix.number, { bold: true }),
    textLine(appendix.title, { bold: true }),
    textLine(appendix.reference, { italics: true, after: 180 }),
  ];
}
