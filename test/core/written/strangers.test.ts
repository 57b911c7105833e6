/** Reports in the hands of strangers: sure figures are right, texts are placed, no sentence is lost. */
import { expect, test } from '@jest/globals';
import { joinParagraphs, type Paragraph } from '../../../src/core/written/paragraphs.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { splitParagraph } from '../../../src/core/written/sentenceEnds.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { readStrangers, strangers, tallyStrangers } from '../../proofs/written/strangers.ts';

test.each(strangers)('%s: no sure figure is wrong, nine of ten figures and texts are found', (who) => {
  const tally = tallyStrangers(readStrangers(who));
  expect(tally.sure).toBeGreaterThan(70);
  expect(tally.sureRight).toBe(tally.sure);
  expect(tally.found / tally.wanted).toBeGreaterThan(0.9);
  expect(tally.textsRight / tally.texts).toBeGreaterThan(0.9);
});

/** Fewer words can be a title. */
const fewestWords = 8;

test.each(strangers)('%s: every sentence is shown, is a heading, or is counted as withheld', (who) => {
  for (const { name, lines } of readStrangers(who)) {
    const { sentences, withheld } = readReport(lines, name, sgddt2024);
    const shown = sentences.flatMap(({ text, section }) => [text, section]);
    const written = joinParagraphs(lines)
      .filter((one, at, all) => !isMother(one, all[at + 1]))
      .flatMap(({ text, cells }) => (cells ? [text] : splitParagraph(text)));
    const long = written.filter((text) => text.split(' ').length >= fewestWords);
    const lost = long.filter((text) => !shown.some((one) => one.includes(text.replace(/[.:;]$/, ''))));
    expect({ name, lost: lost.length > withheld ? lost : [] }).toEqual({ name, lost: [] });
  }
});

/** "3. Kết quả từng nhóm" right over "3.1. …" or "• Kinh phí: …": a heading of headings, which no sentence is under. */
function isMother({ text, mark }: Paragraph, next: Paragraph | undefined): boolean {
  return /^[IVX\d]/.test(mark) && (next?.mark ?? '') !== '' && !/[.;!?…]$/.test(text);
}
