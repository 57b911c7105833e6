/** A solid rule under a line of text, as an empty paragraph whose top border has the right length. */
import { BorderStyle, LineRuleType, Paragraph } from 'docx';

/** Advance widths of Times New Roman Bold for characters 32 to 126, in thousandths of the size. */
const boldWidths = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667,
  611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
  722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556,
  278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];

/** Width of a bold text in twips at a size in half points; marks over letters take no room. */
export function boldTextWidth(text: string, halfPoints: number): number {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0110/g, 'D')
    .replace(/\u0111/g, 'd');
  const thousandths = [...bare].reduce(
    (sum, letter) => sum + (boldWidths[letter.charCodeAt(0) - 32] ?? 500),
    0,
  );
  return Math.round((thousandths * halfPoints * 10) / 1000);
}

/** A centred rule of `length` twips in a column of `width` twips. */
export function ruleLine(length: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    style: 'Normal',
    indent: { left: side, right: side },
    spacing: { before: 40, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    run: { size: 8 },
  });
}
