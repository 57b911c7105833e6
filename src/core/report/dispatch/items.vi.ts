/** What a unit still owes, in the words of the form: never an address of a cell, never a typed value. */
import { formatInText } from '../../cells/numberText.ts';
import { dictionary } from '../../lib/dictionary.ts';
import { upperFirst } from '../words.vi.ts';
import type { OwedItem, OwingUnit } from './owing.ts';

/** Rule → what is wrong, in a few words. */
export const ruleFaults = dictionary({
  S01: 'thiếu tab hoặc cột của đề cương',
  S02: 'một dòng không rõ của đơn vị nào, hoặc đơn vị có hai dòng',
  S03: 'ô lỗi công thức, bị đổi thành ngày tháng, phần trăm, hoặc bị gộp',
  S04: 'chữ ghi ngoài bảng',
  C01: 'chưa trả lời',
  C02: 'không phải một số đếm hoặc số tiền',
  C03: 'không có trong danh sách để chọn',
  C04: 'số chưa rõ, hiểu được nhiều cách',
  C05: 'chữ sai bảng mã, không đọc được',
  C06: 'có thông tin cá nhân, cần bỏ đi',
  R01: 'phần lớn hơn tổng',
  R02: 'lớn hơn số ở ô phải bao gồm nó',
  R03: 'có số mà bảng tham chiếu chưa có, hoặc chưa đủ',
  R04: '“không phát sinh” hoặc hình thức xử lý trái với số liệu',
  R05: 'khác tổng các ô mà nó phải gồm',
  T01: 'chưa có dòng số liệu',
  T02: 'một cơ sở kê hai lần, hoặc GOP chỉ sai đơn vị',
  T03: 'lệch xa các đơn vị cùng loại',
  T04: 'giống hệt đơn vị khác',
  T05: 'trả lời mục đơn vị không được hỏi',
  T06: 'chiếm quá nửa số toàn ngành',
  X01: 'không khớp bảng tham chiếu',
  Y01: 'tăng, giảm đột ngột giữa hai năm',
  Y02: 'gõ năm thay cho số, hoặc thiếu năm ở giữa',
  Y03: 'khác số đã chốt của kỳ trước',
  Y04: 'quá số lần cho phép so với năm trước',
  A01: 'chưa ghi để xác nhận hoàn thành',
});

const mostRows = 2;

/** “Tổng số vụ” năm 2021, 2022: không khớp bảng tham chiếu */
function owedItemText(item: OwedItem): string {
  const { label, years, rule, kind } = item;
  const of = whichRows(item);
  const when = years.length === 0 ? '' : ` năm ${years.join(', ')}`;
  const where = label === '' ? '' : `“${label}”${when}${of}`;
  if (kind === 'missing') return where;
  const fault = ruleFaults[rule] ?? 'cần xem lại';
  return where === '' ? upperFirst(fault) : `${where}: ${fault}`;
}

function whichRows({ table, rows }: OwedItem): string {
  if (table === '') return '';
  if (rows.length === 0) return ` (${table})`;
  return rows.length <= mostRows ? ` (${table}: ${rows.join('; ')})` : ` (${table}, ${rows.length} dòng)`;
}

const kinds = [
  ['missing', 'Chưa trả lời'],
  ['error', 'Cần sửa'],
  ['warning', 'Cần xem lại hoặc giải trình'],
] as const;

/** Lines of what is owed, each kind with its title and at most `most` of its items. */
export function owedLines(unit: OwingUnit, most: number): string[] {
  if (unit.state === 'empty') return [`Toàn bộ ${formatInText(unit.asked)} nội dung bắt buộc`];
  const lines = kinds.flatMap(([kind, title]) => {
    const own = unit.items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    const rest = own.length - most;
    const named = own.slice(0, most).map(owedItemText);
    return [`${title}: ${[...named, ...(rest > 0 ? [`và ${formatInText(rest)} nội dung khác`] : [])].join('; ')}`];
  });
  const all = [...lines, ...lastStep(unit)];
  return all.length > 0 ? all : ['Xem lại các nội dung nêu trong bảng điều khiển'];
}

function lastStep({ state }: OwingUnit): string[] {
  if (state === 'started') return ['Xác nhận đã hoàn thành'];
  return state === 'returned' ? ['Sửa theo yêu cầu chỉnh lý rồi gửi lại'] : [];
}

/** How far the unit is. */
export function stateText({ state, asked, answered, items }: OwingUnit): string {
  if (state === 'empty') return 'chưa nhập số liệu';
  if (state === 'started') return `đã nhập ${answered}/${asked} nội dung bắt buộc, chưa xác nhận hoàn thành`;
  if (state === 'returned') return 'được yêu cầu chỉnh lý, chưa gửi lại';
  return items.some(({ kind }) => kind === 'error')
    ? 'đã xác nhận hoàn thành nhưng còn lỗi'
    : 'đã xác nhận hoàn thành, còn nội dung phải xem lại';
}

/** The true state of the unit's own deadline. */
export function ownDeadlineText({ daysLeft, deadline, isExtended }: OwingUnit): string {
  const named = `hết ngày ${deadline}${isExtended ? ', đã được gia hạn' : ''}`;
  if (daysLeft < 0) return `Đã quá hạn ${formatInText(-daysLeft)} ngày (hạn: ${named}).`;
  return daysLeft === 0 ? `Hôm nay là ngày cuối (hạn: ${named}).` : `Còn ${formatInText(daysLeft)} ngày (hạn: ${named}).`;
}
