/** Titles in quotes and names of companies: their capitals name nobody. */

const lead =
  'cuộc thi|hội thi|diễn đàn|chủ đề|phát động|chương trình|mô hình|phong trào|thông điệp|chiến dịch|câu lạc bộ|clb|khẩu hiệu|sân chơi|chuyên đề|dự án|tiểu phẩm|vở kịch|đề tài|hội thảo|tọa đàm';
const quoted = new RegExp(String.raw`(?<!\p{L})((?:${lead}):? )["“]([^"”“]{4,80})["”]`, 'giu');
/** A title that has one of these may name a person: it is read like any other text. */
const personal =
  /(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Trịnh|Đinh|Đào)(?= \p{Lu})|\d|(?:Văn|Thị) \p{Lu}|(?<!\p{L})(?:em|cháu|bé|bạn) \p{Lu}|^(?:Em|Cháu|Bé|Bạn) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?$/u;
const trade =
  'TNHH|CP|MTV|cổ phần|một thành viên|trách nhiệm hữu hạn|thương mại|dịch vụ|công nghệ|giáo dục|phát triển|đầu tư|xây dựng|tin học|phần mềm|truyền thông|và|&|-';
const company = new RegExp(
  String.raw`(?<!\p{L})(?:[Cc]ông ty|CÔNG TY|[Cc]ty)(?: (?:${anyCase(trade)})(?!\p{L}))+(?: \p{Lu}[\p{L}'’]*){1,4}`,
  'gu',
);

function anyCase(words: string): string {
  const titled = (one: string) => one.charAt(0).toUpperCase() + one.slice(1);
  return words
    .split('|')
    .flatMap((one) => [one, titled(one), one.split(' ').map(titled).join(' ')])
    .join('|');
}

/** The text as it is read for people's names. */
export function withoutTitles(text: string): string {
  if (!/["“]|ty /i.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(quoted, (whole, before: string, title: string) =>
      personal.test(title) || title.trim().split(' ').length < 2 ? whole : `${before}…`,
    )
    .replace(company, 'công ty');
}
