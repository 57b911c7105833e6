/** What a kept copy holds of a cell that may point at a person. */
import { describe, expect, test } from '@jest/globals';
import { maskCell } from '../../../src/core/privacy/mask.vi.ts';
import { isMasked } from '../../../src/core/privacy/masked.vi.ts';
import { mayBePrinted } from '../../../src/core/privacy/mayBePrinted.ts';
import { personalDataIn } from '../../../src/core/privacy/personalDataIn.ts';
import { answerFields } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const field = (code: string) => {
  const found = answerFields(sgddt2024).find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};
const cell = (value: string) => ({ value, shown: value, format: '@' });

describe('maskCell', () => {
  test.each([
    ['kho_khan', 'Em Nguyễn Thanh Hà bị tống tiền', 'đã che: thông tin cá nhân'],
    ['nhom_2', 'Giải pháp của lớp 7A2 được nhân rộng', 'đã che: có thể nêu tên người'],
  ])('%s «%s» is kept as %s', (code, text, words) => {
    const kept = maskCell(cell(text), field(code));
    expect(kept).toMatch(new RegExp(`^${words} · [0-9a-f]{2}$`));
    expect(kept).not.toMatch(/Hà|7A2/);
    expect(isMasked(kept ?? '')).toBe(true);
    // A masked cell is not masked again, is still found or not as before, and is not printed.
    expect(maskCell(cell(kept ?? ''), field(code))).toBeNull();
    expect(personalDataIn({ cell: cell(kept ?? ''), field: field(code) })).toBe(personalDataIn({ cell: cell(text), field: field(code) }));
    expect(mayBePrinted(kept ?? '', field(code))).toBe(false);
  });

  test.each([
    ['dau_moi', 'Nguyễn Thanh Hà, Hiệu trưởng, 0912 345 678'],
    ['nhom_2', 'Trường THPT Nguyễn Bỉnh Khiêm tổ chức 12 buổi'],
    ['ten_don_vi', 'Trường THPT Trần Nguyên Hãn'],
    ['so_vu_tiep_nhan', '12 vụ'],
    ['kinh_phi', '114.000.000'],
    ['kinh_phi', '1.250.500.000 đồng'],
    ['kinh_phi', 'khoảng 114.000.000 đồng'],
    ['kinh_phi', '141906000'],
    ['ngay_van_ban', '20/12/2024'],
    ['so_van_ban', '123/BC-THPT'],
  ])('%s «%s» is kept as it is', (code, text) => {
    expect(maskCell(cell(text), field(code))).toBeNull();
  });

  test('two texts of one cell are told apart by the check', () => {
    const names = ['Nguyễn Thanh Hà', 'Nguyễn Thanh Hải', 'Trần Bình An', 'Giàng A Páo', 'Lê Thị Hoa', 'Vũ Đức Minh'];
    const kept = names.map((name) => maskCell(cell(`em ${name} bị lừa`), field('kho_khan')));
    expect(new Set(kept).size).toBeGreaterThan(4);
  });
});
