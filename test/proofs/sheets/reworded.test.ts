/** A confirmed column whose header comes to ask something else is asked for again; a slight rewording is followed. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { resolveLink } from '../../../src/core/linking/resolve.ts';
import { sheetColumns } from '../../../src/core/linking/sheetColumns.ts';
import { toLink } from '../../../src/core/linking/toLink.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const units = ['THPT Hải An', 'THPT Kiến An', 'THPT Thái Phiên'];

function sheet(header: string, people = 'Số lượt người tham gia') {
  return gridOf('Trang tính1', [
    ['STT', 'Tên đơn vị', 'Số vụ tiếp nhận 2022', `${header} 2022`, `${people} 2022`],
    ...units.map((name, at) => [String(at + 1), name, '2', String(at + 3), String(120 + at)]),
  ]);
}

/** What is lost, and what is told of the reworded column, where `before` was confirmed. */
function reworded(before: string, after: string) {
  const link = toLink(readHandSheet([sheet(before)], sgddt2024), sgddt2024);
  const confirmed = {
    ...link,
    tabs: link.tabs.map((tab) => ({
      ...tab,
      columns: tab.columns.map((one) => {
        const field = one.header.startsWith(before) ? 'nhom_2_so_buoi' : one.field;
        return { ...one, field, year: field?.startsWith('so_') || field?.startsWith('nhom_') ? 2022 : one.year, sure: 'chac' as const };
      }),
    })),
  };
  const found = resolveLink(confirmed, [sheet(after)], sgddt2024);
  return { lost: found.lost.map(({ header }) => header), waiting: sheetColumns(found.tabs, sgddt2024).waiting };
}

test.each([
  'Số buổi tuyên truyền (kế hoạch)',
  'Số buổi tuyên truyền phòng chống ma túy',
  'Số buổi tuyên truyền cấp tỉnh',
  'Số buổi tuyên truyền dự kiến',
  'Số buổi chào cờ',
  'Số buổi họp phụ huynh',
])('“%s” is asked for, for a true reason', (after) => {
  const { lost, waiting } = reworded('Số buổi tuyên truyền', after);
  expect(lost).toEqual(['Số buổi tuyên truyền 2022']);
  expect(waiting.map(({ why }) => why).filter((why) => why === 'twice')).toEqual([]);
});

test.each([
  ['Số buổi tuyên truyền', 'Số buổi tuyên truyền, giáo dục'],
  ['Số buổi tuyên truyền', 'Tổng số buổi tuyên truyền'],
  ['Số buổi tuyên truyền', 'Số buổi đã tuyên truyền'],
  ['Số buổi tuyên truyền', 'SỐ BUỔI  TUYÊN TRUYỀN:'],
  ['Số buổi tuyên truyền', 'Số buổi truyền thông, tuyên truyền'],
  ['Số buổi tuyên truyền (kế hoạch)', 'Số buổi tuyên truyền (kế hoạch)'],
  ['Số buổi tuyên truyền (kế hoạch)', 'Tổng số buổi tuyên truyền (kế hoạch)'],
])('“%s” that becomes “%s” is followed', (before, after) => {
  expect(reworded(before, after).lost).toEqual([]);
});

test('“Tổng lượt” is as good as “Số lượt”', () => {
  const link = toLink(readHandSheet([sheet('Số buổi tuyên truyền')], sgddt2024), sgddt2024);
  const tabs = link.tabs.map((tab) => ({ ...tab, columns: tab.columns.map((one) => ({ ...one, sure: 'chac' as const })) }));
  const found = resolveLink({ ...link, tabs }, [sheet('Số buổi tuyên truyền', 'Tổng lượt người tham gia')], sgddt2024);
  expect(link.tabs[0]?.columns.map(({ field }) => field)).toContain('nhom_2_so_luot');
  expect(found.lost).toEqual([]);
});
