/** What may have been meant by a text that is no amount: a fix never offers a number that no reader would take from it. */

/** "1O", "2OO", "O5": the letter O typed for the figure 0. */
const slippedZero = /(?<=(?:\d|(?<!\p{L})[Il])[\dOo.,]*)[Oo](?![Oo]*(?![Oo])\p{L})|(?<![\p{L}\d])[Oo](?=[\dOo.,]*\d)/gu;
/** "l0", "5I2". Behind the figures it may begin a word: "12l" is 12 lượt, 12 lớp or 121. */
const slippedOne = /(?<!\p{L})[Il](?=[\d.,]*\d)|(?<=\d)[Il](?=[.,]?\d)/gu;

/** The text with figures in place of such letters; itself where there are none. */
export function withFigures(text: string): string {
  return /\d/.test(text) ? text.replace(slippedZero, '0').replace(slippedOne, '1') : text;
}

/** "5 nghìn lượt" is not 5; money has its own units. */
const scaled = /\d ?(?:nghìn|ngàn|nghin|ngan|triệu|trieu|tỷ|tỉ|trăm|tram|chục|chuc|mươi|vạn|tá|cặp|k|tr)(?!\p{L})/u;
/** More than one number makes the amount ("2 buổi/tháng", "2 buổi mỗi tháng", "3 x 4"), or a letter may be a figure ("1l buổi", "1 O"). */
const multiplied =
  /(?<!\p{L})(?:mỗi|hằng|hàng|rưỡi|nửa)(?!\p{L})|\/ ?(?!nam(?!\p{L})|năm(?!\p{L}))|\d ?[x*×÷](?!\p{L})|\d\p{L}|\p{L}\d|\d [oil](?!\p{L})/u;
/** What is numbered, a change, a denial, the first words of a longer number. */
const ofOther =
  /(?<!\p{L})(?:lớp|khối|tháng|quý|tuần|ngày|đợt|điều|khoản|lần thứ|thứ|tăng|giảm|thêm|bớt|trừ|thiếu|hụt|kém|gấp|không|chưa|mười|mươi|trăm|nghìn|ngàn|triệu)(?!\p{L})[^\d]*\d/u;

/** Whether the figures of a text are not the number that it tells. */
export function tellsAnother(text: string, isMoney: boolean): boolean {
  const typed = text.toLowerCase();
  if (!/\d/.test(typed)) return false;
  return (!isMoney && scaled.test(typed)) || multiplied.test(typed) || ofOther.test(typed);
}
