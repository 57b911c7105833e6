/** Questions answered by a day, or by one of a few words. */

const dated =
  'ban hành|thành lập|ký|bắt đầu|kết thúc|hoàn thành|phê duyệt|quyết định|triển khai|công nhận|khai trương|khánh thành|có hiệu lực|kiện toàn|cấp|tiếp nhận|xảy ra|phát động';
/** One day: a day of celebration, or a day among other things, is none. */
export const date = new RegExp(
  `^(?:ngày(?:,? tháng(?:,? năm)?)?(?: (?:${dated})(?:(?!\\s(?:và|số|cùng)\\s)[^,;])*)?$|thời điểm(?=$|[\\s:;,.()/…]))`,
  'iu',
);
const answer = /^(?:có|không|chưa|đã|rồi|đạt|tốt|khá|trung bình|yếu|kém|đủ|thiếu|đúng|sai|cao|thấp)(?=$|\s)/iu;
const mostWords = 4;

/** "Có/Chưa", "đạt hoặc không đạt": the answers to choose from; none of a unit of measure. */
export function choicesIn(hint: string): readonly string[] {
  const parts = hint.trim().split(/\s*\/\s*|\s+(?:hoặc|hay)\s+/iu);
  const isAnswer = (part: string) => answer.test(part) && part.split(/\s+/).length <= mostWords;
  return parts.length > 1 && parts.every(isAnswer) ? parts : [];
}

const whether = /(?:^|\s)(?:(?:có|được)\s.*\skhông|(?:đã|có)\s.*\schưa|hay chưa|hay không|có không)\s*\?$/iu;
const asksWhat = /\s(?:gì|nào|sao|đâu|ai|bao nhiêu|mấy)(?=[\s?])/iu;

/** Of "… chưa?", "có … không?"; none of a question that wants more than yes or no. */
export function answersTo(words: string): readonly string[] {
  if (!whether.test(words) || asksWhat.test(words)) return [];
  return /chưa\s*\?$/iu.test(words) ? ['Có', 'Chưa'] : ['Có', 'Không'];
}
