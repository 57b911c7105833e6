/** What is wrong in the tab of an outline, each with how to put it right. */

import type { CellFault } from './cellFault.ts';
import { columnHeaders } from './columns.vi.ts';
import type { ColumnCode } from './rowShapes.ts';

const any = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
const header = (column: ColumnCode) => `“${columnHeaders[column]}”`;

/** A cell that says nothing a row of its kind can use. */
export function cellFault({ column, why, words, row }: CellFault): string {
  const name = header(column);
  const typed = row.cells[column] ?? '';
  if (why === 'blank') {
    return `Ô ${name} đang trống: hãy ${words.length > 0 ? `chọn ${any(words)}` : 'ghi vào'}.`;
  }
  if (why === 'unused') return `Dòng này không dùng ô ${name}: hãy xóa “${typed}”, hoặc sửa lại loại dòng.`;
  if (why === 'number') return `Ô ${name} ghi “${typed}”, không phải số: hãy sửa thành số viết bằng chữ số (nhiều số thì cách bằng dấu ;).`;
  return `Ô ${name} ghi “${typed}”, không có trong danh sách: hãy chọn ${any(words)}.`;
}

export const tabFaults = {
  noHeader:
    'Không thấy dòng tiêu đề của đề cương: hãy ghi lại dòng mã cột (loai_dong, ma, nhan…) hoặc chép dòng đầu từ một đề cương có sẵn.',
  noColumn: (column: ColumnCode) => `Thiếu cột ${header(column)}: hãy thêm lại cột này với mã “${column}” ở dòng mã cột.`,
  twoColumns: (column: ColumnCode) => `Có hai cột cùng mã “${column}”: hãy xóa một cột.`,
  strangeColumn: (word: string) => `Cột “${word}” không thuộc đề cương: hãy xóa cột, hoặc sửa mã cột cho đúng.`,
  noKind: (words: readonly string[]) => `Dòng có chữ nhưng ô “Loại dòng” trống: hãy chọn ${any(words)}.`,
  strangeKind: (word: string, words: readonly string[]) => `Không có loại dòng “${word}”: hãy chọn ${any(words)}.`,
  orphan: (kind: string, above: string) => `Dòng “${kind}” không nằm dưới dòng nào chứa nó: hãy chuyển xuống dưới dòng ${above}.`,
  path: (path: string) => `Không tìm thấy chỗ “${path}” trong đề cương: hãy sửa mã cho đúng, hoặc xóa dòng này.`,
  value: (path: string) => `Nhãn của “${path}” không đúng kiểu đã chọn: hãy sửa nhãn (có/không thì ghi 1 hoặc 0), hoặc chọn kiểu khác.`,
  twice: (what: string) => `“${what}” đã có ở một dòng trên: hãy xóa một trong hai dòng.`,
  missingRow: (kind: string, why: string) => `Đề cương chưa có dòng “${kind}” ${why}: hãy thêm một dòng.`,
  wrongDetail: (path: string) => `“${path}” không phải loại giá trị mà phần ấy cần: hãy chọn lại ô “Kiểu”, hoặc xóa dòng “chi tiết” này.`,
};

