/** Words of the table of units. */
import type { Act } from '../../../api/api.ts';
import { shortDay } from '../../unit/form/daysTo.ts';
import { rowState } from '../words.vi.ts';
import type { SortName, TableTab } from './filterRows.ts';

export const columns: Readonly<Record<Exclude<SortName, 'registry'>, string>> = {
  name: 'Đơn vị',
  type: 'Loại',
  area: 'Địa bàn',
  state: 'Tình trạng',
  filled: 'Đã điền',
  errors: 'Lỗi',
  warnings: 'Cảnh báo',
  days: 'Hạn',
  event: 'Lần gần nhất',
};
export const tabs = 'Tình trạng';
export const tabNames: Readonly<Record<TableTab, string>> = {
  ...rowState,
  all: 'Tất cả',
  valid: 'Hợp lệ, chờ duyệt',
  resent: 'Gửi lại, sửa lại',
  late: 'Quá hạn',
};
export const search = 'Tìm đơn vị';
export const searchHint = (examples: string) => `Tìm: ${examples}`;
export const every = (label: string) => `${label}: tất cả`;
export const countOf = (n: number, all: number) => (n === all ? `${all} đơn vị` : `${n} trong ${all} đơn vị`);
export const clearFilter = 'Bỏ lọc';
export const nothingFound = 'Chưa thấy đơn vị nào khớp. Thử gõ ít chữ hơn, hoặc bỏ lọc.';
export const shownOf = (n: number, all: number) => `Hiện ${n} trong ${all} đơn vị.`;
export const showMore = (n: number) => `Hiện thêm ${n}`;
export const tickAll = (n: number) => `Chọn cả ${n} đơn vị đang hiện`;
export const tickUnit = (name: string) => `Chọn ${name}`;
export const tickedCount = (n: number) => `${n} đơn vị đã chọn`;
export const tickFound = (n: number) => `Chọn cả ${n}`;
export const untick = 'Bỏ chọn';
export const comebacks = { resent: 'gửi lại', changed: 'sửa sau khi duyệt' };
export const filled = (n: number, all: number) => `${n}/${all} ô bắt buộc`;
export const doneBy = (day: string) => `hạn ${shortDay(day, new Date())}`;
export const days = (left: number, isExtended: boolean, day: string) => {
  if (isExtended && left >= 0) return `gia hạn ${shortDay(day, new Date())}`;
  if (left < 0) return `quá ${-left} ngày`;
  return left === 0 ? 'hết hôm nay' : `còn ${left} ngày`;
};
export const accept = (n: number, all: number) => `Duyệt (${n}/${all} hợp lệ)`;
export const noneValid = 'Trong các đơn vị đã chọn chưa có đơn vị nào hợp lệ, chờ duyệt.';
export const acceptYes = (n: number) => `Duyệt ${n} đơn vị`;
export const returnAct = 'Yêu cầu chỉnh lý…';
export const returnYes = (n: number) => `Gửi yêu cầu tới ${n} đơn vị`;
export const reasonHelp = 'Từng đơn vị đọc nguyên văn câu này.';
export const extend = 'Gia hạn…';
export const extendYes = (n: number) => `Gia hạn cho ${n} đơn vị`;
export const remind = (n: number) => `Đôn đốc (${n})`;
export const reminded = (times: number) => `đã nhắc ${times} lần`;
const acts: Readonly<Record<Act['kind'], string>> = {
  accept: 'duyệt',
  unaccept: 'thôi duyệt',
  return: 'yêu cầu chỉnh lý',
  extend: 'gia hạn',
  allow: 'đổi',
};
export const actsDone = (kind: Act['kind'], n: number) => `Đã ${acts[kind]}: ${n} đơn vị.`;
export const closeNote = 'Đóng';
