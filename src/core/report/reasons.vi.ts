/** Why a unit that is asked is not behind a figure, in words. */
import type { ExclusionReason } from '../matching/context.ts';

export const reasons: Readonly<Record<ExclusionReason, string>> = {
  'no-row': 'chưa có dòng số liệu',
  'duplicate-row': 'có hai dòng số liệu',
  returned: 'đang chỉnh lý',
  'not-complete': 'chưa đánh dấu hoàn thành',
  'not-accepted': 'chưa được duyệt',
  blank: 'để trống',
  unknown: 'báo chưa có số liệu',
  unreadable: 'số liệu không đọc được hoặc còn nghi vấn',
  'no-establishments': 'chưa liệt kê trường, cơ sở',
  'no-reference': 'có số nhưng không có bảng tham chiếu',
  'bare-zero': 'chỉ gõ 0, không có bảng tham chiếu',
  mismatch: 'số khai khác bảng tham chiếu',
  'says-not-applicable': 'ghi không áp dụng nhưng có bảng tham chiếu',
  'broken-reference-row': 'bảng tham chiếu có dòng sai',
};
