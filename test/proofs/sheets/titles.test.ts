/** A table titled of another matter, or of plans, is not taken by itself; one of the form's own is. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const heads = [
  'Số vụ tiếp nhận',
  'Số vụ đã xử lý',
  'Số buổi tuyên truyền',
  'Số lượt người được tuyên truyền',
  'Kinh phí (tr.đ)',
  'Khó khăn',
];

function sureUnder(title: string, tab = 'Trang tính1') {
  const rows = [
    [title],
    ['STT', 'Tên đơn vị', ...heads.map((head, at) => (at < 5 ? `${head} 2023` : head))],
    ...[1, 2, 3, 4].map((row) => [String(row), `THPT Hải An ${row}`, ...[3, 2, 8, 120, 5].map((one) => String(one + row)), 'Thiếu người']),
  ];
  const [table] = readHandSheet([gridOf(tab, rows)], sgddt2024).tabs;
  return table?.read.columns.filter(({ sure, field }) => sure === 'chac' && field && field.kind !== 'key') ?? [];
}

test.each([
  'BIỂU TỔNG HỢP KẾT QUẢ PHÒNG, CHỐNG MA TÚY HỌC ĐƯỜNG',
  'KẾ HOẠCH TUYÊN TRUYỀN GIAI ĐOẠN 2021-2024 (DỰ KIẾN)',
  'Tổng hợp công tác bảo đảm trật tự an toàn giao thông',
  'Kết quả tuyên truyền phòng chống đuối nước hè 2023',
  'Biểu đăng ký chỉ tiêu năm 2023',
  'Tổng hợp tuyên truyền phòng cháy chữa cháy',
  'KẾT QUẢ PHÒNG CHỐNG TÁC HẠI CỦA THUỐC LÁ',
  'Báo cáo phòng, chống HIV/AIDS',
  'DỰ KIẾN KẾT QUẢ BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG NĂM 2024',
  'PHẤN ĐẤU THỰC HIỆN QĐ 830 NĂM 2024',
  'GIAO CHỈ TIÊU BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG NĂM 2024',
  'CHỈ TIÊU GIAO CÁC TRƯỜNG NĂM 2024',
  'KẾ HOẠCH THỰC HIỆN QĐ 830 NĂM 2024',
  'KẾ HOẠCH BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG NĂM 2024',
  'Biểu số 2: Tổng hợp kế hoạch bảo vệ trẻ em trên môi trường mạng',
  'CHỈ TIÊU NĂM 2024',
  'PHƯƠNG HƯỚNG NĂM 2025 VỀ BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG',
  'MỤC TIÊU NĂM 2023',
  'DỰ TOÁN 2023',
  'ƯỚC THỰC HIỆN NĂM 2023',
  'CAM KẾT NĂM 2023',
  'NHIỆM VỤ NĂM 2023',
  'Nhiệm vụ 2023 của các trường',
  'ĐỀ XUẤT CHỈ TIÊU 2023',
  'KẾT QUẢ NĂM 2022 VÀ KẾ HOẠCH NĂM 2023',
  'Kết quả năm 2022, nhiệm vụ năm 2023',
  'PHÒNG CHỐNG BẠO LỰC HỌC ĐƯỜNG NĂM 2023',
  'SỐ LIỆU KHIẾU NẠI, TỐ CÁO NĂM 2023',
  'TAI NẠN THƯƠNG TÍCH NĂM 2023',
])('under “%s” every column waits', (title) => {
  expect(sureUnder(title)).toEqual([]);
  expect(sureUnder('', title.slice(0, 60))).toEqual([]);
});

test.each([
  'BÁO CÁO KẾT QUẢ NĂM 2023, NHIỆM VỤ NĂM 2024',
  'Báo cáo kết quả thực hiện năm 2023 và phương hướng, nhiệm vụ năm 2024',
  '',
  'BẢNG TỔNG HỢP KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH 830/QĐ-TTg',
  'Tổng hợp số liệu các trường THPT',
  'Kết quả bảo vệ trẻ em trên môi trường mạng, phòng chống tội phạm mạng',
  'BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
  'Kèm theo Kế hoạch số 186/KH-UBND',
  '(Kế hoạch số 186/KH-UBND ngày 12/3/2022)',
  'KẾT QUẢ THỰC HIỆN KẾ HOẠCH BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG',
  'Tình hình triển khai kế hoạch bảo vệ trẻ em trên môi trường mạng',
  'TỔNG HỢP SỐ LIỆU CÁC CHỈ TIÊU CỦA CHƯƠNG TRÌNH 830',
  'BÁO CÁO CÁC MỤC TIÊU CỦA QUYẾT ĐỊNH 830',
  'Phòng Kế hoạch – Tài chính',
  'BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU, NHIỆM VỤ NĂM 2023',
  'Kết quả thực hiện mục tiêu và nhiệm vụ năm 2023',
  'Tổng hợp kết quả thực hiện mục tiêu 1 năm 2023',
  'KẾT QUẢ CÁC MỤC TIÊU GIAI ĐOẠN 2021-2024',
  'Mục tiêu 2: trẻ em được hỗ trợ năm 2023',
  'Biểu 3. Mục tiêu 1, 2, 3',
  'Kết quả phòng, chống xâm hại trẻ em trên môi trường mạng',
  'Phòng GDĐT huyện An Dương',
])('under “%s” they are taken', (title) => {
  expect(sureUnder(title).length).toBeGreaterThanOrEqual(5);
});

test('“(tr.đ)” is a million đồng', () => {
  expect(sureUnder('').find(({ field }) => field?.kind === 'money')?.unit).toBe('triệu đồng');
});
