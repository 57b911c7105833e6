/** Words around a name that speak for a person, and words that are none. */
import { looseKey, looseKeys } from '../../text/text.ts';
import type { ReadWords, Word } from '../words.vi.ts';

/** The words from one up to another, as one key; '' beyond the text. */
export function keysOf(words: readonly Word[], from: number, to: number): string {
  if (from < 0 || to > words.length) return '';
  let key = words[from]?.key ?? '';
  for (let at = from + 1; at < to; at++) key += ` ${words[at]?.key ?? ''}`;
  return key;
}

const accented = (phrases: string) => new Set(phrases.split(', '));
const list = (phrases: string) => {
  const own = phrases.split(', ');
  return { accented: new Set(own), plain: new Set(own.flatMap((one) => [one, looseKey(one)])) };
};

/** Such words as a text has them: where it has accents "ban" is no "bạn". */
export const inText = ({ isPlain }: Pick<ReadWords, 'isPlain'>, { accented: own, plain }: ReturnType<typeof list>): ReadonlySet<string> =>
  isPlain ? plain : own;

/** Behind these a person is expected. */
export const leadsSurely = list(
  'thằng, thằng bé, con bé, với, gặp, mời, gọi cho, báo cho, nhắn cho, nt cho, rủ, hỏi, nghi, khen, kỷ luật, kiểm điểm, động viên, thăm nhà, mẹ, bố, bà nội, ông nội, bà ngoại, ông ngoại, con, em, e, bạn, cháu, bé, em gái, em trai, chị gái, anh trai, ca, ca của, vụ, vụ của, theo lời, tên, tên là, cùng lớp, trùng với, đình chỉ, hạ hạnh kiểm, tư vấn, tư vấn riêng, trường hợp, nạn nhân, bị hại, hs, học sinh, nữ sinh, nam sinh, điện thoại của, ảnh của, clip của, máy của, bạn của, nhà chị, con chị, con anh, con nhà, mẹ của, bố của, đưa, giữ, khuyên, nhắc, dọa, ép, đánh, chửi, thấy, đăng là, tài khoản là, hoàn cảnh, dự họp có, tố cáo, yêu, thích, bắt nạt, trêu, xin lỗi, cầm đầu là, hôm qua, hôm nay, sáng nay, chiều qua, tối qua, oi, ơi, cho bố, cho mẹ, tâm lý',
);
/** Behind these a person may be, or a thing. */
export const leadsMaybe = list(
  'cho, là, có, của, và, chuyển, gửi, khi, máy, hỗ trợ, nhà, ảnh, clip, fb, facebook, nick, tài khoản, nhóm, thì, vì, rằng, nói, báo, tính, thiếu, ghi, biết, can thiệp, bởi, do, anh, chị, a, c, cô, thầy, để, từ, đối với, cùng, thu, cả, chỉ, riêng, lớp trưởng, stt',
);
/** What one person does, or what happens to one. */
export const tells = list(
  'được cô, được thầy, được mẹ, được bố, được đưa, được gia đình, được động viên, được tư vấn, xin chuyển, xin gỡ, xin nghỉ, xin về, vẫn chưa, nạp hết, quen một, không dùng, không đến, nói là, rạch, gửi cho, nhận tin, nghỉ hai, nghỉ học, đã trở, đã ổn, còn hoảng, còn sợ, đang ổn, lên gặp, bán, sửa, thợ, hàng xóm, chủ quán, bị, khóc, kể, khai, thừa nhận, nói, bảo, vay, nạp, chơi, gửi ảnh, gửi cho, nhắn, nhận tin nhắn, đăng, rủ, bỏ nhà, bỏ học, bỏ ăn, nghỉ, có thai, mang thai, tự tử, tự rạch, rạch tay, xin lỗi, đã xóa, đã vay, đã gửi, đánh, chửi, không chịu, không dám, không đi, không đến, sợ, đi khám, lên phòng, lên gặp, chuyển trường, trở lại, ở lại, ở xa, ở với, ở nhà, muốn, đã khá, đã ổn, đã về, cãi nhau, đều, thường, hay, nghiện, trốn, yêu, quen, hẹn, nhận lỗi, viết bản, phải xin lỗi, đã bị, đã nhận, đã đăng, đã chơi, đã tự, đã khóc, vi phạm, và mẹ, và bố, và bạn, và phụ huynh, lên trường, gọi điện, xin rút, nhà em, nhà tôi, cho biết, tính vào, chuyển sang, sang trường, sang năm, với, ns, nt, đã nói, mới, vừa, còn, đang, thì bảo, lan trong, có biểu hiện, học lớp, thôi học, rồi, cho cô, cho gia đình, cho bố, vì, sau khi, ở trên, thì, tuần, lần, không nghe',
);
/** Words of what happened to somebody, or of those around. */
export const episode = list(
  'bị, khóc, kể, khai, thừa nhận, vay tiền, nạp game, nạp thẻ, gửi ảnh, nhắn tin, tin nhắn, bỏ nhà, bỏ học, nghỉ học, có thai, mang thai, tự tử, rạch tay, xin lỗi, chửi, đánh bạn, clip, không chịu, tài xỉu, cãi nhau, kiểm điểm, tường trình, kỷ luật, đình chỉ, đi khám, hạnh kiểm, phụ huynh, mẹ, bố, gvcn, ph, vụ, ca, tư vấn, y tế, điện thoại, nhóm kín, nhạy cảm, hack, con tôi, bà nội, ông nội, gặp, ốm, rút đơn, chuyển trường, trường khác, theo dõi, bị hại, nạn nhân, thăm nhà, lên phòng, động viên, trầm cảm, hoảng loạn, hoảng sợ, nhập viện, cấp cứu, em, cháu, bạn',
);

