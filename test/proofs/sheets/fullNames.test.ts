/** "Họ và tên" of the person asked for is that question; of a child or an offender it is never sure. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const people = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường'];

function read(header: string) {
  const rows = ['THPT Hải An', 'THPT Kiến An', 'THPT Thái Phiên'].map((name, at) => [String(at + 1), name, '3', '4', people[at] ?? '']);
  const heads = ['STT', 'Đơn vị', 'Số vụ tiếp nhận 2022', 'Số buổi tuyên truyền 2022', header];
  const [tab] = readHandSheet([gridOf('Trang tính1', [heads, ...rows])], sgddt2024).tabs;
  const column = tab?.read.columns.find(({ at }) => at === 4);
  return [column?.field?.code, column?.sure];
}

test.each(['Họ tên', 'Họ và tên', 'HỌ VÀ TÊN', 'Họ, tên'])('“%s người lập báo cáo”', (start) => {
  expect(read(`${start} người lập báo cáo`)).toEqual(['nguoi_lap', 'chac']);
  expect(read(`${start} cán bộ đầu mối`)).toEqual(['dau_moi', 'chac']);
});

test.each(['học sinh', 'nạn nhân', 'người vi phạm', 'người tố giác', 'trẻ em được hỗ trợ'])('“Họ và tên %s”', (who) => {
  expect(read(`Họ và tên ${who}`)[1]).not.toBe('chac');
});
