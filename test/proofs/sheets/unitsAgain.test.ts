/** Rows that a person is asked about by their names: the agency's own, its area's, whoever is not named, a unit that is there once more. */
import { describe, expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { resolveLink } from '../../../src/core/linking/resolve.ts';
import { toLink } from '../../../src/core/linking/toLink.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const units = ['Phòng GDĐT quận Lê Chân', 'Phòng GDĐT huyện An Lão', 'Trường THPT Kiến An', 'Trường THPT Ngô Quyền'];

/** The rows under the header: number, name. */
function kinds(rows: readonly (readonly [number | string, string, number?])[]) {
  const [tab] = readHandSheet([sheetOf(rows)], sgddt2024).tabs;
  const aside = new Map(tab?.read.body.aside.map(({ row, kind }) => [row, kind]));
  return rows.map((_, at) => aside.get(at + 1) ?? 'unit');
}

function sheetOf(rows: readonly (readonly [number | string, string, number?])[]) {
  const head = ['STT', 'Đơn vị', 'Số buổi tuyên truyền năm 2023', 'Số buổi tuyên truyền năm 2024', 'Số văn bản ban hành năm 2024'];
  return gridOf('Trang tính1', [
    head,
    ...rows.map(([number, name, more = 0], at) => [number, name, at + more + 2, at + more + 3, at + more + 1]),
  ]);
}

const numbered = units.map((name, at) => [at + 1, name] as const);
const bare = units.map((name) => ['', name] as const);
const four = units.map(() => 'unit');

describe('the agency, its area, whoever is not named', () => {
  test.each(['Sở GDĐT Hải Phòng', 'Sở Giáo dục và Đào tạo', 'Khác', 'Số còn lại', 'Các đơn vị khác', 'Trường khác'])('%s', (name) => {
    expect(kinds([...numbered, ['', name]])).toEqual([...four, 'doubt']);
    expect(kinds([...bare, ['', name]])).toEqual([...four, 'doubt']);
  });

  test('the area is a unit’s name where it has no more than others do', () => {
    expect(kinds([...bare, ['', 'Hải Phòng', 90]])).toEqual([...four, 'doubt']);
    expect(kinds([...bare, ['', 'Hải Phòng']])).toEqual([...four, 'unit']);
    expect(kinds([...numbered, [5, 'Hải Phòng']])).toEqual([...four, 'unit']);
    expect(kinds([...numbered, ['', 'TP Hải Phòng']])).toEqual([...four, 'doubt']);
  });

  test('traps: names of units with such words', () => {
    const names = ['Trường THPT Hải Phòng', 'Trường Khiếm thính Hải Phòng', 'UBND phường Hồng An'];
    expect(kinds([...numbered, ...names.map((name, at) => [at + 5, name] as const)])).toEqual([...four, 'unit', 'unit', 'unit']);
  });
});

describe('without a number under numbered ones', () => {
  test('what has no unit’s name is asked about; a unit’s name is a unit’s', () => {
    expect(kinds([...numbered, ['', 'Hội đồng đội'], ['', 'Cơ quan thường trực']])).toEqual([...four, 'doubt', 'doubt']);
    expect(kinds([...numbered, ['', 'Trường THPT Trần Phú']])).toEqual([...four, 'unit']);
  });

  test('a person’s word holds', () => {
    const grid = sheetOf([...numbered, ['', 'Hội đồng đội']]);
    const link = toLink(readHandSheet([grid], sgddt2024), sgddt2024);
    const told = { tab: grid.name, row: 6, name: 'Hội đồng đội', code: 'HDD', type: null };
    const [tab] = resolveLink({ ...link, units: [...link.units, told] }, [grid], sgddt2024).tabs;
    expect(tab?.body.rows.map(({ name }) => name)).toContain('Hội đồng đội');
  });
});

describe('a unit once more', () => {
  test.each([
    'Trường THPT Kiến An (bổ sung)',
    'Bổ sung: Trường THPT Kiến An',
    'Trường THPT Kiến An - bổ sung',
    'THPT Kiến An bổ sung',
    'THPT Kiến An (đính chính)',
    'Trường THPT Kiến An (cơ sở 2)',
    'Tr. THPT Kiến An (lần 2)',
    'PGD Lê Chân (bổ sung)',
  ])('%s', (name) => {
    expect(kinds([...numbered, [5, name]])).toEqual([...four, 'doubt']);
    expect(kinds([...bare, ['', name]])).toEqual([...four, 'doubt']);
  });

  test('both, where none is without a remark', () => {
    expect(kinds([...numbered, [5, 'Trường THPT Trần Phú (lần 1)'], [6, 'Trường THPT Trần Phú (lần 2)']])).toEqual([
      ...four,
      'doubt',
      'doubt',
    ]);
  });

  test('traps: a remark where the unit is there once, and brackets that tell two units apart', () => {
    const names = [
      'Trường THPT Mạc Đĩnh Chi (bổ sung)',
      'Trường TH Hòa Bình (An Lão)',
      'Trường TH Hòa Bình (Thủy Nguyên)',
      'Trường THPT Ngô Quyền 2',
      'Trường THPT Mới',
    ];
    expect(kinds([...numbered, ...names.map((name, at) => [at + 5, name] as const)])).toEqual([...four, ...names.map(() => 'unit')]);
  });
});

describe('small words behind another’s whole name', () => {
  const kienAn = 'Trường THPT Kiến An';
  test.each(['cơ sở 2', ', phân hiệu', 'phân hiệu Bắc Hà', 'nộp lần hai', '– điểm trường Bắc Sơn'])('%s', (text) => {
    expect(kinds([...numbered, [5, `${kienAn} ${text}`.replace(' ,', ',')]])).toEqual([...four, 'doubt']);
  });

  test.each(['B', '2', 'II', 'Đông', 'quận Đồ Sơn'])('traps: %s is another’s name', (text) => {
    expect(kinds([...numbered, [5, `${kienAn} ${text}`]])).toEqual([...four, 'unit']);
  });

  test('in capitals, or in small letters alone, only words of a part tell', () => {
    const cased = (change: (text: string) => string) => (name: string) =>
      kinds([...numbered, [5, name]].map(([serial, text]) => [serial, change(String(text))] as const));
    const inCapitals = cased((text) => text.toUpperCase());
    const inSmall = cased((text) => text.toLowerCase());
    for (const read of [inCapitals, inSmall]) {
      expect(read(`${kienAn} cơ sở 2`)).toEqual([...four, 'doubt']);
      expect(read(`${kienAn} B`)).toEqual([...four, 'unit']);
      expect(read(`${kienAn} phân hiệu Bắc Hà`)).toEqual([...four, 'doubt']);
    }
  });
});
