/** What units ask under a question of proposals: never a deed, and never another's proposal. */
import { describe, expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { readBack } from '../../../src/core/outlineTab/readBack.vi.ts';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { writeOutline } from '../../../src/core/outlineTab/writeOutline.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import type { Grid } from '../../../src/core/workbook.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import { answerFields } from '../../../src/outline/schema.ts';
import { type Cells, tabOf } from './officerForm.ts';
import { tenRows } from './tenRows.ts';

const run = { now: '2028-01-05T08:00:00+07:00', state: 'TAM', version: 0 } as const;
const grid = (name: string, ...rows: string[][]): Grid => ({ name, values: rows, shown: rows });

const setting = (kieu: string, nhan: string): Cells => ({ loai_dong: 'thiết lập', kieu, nhan });
const letter = [
  setting('cơ quan báo cáo', 'SỞ Y TẾ'),
  setting('kính gửi', 'Ủy ban nhân dân tỉnh'),
  setting('chức vụ người ký', 'GIÁM ĐỐC'),
];

/** A form that asks proposals under these headings, each for whom the tab says. */
function formOf(asked: readonly (readonly [label: string, addressee: string])[], more: readonly Cells[] = []) {
  const rows: Cells[] = [
    ...tenRows,
    { loai_dong: 'mục', nhan: 'II. Đề xuất, kiến nghị' },
    ...asked.map(([nhan]): Cells => ({ loai_dong: 'câu hỏi', nhan, kieu: 'chữ' })),
    ...asked.map(
      ([doi_chieu, thuoc]): Cells => ({ loai_dong: 'phần kết', kieu: 'kiến nghị', doi_chieu, ...(thuoc === '' ? {} : { thuoc }) }),
    ),
    ...letter,
    ...more,
  ];
  return readOutline(tabOf(rows), blankForm);
}

/** The report of two communes that both answer so, by the label of the question. */
function reportOf(read: ReturnType<typeof formOf>, answers: Readonly<Record<string, string>>): string {
  const { outline, faults } = read;
  expect(faults).toEqual([]);
  if (outline === null) throw new Error('The form has a fault.');
  const code = (label: string) => answerFields(outline).find((one) => one.label === label)?.code ?? label;
  const head = ['ma_don_vi', 'nguoi_lap', 'hoan_thanh', ...Object.keys(answers).map(code)];
  const book = {
    grids: [
      grid(
        'Đơn vị',
        ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
        ['X1', 'Xã Một', 'Xã', 'Có'],
        ['X2', 'Xã Hai', 'Xã', 'Có'],
      ),
      grid('Số liệu', head, ...['X1', 'X2'].map((unit) => [unit, 'Lê Văn A', 'Có', ...Object.values(answers)])),
    ],
  };
  return plainText(consolidate(readCampaign(book, outline, run), 'hash').report()).join('\n');
}

const both = [
  ['Với Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['Với Sở', 'Sở'],
] as const;

describe('proposals by the heading that asks for them', () => {
  const report = reportOf(formOf(both), {
    'Với Ủy ban nhân dân tỉnh': 'Bố trí kinh phí mua cây giống.',
    'Với Sở': 'Tập huấn chăm sóc cây cho cán bộ xã.',
  });

  test('what is asked of the agency is what it will do', () => {
    expect(report).toContain('Tiếp thu đề nghị của các đơn vị, Sở sẽ tập huấn chăm sóc cây cho cán bộ xã (02 đơn vị đề nghị).');
  });

  test('what is asked of another is proposed to that one, and to no other', () => {
    expect(report).toContain('Kiến nghị với Ủy ban nhân dân tỉnh: Bố trí kinh phí mua cây giống (02 đơn vị đề nghị).');
    expect(report.match(/tập huấn chăm sóc cây/gi)).toHaveLength(1);
  });

  test('nothing of it is a deed', () => {
    expect(report).not.toMatch(/Xã Một[^.]*(?:tập huấn|bố trí)|NỘI DUNG KHÁC/i);
  });

  test('a sentence that names somebody else goes there; a plan of the unit’s own stays its own', () => {
    const told = reportOf(formOf(both), {
      'Với Ủy ban nhân dân tỉnh': 'Đề nghị Sở Y tế cấp tài liệu về cây. Đề nghị các sở, ngành phối hợp trồng cây.',
      'Với Sở': 'Đề nghị UBND tỉnh bố trí vườn ươm.',
    });
    expect(told).toMatch(/Sở sẽ cấp tài liệu về cây/);
    const proposed = told.split('\n').filter((line) => line.startsWith('Kiến nghị với'));
    expect(proposed.join(' ')).toMatch(/bố trí vườn ươm/);
    expect(proposed.join(' ')).not.toMatch(/tài liệu/);
    expect(told).not.toMatch(/Sở sẽ[^.]*(?:ngành phối hợp|vườn ươm)/);
  });

  test('going on with something is asked of whom the heading names', () => {
    const told = reportOf(formOf(both), { 'Với Ủy ban nhân dân tỉnh': 'Tiếp tục hỗ trợ kinh phí trồng cây.' });
    expect(told).toMatch(/Kiến nghị với Ủy ban nhân dân tỉnh: (?:Tiếp tục h|H)ỗ trợ kinh phí trồng cây/);
    expect(told).not.toContain('Các đơn vị sẽ');
  });
});

test.each([
  ['Kiến nghị với Sở', 'Sở', true],
  ['Với lãnh đạo Sở Y tế', 'lãnh đạo Sở Y tế', true],
  ['Với Sở Y tế tỉnh Ninh Bình', 'Sở Y tế tỉnh Ninh Bình', true],
  ['Với Sở YT', 'Sở YT', true],
  ['Với cấp trên', 'cấp trên', true],
  ['Đề xuất, kiến nghị', '', true],
  ['Với các sở, ngành', 'các sở, ngành', false],
  ['Với Sở Tài chính', 'Sở Tài chính', false],
  ['Với chính quyền địa phương', 'chính quyền địa phương', false],
  ['Với Bộ Y tế', 'Bộ Y tế', false],
])('“%s” (%s) is asked of the agency itself: %s', (label, addressee, isOwn) => {
  const report = reportOf(formOf([[label, addressee]]), { [label]: 'Bố trí thêm người trồng cây.' });
  expect(/Sở xem xét đề nghị bố trí thêm người trồng cây/.test(report)).toBe(isOwn);
  expect(report.includes(`ới ${addressee}: Bố trí thêm người trồng cây`)).toBe(!isOwn);
});

test('whom the tab lists itself is taken by its name', () => {
  const listed: Cells = { loai_dong: 'nơi nhận', nhan: 'Bộ Y tế', tu_khoa: 'bộ y tế' };
  const { outline } = formOf([['Với Bộ', 'Bộ Y tế']], [listed]);
  expect(outline?.closing.addressees.filter(({ name }) => name === 'Bộ Y tế')).toHaveLength(1);
  expect(outline?.closing.proposals[0]?.addressee).toBe(outline?.closing.addressees[0]?.code);
});

test('the tab reads back the same, and says whom each is for', () => {
  const { outline } = formOf(both);
  if (outline === null) throw new Error('The form has a fault.');
  const again = readOutline(writeOutline(outline, blankForm), blankForm);
  expect(again.faults).toEqual([]);
  expect(again.outline).toEqual(outline);
  const { lines = [] } = readBack(outline).find(({ title }) => title === 'Kết luận') ?? {};
  expect(lines).toEqual([
    '“Với Ủy ban nhân dân tỉnh”: kiến nghị với Ủy ban nhân dân tỉnh.',
    '“Với Sở”: điều đơn vị đề nghị Sở y tế, báo cáo ghi thành việc sẽ làm.',
  ]);
});

test('what is asked beside the assessment is told beside it, under its own heading', () => {
  const rows: Cells[] = [
    ...tenRows,
    { loai_dong: 'mục', nhan: 'B. Đánh giá chung' },
    { loai_dong: 'câu hỏi', nhan: 'Ưu điểm', kieu: 'chữ' },
    { loai_dong: 'câu hỏi', nhan: 'Tồn tại, hạn chế', kieu: 'chữ' },
    { loai_dong: 'mục', nhan: 'C. Việc khác' },
    { loai_dong: 'câu hỏi', nhan: 'Bài học', kieu: 'chữ' },
    { loai_dong: 'phần kết', kieu: 'đánh giá', doi_chieu: 'Ưu điểm' },
    { loai_dong: 'phần kết', kieu: 'khác', doi_chieu: 'Tồn tại, hạn chế' },
    { loai_dong: 'phần kết', kieu: 'khác', doi_chieu: 'Bài học' },
    ...letter,
    setting('hạn nộp', '15/01/2028'),
  ];
  const { outline, faults } = readOutline(tabOf(rows), blankForm);
  expect(faults).toEqual([]);
  const held = outline?.report.parts.map(({ code, chapters }) => [
    code,
    ...chapters.flatMap(({ source, of }) => (source === 'question' ? [of] : [])),
  ]);
  expect(held?.filter((one) => one.length > 1)).toEqual([
    ['iii', 'ton_tai_han_che'],
    ['vi', 'bai_hoc'],
  ]);
  // Nothing of another campaign: the date that is shown is this one's.
  const day = outline && answerFields(outline).find(({ code }) => code === 'ngay_van_ban');
  expect([day?.example, day?.help]).toEqual(['15/01/2028', 'dd/mm/yyyy, ví dụ 15/01/2028.']);
});

test('what was done already is not promised; a wish in three words is one', () => {
  const done = reportOf(formOf(both), {
    'Với Sở': 'Đã tổ chức 5 lớp tập huấn cho 120 cán bộ.',
    'Với Ủy ban nhân dân tỉnh': 'Xã đã trồng 20 cây xanh.',
  });
  expect(done).not.toMatch(/Sở sẽ|lớp tập huấn|cây xanh \(/);
  const short = reportOf(formOf(both), { 'Với Sở': 'Cấp tài liệu.', 'Với Ủy ban nhân dân tỉnh': 'Hỗ trợ kinh phí.' });
  expect(short).toMatch(/Sở sẽ cấp tài liệu \(02 đơn vị đề nghị\)/);
  expect(short).toMatch(/Kiến nghị với Ủy ban nhân dân tỉnh: Hỗ trợ kinh phí \(02 đơn vị đề nghị\)/);
  expect(reportOf(formOf(both), { 'Với Sở': 'Không có.' })).not.toMatch(/Sở sẽ/);
});
