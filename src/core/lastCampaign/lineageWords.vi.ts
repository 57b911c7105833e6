/** Headers of a table of merged units, and what an office's name says besides its place. */

/** "Đơn vị cũ", "Mã cũ", "Trước sáp nhập", "ma_cu" */
export function isOldHeader(key: string): boolean {
  return /(?:^|[\s_])(?:cu|truoc)(?:$|[\s_])/.test(key);
}

/** "Đơn vị mới", "Đơn vị nay", "Sau sáp nhập", "ma_moi" */
export function isNewHeader(key: string): boolean {
  return /(?:^|[\s_])(?:moi|nay|sau)(?:$|[\s_])/.test(key);
}

/** Other offices of a place, at the start of a name; schools and centres are none. */
export const officeStart = /^(?:công an|đảng ủy|hội đồng nhân dân|hđnd|ban chỉ đạo) /u;

/** Kinds of `nameParts` that are the office of a place. */
export const officeKinds: readonly string[] = ['', 'ubnd', 'phong_gddt'];
/** Of those, the kind whose place is always a district. */
export const districtKind = 'phong_gddt';

/** "quận Hồng Bàng" → "hồng bàng" */
export const districtWord = /^(?:quận|huyện|thị xã|thành phố) /u;

/** "thành phố Chí Linh (tỉnh Hải Dương)" */
export function districtTitle(name: string, province: string | undefined): string {
  return province === undefined ? name : `${name} (${province})`;
}
