/** Words of tables whose rows or columns are parts of a year or of a school; patterns meet compare keys. */
import { amongYear } from '../numbers/figuresAre.vi.ts';

/** A column whose cells name the parts. */
export const partHead =
  /^(?:các )?(?:tháng|quý|học kỳ|kỳ|kỳ học|tuần|đợt|lần|thời điểm|thời gian|khối|lớp|khối lớp)(?: (?:năm|học|trong năm|thứ|thực hiện|tổ chức))?$/u;
/** Heads that count as well as number: "Đợt | 3"; and of when something was held. */
export const countHead = /^(?:các )?(?:đợt|lần)(?!\p{L})/u;
/** One of them and no more; group 1 where it counts. */
export const countAlone = /^(?:các )?(số )?(?:đợt|lần)$/u;
export const timeColumn = /^thời (?:điểm|gian)(?!\p{L})/u;

const unit = '(?:tháng|quý|học kỳ|hk|kỳ|tuần|đợt|lần|khối lớp|khối|lớp)';
const which = '(?:\\d{1,2}(?:[a-zđ]\\d{0,2})?|[ivx]{1,4}|một|hai|ba|bốn|tư|nhất|nhì|cuối|đầu|hè)';
/** A cell or a head that names a part by itself: "Tháng 9", "HK I", "6 tháng đầu năm", "9/2024". */
export const partCell = new RegExp(
  `^(?:(?:trong|hết) )?(?:${unit} ?(?:thứ )?${which}(?![\\p{L}\\d])|${amongYear})|^(?:0?[1-9]|1[0-2]) ?[/-] ?20\\d\\d$`,
  'u',
);
/** One under a head of parts: "9", "II", "6A", "10A1", "15/9". */
export const partUnderHead = /^(?:\d{1,2}(?:[a-zđ]\d{0,2})?|[ivx]{1,4}|\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?)$/u;
/** "6, 7, 8, 9", "10-12": numbers of several parts. */
export const partsTogether =
  /^(?:từ )?(?:(?:khối lớp|khối|lớp|tháng|quý) )?\d{1,2}(?: ?(?:[-–,;+]|và|đến) ?(?:(?:khối|lớp|tháng|quý) )?\d{1,2})+$/u;
/** Between the first and the last of them. */
export const upToPart = /^(?:từ )?(?:(?:khối lớp|khối|lớp|tháng|quý) )?(\d{1,2}) ?(?:[-–]|đến) ?(?:(?:khối|lớp|tháng|quý) )?(\d{1,2})$/u;
/** The sort of a part, and its number. */
export const unitOfPart = /^(?:(?:trong|hết|các) )*(tháng|quý|học kỳ|hk|kỳ|tuần|đợt|lần|khối lớp|khối|lớp)/u;
export const numberOfPart =
  /(?<![\p{L}\d])(\d{1,2}|[ivx]{1,4}|một|nhất|hai|nhì|ba|bốn|tư)(?:[a-zđ]\d{0,2})?(?: ?\/ ?20\d\d| năm (?:học )?20\d\d.*)?$/u;
