/** Words that say more by where they are: states, bodies that act, quantities, the order of events. */
import { listed } from '../../lib/listed.ts';

/** Of these "chưa" and "không" say the same, as does a lack of them. */
export const deniedStates: ReadonlySet<string> = new Set(
  listed(`
  đồng đều|chặt chẽ|đồng bộ|kịp thời|thường xuyên|hiệu quả|cao|tốt|đầy đủ|đủ|rõ|sâu|nhiều|ổn định|phù hợp|
  quan tâm|nghiêm túc|thống nhất|chủ động|tích cực|sát sao|phong phú|đa dạng|cụ thể
`),
);
export const lacking: ReadonlySet<string> = new Set(listed('chặt chẽ|đồng bộ|thống nhất|ổn định|chủ động|sát sao'));

/** How many of them: it says so of what goes after. */
export const quantifiers: ReadonlySet<string> = new Set(
  listed('%|một số|đa số|chỉ|nhiều|ít|mọi|mỗi|mới|hầu hết|gần|khoảng|tối thiểu|tối đa|cùng|toàn'),
);

/** Bodies: what one of them does is not done by another. */
export const actingBodies: ReadonlySet<string> = new Set(
  listed(`
  công an|sở|ubnd|phòng|ban giám hiệu|hiệu trưởng|đoàn thanh niên|liên đội|gia đình|chính quyền|trường|hội|
  ban đại diện phụ huynh|người|tổ|đoàn|học viên|nạn nhân|cha|mẹ|bạn|thầy|cô|con|
  đoàn viên, thanh niên|cấp trên|tổng phụ trách đội|cán bộ tư vấn|cán bộ chuyên trách
`),
);

/** After a number of people these say that they were there. */
export const attending: ReadonlySet<string> = new Set(listed('tham gia|sự tham gia|tham dự|hưởng ứng tham gia'));
export const attracting: ReadonlySet<string> = new Set(listed('thu hút|thu hút được|có'));
export const countedPeople: ReadonlySet<string> = new Set(listed('lượt|em|người|đại biểu|thành viên|học viên|hội viên|đội viên'));

/** Numbers in words, where they count nothing that is summed. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  listed('một|hai|ba|bốn|năm cái|sáu|bảy|tám|chín|mười').map((word, at) => [word, String(at + 1)]),
);

/** Words that are read in another way by where they are. */
export const single = {
  denied: 'không',
  notYet: 'chưa',
  lack: 'thiếu',
  codeNoun: 'số',
  origin: 'từ',
  ownPlace: 'trường',
  machine: 'máy',
  computer: 'máy tính',
  computerRoom: 'phòng tin học',
} as const;