export const outlineFaults = {
  noFrozenCode:
    'Đề cương đã công bố mà dòng này chưa có mã: hãy ghi mã (lệnh de-cuong với --out ghi giúp), vì mã đổi thì ô đã điền bị lạc.',
  sameCode: (code: string, at: number) => `Mã “${code}” đã dùng ở dòng ${at}: hãy đổi một trong hai mã.`,
  houseCode: (code: string) => `Mã “${code}” là mã có sẵn của phần ký: hãy đổi mã khác, hoặc để trống để công cụ tự đặt.`,
  sameLabel: (label: string, at: number) =>
    `Nhãn “${label}” trùng với dòng ${at} trong cùng một phần: hãy sửa nhãn để người điền phân biệt được.`,
  badCode: (code: string) => `Mã “${code}” có ký tự không dùng được: hãy sửa thành chữ thường không dấu, số và dấu _ (ví dụ so_vu).`,
  unknown: (column: ColumnCode, word: string, where: string, there: readonly string[]) => {
    const some = there.length > 0 && there.length <= 8 ? ` (đang có ${any(there)})` : '';
    return `Ô ${header(column)} nhắc đến “${word}” nhưng ${where} không có mã hay nhãn ấy: hãy sửa cho đúng${some}, hoặc thêm dòng cho nó.`;
  },
  ambiguous: (column: ColumnCode, word: string, rows: readonly number[]) =>
    `Ô ${header(column)} ghi “${word}”, là nhãn của cả dòng ${rows.join(' và dòng ')}: hãy ghi mã của dòng muốn nói.`,
  noRef: (column: ColumnCode, what: string) => `Ô ${header(column)} đang trống và không suy ra được: hãy ghi nhãn hoặc mã của ${what}.`,
  wrongKind: (column: ColumnCode, word: string, is: string, wanted: string) =>
    `Ô ${header(column)} nhắc đến “${word}” là kiểu “${is}”, ở đây cần ${wanted}: hãy chọn ô khác, hoặc sửa kiểu của nó.`,
  noDenominator: 'Tỷ lệ chưa có mẫu số: hãy ghi mã cột của bảng vào ô “Mẫu số”.',
  sameHalves: (word: string) => `Tử số và mẫu số cùng là “${word}”: hãy sửa mẫu số thành cột tổng số.`,
  notForList: (column: ColumnCode) => `Bảng “danh sách đếm theo năm” không dùng ô ${header(column)}: hãy xóa nó.`,
  noOptions:
    'Kiểu “chọn” nhưng không có lựa chọn nào: hãy ghi chúng vào ô “Lựa chọn”, cách nhau bằng dấu ; (hoặc thêm các dòng “lựa chọn” ngay dưới).',
  idleOptions: 'Có dòng “lựa chọn” ở dưới nhưng kiểu không phải “chọn”: hãy sửa kiểu thành “chọn”, hoặc xóa các dòng ấy.',
  noMeasure: 'Số liệu theo năm chưa nói cách cộng: hãy chọn “cộng các năm”, “thời điểm” hoặc “không cộng” ở ô “Cộng dồn”.',
  idleMeasure: 'Chữ, ngày, lựa chọn không cộng được: hãy xóa ô “Cộng dồn”, hoặc sửa kiểu thành “số đếm”.',
  keptApart: (column: ColumnCode, word: string) =>
    `Ô ${header(column)} nhắc đến “${word}” là số không cộng, ở đây cần số cộng được: hãy chọn ô khác, hoặc sửa ô “Cộng dồn” của nó.`,
  summedRate:
    'Tỷ lệ tự khai không cộng, không lấy trung bình: hãy xóa ô “Cộng dồn”; cần một tỷ lệ chung thì hỏi tử số và mẫu số rồi thêm dòng “chỉ tiêu”.',
  rateCeiling: 'Tỷ lệ tự khai đã có mức cao nhất là 100%: hãy xóa ô “Chặn trên”, hoặc ghi một số không quá 100.',
  rateNoun: 'Tỷ lệ tự khai luôn tính bằng %: hãy xóa ô “Đơn vị tính”.',
  rateAct: 'Tỷ lệ tự khai được in nguyên như đơn vị khai: hãy xóa ô “Câu trong báo cáo”.',
  idleYearly: 'Chỉ số đếm, số thập phân, tiền, tỷ lệ tự khai mới hỏi theo từng năm: hãy xóa ô “Theo năm”, hoặc sửa kiểu.',
  idleCeiling: 'Chỉ số đếm, số thập phân, tiền, tỷ lệ tự khai mới có mức chặn trên: hãy xóa ô “Chặn trên”, hoặc sửa kiểu.',
  lowCeiling: 'Chặn trên phải lớn hơn 0: hãy sửa số, hoặc xóa để không chặn.',
  nativeRole: 'Kiểu “công thức” chưa nói tính gì: hãy chọn ở ô “Cột phân loại” (ví dụ “tình trạng”, “hiểu là”).',
  idleRole: 'Chỉ kiểu “công thức” mới ghi cách tính: hãy xóa ô “Cột phân loại”, “Đối chiếu”, hoặc sửa kiểu.',
  namedPeople: 'Chỉ ô chữ mới được ghi tên người: hãy xóa ô “Được ghi tên người”, hoặc sửa kiểu thành “chữ”.',
  noNoun: 'Chưa có tiếng đếm để viết “8/12 …” trong báo cáo: hãy ghi ô “Đơn vị tính” (ví dụ trường, cây, hộ).',
  target: (value: number) =>
    `Mục tiêu ${String(value).replace('.', ',')} không phải tỷ lệ phần trăm: hãy sửa thành số lớn hơn 0, không quá 100.`,
  yearOrder: 'Các năm phải liền nhau, từ nhỏ đến lớn: hãy sửa ô “Theo năm” (ví dụ 2021; 2022; 2023).',
  yearSize: (year: number) => `Năm ${year} không có thật: hãy sửa thành năm có bốn chữ số.`,
  yearsOutside: (years: string, from: string, to: string) =>
    `Các năm ${years} không trùng kỳ báo cáo từ ${from} đến ${to}: hãy sửa “kỳ từ ngày”, “kỳ đến ngày”, hoặc sửa ô “Theo năm” của dòng “biểu”.`,
  badDay: (word: string) => `“${word}” không phải một ngày: hãy sửa theo mẫu dd/mm/yyyy, ví dụ 01/06/2021.`,
  periodOrder: 'Kỳ báo cáo kết thúc trước khi bắt đầu: hãy sửa “kỳ từ ngày” hoặc “kỳ đến ngày”.',
  earlyDeadline: (due: string, from: string) => `Hạn nộp ${due} trước ngày đầu kỳ báo cáo ${from}: hãy sửa hạn nộp.`,
  dueBeforeLetter: (due: string, day: string) => `Hạn nộp ${due} trước cả ngày công văn ${day}: hãy sửa “hạn nộp” hoặc “ngày công văn”.`,
  noDeadline: (day: string) => `Chưa có hạn nộp, mà kỳ báo cáo kết thúc trước ngày công văn ${day}: hãy thêm dòng “thiết lập · hạn nộp”.`,
  tabName: (name: string) => `Tên tab “${name}” quá dài hoặc có ký tự [ ] * ? / \\ : hãy đặt tên ngắn hơn, không có các ký tự ấy.`,
  sameTab: (name: string) => `Hai tab cùng tên “${name}”: hãy đổi tên một tab.`,
  fewParts: 'Tổng cần ít nhất hai ô cộng lại: hãy ghi nhãn hoặc mã của từng ô vào ô “Đối chiếu, ô chữ”, cách nhau bằng dấu ;.',
  twicePart: (word: string) => `“${word}” được cộng hai lần: hãy xóa bớt một lần.`,
  mixedParts: (word: string, other: string) =>
    `“${word}” và “${other}” khác kiểu (như một ô đếm, một ô tiền) nên không so được: hãy chọn ô khác, hoặc sửa kiểu.`,
  mixedYears: (word: string, other: string) =>
    `“${word}” và “${other}” không cùng hỏi theo từng năm nên không so được: hãy sửa ô “Theo năm” của một ô, hoặc chọn ô khác.`,
  noYears: (word: string) =>
    `“${word}” không hỏi theo từng năm nên không so với năm trước được: hãy chọn ô khác, hoặc sửa ô “Theo năm” của nó.`,
  oneYear: 'Đề cương chỉ có một năm nên không so với năm trước được: hãy xóa quy tắc này, hoặc thêm năm ở dòng “biểu”.',
  noTimes: 'Quy tắc chưa nói không quá mấy lần: hãy ghi số lần vào ô “Chặn trên” (ví dụ 3 hoặc 1,5).',
  lowTimes: 'Số lần phải lớn hơn 0: hãy sửa ô “Chặn trên” (ví dụ 3 hoặc 1,5).',
  sameThing: (word: string) => `Quy tắc so “${word}” với chính nó: hãy chọn ô khác.`,
  noAnswer: 'Mục này chưa có câu hỏi nào: hãy thêm dòng “câu hỏi” ở dưới, hoặc xóa mục.',
  noKey: (code: string) => `Bảng chưa có cột khóa “${code}” để biết dòng của đơn vị nào: hãy thêm dòng “cột” với mã ấy, kiểu “khóa dòng”.`,
  noAnswersKey: 'Mục đầu chưa có câu hỏi kiểu “khóa dòng” để biết dòng của đơn vị nào: hãy thêm mã đơn vị, kiểu “khóa dòng”.',
  level: (word: string) => `Không bảng nào có lựa chọn “${word}”: hãy sửa ô “Cột phân loại” thành mã của một lựa chọn.`,
  askedOfAgency: (names: readonly string[]) =>
    `Cơ quan này chưa nói ${any(names)}, không lấy của cơ quan khác: hãy thêm dòng “thiết lập” cho từng điều.`,
  noSource: 'Mục báo cáo này chưa có nội dung: hãy chọn ô “Kiểu” (ví dụ “nhóm”, “khó khăn”), hoặc thêm mục con thuộc nó.',
  noHeld: (word: string) => `Mục báo cáo kiểu “${word}” chưa nói lấy từ đâu: hãy ghi nhãn hoặc mã vào ô “Đối chiếu, ô chữ”.`,
  idleHeld: (word: string) => `Mục báo cáo kiểu “${word}” tự có nội dung: hãy xóa ô “Đối chiếu, ô chữ”, hoặc chọn kiểu khác.`,
  deepChapter: 'Mục báo cáo chỉ có hai cấp: hãy sửa ô “Thuộc” thành một mục không thuộc mục nào.',
  twiceHeld: (word: string, at: number) =>
    `“${word}” đã ở mục báo cáo dòng ${at}, in hai lần là thừa: hãy xóa một dòng, hoặc sửa cho khác.`,
  noChapter: 'Phần báo cáo này chưa có mục nào: hãy thêm dòng “mục báo cáo” ở dưới, hoặc xóa phần.',
  notInReport: (word: string) => `“${word}” chưa nằm ở mục báo cáo nào nên không được in: hãy thêm một dòng “mục báo cáo” lấy nó.`,
  noPlace: (word: string) => `Báo cáo không có chỗ “${word}”: hãy sửa thành mã phần và mã mục có thật, ví dụ I.1.`,
  noWords: 'Nội dung này chưa có từ khóa nên không câu nào vào được: hãy ghi từ khóa, cách nhau bằng dấu ;.',
};

