/** What is lacking, fell away, is planned, asked for or somebody else's is no result, and its numbers are not summed with what was done. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import type { Narrative } from '../../../src/core/narratives/narratives.ts';
import { readSentences } from '../../../src/core/narratives/readSentences.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const lines = readFileSync('test/fixtures/texts/not-done.tsv', 'utf8')
  .normalize('NFC')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [kind: string, text: string, done?: string]);

const given = [13, 17, 19, 23, 29];
const sum = 13 + 17 + 19;
const units = ['A', 'B', 'C', 'D', 'E'];

function tell(field: string, text: string, done = '') {
  const narratives = units.flatMap((unit, at): Narrative[] => {
    const said = at < 3 ? text : done;
    const words = said.replaceAll('{a}', String(given[at])).replaceAll('{b}', `${given[at]}1`);
    return said === '' ? [] : [{ unit, cell: `Số liệu!${unit}1`, field, text: words, voice: 'units', ofArea: false }];
  });
  return gatherStatements(narratives, sgddt2024).statements;
}

const ofFirst = (text: readonly string[]) => text.some((unit) => units.indexOf(unit) < 3);
const isSummed = (value: number) => [sum, sum * 10 + 3, sum * 1e6].includes(value);

describe.each(['nhom_2', 'nhom_3'])('under %s', (field) => {
  const ofKind = (kind: string) => lines.filter(([own]) => own === kind);

  test('nothing of it is told as done', () => {
    expect(ofKind('undone').length).toBeGreaterThan(50);
    const wrong = ofKind('undone').filter(([, text, done]) =>
      tell(field, text, done).some((one) => ofFirst(one.units) && (one.kind === 'result' || one.units.length > 3)),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing of it is summed as done, or joined with it', () => {
    expect(ofKind('apart').length).toBeGreaterThan(20);
    const wrong = ofKind('apart').filter(([, text, done]) =>
      tell(field, text, done).some(
        (one) =>
          ofFirst(one.units) && (one.units.length > 3 || (one.kind === 'result' && one.figures.some((figure) => isSummed(figure.sum)))),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('what was done is, however much is said to lack', () => {
    expect(ofKind('done').length).toBeGreaterThan(80);
    const lost = ofKind('done').filter(
      ([, text]) =>
        !tell(field, text).some(
          (one) => one.kind === 'result' && one.units.length === 3 && one.figures.some((figure) => isSummed(figure.sum)),
        ),
    );
    expect(lost).toEqual([]);
  });
});

describe('how large a school is stands before what it did', () => {
  test.each([
    ['Trường có 900 học sinh, đã tuyên truyền cho 850 học sinh.', 'Đã tuyên truyền cho 850 học sinh'],
    ['Nhà trường có 30 lớp, tổ chức ký cam kết ở cả 30 lớp.', 'Tổ chức ký cam kết ở cả 30 lớp'],
    ['Nhà trường hiện có 1.050 học sinh, trong đó 1.000 em được học kỹ năng số.', '1.000 em được học kỹ năng số'],
    ['Trường có 40 cán bộ, giáo viên, phân công 01 đồng chí làm đầu mối.', 'Phân công 01 đồng chí làm đầu mối'],
    ['Trường có 30 lớp, 1.200 học sinh, 65 cán bộ giáo viên.', undefined],
    ['Trường có 24 lớp, trong đó có 8 lớp 9.', undefined],
  ])('%s', (text, told) => expect(readSentences(text).sentences.map((one) => one.text)).toEqual(told === undefined ? [] : [told]));
});
