/** What the command `tach` says. */
import { mayTellName } from '../properties/mayTellName.ts';
import type { LeftBehind } from './leftBehind.ts';
import type { MissingTab } from './missingTabs.ts';

export const partWords = {
  usage: 'Cách dùng: npm run -s tach -- BẢNG_CHUNG.xlsx --out THƯ_MỤC',
  file: 'bang-rieng.xlsx',
  linked:
    'Chỉ tách được biểu mẫu do tiện ích tạo. Bảng liên kết theo tiêu đề: chuyển các tab, cột về con người sang một tệp khác, ghi tên tệp ấy vào dòng bang_rieng ở Cấu hình rồi liên kết lại.',
  already: (file: string) => `Cấu hình của bảng này đã ghi bang_rieng là “${file}”: số về con người đã ở bảng ấy.`,
  noSetting: 'Cấu hình của bảng này chưa có dòng bang_rieng: bấm Thiết lập một lần rồi tách.',
  sameName: (file: string) =>
    `Tệp vào tên “${file}” trùng với tên bảng riêng sẽ ghi: hãy đổi tên tệp (ví dụ “bang-chung.xlsx”) rồi chạy lại.`,
  exists: (file: string) =>
    `Đã có tệp “${file}”: lệnh này không ghi đè, vì bảng chung, bảng riêng là bản gốc mà đơn vị nhập vào. Đổi tên thư mục đang giữ tệp ấy (ở dòng lệnh: chọn thư mục khác cho --out) rồi làm lại.`,
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
    `Số về con người của từng đơn vị nay ở ${own}. ${after} Đừng vội chia sẻ ${common}: đã đọc lại, những chỗ sau còn hoặc có thể còn số ấy, xem và xóa trước:`,
  said: ({ common, own, left }: { readonly common: string; readonly own: string; readonly left: readonly string[] }): string[] => [
    left.length === 0 ? partWords.done(common, own) : partWords.doneBut(common, own),
    ...left,
  ],
  /** "bang, da tach" for "bang.xlsx". */
  folder: (file: string): string => file.replace(/(?:\.xlsx)?$/i, ', đã tách'),
  noFile: 'Trang này không mở từ một tệp trên máy: tải tệp xuống rồi mở lại bằng npm start.',
  whatToDo: 'Bảng đang mở không bị sửa. Sửa chỗ vừa nêu rồi bấm lại.',
  left: ({ copies, cells, outside, last, tabs, unread }: LeftBehind): string[] => [
    ...(copies.length === 0
      ? []
      : [
          `T${tabList(copies)} là bản sao ẩn từ trước, còn nguyên những số ấy: xóa các tab ấy; bản gốc trước khi tách giữ lại để xác minh.`,
        ]),
    ...cells.flatMap(({ tab, places, told, named }) => [
      ...(places.length === 0
        ? []
        : [`${tab}: ${allPlaces(places)} có chữ, số, công thức hoặc ghi chú ở ngoài phần nhập của biểu mẫu, lệnh này không xóa.`]),
      ...(told.length === 0 ? [] : [`${allPlaces(told, `${tab}!`)}: giải trình hoặc lời kể, có thể nhắc lại số ấy.`]),
      ...(named.length === 0 ? [] : [`${allPlaces(named, `${tab}!`)}: có thông tin cá nhân (như lỗi C06), lệnh này không xóa.`]),
    ]),
    ...outside.map(({ tab, elements }) => {
      const kinds = [...new Set(elements.map((element) => elementNames.get(element) ?? otherElement))];
      return `${tab ?? 'Ngoài các tab'}: chữ, số ở ${kinds.join('; ')}, lệnh này không xóa.`;
    }),
    ...(last === null ? [] : [`Tab “${last}” giữ số kỳ trước, có số về con người: xóa tab ấy nếu không muốn ai đọc.`]),
    ...(tabs.length === 0 ? [] : [`T${tabList(tabs)} không thuộc biểu mẫu, lệnh này không xét.`]),
    ...(unread.length === 0
      ? []
      : [
          `Tệp có ${[...new Set(unread.map(partKind))].join('; ')}: lệnh này không đọc; biểu đồ, bảng tổng hợp (pivot) giữ bản chép số đã dùng để vẽ.`,
        ]),
  ],
} as const;

