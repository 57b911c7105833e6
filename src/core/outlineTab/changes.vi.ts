/** What is said of the changes of an outline that is in use. */
import { dictionary } from '../lib/dictionary.ts';
import { choices } from './columns.vi.ts';

const kinds = dictionary<string>(choices.field);

export const changeWords = {
  column: (label: string, tab: string, year: string) => `“${label}”${year === '' ? '' : ` năm ${year}`} (tab “${tab}”)`,
  added: (label: string, tab: string) => `Thêm cột “${label}” ở cuối tab “${tab}”.`,
  removed: (label: string, tab: string) =>
    `“${label}” không được hỏi nữa; cột ấy chưa ai điền, vẫn còn ở tab “${tab}” nhưng không được đọc.`,
  renamed: (before: string, after: string) =>
    `Đổi nhãn “${before}” thành “${after}” ở báo cáo và thanh bên; tiêu đề cột đã in trên bảng thì người phụ trách tự sửa.`,
  years: (before: string, after: string) => `Các năm: ${before} → ${after}.`,
  target: (label: string, before: number, after: number) =>
    `Mục tiêu của “${label}”: ${String(before).replace('.', ',')}% → ${String(after).replace('.', ',')}%; báo cáo tính theo số mới.`,
  newTarget: (label: string) => `Thêm chỉ tiêu “${label}”.`,
  losesCells: (name: string, count: number, code: string) =>
    `Đề cương mới không còn cột ${name}, nơi đã có ${count} ô điền: hãy giữ dòng ấy (mã “${code.replace(/\.\d{4}$/, '')}”), hoặc lập đợt mới ở một bảng tính mới.`,
  changesKind: (name: string, before: string, after: string) =>
    `Cột ${name} đã có ô điền, không đổi kiểu “${kinds[before] ?? before}” thành “${kinds[after] ?? after}” được: hãy giữ kiểu cũ, hoặc thêm một câu hỏi mới.`,
  losesType: (label: string, count: number) =>
    `Loại đơn vị “${label}” còn ${count} đơn vị trong danh sách: hãy giữ dòng “loại đơn vị” ấy, hoặc đổi loại của các đơn vị trước.`,
} as const;

/** The row that says since when, which version, and the mark of its rows. */
export const stampText = (day: string, version: number, mark: string) => `${day} · bản ${version} · ${mark}`;
export const stampShape = /^(\d{2}\/\d{2}\/\d{4})(?: · bản (\d+) · ([0-9a-f]+))?$/;
