/** Serial day numbers of a file ↔ moments, on the wall clock of Asia/Ho_Chi_Minh. */

const dayLength = 86_400_000;
/** UTC+7 all year; the years before 1975, when it was not, never are in a return. */
const zoneOffset = 7 * 3_600_000;
/** Day 0 of Sheets: 30/12/1899. Excel's false 29/02/1900 is not followed, as Sheets does not. */
const epoch1900 = Date.UTC(1899, 11, 30);
/** Serials of the 1904 date system are this much smaller. */
const days1904 = 1462;

/** The moment of a serial number. */
export function dateOfSerial(serial: number, from1904: boolean): Date {
  const days = from1904 ? serial + days1904 : serial;
  return new Date(epoch1900 + Math.round(days * dayLength) - zoneOffset);
}

/** The serial number of a moment. */
export function serialOfDate(date: Date, from1904: boolean): number {
  const days = (date.getTime() + zoneOffset - epoch1900) / dayLength;
  return from1904 ? days - days1904 : days;
}
