/** Each difficulty of a sentence is counted under its own matter; what only goes on from another stays with it. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { areAllHard, clausesOfHard, hardApart } from '../../../src/core/narratives/kinds/hardApart.vi.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { documentsOf } from '../../fixtures/fortyUnits.ts';

const matters = sgddt2024.closing.difficultyMatters;

test.each([
  ['Không được cấp kinh phí, giáo viên thiếu và yếu về CNTT', ['Không được cấp kinh phí', 'Giáo viên thiếu và yếu về CNTT']],
  ['Không có kinh phí; giáo viên kiêm nhiệm nhiều việc', ['Không có kinh phí', 'Giáo viên kiêm nhiệm nhiều việc']],
  ['Máy tính cũ và không có kinh phí', ['Máy tính cũ', 'Không có kinh phí']],
])('what its sums may deny stands apart: %s', (text, apart) => expect(hardApart(`${text}.`, matters)).toEqual(apart));

test.each([
  'Thiếu kinh phí, thiếu GV Tin học, máy tính cũ',
  'Kinh phí tuyên truyền, mua phần mềm còn hạn hẹp',
  'Không có kinh phí, do đó chưa mua được máy tính',
  'Không có kinh phí riêng cho phần mềm, tài liệu',
  'Phụ huynh đi làm xa, gửi con cho ông bà nên khó quản lý',
])('is one: %s', (text) => expect(hardApart(text, matters)).toEqual([text]));

test('what is only named behind a lack is lacking as well', () => {
  expect(areAllHard(clausesOfHard('Thiếu: kinh phí, thiết bị, nhân lực'))).toBe(true);
  expect(areAllHard(['Kinh phí tuyên truyền', 'mua phần mềm còn hạn hẹp'])).toBe(false);
});

test('of what a unit’s own figures deny only that goes', () => {
  const own = [
    { unit: 'U0', field: 'kho_khan', cell: 'A1', voice: 'units' as const, text: 'Không có kinh phí; máy tính phòng Tin đã cũ.' },
  ];
  const told = gatherStatements(own, sgddt2024).statements;
  expect(told.map(({ text, matter, kind }) => `${kind} ${matter}: ${text}`)).toEqual([
    'difficulty kinh_phi: Không có kinh phí',
    'difficulty thiet_bi: Máy tính phòng Tin đã cũ',
  ]);
});

describe('a report of forty counts the units of each matter', () => {
  const written = [
    'Mạng yếu, thiếu giáo viên Tin học.',
    'Wifi chập chờn; cha mẹ đi làm xa.',
    'Máy chiếu hỏng và tài liệu chưa cập nhật.',
    'Giáo viên ngại công nghệ; tài liệu ít.',
    'Thiếu giáo viên Tin học. Internet không ổn định.',
    'Phụ huynh chưa quan tâm, máy tính cũ.',
    'Thiếu: tài liệu, thiết bị.',
    'Về con người: thiếu cán bộ; về tài liệu: không khó khăn.',
  ];
  const blank = () => '';
  const { report } = documentsOf({ danh_gia: blank, de_xuat: blank, nhom_2: blank, kho_khan: (at) => written[at] ?? '' });
  test.each([
    ['nêu khó khăn, tập trung ở', 8],
    ['Khó khăn về máy tính, thiết bị', 6],
    ['Khó khăn về đội ngũ', 4],
    ['Khó khăn về tài liệu', 3],
    ['Khó khăn liên quan đến gia đình', 2],
  ])('%s', (words, units) => {
    const line = report.split('\n').find((one) => one.includes(words)) ?? '';
    expect(Number(/(?:\(|Có )0?(\d+)/.exec(line)?.[1])).toBe(units);
  });
});
