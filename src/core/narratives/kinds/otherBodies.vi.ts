/** Who may be asked and is nobody that the Department writes to; and that nothing is asked. */
import { anyOf } from '../../lib/listed.ts';

/** Where a wish goes that is for somebody else than the outline's addressees. */
export const ofOthers = 'kien_nghi.khac';

/** The word that an addressee's own name would have → how such bodies are named in front of what they shall do. */
const bodies: readonly (readonly [key: string, words: string])[] = [
  ['quốc hội', 'quốc hội'],
  ['chính phủ', 'chính phủ|thủ tướng'],
  ['nhà nước', 'nhà nước|trung ương'],
  [
    'bộ',
    'bộ (?:giáo dục|gd|tt&tt|thông tin|công an|lao động|lđ|tài chính|nội vụ|y tế|văn hóa|tư pháp|khoa học)[\\p{L}&-]*|bộ(?= (?:ban hành|có|sớm|xem xét|quan tâm|chỉ đạo|hướng dẫn|bổ sung|sửa đổi|cấp|tổ chức|xây dựng|quy định|điều chỉnh|thống nhất|đưa|tăng|giảm|ra|bỏ))',
  ],
  ['huyện', '(?:ubnd|ủy ban nhân dân|chính quyền|công an) (?:các )?(?:cấp )?(?:quận|huyện|thị xã)|(?:các )?(?:quận|huyện)'],
  [
    'xã',
    '(?:ubnd|ủy ban nhân dân|chính quyền|công an) (?:các )?(?:cấp )?(?:xã|phường|thị trấn)|chính quyền địa phương|(?:các )?(?:xã|phường|thị trấn)|tổ dân phố|thôn',
  ],
  [
    'nhà mạng',
    `nhà mạng|nhà cung cấp|doanh nghiệp|tập đoàn|công ty|các nền tảng|mạng xã hội|facebook|tiktok|youtube|google|zalo|viettel|vnpt`,
  ],
  ['phụ huynh', `(?:các )?(?:bậc )?(?:phụ huynh|cha mẹ|bố mẹ)|(?:các )?gia đình|hội cha mẹ`],
  ['học sinh', `(?:các )?(?:em )?học sinh|các em`],
  [
    'trường',
    `(?:các )?(?:nhà trường|trường|đơn vị|cơ sở giáo dục|cấp học)(?! hợp)|ban giám hiệu|giáo viên(?= (?:chủ nhiệm )?(?:quan tâm|tăng cường|thường xuyên|tích cực))|phòng (?:gd[\\p{L}&-]*|giáo dục)`,
  ],
  ['người dân', `người dân|nhân dân|cộng đồng|xã hội(?= (?:quan tâm|chung tay))|báo chí|truyền thông`],
];

const named = bodies.map(([key, words]) => ({ key, start: new RegExp(`^(?:${words})(?!\\p{L})`, 'u') }));
const asking =
  /^[^\p{L}]*(?:(?:kính|xin|rất|trân trọng) )*(?:đề nghị|đề xuất|kiến nghị|mong muốn|mong|nhờ)?(?: (?:với|tới|đến))? ?(?:quý |cơ quan |lãnh đạo )*/u;

/** What the addressee's name would have to hold, where somebody else is named in front; null where nobody is. */
export function otherBody(text: string): string | null {
  const said = text.toLowerCase().replace(asking, '');
  return named.find(({ start }) => start.test(said) && !tellsOfItself(said, text))?.key ?? null;
}

/** "Nhà trường sẽ …": the unit tells what it means to do; nobody is asked. */
function tellsOfItself(said: string, text: string): boolean {
  return said === text.toLowerCase() && /^(?:nhà trường|trường|đơn vị|phòng|các trường|giáo viên)(?!\p{L})/u.test(said);
}

const wish = '(?:ý kiến|đề nghị|đề xuất|kiến nghị)';

/** "Không đề nghị gì thêm", "Hiện tại nhà trường không có kiến nghị, đề xuất". */
export const asksNothing = new RegExp(
  `^[^\\p{L}]*(?:(?:nhà trường|đơn vị|trường|phòng|chúng tôi|hiện tại|hiện nay|đến nay|hiện|tạm thời)[, ]*)*(?:không|chưa)(?: (?:có|nêu|còn|thêm|gì|nội dung|ý kiến))* ${wish}(?:(?:,| và| hay| hoặc|/)? ${wish})*(?: ${anyOf('gì|nào|thêm|khác|cụ thể|với cấp trên|với sở|đối với sở|về nội dung này|đặc biệt')})*[ .]*$`,
  'iu',
);
