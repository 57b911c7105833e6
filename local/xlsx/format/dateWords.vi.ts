/** Names of months and days of the week in formats, as Sheets writes them. */

const vietnameseDays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const vietnameseShortDays = ['CN', 'Th 2', 'Th 3', 'Th 4', 'Th 5', 'Th 6', 'Th 7'];

/** `month` counts from 1, `weekday` from 0 for Sunday. */
export const dateWords = {
  vi_VN: {
    month: (month: number, long: boolean) => `${long ? 'Tháng' : 'thg'} ${month}`,
    day: (weekday: number, long: boolean) => (long ? vietnameseDays : vietnameseShortDays)[weekday] ?? '',
    halves: ['SA', 'CH'],
  },
  en_US: {
    month: (month: number, long: boolean) =>
      new Intl.DateTimeFormat('en-US', { month: long ? 'long' : 'short' }).format(new Date(2000, month - 1, 1)),
    day: (weekday: number, long: boolean) =>
      new Intl.DateTimeFormat('en-US', { weekday: long ? 'long' : 'short' }).format(new Date(2023, 0, 1 + weekday)),
    halves: ['AM', 'PM'],
  },
} as const;
