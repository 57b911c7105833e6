/** The titles and hints over the form's tables. */
import type { Field, Outline } from '../../outline/schema.ts';
import { termsOf } from '../lib/terms.vi.ts';
import type { SheetLayout } from '../sheet/sheetLayout.ts';

/** How the agency names itself: in a sentence, and where one begins. */
export function selfWords(outline: Outline): { readonly self: string; readonly Self: string } {
  const { self } = termsOf(outline);
  return { self, Self: `${self.charAt(0).toUpperCase()}${self.slice(1)}` };
}

/** The titles and hints, in the words of an outline. */
export const textsOf = (outline: Outline, { self, Self } = selfWords(outline)) =>
  ({
    registry: {
      title: 'Danh sách đơn vị phải báo cáo',
      hint: `${Self} lập và sửa danh sách này. Thêm đơn vị ở cuối bảng rồi bấm “Thiết lập” để các tab khác có dòng của đơn vị.`,
      sections: ['Đơn vị'],
    },
    answers: {
      hint: 'Tìm dòng của đơn vị mình, chỉ gõ vào ô trắng. Không có thì gõ 0 hoặc “không phát sinh”; không áp dụng thì gõ KAD; chưa có số liệu thì gõ CCSL. Ô trống nghĩa là chưa trả lời.',
    },
    list: {
      hint: 'Mỗi dòng một mục của danh sách. Gõ số lần trong từng năm (0 nếu không có, KAD nếu năm đó chưa áp dụng). Chưa có trong danh sách: gõ vào dòng trống cùng mã đơn vị.',
    },
    pairs: {
      hint: 'Chỉ ghi số lượng. Năm nào có thì điền đủ các ô số trên dòng; không có thì để trống.',
    },
    reference: { sections: ['Khóa sẵn', 'Đơn vị điền', 'Trang tính tự kiểm tra'] },
    tracking: {
      title: 'Theo dõi tình trạng báo cáo của các đơn vị',
      hint: `${Self} ghi bằng thanh bên của tiện ích: yêu cầu chỉnh lý, đã duyệt, gia hạn, nhập thay.`,
      sections: [`Việc của ${self}`],
    },
    log: {
      title: `Nhật ký các lần chạy của ${self}`,
      hint: 'Tiện ích ghi thêm dòng, không sửa dòng cũ.',
      sections: ['Việc đã làm'],
    },
    ownTexts: {
      title: `Lời văn của ${self} trong báo cáo`,
      hint: 'Viết vào cột “Nội dung”; mỗi lần tổng hợp đều in nguyên văn đúng chỗ. Để trống thì bản chốt không in gì ở chỗ đó.',
      sections: ['Lời văn'],
    },
    settings: {
      title: 'Cấu hình',
      hint: 'Sửa ở cột “Giá trị”. Xóa trắng một ô thì giá trị ban đầu được dùng lại.',
      sections: [`Thiết lập của ${self}`],
    },
  }) as const;

/** "Năm 2021", with the days that a first or last year is cut at: "Năm 2021 (từ 01/6)". */
export function yearLabel(year: number, periodFrom: string, periodTo: string): string {
  const from = dayAndMonth(periodFrom, year, '01/01');
  const to = dayAndMonth(periodTo, year, '31/12');
  const cuts = [from ? `từ ${from}` : '', to ? `đến ${to}` : ''].filter(Boolean).join(' ');
  return cuts === '' ? `Năm ${year}` : `Năm ${year} (${cuts})`;
}

/** "01/6" for 01/06/2021 when it is in the year and the year is not whole. */
function dayAndMonth(date: string, year: number, whole: string): string {
  const [day = '', month = '', dateYear = ''] = date.split('/');
  if (dateYear !== String(year) || `${day}/${month}` === whole) return '';
  return `${day}/${Number(month) > 2 ? Number(month) : month}`;
}

/** Said of a list without the column that names its rows. */
export function noKeyColumn(keys: readonly Field[], fields: readonly Field[]): string {
  const named = keys.map(({ code, label }) => `“${label}” (${code})`).join(' hoặc ');
  const columns = fields.map(({ code, label }) => `“${label}” (${code})`).join(', ');
  return `Danh sách chưa có cột ${named}. Dòng đầu của danh sách là tên hoặc mã các cột, cách nhau bằng dấu tab: ${columns}.`;
}

/** Under the name of a tab that no run has filled. */
export function noRunYet(outline: Outline): string {
  return `Chưa có lần tổng hợp nào. ${selfWords(outline).Self} bấm “Tổng hợp” trong menu của tiện ích.`;
}

/** A tab that a run will fill. */
export function emptyPage(name: string, outline: Outline): SheetLayout {
  return {
    name,
    widths: [640],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: true,
    rows: [[{ value: name, look: 'title' }], [{ value: noRunYet(outline), look: 'subtitle' }]],
  };
}