export const numbersOfParts: ReadonlyMap<string, number> = new Map([
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((one, at) => [one, at + 1] as const),
  ...(['một', 'nhất'] as const).map((one) => [one, 1] as const),
  ...(['hai', 'nhì'] as const).map((one) => [one, 2] as const),
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
]);
/** One of the two halves of a year, by group 1. */
export const halfOfYear = /^(?:(?:6|sáu) tháng|nửa(?: năm)?) (đầu|cuối)(?: năm)?/u;
/** A term of a school year: the first (group 1) is of its first year, the second of its last. */
export const schoolTerm = /^(?:học kỳ|hk|kỳ) ?(?:(1|i|một)|2|ii|hai)(?![\p{L}\d])[^\d]*(?:20)?(\d\d) ?[-–] ?(?:20)?(\d\d)(?!\d)/u;
/** The names by which terms, and grades with their classes, are one sort. */
export const termSort = 'học kỳ';
export const gradePart = 'khối';
export const termPart = /^(?:hk|kỳ|kỳ học)$/u;
/** What a head says beside the sort. */
export const aroundUnit = /^các | (?:trong )?năm$/gu;
/** The most of each sort: "Lớp | 40" is a count. */
export const mostOf: readonly (readonly [RegExp, number])[] = [
  [/^(?:các )?(?:khối|lớp|tháng)/u, 12],
  [/^(?:các )?quý/u, 4],
  [/^(?:các )?(?:học kỳ|kỳ)/u, 3],
];
/** What makes the whole of each sort, by their first and last number. */
export const wholeSets: readonly (readonly [RegExp, readonly (readonly [number, number])[]])[] = [
  [/^(?:học kỳ|hk|kỳ)/u, [[1, 2]]],
  [/^quý/u, [[1, 4]]],
  [/^tháng/u, [[1, 12]]],
  [
    /^(?:khối|lớp)/u,
    [
      [1, 5],
      [6, 9],
      [10, 12],
      [1, 9],
      [6, 12],
      [1, 12],
    ],
  ],
];
/** Of the school, not of the time. */
export const schoolPart = /^(?:các )?(?:khối|lớp)|^\d{1,2}[a-zđ]\d{0,2}$/u;
/** Numbers that run from the first on. */
export const countedPart = /^(?:các )?(?:đợt|lần)/u;

/** "3 tuổi", "24-36 tháng": whom a row is of. */
export const ageCell = /^(?:trẻ )?(?:từ )?\d{1,2}(?: ?(?:-|đến) ?\d{1,2})? (?:tuổi|tháng tuổi|tháng$)/u;

/** A row or a column of what the parts make together. */
export const sumStart =
  /^(?:tổng|cộng|chung(?!\p{L})|lũy kế|(?:cả|toàn|tất cả|toàn bộ|mọi|các|trong)(?: (?:cả|các|ba|bốn|hai|\d))*(?: (?:năm|trường|khối|lớp|khối lớp|năm học|giai đoạn))+(?!\p{L})|(?:tất cả|toàn bộ)$|(?:năm )?20\d\d$)/u;
export const ofYears =
  /(?<!\p{L})(?:(?:[2-9]|hai|ba|bốn|các|những|mấy) năm(?!\p{L})|giai đoạn|lũy kế|cộng dồn|từ năm|qua các năm)|20\d\d ?(?:[-–]|đến|và) ?(?:năm )?20\d\d/u;
/** "Cộng khối 6", "Tổng 6 tháng đầu năm". */
export const ofSomePart = new RegExp(
  `(?<!\\p{L})(?:${unit} ?(?:thứ )?${which}(?![\\p{L}\\d])|${amongYear}|\\d+ ${unit}(?!\\p{L})|(?:đầu|cuối|còn lại)(?!\\p{L}))`,
  'u',
);
/** "Tổng 3 khối", "Cộng 12 tháng": how many there are. */
export const manyParts = new RegExp(`(?<!\\p{L})(\\d+) ${unit}(?!\\p{L})(?! (?:đầu|cuối|năm|học))`, 'u');
export const ofWholeYear = /(?<!\p{L})(?:cả|toàn|trong) năm(?!\p{L})|^(?:tổng |cộng |tổng cộng )?(?:năm )?20\d\d$/u;
export const ofWholeSchool =
  /(?<!\p{L})(?:toàn|cả|tất cả|toàn bộ)(?: các)?(?: trường| khối| lớp)|^(?:tất cả|toàn bộ)$|^(?:tất cả )?các (?:khối|lớp)/u;
/** "6A", "10A1": a class, no count. */
export const classCell = /^(?:[1-9]|1[0-2])(?:[a-hkl]|[a-z]\d{1,2})$/u;
