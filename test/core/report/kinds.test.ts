/** Decimals, rates and numbers that are kept apart where the report, a unit's own report and the summary print them. */
import { describe, expect, test } from '@jest/globals';
import { consolidate } from '../../../src/core/consolidate.ts';
import { changeText, comparedText } from '../../../src/core/report/figureText.vi.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { unitAppendices } from '../../../src/core/report/unit/unitAppendices.vi.ts';
import { layOutTotals } from '../../../src/core/summary/totals.vi.ts';
import type { Field } from '../../../src/outline/schema.ts';
import { smallCity, total, totals } from '../../fixtures/smallCity.ts';
import { moreKinds } from '../outlineTab/moreKinds.ts';
import { tabOf } from '../outlineTab/officerForm.ts';
import { inventedCampaign, outlineOf } from '../outlineTab/saidOf.ts';

describe('a number that may not be more than another', () => {
  const yearly = { loai_dong: 'câu hỏi', theo_nam: 'Có' } as const;
  const others = [
    { ...yearly, kieu: 'tỷ lệ tự khai', nhan: 'Tỷ lệ hộ giỏi' },
    { ...yearly, kieu: 'số đếm', nhan: 'Số hộ trồng cây', cong_don: 'cộng các năm' },
  ] as const;
  const reportWith = (tu_so: string, chan_tren: string) => {
    const rows = moreKinds.flatMap((row) => (row.nhan === 'Số hộ của xã' ? [row, ...others] : [row]));
    const outline = outlineOf(tabOf([...rows, { loai_dong: 'quy tắc', kieu: 'không lớn hơn', tu_so, chan_tren }]));
    return plainText(consolidate(inventedCampaign(outline, {}), '').report()).join('\n');
  };

  test('two rates: each has its own sentence', () => {
    const report = reportWith('Tỷ lệ hộ giỏi', 'Tỷ lệ hộ chăm cây');
    for (const label of ['Tỷ lệ hộ giỏi', 'Tỷ lệ hộ chăm cây'])
      expect(report).toContain(`${label} (đơn vị tự khai, không cộng, không lấy trung bình): năm 2026: `);
    expect(report).not.toContain('đã tiếp nhận');
  });

  test('a sum below a number that is kept apart: neither is lost', () => {
    const report = reportWith('Số hộ trồng cây', 'Số hộ của xã');
    expect(report).toContain('Số hộ của xã (không cộng): năm 2026: ');
    expect(report).toContain('Số hộ trồng cây cả giai đoạn là ');
    expect(report).not.toContain('đã tiếp nhận');
  });
});

test('decimals one after another are kept apart by semicolons, with what they are measured in', () => {
  const field: Field = { code: 'dien_tich', label: 'Diện tích', kind: 'decimal', nouns: ['ha', 'hécta'], yearly: true };
  const compared = { field: 'dien_tich', years: [2021, 2022, 2023], sums: [1.5, 2.25, 3], units: ['PA', 'PB', 'TA'] };
  expect(comparedText(field, compared, smallCity)).toContain('diện tích lần lượt là 1,5; 2,25; 3 ha, năm 2023 tăng 100,0%');
  expect(comparedText({ ...field, kind: 'count' }, compared, smallCity)).toContain('lần lượt là 1,5, 2,25, 3.');
});

test.each([
  ['count', [19, 38], ''],
  ['count', [20, 40], 'tăng 100,0%'],
  ['decimal', [12, 24], 'tăng 100,0%'],
  ['decimal', [12.5, 25], 'tăng 100,0%'],
  ['money', [12_000_000, 24_000_000], 'tăng 100,0%'],
  ['decimal', [0, 24], ''],
] as const)('a change of a small %s from %j: of a count alone a small base says nothing', (kind, sums, told) => {
  const field: Field = { code: 'so', label: 'Số', kind, yearly: true };
  expect(changeText({ field: 'so', years: [2021, 2022], sums, units: ['PA'] }, field)).toBe(told);
});

test('a column of a unit’s table names its unit of measure, and that a rate is the unit’s own', () => {
  const fields = [
    { code: 'ten', label: 'Tên vườn', kind: 'key' },
    { code: 'dien_tich', label: 'Diện tích', kind: 'decimal', nouns: ['ha'], yearly: true },
    { code: 'ty_le', label: 'Tỷ lệ sống', kind: 'rate' },
    { code: 'so_cay', label: 'Số cây', kind: 'count' },
  ] as const;
  const shown: Readonly<Record<string, string>> = { ten: 'Vườn Một', 'dien_tich.2026': '1,5', ty_le: '45%', so_cay: '7' };
  const answers = Object.entries(shown).map(([code, text]) => {
    const field = fields.find((one) => one.code === code.replace(/\.\d+$/, ''));
    return [code, { code, field, blank: false, cell: { shown: text } }] as const;
  });
  const entry = { unit: { name: 'Xã Một' }, references: { vuon: [{ filled: true, answers: new Map(answers) }] } };
  const outline = {
    references: { vuon: { title: 'Vườn ươm', fields: [{ code: 'don_vi', kind: 'native' }, { code: 'stt', kind: 'key' }, ...fields] } },
  };
  const [table] = unitAppendices(entry as never, { outline } as never);
  expect(JSON.stringify(table)).toMatch(/Diện tích năm 2026 \(ha\).*Tỷ lệ sống \(tự khai\).*"Số cây"/);
});

test('the summary has a row a unit type of a number of the whole period as well', () => {
  const own = (value: number, units: number) => totals('kinh_phi', [], total(value, units));
  const whole = { ...own(12, 4), byType: { phong_gddt: own(7, 2), truong_thpt: own(5, 2) } };
  const rows = layOutTotals({ ...smallCity, results: { ...smallCity.results, totals: [whole] } });
  const labels = rows.map(([first]) => String(first?.value ?? '').trim());
  expect(labels.filter((label) => /^(?:Phòng GDĐT|Trường THPT)/.test(label))).toHaveLength(2);
});
