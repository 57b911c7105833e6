/** What set-up says it will do, and has done. */
import type { Outline } from '../../outline/schema.ts';
import type { LeftOutRow, UnreadChoice } from './leftOut.ts';
import type { Listed } from './lists.ts';
import type { Aspect, TabPlan } from './plan.ts';

const sentences: Readonly<Record<Aspect, (count: number) => string>> = {
  columns: (count) => `thêm ${count} cột còn thiếu`,
  codes: (count) => `ghi lại ${count} mã cột bị xóa`,
  rows: (count) => `thêm ${count} dòng`,
  formats: (count) => `trả ${count} ô về định dạng văn bản`,
  validations: (count) => `đặt lại danh sách chọn, lời nhắc ở ${count} ô`,
  formulas: (count) => `ghi lại ${count} công thức tự kiểm tra`,
  colours: (count) => `đặt lại ${count} quy tắc tô màu`,
  view: () => 'cố định lại tiêu đề, ẩn lại hàng mã',
  protection: () => 'khóa lại trang, chỉ để mở các ô đơn vị điền',
};

/** A line for each tab that changes, or that is left to others. */
export function sayPlan(plans: readonly TabPlan[]): string[] {
  return plans.map(sayTab).filter((line) => line !== '');
}

/** A line for what the lists name and the form has no place for. */
export function sayLeftOut(left: LeftOutRow, outline: Outline): string[] {
  const { establishments, unasked, unread, typeless, strange } = left;
  const { code, name, type } = outline.registry;
  const codes = (listed: readonly Listed[]) => [...new Set(listed.map((one) => one[code.code] ?? ''))].join(', ');
  const types = outline.unitTypes.map(({ code: own, label }) => `“${label}” (${own})`).join(', ');
  const lines: string[] = [];
  if (establishments.length > 0) {
    lines.push(
      `Không đưa vào biểu mẫu: ${establishments.length} cơ sở của đơn vị không có trong danh sách hoặc không phải báo cáo (${codes(establishments)}).`,
    );
  }
  if (unasked.length > 0) {
    lines.push(
      `Không đưa vào biểu mẫu: ${unasked.length} cơ sở của đơn vị thuộc loại không kê cơ sở (${codes(unasked)}). Nếu đơn vị phải kê, sửa cột “${type.label}” của đơn vị ấy; nếu không, bỏ các cơ sở ấy khỏi danh sách.`,
    );
  }
  if (typeless.length > 0) {
    lines.push(
      `Chưa rõ loại đơn vị, nên không có dòng ở các bảng tham chiếu: ${typeless.map((one) => sayTyped(one, outline)).join(', ')}. Sửa cột “${type.label}” của danh sách thành một trong: ${types}; rồi lập lại biểu mẫu.`,
    );
  }
  if (strange.length > 0) {
    const headers = strange.map((header) => `“${header}”`).join(', ');
    lines.push(
      `Không dùng các cột ${headers} của danh sách: biểu mẫu không có cột tên như vậy. Đặt tên theo biểu mẫu, như “${code.label}”, “${name.label}”, “${type.label}”; rồi lập lại biểu mẫu.`,
    );
  }
  return [...lines, ...unread.map(sayUnread)];
}

/** "THPT_A (“Trường chuyên”)": the unit, and what its type was typed as. */
function sayTyped(unit: Listed, { registry }: Outline): string {
  const typed = unit[registry.type.code];
  return `${unit[registry.code.code] ?? ''}${typed === undefined ? '' : ` (“${typed}”)`}`;
}

function sayUnread({ field, texts }: UnreadChoice): string {
  const named = texts.map((text) => `“${text}”`).join(', ');
  const allowed = (field.options ?? []).map(({ label }) => `“${label}”`).join(', ');
  return `Cột “${field.label}”: không đọc được ${named}, nên để nguyên như đã gõ. Sửa thành một trong: ${allowed}; rồi lập lại biểu mẫu.`;
}

function sayTab(plan: TabPlan): string {
  if (plan.kind === 'page') {
    if (plan.isNew) return `“${plan.page.name}”: tạo tab mới.`;
    return plan.isGuarded ? '' : `“${plan.page.name}”: khóa lại trang.`;
  }
  if (plan.kind === 'new') {
    return `“${plan.name}”: tạo tab mới, ${plan.target.fitted.rows.length} dòng.`;
  }
  if (plan.kind === 'foreign') {
    return `“${plan.name}”: tab này không do tiện ích tạo, giữ nguyên. Mở thanh bên, chọn “Dùng bảng đang có” để chỉ ra các cột.`;
  }
  return plan.changes.length === 0 ? '' : `“${plan.name}”: ${plan.changes.map(sayChange).join('; ')}.`;
}

function sayChange({ aspect, count }: { readonly aspect: Aspect; readonly count: number }): string {
  return sentences[aspect](count);
}

export const setUpWords = {
  title: 'Thiết lập biểu mẫu',
  ask: 'Tiện ích sẽ làm các việc sau. Ô và tab khác được giữ nguyên.',
  nothing: 'Biểu mẫu đã đủ và đúng, không có gì phải làm.',
  done: 'Đã thiết lập xong.',
  stopped: 'Dừng giữa chừng vì có người đang sắp xếp lại bảng tính; định làm:',
  locale: (from: string, to: string) =>
    `Ngôn ngữ vùng của bảng tính: đổi từ ${from} sang ${to}, để 1.234,5 và ngày/tháng/năm được hiểu đúng. Cách hiện số và ngày của mọi tab đổi theo; ô đã gõ giữ nguyên giá trị.`,
  timeZone: (from: string, to: string) => `Múi giờ của bảng tính: đổi từ ${from} sang ${to}, để hạn nộp tính theo giờ Việt Nam.`,
  locks: (tab: string) => `“${tab}”: khóa lại trang.`,
  keepers: (tabs: number, added: number, removed: number) =>
    `Khóa của ${tabs} tab: thêm ${added} người, bỏ ${removed} người được sửa, để chỉ còn cán bộ ghi ở tab cấu hình (và chủ bảng tính).`,
  refused: (emails: string) => `Google không nhận địa chỉ này vào khóa: ${emails}. Sửa lại ở tab cấu hình rồi thiết lập lại.`,
  limits:
    'Khóa không ràng buộc chủ bảng tính và cán bộ ghi ở tab cấu hình. Nếu dòng “can_bo_so” để trống thì ai được mời sửa bảng tính bằng e-mail lúc khóa cũng sửa được mọi tab: điền dòng đó, hoặc chia sẻ cho đơn vị bằng đường dẫn.',
  pageProtection: 'Tiện ích ghi tab này, không sửa tay',
  protection: 'Biểu mẫu báo cáo: chỉ các ô trắng để đơn vị điền',
} as const;
