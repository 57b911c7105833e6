/** What the command `gop` says. */
import { columnLetters } from '../../src/ooxml/columnLetters.ts';
import type { LineOf, UnplacedRow, WithoutRow } from './comparedTabs.ts';
import type { MergeConflict } from './mergeConflict.ts';
import type { Merged, MergedAll } from './mergeReturned.ts';
import type { NotCompared } from './notCompared.ts';
import type { OutsideCells } from './outside.ts';

export const say = {
  usage:
    'Cách dùng: npm run -s gop -- BẢN_CHUNG.xlsx BẢN_ĐƠN_VỊ_GỬI.xlsx… [--bang-rieng BẢNG_RIÊNG.xlsx] [--lien-ket LIEN_KET.json] --out TỆP.xlsx',
  sendUsage: 'Cách dùng: npm run -s gui -- BẢN_CHUNG.xlsx [--lien-ket LIEN_KET.json] --out BẢN_GỬI.xlsx',
  sent: (file: string) =>
    `Đã ghi ${file}: gửi tệp này cho đơn vị. Tệp giữ trong tab ẩn số liệu lúc gửi, để lúc gộp biết ô nào đơn vị sửa, ô nào bản chung đã sửa; đơn vị không cần đổi tên tệp.`,
  tabNamed: (tab: string) => `Tab “${tab}”`,
  tabAt: (place: number) => `Tab thứ ${place}`,
  unreadTab: (tab: string, cells: readonly string[]) =>
    `${tab} không phép kiểm tra nào đọc, và ô ${listed(cells)} có thể nêu thông tin cá nhân: tab ấy được chép nguyên vào tệp kết quả. Xóa ở tệp gốc trước khi đưa tệp cho ai.`,
  unreadOurs: (tab: string, cells: readonly string[]) =>
    `${tab}: ghi chú (note), hoặc ô ngoài bảng, ở ${listed(cells)} có thể nêu thông tin cá nhân: xóa đi, vì ai mở bảng cũng thấy.`,
  maskedTab: (tab: string, count: number, isRenamed: boolean) =>
    `${tab} không phép kiểm tra nào đọc: trong tệp gửi đã che ${count} ô có thể nêu thông tin cá nhân${isRenamed ? ', đã đổi tên tab' : ''}; tệp gốc còn nguyên.`,
  maskedNotes: (tab: string, count: number) =>
    `${tab}: trong tệp gửi đã bỏ ${count} ghi chú (note) hoặc ô ngoài bảng có thể nêu thông tin cá nhân; tệp gốc còn nguyên.`,
  nameStays: (place: number) =>
    `Tên của tab thứ ${place} có thể nêu tên người và còn nguyên trong tệp gửi, vì công thức hay liên kết đọc tab ấy theo tên: đổi tên tab ở tệp gốc (bảng đã liên kết thì liên kết lại) rồi gửi.`,
  maskedBeside: (tab: string, count: number) =>
    `${tab}: trong tệp gửi đã che ${count} ô ở ngoài các cột đã liên kết, có thể nêu thông tin cá nhân; tệp gốc còn nguyên.`,
  hiddenName: (place: number) => `Tab ${place} (đã đổi tên)`,
  withdrawn: (file: string, { unit, taken }: Merged) =>
    `${file}: đơn vị ${unit} đã xóa hết ${taken.length} ô đã có, như rút báo cáo; hãy hỏi lại đơn vị trước khi dùng bản gộp.`,
  notForm: (file: string) =>
    `Tệp “${file}” không có dòng mã (ma_don_vi, …) và không có bảng nào đọc được tên đơn vị: hãy dùng biểu mẫu do tiện ích tạo, hoặc mở bảng trong thanh bên, bấm “Dùng bảng đang có” và chọn tab, cột tên đơn vị.`,
  notTable: (file: string) =>
    `Tệp “${file}” không có bảng nào đọc được như bản chung (mất dòng tiêu đề, hoặc đã xóa dòng, cột của đơn vị khác): xin đơn vị gửi lại cả bảng như lúc nhận, chỉ điền phần của mình.`,
  extra: (file: string, tab: string) =>
    `Tab “${tab}” chỉ có trong “${file}” nên không gộp: cần thì chép cả tab ấy sang bản chung (giữ tên) rồi gộp lại.`,
  absent: (file: string, tab: string) =>
    `Tab “${tab}” của bản chung không có trong “${file}” nên không gộp tab ấy; nếu đơn vị đã đổi tên tab hoặc cột, hãy ghi lại tên cũ rồi gộp lại.`,
  renamed: (file: string, tab: string, there: string) => `Tab “${there}” trong “${file}” được đọc như tab “${tab}”: cùng các cột.`,
  noColumns: (file: string, { tab, columns }: NotCompared) =>
    `${tab}: cột ${listed(columns)} của bản chung không thấy trong “${file}” nên không gộp cột ấy; hãy ghi lại mã ở dòng mã của tệp ấy rồi gộp lại.`,
  lostColumns: (file: string, { tab, lost }: NotCompared) =>
    `${tab}: cột (hoặc dòng, nếu đơn vị xếp theo cột) ${listed(lost)} của bản chung không thấy trong “${file}” nên không gộp; tiêu đề hoặc năm ở tệp ấy đã đổi: ghi lại như bản chung rồi gộp lại.`,
  otherMoney: (file: string, { tab, otherMoney }: NotCompared) =>
    `${tab}: cột (hoặc dòng, nếu đơn vị xếp theo cột) ${listed(otherMoney)} là tiền, “${file}” ghi đơn vị tiền khác bản chung nên không lấy: hỏi đơn vị, đổi về đơn vị tiền của bản chung rồi gộp lại.`,
  noCode: (file: string, { tab, rows }: NotCompared) =>
    `${tab}: dòng ${listed(rows.map((row) => String(row + 1)))} trong “${file}” có chữ mà không có mã đơn vị nên không gộp; hãy ghi lại mã rồi gộp lại.`,
  lacking: (file: string, tab: string) =>
    `Tab “${tab}”: một bảng của bản chung không thấy trong “${file}” (tên cột hoặc năm của bảng ấy đã đổi), nên không gộp bảng ấy; hãy mở hai tệp cạnh nhau và so tab này.`,
  unseen: (file: string, tab: string) => `Tab “${tab}” đang ẩn trong “${file}” nên không gộp: mở tệp ấy, hiện tab rồi gộp lại.`,
  outside: (file: string, { tab, places }: OutsideCells) =>
    `${tab}: ${listed(places, mostPlaces)} trong “${file}” có chữ ở ngoài phần gộp nên không lấy; cần thì chép sang bản chung.`,
  noted: (file: string, { tab, places }: OutsideCells) =>
    `${tab}: ${listed(places, mostPlaces)} trong “${file}” có ghi chú (note) mà bản chung không có; gộp không lấy ghi chú: đọc ở tệp ấy, cần sửa số thì sửa ở bản chung.`,
  leftColumns: (file: string, columns: readonly string[]) =>
    `${file}: chưa gộp ${columns.length} cột chờ xác nhận (${listed(columns)}): mở thanh bên, bấm “Liên kết bảng đang có”, bước Cột, rồi gộp lại; hoặc lập LIEN_KET.json bằng lệnh lien-ket, xem lại, rồi thêm --lien-ket LIEN_KET.json.`,
  unclear: (file: string, units: readonly string[]) =>
    `Tệp “${file}” khác bản chung ở dòng của ${units.length} đơn vị (${listed(units)}): hãy đặt mã của đơn vị gửi tệp này vào tên tệp (MÃ_ĐƠN_VỊ.xlsx).`,
  merged: (file: string, merged: Merged) =>
    merged.unit === null
      ? isWhole(merged)
        ? `${file}: không có gì mới so với bản chung.`
        : `${file}: không lấy ô nào; có phần chưa so được với bản chung:`
      : `${file}: đơn vị ${merged.unit}, lấy ${merged.taken.length} ô, ${open(merged)}.`,
  mergedAll: (file: string, merged: MergedAll) =>
    `${file} (bảng riêng): lấy ${merged.taken.length} ô của ${merged.units.length} đơn vị, ${open(merged)}.`,
  refused: (files: number) => `Chưa gộp ${files} tệp nêu trên, các tệp khác đã gộp: sửa rồi gộp riêng tệp ấy vào bản vừa ghi.`,
  keepPrivate: 'Tệp gộp có số về con người của từng đơn vị: chỉ dùng để tổng hợp trên máy này, không tải lên bảng chung.',
  others: (file: string, units: readonly string[]) => `${file}: không lấy dòng của đơn vị khác (${listed(units)}).`,
  conflict: (file: string, { tab, place, returnedPlace, unit, code, kind }: MergeConflict) => {
    const there = `ô ${returnedPlace} trong “${file}”`;
    const why =
      kind === 'conflict'
        ? `bản chung đã có số liệu khác ${there}; giữ bản chung, hãy so hai ô rồi sửa nếu cần.`
        : kind === 'over-formula'
          ? `bản chung là công thức, ${there} có giá trị khác; giữ công thức, hãy so hai ô rồi gõ số đúng vào bản chung nếu cần.`
          : `${there} là công thức chưa có kết quả hoặc báo lỗi; giữ bản chung.`;
    return `${tab}!${place} (${unit}, ${code}): ${why}`;
  },
  taken: ({ tab, place, unit, code, before, after, isOfPeople }: MergeConflict) =>
    `${tab}!${place} (${unit}, ${code})${isOfPeople ? '' : `: ${told(before)} → ${told(after)}`}`,
  erased: (file: string, cells: readonly MergeConflict[]) =>
    `${cells.length} ô bản chung có chữ mà “${file}” đã xóa so với lúc gửi (${listed(placesOf(cells), mostPlaces)}): bản gộp để trống. Chữ cũ còn ở đúng ô ấy trong bản chung trước khi gộp; nếu đơn vị xóa nhầm, chép lại từ đó.`,
  apart: (file: string, { tab, places }: OutsideCells) =>
    `${tab}: ${listed(places, mostPlaces)} trong “${file}” là số về con người, thuộc bảng riêng (dòng bang_rieng ở Cấu hình) nên không lấy vào bản chung: gộp tệp ấy vào bảng riêng, hoặc xin đơn vị nhập ở đó.`,
  blanks: (file: string, cells: readonly MergeConflict[]) =>
    `${cells.length} ô để trống trong “${file}” mà bản chung có chữ (${listed(placesOf(cells))}): giữ bản chung; nếu đơn vị bỏ số ấy thì xóa ô trong bản chung.`,
  withoutRow: (file: string, unit: string, { tab, more }: WithoutRow) =>
    `${tab}: không thấy ${unit} trong “${file}” (mã, tên đã đổi, hoặc dòng đã bị xóa) nên không lấy gì ở tab ấy${
      more.length === 0
        ? ''
        : `; ${listed(more.map((one) => `${line(one)} (${one.unit})`))} nhiều hơn bản chung, có thể một ${more[0]?.turned ? 'cột' : 'dòng'} là của đơn vị`
    }: hãy ghi lại mã, tên như bản chung rồi gộp lại.`,
  differing: (
    { name, unit }: { readonly name: string; readonly unit: string },
    earlier: { readonly name: string; readonly places: readonly string[] },
  ) =>
    `“${name}” và “${earlier.name}” cùng của đơn vị ${unit}, khác nhau ở ${listed(earlier.places, mostPlaces)}: hỏi đơn vị bản nào đúng, so các ô ấy trong bản gộp.`,
  missing: (file: string, one: UnplacedRow, unplaced: readonly UnplacedRow[]) =>
    `${one.tab} (${one.unit}): ${line(one)} của bản chung không thấy trong “${file}”, ${
      unplaced.some(({ tab }) => tab === one.tab)
        ? `có thể đơn vị đã gõ lại tên ở ${one.turned ? 'cột' : 'dòng'} nêu trên`
        : `đơn vị đã xóa ${one.turned ? 'cột' : 'dòng'}`
    }; giữ bản chung, hãy hỏi lại đơn vị.`,
  unplaced: (file: string, one: UnplacedRow) => {
    const kind = one.turned ? 'cột' : 'dòng';
    const advice = one.isRepeated
      ? `đơn vị có nhiều ${kind} ở tệp ấy, bản chung có một; hãy để lại một ${kind} trong tệp ấy rồi gộp lại.`
      : one.like
        ? `có thể là ${line(one.like)} của bản chung đã gõ lại tên, năm hoặc mục, nên không lấy để khỏi tính hai lần; hãy hỏi đơn vị, rồi sửa ở bản chung hoặc thêm một ${kind} cho đơn vị.`
        : `hãy thêm một ${kind} cho đơn vị rồi gộp lại.`;
    return `${one.tab} (${one.unit}): ${line(one)} trong “${file}” không có chỗ trong bản chung; ${advice}`;
  },
  unknown: (units: readonly string[]) => `Bản chung không có dòng của đơn vị ${listed(units)}: hãy thêm đơn vị vào bản chung rồi gộp lại.`,
  unnamed: (at: number) => `Tệp thứ ${at} (tên tệp có thể nêu tên người)`,
  unnamedTab: '(tên tab có thể nêu tên người)',
  written: (file: string) => `Đã ghi ${file}`,
};

