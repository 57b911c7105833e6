/** What is told of somebody in a cell that asks for an office, a school or an adult: "THPT Kiến Thụy (vụ …)". */
import { pattern } from '../../text/letters.ts';

/** "Phòng Nghiệp vụ Sở", "cha mẹ học sinh": other words, and people in general. */
const notBefore =
  '(?<!(?:nghiệp|dịch|nhiệm|chức|công|tài|nội|phục|thời|học|giáo|đối|lãnh|quân|án|bố|cha|phụ|trẻ|con|các|cho|của|và|với|mọi|những|nhiều|hội|ban|tổ|quản lý) )';
/** A capital that begins what a body or a school is called. */
const notBehind = '(?!(?:Trường|THCS|THPT|TH|PTDT|GDTX|Tiểu|Trung|Mầm|Sở|Phòng|Ban|Bộ|Tổ|UBND|HĐND|Giáo|Việt|Khối|Lớp)(?!\\p{L}))\\p{Lu}';
const whose = '(?: (?:của|cháu|em|bé|bạn))*:? ';
/** In small letters, or where the cell begins; "Mầm non Bé Ngoan" is a school. */
const begins = pattern(
  'u',
)`${notBefore}(?<!\p{L})(?:vụ|vụ việc|em|cháu|nạn nhân|bị hại|nữ sinh|nam sinh|học sinh|hs|phụ huynh|gia đình|mẹ|bố)${whose}${notBehind}|^(?:Vụ|Vụ việc|Em|Cháu|Nạn nhân|Bị hại|Nữ sinh|Nam sinh|Phụ huynh|Gia đình|Mẹ|Bố)${whose}${notBehind}`;

/** From the word for a child or a case on; '' where nobody is told of. */
export function toldTail(text: string): string {
  const found = begins.exec(text);
  return found ? text.slice(found.index) : '';
}