/** Names of peoples, and words that are never a person's name. */
export const nobody = new Set(
  'tự lưu trường truong qua ra vào lên xuống sau trên dưới trước ngoài giữa cùng nhau lại còn mới vừa đều dao mường tày nùng mông hmông ko kg ntn đc dc và của các những được cho có là ở tại trong với về đã sẽ này nhí ạ nhé à thì mà để từ theo do như nếu khi bị hoặc hay vẫn cũng rất nên tôi mình chúng ai gì nào đâu vài mấy mỗi từng cua cac nhung duoc cho co la tai trong voi ve da se nay thi ma theo do nhu khi bi hoac hay van cung rat toi chung gi nao'.split(
    ' ',
  ),
);

/** Given names that are words too: in capitals, or behind a person. */
export const alsoGiven = new Set(
  'cẩm tươi mùi lành khuê đoan ngoãn luyến nhàn thiết dậu tuất sửu hợi dần mão tỵ ngọ sự ước đô vui mừng chung chính công trọng đủ nhớ mong thích bé gái cả'.split(
    ' ',
  ),
);

/** Capitalised words of bodies and places, whatever they are called. */
export const impersonalBodies = accented(
  'trường, hội, đội, đoàn, góc, cờ, quỹ, cung, đài, viện, cục, hạt, đồn, trạm, làng, chợ, cầu, đền, chùa, đình, bến, khu, nhóm, tổ, ban, phòng, sở, bộ, ủy, uỷ, đảng, liên, cụm, vườn, nhà, bảo, thư, bưu, câu, quy, luật, nghị, thông, kế, hướng, chỉ, tháng, ngày, tuần, tết, hè, thứ, bác, phật, chúa, úc, hàn, bỉ',
);

export const plainBodies: ReadonlySet<string> = new Set(looseKeys(impersonalBodies));

/** Family names that most people have. */
export const frequentFamilies = list(
  'nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, đào, đoàn, vương, trịnh, đinh, lâm, phùng, trương, cao, lương, lưu',
);

/** Words for people of whom there may be one: "312 em dự". */
export const oneOrMany = /^(?:em|bạn|cháu|mẹ|bố|con|bé|hs|học sinh|nữ sinh|nam sinh|ph)$/;
/** In front of a word for people: several are meant. */
export const many = /^(?:lượt|các|những|nhiều|mọi|mỗi|trăm|nghìn|cha)$/;
