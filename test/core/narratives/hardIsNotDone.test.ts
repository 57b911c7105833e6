/** What is hard or wished is named by a bare verb phrase too: only what says that it was done is told under the measures. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function kindOf(field: string, text: string): readonly string[] {
  const own = [{ unit: 'U', field, cell: 'A1', voice: 'units' as const, text }];
  return gatherStatements(own, sgddt2024).statements.map(({ kind }) => kind);
}

describe('hard', () => {
  test.each([
    'Tổ chức tập huấn cho giáo viên.',
    'Vận động phụ huynh tham gia.',
    'Mua sắm phần mềm lọc web.',
    'Treo băng rôn.',
    'Lắp 12 camera ở khu nội trú.',
    'Nâng cấp phòng máy đã xuống cấp.',
    'Thay camera đã hỏng từ năm 2019.',
    'Sử dụng phần mềm được Sở cấp.',
    'Nhà trường mua sắm phần mềm lọc web.',
    'Kiểm soát được tài khoản mạng xã hội của học sinh.',
    'Tổ chức 2 cuộc thi như kế hoạch năm 2024.',
    'Ban hành quy chế quản lý phòng máy.',
    'Triển khai Kế hoạch số 31/KH-UBND ngày 5/3/2023 của UBND thành phố.',
    'Ban hành Kế hoạch số 31/KH-UBND ngày 5/3/2023 chậm so với yêu cầu.',
    'Sửa đổi Quy chế số 5/QC-THPT ngày 3/4/2021 về sử dụng mạng.',
    'Ban hành văn bản thay thế Kế hoạch số 31/KH-UBND ngày 5/3/2023.',
    'Ban hành Kế hoạch số 31/KH-UBND ngày 5/3/2023 quá muộn.',
    'Xây dựng được 01 tổ tư vấn nhưng không có chuyên môn.',
    'Tập huấn được 5 trên 50 giáo viên.',
  ])('%s', (text) => expect(kindOf('kho_khan', text)).toEqual(['difficulty']));
});

describe('done, though told under difficulties', () => {
  test.each([
    'Đã tổ chức tập huấn cho giáo viên.',
    'Nhà trường đã mua phần mềm lọc web.',
    'Tổ chức được 3 buổi ngoại khóa về an toàn mạng.',
    'Tổ chức 4 buổi ngoại khóa về an toàn mạng năm 2023.',
    'Năm 2022 tổ chức 3 buổi tuyên truyền về an toàn mạng.',
    'Tổ chức 12 buổi tuyên truyền về an toàn mạng, 1.200 lượt học sinh tham gia.',
    'Ban hành Kế hoạch số 31/KH-UBND ngày 5/3/2023 về bảo vệ trẻ em trên môi trường mạng.',
    'Ban hành Công văn số 301/UBND-VHXH ngày 20/6/2024 đôn đốc các trường.',
    'Xây dựng Kế hoạch số 45/KH-THCS ngày 12 tháng 9 năm 2023 về an toàn mạng.',
    'Tham mưu UBND phường ban hành Kế hoạch số 12/KH-UBND ngày 3/4/2023 về an toàn mạng cho trẻ em.',
  ])('%s', (text) => expect(kindOf('kho_khan', text)).toEqual(['result']));
});

describe('wished', () => {
  test.each([
    'Tổ chức 3 lớp tập huấn cho giáo viên.',
    'Lắp 5 camera ở cổng trường.',
    'In 1.000 tờ rơi cho các trường.',
    'Mua sắm phần mềm lọc web.',
    'Trang bị được phần mềm lọc web cho các trường.',
    'Bố trí được 2 nhân viên tư vấn cho mỗi trường.',
    'Mở được các lớp tập huấn cho giáo viên tư vấn.',
    'Tổ chức 4 lớp tập huấn mỗi năm, 50 giáo viên tham gia.',
    'Tổ chức được 2 lớp tập huấn/năm cho giáo viên.',
    'Tổ chức 2 lớp tập huấn mỗi học kỳ trong năm 2024.',
    'Tổ chức 2 lớp tập huấn cho giáo viên trong năm 2024.',
  ])('%s', (text) => expect(kindOf('de_xuat', text)).toEqual(['wish']));

  test.each([
    'Đã tổ chức 3 buổi tập huấn cho giáo viên.',
    'Tổ chức 4 buổi ngoại khóa về an toàn mạng năm 2023.',
    'Năm 2024 tổ chức 2 lớp tập huấn cho giáo viên về an toàn mạng.',
    'Tổ chức được 3 buổi tuyên truyền về an toàn mạng.',
    'Xây dựng được 05 clip tuyên truyền chống tin giả.',
    'Tổ chức 3 buổi tuyên truyền về an toàn mạng, thu hút 500 học sinh.',
  ])('done: %s', (text) => expect(kindOf('de_xuat', text)).toEqual(['result']));
});
