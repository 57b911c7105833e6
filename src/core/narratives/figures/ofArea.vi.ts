/** Bodies of a ward or commune: to a school they are others, to the ward itself its own. */
import type { UnitType } from '../../../outline/schema.ts';

const level = '(?:phường|xã(?! hội)|đặc khu|thị trấn)';
const government = new RegExp(`^(?:ubnd |(?:ủy|uỷ) ban nhân dân |công an )?${level}(?!\\p{L})`, 'iu');

/** "UBND phường, xã": what a unit of this type tells is of its whole area. */
export function isOfArea({ label, nameStarts, aliases = [] }: Pick<UnitType, 'label' | 'nameStarts' | 'aliases'>): boolean {
  return [label, ...nameStarts, ...aliases].some((one) => government.test(one));
}

const body =
  '(?:ubnd|hđnd|(?:ủy|uỷ) ban nhân dân|đảng (?:ủy|uỷ)|công an|mttq|mặt trận(?: tổ quốc)?|đoàn(?: thanh niên)?|hội (?:liên hiệp )?(?:phụ nữ|lhpn|chữ thập đỏ|khuyến học|cựu chiến binh|nông dân)|trạm y tế|ban chỉ đạo)';
const higher = '(?! (?:thành phố|tp|tỉnh|quận|huyện|thị xã|trung ương|bộ|hải phòng|việt nam|trường)(?!\\p{L}))';
const ownBody = new RegExp(`(?<!\\p{L})(?:${body} ${level}|${body}${higher}|(?:cấp )?${level})(?!\\p{L})`, 'giu');

/** The text with these bodies read as the writer itself. */
export function asOwn(text: string): string {
  return text.replace(ownBody, 'nhà trường');
}
