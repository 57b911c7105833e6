/** Why a unit is not behind a figure, as the sidebar says it. */
import type { ExclusionReason } from '../../core/results.ts';

export const reasons: Readonly<Record<ExclusionReason, string>> = {
  'no-row': 'chưa có dòng trong tab “Số liệu”',
  'duplicate-row': 'có hai dòng trong tab “Số liệu”',
  returned: 'đang chỉnh lý theo yêu cầu của Sở',
  'not-complete': 'chưa xác nhận hoàn thành',
  'has-errors': 'báo cáo còn lỗi',
  'not-accepted': 'Sở chưa duyệt',
  blank: 'còn trống',
  unknown: 'đơn vị ghi chưa có số liệu',
  unreadable: 'ô số chưa đọc được',
  'no-establishments': 'chưa có trường, cơ sở nào trong bảng tham chiếu',
  'no-reference': 'có số nhưng thiếu bảng tham chiếu',
  'bare-zero': 'chỉ gõ 0, không có bảng tham chiếu',
  mismatch: 'số ở “Số liệu” khác bảng tham chiếu',
  'says-not-applicable': 'ghi không áp dụng nhưng bảng tham chiếu có số',
  'broken-reference-row': 'dòng bảng tham chiếu có lỗi',
};
