/** Words of the unit's screen. */
import type { UnitState } from '../../api/api.ts';
import { called } from '../formNames.ts';

export const states: Readonly<Record<UnitState, string>> = {
  empty: 'Chưa nhập',
  started: 'Đang nhập',
  complete: 'Đã hoàn thành, còn lỗi',
  valid: 'Hợp lệ',
  returned: 'Yêu cầu chỉnh lý',
  accepted: 'Đã duyệt',
};

export const deadline = (day: string) => `Hạn nộp: hết ngày ${day}`;
export const search = 'Tìm đơn vị của anh/chị';
export const searchHint = (examples: string) => `Gõ tên, không cần dấu: ${examples}`;
export const searchNone = () =>
  `Chưa thấy đơn vị nào khớp. Thử gõ ít chữ hơn, hoặc báo ${called().agency} bổ sung vào tab “${called().registry}”.`;
export const searchCount = (shown: number, all: number) =>
  shown === all ? `${all} đơn vị khớp` : `${all} đơn vị khớp, đang hiện ${shown}. Gõ thêm chữ để thu hẹp.`;
export const change = 'Đổi đơn vị';
export const otherRow = (name: string) => `Đang chọn: ${name} ›`;
export const keep = 'Giữ đơn vị đang xem';
export const showOther = (name: string) => `Xem đơn vị của dòng đang chọn: ${name}`;
export const goToRow = 'Đi tới dòng của đơn vị';
export const returnedTitle = () => `${called().agency} yêu cầu chỉnh lý`;
export const cameBackTitle = 'Đơn vị đã sửa và gửi lại';
export const returnedCells = (cells: string) => `Ô cần sửa: ${cells}`;
export const findings = 'Kết quả kiểm tra';
export const noErrors = 'Không có lỗi nào.';
export const nothingEntered = 'Chưa nhập gì, nên chưa có gì để kiểm tra.';
export const nextError = 'Đi tới lỗi kế tiếp';
export const nextFinding = 'Tới chỗ cần xem kế tiếp';
export const applied = (label: string) => `Đã sửa: ${label}`;
export const everywhere = (label: string, n: number) => `${label}: cả ${n} ô`;
export const percentages = 'Tỷ lệ của đơn vị';
export const percentagesHelp = 'Đúng như sẽ được cộng vào số chung.';
export const year = 'Năm';
export const everyYear = 'Các năm';
export const percentage = 'Tỷ lệ';
export const base = 'Tử số / mẫu số';
