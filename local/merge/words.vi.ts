/** What the command `gop` says. */
import type { UnplacedRow } from './comparedTabs.ts';
import type { MergeConflict } from './mergeConflict.ts';
import type { Merged, MergedAll } from './mergeReturned.ts';
import type { NotCompared } from './notCompared.ts';

export const say = {
  usage:
    'Cách dùng: npm run -s gop -- BẢN_CHUNG.xlsx BẢN_ĐƠN_VỊ_GỬI.xlsx… [--bang-rieng BẢNG_RIÊNG.xlsx] [--lien-ket LIEN_KET.json] --out TỆP.xlsx',
  sendUsage: 'Cách dùng: npm run -s gui -- BẢN_CHUNG.xlsx [--lien-ket LIEN_KET.json] --out BẢN_GỬI.xlsx',
  sent: (file: string) =>
    `Đã ghi ${file}: gửi tệp này cho đơn vị. Tệp giữ trong tab ẩn số liệu lúc gửi, để lúc gộp biết ô nào đơn vị sửa, ô nào bản chung đã sửa; đơn vị không cần đổi tên tệp.`,
  withdrawn: (file: string, { unit, taken }: Merged) =>
    `${file}: đơn vị ${unit} đã xóa hết ${taken.length} ô đã có, như rút báo cáo; hãy hỏi lại đơn vị trước khi dùng bản gộp.`,
  notForm: (file: string) =>
    `Tệp “${file}” không có dòng mã (ma_don_vi, …) và không có bảng nào đọc được tên đơn vị: hãy dùng biểu mẫu do tiện ích tạo, hoặc mở bảng trong thanh bên, bấm “Dùng bảng đang có” và chọn tab, cột tên đơn vị.`,
  extra: (file: string, tab: string) =>
    `Tab “${tab}” chỉ có trong “${file}” nên không gộp: cần thì chép cả tab ấy sang bản chung (giữ tên) rồi gộp lại.`,
  absent: (file: string, tab: string) =>
    `Tab “${tab}” của bản chung không có trong “${file}” nên không gộp tab ấy; nếu đơn vị đã đổi tên tab hoặc cột, hãy ghi lại tên cũ rồi gộp lại.`,
  renamed: (file: string, tab: string, there: string) => `Tab “${there}” trong “${file}” được đọc như tab “${tab}”: cùng các cột.`,
  noColumns: (file: string, { tab, columns }: NotCompared) =>
    `${tab}: cột ${listed(columns)} của bản chung không thấy trong “${file}” nên không gộp cột ấy; hãy ghi lại mã ở dòng mã của tệp ấy rồi gộp lại.`,
  noCode: (file: string, { tab, rows }: NotCompared) =>
    `${tab}: dòng ${listed(rows.map((row) => String(row + 1)))} trong “${file}” có chữ mà không có mã đơn vị nên không gộp; hãy ghi lại mã rồi gộp lại.`,
  lacking: (file: string, tab: string) =>
    `Tab “${tab}”: một bảng của bản chung không thấy trong “${file}” (tên cột hoặc năm của bảng ấy đã đổi), nên không gộp bảng ấy; hãy mở hai tệp cạnh nhau và so tab này.`,
  leftColumns: (file: string, columns: readonly string[]) =>
    `${file}: chưa gộp ${columns.length} cột chờ xác nhận (${listed(columns)}): mở thanh bên, bấm “Liên kết bảng đang có”, bước Cột, rồi gộp lại; hoặc lập LIEN_KET.json bằng lệnh lien-ket, xem lại, rồi thêm --lien-ket LIEN_KET.json.`,
  unclear: (file: string, units: readonly string[]) =>
    `Tệp “${file}” khác bản chung ở dòng của ${units.length} đơn vị (${listed(units)}): hãy đặt mã của đơn vị gửi tệp này vào tên tệp (MÃ_ĐƠN_VỊ.xlsx).`,
  merged: (file: string, merged: Merged) =>
    merged.unit === null
      ? isWhole(merged)
        ? `${file}: không có gì mới so với bản chung.`
        : `${file}: không lấy ô nào; có phần chưa so được với bản chung:`
      : `${file}: đơn vị ${merged.unit}, lấy ${merged.taken.length} ô, ${merged.conflicts.length} ô cần quyết định.`,
  mergedAll: (file: string, { units, taken, conflicts }: MergedAll) =>
    `${file} (bảng riêng): lấy ${taken.length} ô của ${units.length} đơn vị, ${conflicts.length} ô cần quyết định.`,
  keepPrivate: 'Tệp gộp có số về con người của từng đơn vị: chỉ dùng để tổng hợp trên máy này, không tải lên bảng chung.',
  others: (file: string, units: readonly string[]) => `${file}: không lấy dòng của đơn vị khác (${listed(units)}).`,
  conflict: (file: string, { tab, place, returnedPlace, unit, code, kind }: MergeConflict) =>
    kind === 'conflict'
      ? `${tab}!${place} (${unit}, ${code}): bản chung đã có số liệu khác ô ${returnedPlace} trong “${file}”; giữ bản chung, hãy so hai ô rồi sửa nếu cần.`
      : `${tab}!${place} (${unit}, ${code}): ô ${returnedPlace} trong “${file}” là công thức chưa có kết quả hoặc báo lỗi; giữ bản chung.`,
  taken: ({ tab, place, unit, code, before, after, isOfPeople }: MergeConflict) =>
    `${tab}!${place} (${unit}, ${code})${isOfPeople ? '' : `: ${told(before)} → ${told(after)}`}`,
  blanks: (file: string, cells: readonly MergeConflict[]) =>
    `${cells.length} ô để trống trong “${file}” mà bản chung có chữ (${listed(cells.map(({ tab, place }) => `${tab}!${place}`))}): giữ bản chung; nếu đơn vị bỏ số ấy thì xóa ô trong bản chung.`,
  missing: (file: string, { tab, row, unit }: UnplacedRow, unplaced: readonly UnplacedRow[]) =>
    `${tab} (${unit}): dòng ${row + 1} của bản chung không thấy trong “${file}”, ${
      unplaced.some((one) => one.tab === tab) ? 'có thể đơn vị đã gõ lại tên ở dòng nêu trên' : 'đơn vị đã xóa dòng'
    }; giữ bản chung, hãy hỏi lại đơn vị.`,
  unplaced: (file: string, { tab, row, unit }: UnplacedRow) =>
    `${tab} (${unit}): dòng ${row + 1} trong “${file}” không có chỗ trong bản chung; hãy thêm một dòng cho đơn vị rồi gộp lại.`,
  unknown: (units: readonly string[]) => `Bản chung không có dòng của đơn vị ${listed(units)}: hãy thêm đơn vị vào bản chung rồi gộp lại.`,
  unnamed: (at: number) => `Tệp thứ ${at} (tên tệp có thể nêu tên người)`,
  written: (file: string) => `Đã ghi ${file}`,
};

/** Whether everything of the master that units type in was compared. */
function isWhole({ absent, lacking, extra, unplaced, unknown, notCompared }: Merged): boolean {
  return [absent, lacking, extra, unplaced, unknown, notCompared].every((all) => all.length === 0);
}

/** The first few of a list of codes. */
function listed(units: readonly string[]): string {
  return units.length > 5 ? `${units.slice(0, 5).join(', ')}, …` : units.join(', ');
}

/** Figures and the choices of a form; letters may name a person, many digits are a person's, and are not repeated. */
function told(text: string): string {
  if (text === '') return '(trống)';
  const isFigure = /^[\d.,%/ ]{1,12}$/.test(text) && text.replace(/\D/g, '').length < 9;
  return isFigure || /^(?:có|không)$/iu.test(text) ? `“${text}”` : `(chữ, ${text.length} ký tự)`;
}
