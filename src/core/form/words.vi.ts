/** The Vietnamese words that the form's own formulas show. */

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
