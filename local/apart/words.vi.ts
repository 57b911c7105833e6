/** What the command `tach` says. */
import { mayTellName } from '../properties/mayTellName.ts';
import type { LeftBehind } from './leftBehind.ts';
import type { MissingTab } from './missingTabs.ts';

export const partWords = {
  usage: 'Cách dùng: npm run -s tach -- BẢNG_CHUNG.xlsx --out THƯ_MỤC',
  file: 'bang-rieng.xlsx',
  linked: 'Chỉ tách được biểu mẫu do tiện ích tạo; bảng liên kết theo tiêu đề chưa đọc được bảng riêng.',
  already: (file: string) => `Cấu hình của bảng này đã ghi bang_rieng là “${file}”: số về con người đã ở bảng ấy.`,
  noSetting: 'Cấu hình của bảng này chưa có dòng bang_rieng: bấm Thiết lập một lần rồi tách.',
  sameName: (file: string) =>
    `Tệp vào tên “${file}” trùng với tên bảng riêng sẽ ghi: hãy đổi tên tệp (ví dụ “bang-chung.xlsx”) rồi chạy lại.`,
  exists: (file: string) =>
    `Đã có tệp “${file}”: lệnh này không ghi đè, vì bảng chung, bảng riêng là bản gốc mà đơn vị nhập vào. Hãy chọn thư mục khác cho --out.`,
  notFound: (missing: readonly MissingTab[], same: readonly string[]) =>
    [
      'Chưa tách, không ghi gì:',
      ...missing.map(({ tab, isThere, codes, repeated }) =>
        !isThere
          ? `không thấy tab “${tab}”;`
          : repeated.length > 0
            ? `dòng mã của tab “${tab}” ghi hai lần ${listed(repeated, 5)} (có bảng chép sang bên cạnh?);`
            : codes.length === 0
              ? `tab “${tab}” không còn dòng mã (ma_don_vi, …);`
              : `dòng mã của tab “${tab}” thiếu ${listed(codes, 5)};`,
      ),
      ...(same.length === 0 ? [] : [`t${tabList(same)} có cột số về con người như tab của biểu mẫu;`]),
      missing.length > 0
        ? 'hãy ghi lại tên tab, dòng mã như cũ, bỏ bảng chép rồi chạy lại.'
        : 'bản chép ấy sẽ còn nguyên số của từng đơn vị: xóa các tab ấy khỏi tệp (giữ tệp gốc) rồi chạy lại.',
    ].join(' '),
  done: (common: string, own: string) =>
    `Số về con người của từng đơn vị nay ở ${own}, không còn ở ${common} (đã đọc lại tệp ấy: các cột, các bảng về con người đều trống). ${after} Lời văn đơn vị viết ở các cột khác không bị sửa.`,
  doneBut: (common: string, own: string) =>
    `Số về con người của từng đơn vị nay ở ${own}. ${after} Chưa chia sẻ ${common}: đã đọc lại, những chỗ sau còn hoặc có thể còn số ấy, xem và xóa trước:`,
  left: ({ copies, beside, explained, last, tabs, hasDrawn }: LeftBehind): string[] => [
    ...(copies.length === 0
      ? []
      : [
          `T${tabList(copies)} là bản sao ẩn từ trước, còn nguyên những số ấy: xóa các tab ấy; bản gốc trước khi tách giữ lại để xác minh.`,
        ]),
    ...beside.map(({ tab, places }) => `${tab}: ${listed(places, 30)} có chữ hoặc ghi chú ở ngoài phần đơn vị nhập, lệnh này không xóa.`),
    ...(explained.length === 0 ? [] : [`${listed(explained, 30)}: giải trình của đơn vị, có thể nhắc lại số ấy.`]),
    ...(last === null ? [] : [`Tab “${last}” giữ số kỳ trước, có số về con người: xóa tab ấy nếu không muốn ai đọc.`]),
    ...(tabs.length === 0 ? [] : [`T${tabList(tabs)} không thuộc biểu mẫu, lệnh này không xét.`]),
    ...(hasDrawn ? ['Tệp có biểu đồ hoặc bảng tổng hợp (pivot): chúng giữ bản chép số đã dùng để vẽ.'] : []),
  ],
} as const;

const after =
  'Cấu hình của bảng chung đã ghi bang_rieng. Để hai tệp cùng thư mục; đưa lên Google thì ghi địa chỉ của bảng riêng vào dòng ấy. Chỉ chia sẻ bảng riêng cho người tổng hợp và người nhập của đơn vị.';

/** Behind a letter: “Tab” or “tab”. A tab may be called after somebody. */
const tabList = (tabs: readonly string[]) =>
  `ab ${tabs.map((tab) => (mayTellName(tab) ? `“${tab}”` : '(tên tab có thể nêu tên người)')).join(', ')}`;

const listed = (all: readonly string[], most: number) => (all.length > most ? `${all.slice(0, most).join(', ')}, …` : all.join(', '));