export const wanted = {
  number: 'một con số (số đếm, số thập phân, tiền, tỷ lệ tự khai)',
  summed: 'số cộng được (số đếm, số thập phân, tiền)',
  count: 'số đếm',
  text: 'chữ',
  date: 'ngày',
  choice: 'kiểu chọn',
  key: 'khóa dòng hoặc chữ',
};

export const faultPlaces = {
  answers: 'các câu hỏi',
  table: 'bảng này',
  tables: 'các bảng',
  options: 'các lựa chọn',
  addressees: 'các nơi nhận',
  indicators: 'các chỉ tiêu, câu hỏi',
  sections: 'các mục',
  groups: 'các nhóm',
  chapters: 'phần báo cáo này',
};

/** What a blank cell should have named. */
export const outlineParts = {
  name: 'cột ghi tên từng dòng',
  level: 'cột kiểu “chọn” phân loại các dòng',
  times: 'cột đếm số lần',
  year: 'cột năm',
  category: 'cột kiểu “chọn” phân loại các dòng',
  numerator: 'cột làm tử số',
  denominator: 'cột làm mẫu số',
  control: 'câu hỏi ghi lại tử số ấy',
  greater: 'ô không được nhỏ hơn',
  text: 'ô chữ phải có',
} as const;

/** The first fault of a tab, and how many there are. */
export function firstFault(row: number, message: string, count: number): string {
  const more = count > 1 ? ` (và ${count - 1} chỗ nữa)` : '';
  return `${row === 0 ? 'cả bảng' : `dòng ${row}`}: ${message}${more}`;
}