const after =
  'Cấu hình của bảng chung đã ghi bang_rieng. Để hai tệp cùng thư mục; đưa lên Google thì ghi địa chỉ của bảng riêng vào dòng ấy. Chỉ chia sẻ bảng riêng cho người tổng hợp và người nhập của đơn vị.';

/** Behind a letter: “Tab” or “tab”. A tab may be called after somebody. */
const tabList = (tabs: readonly string[]) =>
  `ab ${tabs.map((tab) => (mayTellName(tab) ? `“${tab}”` : '(tên tab có thể nêu tên người)')).join(', ')}`;

const mostAlone = 30;

/** All of them: a person goes to each. Many are told by rows that follow one another: "CN7:CN126". */
function allPlaces(places: readonly string[], tab = ''): string {
  const told = places.length > mostAlone ? inRanges(places) : places;
  return told.map((place) => tab + place).join(', ');
}

function inRanges(places: readonly string[]): string[] {
  const rows = new Map<string, number[]>();
  for (const place of places) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
    rows.set(letters, [...(rows.get(letters) ?? []), Number(row)]);
  }
  return [...rows].flatMap(([letters, own]) => {
    const sorted = [...own].sort((one, other) => one - other);
    const starts = sorted.filter((row, at) => sorted[at - 1] !== row - 1);
    return starts.map((from, at) => {
      const before = starts[at + 1] ?? Number.POSITIVE_INFINITY;
      const to = sorted.filter((row) => row < before).pop() ?? from;
      return from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;
    });
  });
}

/** The first of them, and how many more there are. */
const listed = (all: readonly string[], most: number) =>
  all.length > most ? `${all.slice(0, most).join(', ')} và ${all.length - most} chỗ nữa` : all.join(', ');

/** Local name of an XML element → where a person finds the text that it holds. */
const elementNames: ReadonlyMap<string, string> = new Map([
  ['dataValidations', 'lời nhắc, danh sách khi nhập ô (Dữ liệu → Xác thực dữ liệu)'],
  ['conditionalFormatting', 'định dạng có điều kiện'],
  ['headerFooter', 'đầu trang, chân trang khi in'],
  ['hyperlinks', 'liên kết (cả địa chỉ)'],
  ['si', 'bảng chữ của tệp, chữ không ô nào còn dùng (mở rồi lưu lại bằng Excel thì mất)'],
  ['autoFilter', 'bộ lọc'],
  ['scenarios', 'kịch bản'],
  ['protectedRanges', 'vùng khóa'],
  ['definedNames', 'tên vùng (Công thức → Quản lý tên)'],
  ['numFmts', 'định dạng số'],
  ['cellStyles', 'tên kiểu ô'],
  ...['title', 'subject', 'creator', 'lastModifiedBy', 'description', 'keywords', 'category', 'property', 'Manager', 'Company'].map(
    (name) => [name, 'thuộc tính tệp (Tệp → Thông tin)'] as const,
  ),
]);
const otherElement = 'phần khác ngoài ô';

const partKinds: readonly (readonly [RegExp, string])[] = [
  [/\/charts?(?:heets)?\//i, 'biểu đồ'],
  [/\/pivot/i, 'bảng tổng hợp (pivot)'],
  [/\/(?:drawings|media|diagrams|ink)\//i, 'hình vẽ, hộp chữ, hình ảnh'],
  [/\/tables\//i, 'bảng có tên'],
  [/\/(?:externalLinks|connections|queryTables)/i, 'liên kết ra ngoài'],
  [/\/embeddings\//i, 'tài liệu nhúng'],
];
const partKind = (path: string): string => partKinds.find(([shape]) => shape.test(path))?.[1] ?? 'phần khác không phải ô';
