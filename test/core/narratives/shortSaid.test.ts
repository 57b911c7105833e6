/** Short texts that say something, plans and what fell through, judgements with a wish behind them, that nobody is in need, what was done before the period. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const lines = readFileSync('test/fixtures/texts/short-said.tsv', 'utf8')
  .normalize('NFC')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [want: string, field: string, text: string]);

const tell = (field: string, text: string) =>
  gatherStatements([{ unit: 'A', cell: 'Số liệu!A1', field, text, voice: 'units', ofArea: false }], sgddt2024);
const isTold = (field: string, text: string) => tell(field, text).statements.length > 0;
const of = (...wants: readonly string[]) => lines.filter(([want]) => wants.includes(want));

/** What a sentence so labelled may be told as. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  assess: ['assessment', 'praise'],
  bad: ['criticism'],
  wish: ['wish'],
  none: ['denial'],
  result: ['result'],
  ease: ['ease'],
  difficulty: ['difficulty'],
};

describe('a text of a few letters', () => {
  test('that says something whole is kept', () => {
    const all = of('whole');
    expect(all.length).toBe(90);
    expect(all.filter(([, field, text]) => !isTold(field, text)).map(([, , text]) => text).length).toBeLessThanOrEqual(11);
  });

  test('that only names something is not', () => {
    const all = of('scrap');
    expect(all.length).toBe(90);
    // A matter named under difficulties or proposals is one: "Kinh phí".
    const wrong = all.filter(([, field, text]) => isTold(field, text) && field !== 'kho_khan' && field !== 'de_xuat');
    expect(wrong.length).toBeLessThanOrEqual(3);
  });
});

test('what is wished behind a judgement is not the judgement, and nobody in need is no wish', () => {
  const all = of(...Object.keys(kinds));
  expect(all.length).toBe(76);
  const wrong = all.filter(([want, field, text]) => !tell(field, text).statements.some(({ kind }) => kinds[want]?.includes(kind)));
  expect(wrong.map(([, , text]) => text).length).toBeLessThanOrEqual(9);
});

test('a judgement is told without what is wished behind it', () => {
  const told = tell('danh_gia', 'Triển khai kịp thời, đúng đối tượng, cần phát huy').statements;
  expect(told.map(({ text }) => text)).toEqual(['Triển khai kịp thời, đúng đối tượng']);
});

test('what was done before the period is left out, wherever its year stands', () => {
  const reasonsOf = (text: string) => tell('nhom_2', text).leftOut.map(({ reason }) => reason);
  const wrong = of('earlier', 'within').filter(([want, , text]) => reasonsOf(text).includes('before-period') !== (want === 'earlier'));
  expect(wrong.map(([, , text]) => text)).toEqual(['Phát 500 tờ rơi tháng 9/2020']);
  const { statements } = tell('nhom_2', 'Tổ chức Ngày hội an toàn mạng với 300 học sinh, năm 2020 cũng đã tổ chức 2 ngày hội');
  expect(statements.map(({ text }) => text)).toEqual(['Tổ chức Ngày hội an toàn mạng với 300 học sinh']);
});

test.each([
  ['criticism', 'nhom_2', 'Tuyên truyền còn ít'],
  ['criticism', 'nhom_2', 'Kiểm tra, giám sát chưa chặt chẽ'],
  ['result', 'nhom_2', 'Phụ đạo học sinh còn yếu'],
  ['denial', 'nhom_5', 'Không phát sinh hoạt động'],
  ['denial', 'nhom_3', 'Không có giải pháp nào thêm'],
  ['criticism', 'nhom_5', 'Chưa có hoạt động hợp tác quốc tế'],
])('%s under %s: %s', (kind, field, text) => expect(tell(field, text).statements.map((one) => one.kind)).toEqual([kind]));

test('who watches a play does not act in it', () => {
  const told = gatherStatements(
    ['Học sinh xem tiểu phẩm về bắt nạt mạng', 'Học sinh diễn tiểu phẩm về bắt nạt mạng'].map((text, at) => ({
      unit: `U${at}`,
      cell: `Số liệu!A${at + 1}`,
      field: 'nhom_2',
      text,
      voice: 'units' as const,
      ofArea: false,
    })),
    sgddt2024,
  ).statements;
  expect(told.map(({ units }) => units.length)).toEqual([1, 1]);
});

describe.each(['nhom_2', 'nhom_3'])('under %s', (field) => {
  const all = readFileSync('test/fixtures/texts/fell-through.tsv', 'utf8')
    .normalize('NFC')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t') as [want: string, text: string]);
  const isDone = (text: string) => tell(field, text).statements.some(({ kind }) => kind === 'result');

  test('what waits, is over or came to nothing is not told as done', () => {
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(([want, text]) => isDone(text) !== (want === 'told'))).toEqual([]);
  });
});

test.each([
  [
    'Bộ Công an ra mắt 1 ứng dụng, trường hướng dẫn 500 học sinh cài đặt',
    'Bộ Công an ra mắt 1 ứng dụng, trường hướng dẫn 400 học sinh cài đặt',
    900,
  ],
  ['Huyện đoàn phát động 3 cuộc thi, học sinh gửi 40 bài', 'Huyện đoàn phát động 3 cuộc thi, học sinh gửi 50 bài', 90],
  ['Quận tổ chức 2 hội thi, đội tuyển của trường đạt 1 giải', 'Quận tổ chức 2 hội thi, đội tuyển của trường đạt 3 giải', 4],
  ['Quận mở 2 lớp tập huấn nhưng trường chỉ cử 3 giáo viên', 'Quận mở 2 lớp tập huấn nhưng trường chỉ cử 4 giáo viên', 7],
])('what another body held is not summed: %s', (one, other, sum) => {
  const { statements } = gatherStatements(
    [one, other].map((text, at) => ({
      unit: `U${at}`,
      cell: `Số liệu!A${at + 1}`,
      field: 'nhom_2',
      text,
      voice: 'units' as const,
      ofArea: false,
    })),
    sgddt2024,
  );
  expect(statements.flatMap(({ figures }) => figures.map((figure) => figure.sum))).toEqual([sum]);
});
