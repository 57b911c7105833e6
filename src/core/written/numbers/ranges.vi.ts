/** How the bounds of a count are written; patterns meet compare keys. */

/** From the lower bound to the upper, which follows; a noun between them is that of both. */
export const upToNext =
  /(?<![\p{L}\d.,/-]|20\d\d ?[:=]? ?|[-–] )(?:từ )?(?:(?!20\d\d(?!\d))\d{1,3}(?:\.\d{3})*|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?: (?:đến|tới|hoặc|hay) | [-–] (?!\S+ ?[-–] ?\d)| (\p{L}+(?: \p{L}+)?) (?:đến|tới|hoặc|hay) (?=[\p{L}\d.]+ \1(?!\p{L})))(?=[\d\p{L}])/gu;
/** Before it: from one count to the next, or what is numbered and not counted. */
export const changedFrom = /(?<!\p{L})(?:tăng|giảm|nâng|lớp|khối|tháng|ngày|quý|tuần|tiết|số|thứ|điều|mục)(?: \p{L}+){0,2} ?$/u;
