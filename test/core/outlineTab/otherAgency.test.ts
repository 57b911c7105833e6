/** Another agency's form has nothing of the house's letter: read from the dispatch, or left to be filled in. */
import { describe, expect, test } from '@jest/globals';
import { proposeFromText } from '../../../src/core/dispatch/proposeOutline.ts';
import { readBack } from '../../../src/core/outlineTab/readBack.vi.ts';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { writeOutline } from '../../../src/core/outlineTab/writeOutline.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import { type Cells, tabOf } from './officerForm.ts';
import { tenRows } from './tenRows.ts';

const setting = (kieu: string, nhan: string): Cells => ({ loai_dong: 'thiết lập', kieu, nhan });
const outlineOf = (...rows: Cells[]) => {
  const { outline, faults } = readOutline(tabOf([...tenRows, ...rows]), blankForm);
  expect(faults).toEqual([]);
  if (outline === null) throw new Error('The form has a fault.');
  return outline;
};
const signer = [setting('kính gửi', 'Ủy ban nhân dân thành phố'), setting('chức vụ người ký', 'GIÁM ĐỐC')];
const valuesOf = (...rows: Cells[]) => {
  const { rows: own } = outlineOf(...rows).settings;
  return [own.parentAgency, own.place, own.provinceCode, own.signingAuthority, own.signerTitle].map(({ value }) => value);
};
/** What the house's own letter says. */
const house = /Hải Phòng|HẢI PHÒNG|^31$|KT\./;

describe('an agency that is not the house', () => {
  test.each([
    ['of another name', [setting('cơ quan báo cáo', 'SỞ Y TẾ')]],
    [
      'of the same name in another province',
      [setting('cơ quan báo cáo', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'), setting('cơ quan chủ quản', 'UBND THÀNH PHỐ CẦN THƠ')],
    ],
    ['of the same name, by its place', [setting('địa danh', 'Cần Thơ')]],
  ])('%s takes no value of the house', (_, rows) => {
    expect(valuesOf(...rows, ...signer).filter((value) => house.test(value))).toEqual([]);
  });

  test('what is left blank is read back as to be filled in', () => {
    const outline = outlineOf(setting('cơ quan báo cáo', 'SỞ Y TẾ'), setting('mã tỉnh', '37'), ...signer);
    const [{ lines = [] } = {}] = readBack(outline);
    expect(lines.join(' ')).toContain('Còn để trống, hãy ghi bằng dòng “thiết lập” hoặc ở tab Cấu hình: “cơ quan chủ quản”, “địa danh”.');
    expect(readOutline(writeOutline(outline, blankForm), blankForm).outline).toEqual(outline);
  });

  test('a title alone is signed on nobody’s behalf; one who is said to sign for another stays', () => {
    expect(valuesOf(setting('chức vụ người ký', 'GIÁM ĐỐC')).slice(3)).toEqual(['', 'GIÁM ĐỐC']);
    expect(valuesOf(setting('thẩm quyền ký', 'KT. GIÁM ĐỐC'), setting('chức vụ người ký', 'PHÓ GIÁM ĐỐC')).slice(3)).toEqual([
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
    ]);
  });
});

test('the house itself keeps its own', () => {
  expect(valuesOf().slice(1)).toEqual(['Hải Phòng', '31', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
  expect(valuesOf(setting('cơ quan báo cáo', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'))[2]).toBe('31');
});

describe('the code of the province', () => {
  const codeOf = (...head: string[]) =>
    proposeFromText(
      [...head, 'Kính gửi: Các xã', 'Đề nghị các xã báo cáo năm 2026 theo nội dung sau:', '1. Kết quả', '- Số cây: ….'].join('\n'),
    ).rows.find(({ cells }) => cells.kieu === 'mã tỉnh')?.cells.nhan;
  test.each([
    [['UBND TỈNH NINH BÌNH', 'SỞ Y TẾ', 'Số: 1/SYT-NV', 'Hoa Lư, ngày 12 tháng 10 năm 2026'], '37'],
    [['SỞ Y TẾ', 'Số: 1/SYT-NV', 'Cần Thơ, ngày 12 tháng 10 năm 2026'], '92'],
    [['UBND THÀNH PHỐ HỒ CHÍ MINH', 'SỞ Y TẾ', 'Số: 1/SYT-NV', 'TP. Hồ Chí Minh, ngày 12 tháng 10 năm 2026'], '79'],
    // A province that is no more, a commune of a province's name.
    [['UBND TỈNH HẢI DƯƠNG', 'SỞ Y TẾ', 'Số: 1/SYT-NV', 'Hải Dương, ngày 12 tháng 10 năm 2024'], undefined],
    [['UBND XÃ VĨNH LONG', 'PHÒNG VĂN HÓA - XÃ HỘI', 'Số: 1/VHXH', 'Vĩnh Long, ngày 12 tháng 10 năm 2026'], undefined],
  ])('%j: %s', (head, code) => {
    expect(codeOf(...head)).toBe(code);
  });
});
