/** Headers of a table of merged units. */

/** "Đơn vị cũ", "Mã cũ", "Trước sáp nhập", "ma_cu" */
export function isOldHeader(key: string): boolean {
  return /(?:^|[\s_])(?:cu|truoc)(?:$|[\s_])/.test(key);
}

/** "Đơn vị mới", "Đơn vị nay", "Sau sáp nhập", "ma_moi" */
export function isNewHeader(key: string): boolean {
  return /(?:^|[\s_])(?:moi|nay|sau)(?:$|[\s_])/.test(key);
}
