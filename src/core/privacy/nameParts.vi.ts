/** Syllables of Vietnamese names: surnames of all peoples, middle names, given names (lower case). */
import { looseKeys } from '../text/text.ts';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function withPlain(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(looseKeys(words));
}

/** A loose key that is spelt as one Vietnamese syllable; "discord" is none. */
export const plainSyllable = /^(?:ngh?|nh|ph|th|tr|ch|gh?|gi|kh|qu|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/;

/** Hardly ever another word: any two syllables behind one of these make a name. */
export const surestSurnames = setOf(
  'nguyễn huỳnh trịnh đặng bùi phùng khổng quách giàng sùng thào quàng tòng ksor kpă rmah rcom niê rahlan alăng bríu zơrâm pơloong mlô ênuôl nguyen huynh trinh phung ngyễn nguyên nguyễ',
);
/** Family names, of the Kinh and of other peoples. */
export const surnames = setOf(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh đinh lâm phùng mai tô trương hà tạ cao lương lưu chu thái quách triệu kiều nghiêm thân tống hứa doãn khổng mạc nông nhữ khúc bạch đồng đàm tăng vi lã cù lục ninh phí trang ứng viên giang thạch tôn từ châu văn đậu diệp lại la lữ dư hồng chung âu nhan bành danh vy phó mã hàn quang trà khương ung sầm tưởng ôn tiết vòng uông trình lăng trầm phù lư lộ mạch kỷ chế quản khưu thiều mông biện thiệu an bá cấn chử công cung đái đan đôn đổng đới giáp hầu hạ hoa kha kiên kim lỗ liễu lường mẫn mẫu ngạc ngụy ngũ nhâm ông phương quản sái sử tào thẩm thi thi thiện tiêu toàn trưng vạn vày xuân yên ' +
    'giàng vàng lò sùng mùa thào hạng cứ lầu vừ tráng cư chá má sồng phàng cầm cà tòng quàng vì bạc đèo khoàng lù lô tẩn chảo phàn bàn chíu tằng phùn chìu dường lèng nình voòng bế ma lộc mông ly và hờ thò cháng ly tếnh hảng rơ rmah ksor siu nay kpă rcom niê hlong rahlan alăng bríu pơloong zơrâm coor arâl cil điểu neáng sơn ka tẩn lừu vừ thèn ván hù pờ chu lìn tải hoàn ma nguyên công vĩnh bửu kră kon jơ đàng trượng đạo thập bhling bhnước tòng mào tao lèo ngần lang phẩy bàng lục vương',
);
export const middleNames = setOf(
  'nhựt văn thị minh hoàng ngọc thanh quốc đức quang anh hữu thành xuân duy đình trung tuấn tấn hồng công trọng thế tiến kim nhật hải mạnh vũ việt thái đăng hoài bảo huy huỳnh phương chí phước trường khánh bá thu thiên viết nguyên vĩnh cao khắc phúc phú gia như thiện phi đại trí mỹ sơn hà nam long thùy bích hùng thúy kiều dương an mai sĩ quý vinh bình tuyết yến tất tùng quỳnh diễm diệu kỳ thảo sỹ lâm cẩm vương lan ánh hiếu linh khương đắc châu phát đạt toàn lệ trúc khải hưng triệu tự huyền diệp thuận mậu chấn vân tiểu giang khôi tri cảnh đông nhất lộc tú ái hạnh hào lý thủy phụng lưu danh tâm tố nguyệt đào kiên tường khả tài hiền hương thục nhã uyên tường cát đan hạ khuê ý mộc an thất nữ đôn doãn quảng sinh ' +
    'a seo mí bá láo tà mùi kiềm sì thúy ích sa sóc nguyễn trần lê phạm phan đặng hồ đỗ trương võ ngô đinh lương',
);
export const givenNames = setOf(
  'quí thuỷ hoà thuý nhựt anh huy tuấn nam duy hoàng hiếu minh dũng đạt cường hùng tùng sơn thành hải trung long vũ linh nguyên đức tâm tiến phương phúc thắng thịnh khoa vinh hưng khánh quân tài trí an toàn bảo nghĩa phong nhân bình việt quang tú thanh lâm trường dương tân lộc thái thảo tín phát phú thiện ngọc sang thông hà luân phước thuận vương giang mạnh danh ngân công hiệp đăng đại hòa hiền trang quốc nhật hậu khang dung thi quý kiên thương châu kha ân lợi phi kiệt khải thọ hạnh hiển chương khôi trọng nga định hương văn loan huyền yến nhi mai đông chung thiên cảnh hằng chiến khương vân quyền tấn triều quỳnh khiêm chinh hoàn mẫn quyết tiên thư bằng hoài khanh thủy ánh xuân thức hân hào lập liêm mỹ như tính trực tường tuân trâm duyên nhã chính thúy vượng lực my thạch phụng luận sinh cương hữu lý trình vĩ chi hoa huân lưu lân thùy trúc sỹ tuyên trinh ly thu điền điệp duyệt đồng ninh toản triết hảo viễn nhung tuyền uyên hồng quyên sĩ thưởng hường luật nhơn tịnh giáp du oanh tiệp ái vĩnh huấn thân thuần hiến hiệu kiều nghị nhàn kim lan ý hoan tuyển trân vy uy diệu thoa khuê diệp kỳ thống sáng tuyến nhất tuyết phượng hóa huệ nghiệp nghi nhẫn trà tưởng thơ tự hưởng thoại bắc sương thạnh thao thế hợp biển hổ hội lai nguyệt vi nguyện bích doanh âu diễm đạo pháp chí thiệu hướng phục tình thìn thường nương ngoan dự thăng nhuận bách lương lanh độ lượng liên thắm tỉnh lệ biên cúc khuyên thuật đan tri đắc đôn dân thể xuyến song đình mến chuẩn tới tây sâm trưởng thuấn cầu lịch lay tăng truyền bông triệu tý giàu nhài đào lụa thêu mơ mận lê na ngà hạ đông thơm dịu ngát dương tuệ mây hạnh gấm nết nụ ba tư sáu bảy út tèo tí bi bin ken tít nấm cún bống bơ thỏ gấu khoai ' +
    'páo dính chống súa mỷ dở của sính tủa dế lử nủ mảy chu pó khua nhìa pâng ón păn thiêm inh ính panh hặc un lả pản phẩy lở san mẩy pham chòi siệu múi kíu pu dơ chứ dợ vừ và ninh ngông blia biu thui',
);

/** Family names that without their accents are words of every sentence: "không", "là". */
const plainWords = setOf('khong la lai luc ma vi');

/** The same without accents, for texts that were typed so. */
export const plainParts = {
  surnames: new Set([...withPlain(surnames)].filter((one) => !plainWords.has(one))),
  middles: withPlain(middleNames),
  givens: withPlain(givenNames),
};

/** Given names that are hardly a word of reports: believed at the start of a sentence, in lower case. */
export const sureGivenNames = setOf(
  'huy tuấn duy hoàng hiếu minh dũng cường hùng tùng sơn hải long vũ linh phúc khoa vinh hưng khánh quân bảo nghĩa phong bình quang tú thanh lâm dương thảo thịnh ngọc hà luân phước giang ngân hiệp đăng hiền trang nhật khang dung kiên châu kha kiệt khải hạnh khôi nga hương loan huyền yến nhi mai hằng vân quỳnh khiêm tiên thư thủy ánh xuân hân hào mỹ trâm duyên nhã thúy vượng my thạch phụng cương chi hoa huân lân thùy trúc sỹ trinh ly thu điệp nhung tuyền uyên hồng quyên hường oanh tiệp huấn kiều lan vy diệu thoa khuê diệp tuyết phượng huệ thơ sương nguyệt bích doanh diễm cúc khuyên đan xuyến trân páo dính súa mỷ sính tủa mảy lử an nam phương đức tâm thành trung việt thái lộc trí',
);
