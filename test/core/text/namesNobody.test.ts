/** Whether a cell that asks for a person names one. */
import { expect, test } from '@jest/globals';
import { namesNobody } from '../../../src/core/text/namesNobody.vi.ts';

test.each([
  'Chưa phân công',
  'Không có',
  'Sẽ phân công sau',
  'chua phan cong',
  '-',
  'Chưa phân công (do thiếu người)',
  'Đơn vị chưa phân công đầu mối',
  'Dự kiến giao cô Lan',
  'Chưa có, sẽ bổ sung sau',
  'Nghỉ hưu, chưa thay',
  'Cô A nghỉ sinh, chưa có người thay',
  'Chưa có giáo viên chuyên trách',
  'Chưa phân công do thiếu giáo viên',
  'Chưa có, do cô Lan nghỉ thai sản',
  'Đang chờ phân công',
  'Đang phân công',
  'N/A',
  'Không có / chưa cử',
  'Không có (trường nhỏ)',
  'Hiệu trưởng chưa phân công',
  'Ban giám hiệu chưa phân công ai',
  'Tổng phụ trách Đội chưa được phân công',
  'Vị trí này đang trống',
  'Chức danh còn khuyết',
  'Thầy Hùng (đã chuyển công tác)',
  'Cô Lan đã nghỉ việc',
  'Chưa có, Hiệu trưởng đang tìm',
  'Chưa, Ban giám hiệu đang xem xét',
])('%s: nobody', (text) => {
  expect(namesNobody(text)).toBe(true);
});

test.each([
  'Hiệu trưởng',
  'Bộ phận chuyên môn',
  'Không thay đổi so với năm 2023',
  'Chưa có chuyên trách, Hiệu trưởng kiêm nhiệm',
  'Văn thư (chưa qua tập huấn)',
  'Nguyễn Văn Sau',
  'Đã phân công',
  'Chưa có quyết định, người phụ trách là thầy Hùng',
  'Không có chuyên trách, cán bộ đầu mối Nguyễn Văn Nam',
  'Không chuyên trách - Nguyễn Văn Nam',
  'Không chuyên trách/Nguyễn Văn Nam',
  'Không có cán bộ chuyên trách do cô Lan kiêm nhiệm',
  'Không có cán bộ riêng vì đã giao Tổng phụ trách Đội',
  'Đang do thầy Hùng phụ trách',
  'Đang là cô Lan',
  'Không những Hiệu trưởng mà cả TPT Đội',
  'Không ai ngoài Hiệu trưởng',
  'Đ/c Lan, chưa qua tập huấn',
  'Thiếu tá Nguyễn Văn Nam',
  'Chưa có chuyên trách, Thiếu úy Lê Thị Hoa kiêm nhiệm',
  'Không có cán bộ riêng nên Hiệu phó phụ trách',
  'Thiếu cán bộ nên giao Thiếu tá Phạm Văn Bình kiêm',
  'Sẽ tiếp tục là thầy Hùng',
  'Thầy Tuấn đã chuyển công tác, nay cô Lan phụ trách',
  'Giao cô Lan (thay cô Mai đã nghỉ hưu)',
  'Thầy Hùng (mới chuyển công tác về)',
])('%s: somebody', (text) => {
  expect(namesNobody(text)).toBe(false);
});
