/** Bodies of a ward are others to a school, and the ward itself to its own report. */
import { expect, test } from '@jest/globals';
import { isOfArea } from '../../../src/core/narratives/figures/ofArea.vi.ts';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function told(ofArea: boolean, numbers: readonly number[], text: string) {
  const own = numbers.map((number, at) => ({
    unit: `U${at}`,
    field: 'nhom_2',
    cell: `A${at}`,
    voice: 'units' as const,
    ofArea,
    text: text.replace(/#/g, String(number)),
  }));
  const { statements, leftOut } = gatherStatements(own, sgddt2024);
  return { texts: statements.map((one) => one.text), reasons: leftOut.map(({ reason }) => reason) };
}

test.each([
  ['Hội thi do UBND phường tổ chức thu hút # học sinh tham gia.', 'Hội thi do UBND phường tổ chức thu hút 12 học sinh tham gia'],
  ['Theo báo cáo của Công an phường, đã nhắc nhở # quán internet.', 'Theo báo cáo của Công an phường, đã nhắc nhở 12 quán internet'],
  ['Theo số liệu của Công an xã, đã hỗ trợ # trẻ em.', 'Theo số liệu của Công an xã, đã hỗ trợ 12 trẻ em'],
  ['Triển khai # văn bản do UBND xã ban hành.', 'Triển khai 12 văn bản do UBND xã ban hành'],
  ['Theo thống kê của Công an, tiếp nhận # vụ.', 'Theo thống kê của Công an, tiếp nhận 12 vụ'],
])('%s: three wards together', (text, all) => {
  expect(told(true, [3, 4, 5], text).texts).toEqual([all]);
  expect(told(false, [3, 4, 5], text).texts).not.toContain(all);
});

test.each([
  ['Theo thống kê của Công an thành phố, có # vụ lừa đảo.', []],
  ['Sử dụng # phần mềm do Sở Thông tin và Truyền thông trang bị.', ['Sử dụng 3 phần mềm do Sở Thông tin và Truyền thông trang bị']],
  ['Hội thi do UBND thành phố tổ chức thu hút # học sinh tham gia.', ['Hội thi do UBND thành phố tổ chức thu hút 3 học sinh tham gia']],
])('%s: of bodies above them too', (text, all) => {
  expect(told(true, [3, 3, 3], text).texts).toEqual(all);
});

test('what others counted is called so', () => {
  expect(told(false, [3], 'Theo số liệu của Công an quận, đã xử lý # vụ.').reasons).toEqual(['others-count']);
});

test.each([
  ['UBND phường, xã, đặc khu', true],
  ['UBND xã', true],
  ['Phường, xã', true],
  ['Công an xã', true],
  ['Phòng GDĐT quận, huyện', false],
  ['Trường THPT', false],
  ['Trạm y tế xã', false],
])('%s: %s', (label, ofArea) => expect(isOfArea({ label, nameStarts: [] })).toBe(ofArea));
