/** The report of whole campaigns as text: every unit clean, one unit alone, nobody reported. Số liệu minh họa. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { consolidate } from '../../../src/core/consolidate.ts';
import { withoutOwnName } from '../../../src/core/narratives/withoutOwnName.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { campaignNames, campaignOf } from '../../fixtures/campaigns.ts';

test.each(campaignNames)('the report of the campaign “%s” reads as its golden', (name) => {
  const made = consolidate(campaignOf(name), '');
  const text = `${plainText(made.report()).join('\n')}\n`;
  const golden = `test/golden/bao-cao-${name}.txt`;
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(golden)) writeFileSync(golden, text);
  expect(text).not.toMatch(/undefined|NaN|\d (?:đơn vị|trường|phường, xã) (?:GDĐT|UBND|Trường|Phòng)/);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

test.each(campaignNames)('the note of the campaign “%s” reads as its golden', (name) => {
  const text = `${plainText(consolidate(campaignOf(name), '').note(null)).join('\n')}\n`;
  const golden = `test/golden/phieu-trinh-${name}.txt`;
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(golden)) writeFileSync(golden, text);
  expect(text).not.toMatch(/undefined|NaN|: 0 đơn vị|, 0 đơn vị/);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

test.each([
  ['Trường THPT Sông Cấm ban hành quy tắc.', 'Ban hành quy tắc.'],
  ['- Trường THPT Sông Cấm tập huấn. Trường THPT  Sông Cấm ký cam kết.', '- Tập huấn. Ký cam kết.'],
  ['Công tác tại Trường THPT Sông Cấm tốt.', 'Công tác tại Trường THPT Sông Cấm tốt.'],
  ['Trường THPT Sông Cấm Hạ tập huấn.', 'Trường THPT Sông Cấm Hạ tập huấn.'],
  ['THPT Sông Cấm tập huấn. Trường Trung học phổ thông Sông Cấm ký cam kết.', 'Tập huấn. Ký cam kết.'],
  ['Trường THCS Sông Cấm tập huấn.', 'Trường THCS Sông Cấm tập huấn.'],
])('a unit’s own name in front: %s', (text, expected) => {
  expect(withoutOwnName(text, 'Trường THPT Sông Cấm')).toBe(expected);
});

test.each([
  ['Công tác tại Trường THPT Sông Cấm tốt.', 'Công tác tại đơn vị tốt.'],
  ['Giao lưu với Trường THPT Sông Cấm Hạ.', 'Giao lưu với Trường THPT Sông Cấm Hạ.'],
  ['Hưởng ứng “Trường THPT Sông Cấm xanh”.', 'Hưởng ứng “Trường THPT Sông Cấm xanh”.'],
  ['Có 3 buổi của Trường THPT Sông Cấm, 2 buổi của xã.', 'Có 3 buổi của đơn vị, 2 buổi của xã.'],
])('a unit’s own name inside: %s', (text, expected) => {
  expect(withoutOwnName(text, 'Trường THPT Sông Cấm', 'đơn vị')).toBe(expected);
});

test('an own name that ends with a number is not summed', () => {
  expect(withoutOwnName('Triển khai tại UBND xã Minh Họa 528 đúng kế hoạch.', 'UBND xã Minh Họa 528', 'đơn vị')).toBe(
    'Triển khai tại đơn vị đúng kế hoạch.',
  );
});
