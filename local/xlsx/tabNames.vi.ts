/** Vietnamese names that Google gives by itself. */

/** The one tab of a new spreadsheet. */
export const firstTabName = 'Trang tính1';
