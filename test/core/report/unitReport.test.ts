/** What a unit prints of itself: under whom it is, what it carries out, who signs, and only what it was asked. */
import { expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { writeUnitReport } from '../../../src/core/report/unit/unitReport.vi.ts';
import type { Return } from '../../../src/core/returns/returns.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { cityOf } from '../../proofs/rules/cityOf.ts';
import { toWorkbook } from '../../proofs/rules/sheets.ts';

const run = { now: '2024-12-26T08:00:00+07:00', state: 'TAM', version: 1 } as const;
const { context } = readCampaign(toWorkbook(cityOf({})), sgddt2024, run);

function printed(unit: { readonly name: string; readonly area?: string }, plan = sgddt2024.report.plan, number = '…'): string {
  const [entry] = context.returns.returns;
  if (!entry?.unit.type) throw new Error('no unit');
  const { parentAgency: _, authority: _own, ...type } = entry.unit.type;
  const outline = { ...sgddt2024, report: { ...sgddt2024.report, plan } };
  const settings = { ...context.settings, dispatchNumber: number, dispatchDate: '12/10/2024', reportBasis: [] };
  return plainText(
    writeUnitReport(Object.create(entry, { unit: { value: { ...entry.unit, area: '', ...unit, type } } }) as Return, {
      ...context,
      outline,
      settings,
    }),
  ).join('\n');
}

test.each([
  ['a school is under the Department', { name: 'Trường THPT A' }, /^SỞ GIÁO DỤC VÀ ĐÀO TẠO TRƯỜNG THPT A /],
  ['a commune under the province', { name: 'UBND xã A' }, /^UBND THÀNH PHỐ HẢI PHÒNG UBND XÃ A /],
  ['a district office under its district', { name: 'Phòng GDĐT quận A', area: 'quận A' }, /^UBND QUẬN A PHÒNG GDĐT QUẬN A /],
  ['an office whose area has no kind under the Department', { name: 'Phòng GDĐT A', area: 'A' }, /^SỞ GIÁO DỤC VÀ ĐÀO TẠO /],
])('%s', (_, unit, expected) => expect(printed(unit)).toMatch(expected));

test('a committee signs as one', () => {
  expect(printed({ name: 'Ủy ban nhân dân xã A' })).toMatch(/\| TM\. ỦY BAN NHÂN DÂN /);
  expect(printed({ name: 'Trường THPT A' })).not.toContain('ỦY BAN NHÂN DÂN CHỦ');
});

test.each([
  ['a plan', 'Kế hoạch số 1/KH-UBND', '…', 'Thực hiện Kế hoạch số 1/KH-UBND, Trường THPT A báo cáo'],
  [
    'a plan and the dispatch that asks',
    'Kế hoạch số 1/KH-UBND',
    '21/SGDĐT',
    'Thực hiện Kế hoạch số 1/KH-UBND và Công văn số 21/SGDĐT ngày 12/10/2024 của Sở',
  ],
  [
    'what is called a report is no basis',
    'Báo cáo kết quả thực hiện Chương trình',
    '21/SGDĐT',
    'Thực hiện Công văn số 21/SGDĐT ngày 12/10/2024 của Sở',
  ],
  ['nothing known', 'Báo cáo kết quả', '…', '\nTrường THPT A báo cáo kết quả như sau:'],
])('it carries out %s', (_, plan, number, expected) => expect(printed({ name: 'Trường THPT A' }, plan, number)).toContain(expected));
