/** Addresses and unused texts of a file: which of their numbers count somebody. */
import { expect, test } from '@jest/globals';
import { addressCounts, countsBesideName } from '../../src/core/privacy/traces/numbersOfNames.vi.ts';

test.each([
  'https://so.vn/?tre=4242',
  'https://so.vn/?so_vu=7',
  'https://so.vn/tin/12-hoc-sinh-bi-xam-hai',
  'https://so.vn/5 trẻ em bị xâm hại.docx',
  'https://so.vn/tim?hoc_sinh=15&gid=0',
  'file:///D:/Báo cáo 7 trẻ bị xâm hại.docx',
  'mailto:a@b.vn?subject=12 trẻ bị xâm hại',
  'https://x.vn/so-tre-bi-xam-hai-3',
  'https://x.vn/?t=so_tre_3',
  'https://x.vn/?s=2024:3',
])('%s counts somebody', (address) => {
  expect(addressCounts(address)).toBe(true);
});

test.each([
  'mailto:pgd1@haiphong.edu.vn',
  'https://drive.google.com/file/d/1AbC9xYz_22-aa/view?usp=sharing',
  'https://docs.google.com/spreadsheets/d/1Zx9-0abc/edit?gid=1234567890#gid=1234567890',
  'https://vanban.chinhphu.vn/830-QD-TTg',
  'https://haiphong.edu.vn/2024/05/12/tap-huan',
  'https://moet.gov.vn/Pages/chi-tiet.aspx?ItemID=1234',
  'http://thcs2.haiphong.edu.vn',
  'tel:02253842222',
  'ke-hoach-186.docx',
])('%s counts nobody', (address) => {
  expect(addressCounts(address)).toBe(false);
});

test('the number of a school is its name, others are not', () => {
  const texts = ['Trường THPT số 1', 'Trường Tiểu học số 1 Kiến An', 'Quận 3', 'Trường THPT số 1: 12 em', 'Phường 3 có 2 vụ', '4242'];
  expect(texts.filter(countsBesideName)).toEqual(texts.slice(3));
});

test.each(['Trường Lê Lợi có 2', 'Tiểu học Bắc Sơn 2 (nữ)', 'Trường bị 2', 'Trường có 5', 'THCS Kim Đồng 3', 'Phường Lê Chân: 4'])(
  '“%s” counts beside a name',
  (text) => {
    expect(countsBesideName(text)).toBe(true);
  },
);

test.each(['Trường Tiểu học Bắc Sơn 2', 'THCS An Lư 1', 'Tổ dân phố 12', 'Phường Đông Hải 2', 'Trường Mầm non số 3'])(
  '“%s” is a name',
  (text) => {
    expect(countsBesideName(text)).toBe(false);
  },
);