/** Whether everything of the master that units type in was compared. */
function isWhole(merged: Merged): boolean {
  const { absent, lacking, unseen, extra, unplaced, unknown, notCompared, outside, noted, blanks, apart } = merged;
  const left = [absent, lacking, unseen, extra, unplaced, unknown, notCompared, outside, noted, apart];
  return [...left, blanks].every((all) => all.length === 0);
}

/** What a person is to settle. */
function open({ conflicts, unplaced }: Pick<Merged, 'conflicts' | 'unplaced'>): string {
  const rows = unplaced.length === 0 ? '' : `, ${unplaced.length} ${unplaced[0]?.turned ? 'cột' : 'dòng'} cần quyết định`;
  return `${conflicts.length} ô cần quyết định${rows}`;
}

function line({ row, turned }: LineOf): string {
  return turned ? `cột ${columnLetters(row)}` : `dòng ${row + 1}`;
}

/** The first few of a list of codes. */
function listed(units: readonly string[], most = 5): string {
  return units.length > most ? `${units.slice(0, most).join(', ')}, …` : units.join(', ');
}

const placesOf = (cells: readonly MergeConflict[]) => cells.map(({ tab, place }) => `${tab}!${place}`);

/** Cells that nothing else names. */
const mostPlaces = 30;

/** Figures and the choices of a form; letters may name a person, many digits are a person's, and are not repeated. */
function told(text: string): string {
  if (text === '') return '(trống)';
  const isFigure = /^[\d.,%/ ]{1,12}$/.test(text) && text.replace(/\D/g, '').length < 9;
  return isFigure || /^(?:có|không)$/iu.test(text) ? `“${text}”` : `(chữ, ${text.length} ký tự)`;
}
