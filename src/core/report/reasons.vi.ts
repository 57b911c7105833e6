/** Why a unit that is asked is not behind a figure, in words. */
import type { Outline } from '../../outline/schema.ts';
import { termsOf } from '../lib/terms.vi.ts';
import type { ExclusionReason } from '../matching/context.ts';

const reasons = {
  'no-row': 'chưa có dòng số liệu',
  'duplicate-row': 'có hai dòng số liệu',
  returned: 'đang chỉnh lý',
  'not-complete': 'chưa đánh dấu hoàn thành',
  'not-accepted': 'chưa được duyệt',
  blank: 'để trống',
  unknown: 'báo chưa có số liệu',
  unreadable: 'số liệu không đọc được hoặc còn nghi vấn',
  'no-reference': 'có số nhưng không có bảng tham chiếu',
  'bare-zero': 'chỉ gõ 0, không có bảng tham chiếu',
  mismatch: 'số khai khác bảng tham chiếu',
  'says-not-applicable': 'ghi không áp dụng nhưng có bảng tham chiếu',
  'broken-reference-row': 'bảng tham chiếu có dòng sai',
  'in-doubt': 'nghi sai chữ số, đang rà soát',
} as const satisfies Readonly<Record<Exclude<ExclusionReason, 'no-establishments'>, string>>;

export function reasonWords(reason: ExclusionReason, outline: Outline): string {
  return reason === 'no-establishments' ? `chưa liệt kê ${termsOf(outline).establishments}` : reasons[reason];
}
