/** The Vietnamese words of the form's own formulas: what they read in cells, what they show. */

/** What a cell may say instead of a number, as LOWER(TRIM(…)) gives it; rarer words stay doubtful. */
export const typedWords = {
  blank: ['', '-', '–', '…', '...', '/'],
  zero: ['không', 'không có', 'không phát sinh', 'chưa phát sinh', 'kps'],
  notApplicable: ['kad', 'không áp dụng'],
  unknown: ['ccsl', 'chưa có số liệu'],
} as const;

/** Beginning of a pointer to another unit, lower case: "gop:MA". */
export const pointerStart = 'gop';

/** Endings of an amount in đồng, and of one in millions or thousands of millions. */
export const gluedDong = 'đ';
export const dongWords = ['đồng', 'đ', 'vnđ'] as const;
export const millionWords = ['triệu đồng', 'triệu', 'tr', 'tỷ đồng', 'tỷ', 'tỉ đồng', 'tỉ'] as const;

/** States of a unit's row. */
export const states = {
  empty: 'Chưa nhập',
  started: 'Đang nhập',
  missing: 'Còn thiếu',
  wrong: 'Cần sửa',
  doubtful: 'Cần xem',
  complete: 'Đã hoàn thành',
} as const;

/** States of a reference row; an untouched row says nothing. */
export const rowStates = {
  good: 'Đạt',
  missing: 'Còn thiếu',
  wrong: 'Cần sửa',
  doubtful: 'Cần xem',
} as const;

/** How a reference cell reads when it is not a number. */
export const readings = {
  missing: 'Thiếu',
  doubtful: 'Xem lại',
  notApplicable: 'KAD',
  unknown: 'CCSL',
} as const;

/** Words of the comparison of a control with its reference table; a year follows the first two. */
export const agreements = {
  missing: 'Thiếu',
  differs: 'Lệch',
  noList: 'Thiếu danh sách cơ sở',
} as const;

/** In place of the years that a unit is asked for, where it existed in none of them. */
export const noYears = 'không năm nào';

/** Words in place of a percentage. */
export const ratioWords = {
  none: 'không phát sinh',
  unknown: 'chưa có số liệu',
  outside: 'ngoài chỉ tiêu',
  below: '<0,1%',
  above: '>99,9%',
} as const;
