/** Whether a number says how many there are at a time, or what happened in it: only the second adds up over years. */

const end = String.raw`(?=$|[\s:;,.()/…])`;
const before = String.raw`(?<=^|[\s(/])`;

/** Each is a thing of one moment: those of two years are two things. */
const happenings =
  'vụ|vụ việc|việc|lượt|ca|đơn|đơn thư|hồ sơ|buổi|cuộc|văn bản|tin|bài|ý kiến|kiến nghị|phản ánh|yêu cầu|khiếu nại|tố cáo|trường hợp|sự cố|đợt|chuyến|hoạt động|hội nghị|sáng kiến|khối lượng|lượng|kinh phí|tiền|giải(?! (?:pháp|trí))';
/** What a question counts, of such a sort; a product, a procedure, a model may be there for years. */
const headings =
  'vụ|vụ việc|việc|lượt|ca|đơn(?! vị)|đơn thư|hồ sơ|buổi|cuộc|văn bản|công văn|kế hoạch|chỉ thị|nghị quyết|quyết định|tin|bài|ý kiến|kiến nghị|phản ánh|yêu cầu|khiếu nại|tố cáo|trường hợp|sự cố|đợt|chuyến|hoạt động|hội nghị|sáng kiến|khối lượng|sản lượng|lượng|kinh phí|tiền|mẫu(?! (?:giáo|biểu|phiếu|đơn|văn bản))|giải(?! (?:pháp|trí))';
/** What happens to a person once, or is another's in each year. */
const struck =
  'bị|gặp nạn|khởi tố|truy tố|vi phạm|yêu cầu|phát sinh|tiếp nhận|xảy ra|tử vong|nạn nhân|đề nghị|đăng ký|mắc mới|tố giác|phát hiện|nộp|tuyển|tuyển mới|tốt nghiệp|dự thi|dự tuyển|trong năm|trong kỳ';
/** What is there from year to year. */
const things =
  'người|học sinh|học viên|sinh viên|giáo viên|giảng viên|cán bộ|công chức|viên chức|nhân viên|lao động|trẻ|trẻ em|phụ nữ|đảng viên|hộ|hộ gia đình|hộ dân|dân|nhân khẩu|trường|trường học|lớp|lớp học|cơ sở|cơ sở giáo dục|thôn|tổ dân phố|xã|phường|đơn vị|doanh nghiệp|hợp tác xã|chợ|trạm|trạm y tế|điểm|khu vực|bể|bể bơi|hồ|hồ bơi|ao|sông|suối|giếng|công trình|phòng|phòng học|phòng máy|nhà|nhà văn hóa|thư viện|nhà máy|bệnh viện|tuyến|cây|máy|máy tính|thiết bị|vườn|rừng|đất|câu lạc bộ';
/** Which of them; not what became of them. */
const sorts =
  'nữ|nam|nông thôn|thành thị|đô thị|miền núi|hải đảo|dân tộc|dân tộc thiểu số|nghèo|cận nghèo|khuyết tật|mầm non|mẫu giáo|nhà trẻ|tiểu học|trung học|trung học cơ sở|trung học phổ thông|phổ thông|thcs|thpt|công lập|ngoài công lập|tư thục|dân lập|chuyên trách|kiêm nhiệm|nguy hiểm|nguy cơ|mồ côi(?: (?:cả )?(?:cha|bố|mẹ)(?: lẫn mẹ| và mẹ)?)?|di động|cố định|kiên cố|bán trú|nội trú|cao tuổi|hợp đồng|biên chế|hiện có|đạt chuẩn(?: quốc gia)?|lớp \\d+|khối \\d+|cấp \\d+|loại \\d+|mức độ \\d+|toàn (?:tỉnh|thành phố|trường|xã|phường|đơn vị|ngành)|(?:từ |dưới |trên |đủ |đến |trở lên |tuổi |\\d+ )*\\d+ tuổi(?: trở lên)?';
/** Whose, where: the word for a place and no more. */
const places =
  '(?:trên|của|trong|thuộc|tại|ở) (?:toàn |các |mỗi )*(?:địa bàn|tỉnh|thành phố|huyện|quận|xã|phường|thị trấn|thôn|đơn vị|địa phương|trường|nhà trường|cơ sở|ngành|lớp)(?: (?:quản lý|phụ trách|tỉnh|thành phố|huyện|quận|xã|phường|đơn vị|học))*';
const joints = 'và|hoặc|các|số';
/** Begins what they have, are or know, told in the dispatch's own words. */
const has = '(?:hiện |đang |chưa |không )*(?:có|còn|là|biết)';
/** What may be among those words and happens in a year. */
const becomes =
  'đã|được|bị|mới|mở|tổ chức|tham gia|tham dự|dự|thi|phát sinh|tiếp nhận|xảy ra|mất|mắc|bỏ|nghỉ|đạt giải|đoạt|đăng ký|đề nghị|yêu cầu|tốt nghiệp|tuyển|hưởng|nhận|vay|thoát|ký|cấp|phát|xử lý|xử phạt|kỷ luật|khen|khen thưởng|khởi tố|xét xử|thanh tra|giải quyết|chuyển|tăng|giảm|kết hôn|sinh|ban hành|thực hiện|triển khai|hoàn thành|kiểm tra|tập huấn|bồi dưỡng|dạy|huấn luyện|tuyên truyền|truyền thông|tư vấn|hỗ trợ|trồng|thu hoạch|sửa chữa|mua sắm|xây|trong năm|trong kỳ';

const some = (words: string) => `(?:(?:${words})${end})`;
const said = `(?:số(?: lượng)?|diện tích)(?: các)? ${some(things)}|${some('dân số|quỹ đất|diện tích')}`;
/** Each the longest that fits and taken whole: two ways through every "trung học cơ sở" would double at each. */
const which = [things, sorts, joints].flatMap((list) => list.split(/\|(?![^(]*\))/)).sort((one, other) => other.length - one.length);
const ofThings = new RegExp(
  String.raw`^(?:tổng )?(?:${said})(?:[\s,]+(?=(?<one>${some([places, ...which].join('|'))}))\k<one>)*(?<rest>[\s,]+${has} .*)?$`,
  'u',
);
const ofHappenings = new RegExp(String.raw`^(?:tổng\s+)?(?:số(?:\s+lượng)?(?!\s+lượng)(?:\s+các)?\s+)?(?:${headings})${end}`, 'iu');
const hasHappening = new RegExp(`${before}(?:${happenings})${end}`, 'u');
const isStruck = new RegExp(`${before}(?:${struck})${end}`, 'iu');
const hasBecome = new RegExp(`${before}(?:${becomes})${end}`, 'u');
/** Words of things that hold a word for what happens; and what is guarded against. */
const innocent =
  /(?:trang )?thiết bị|(?:trang|chuẩn) bị|vệ sinh|(?:cán bộ|giáo viên|tổ|phòng|góc) tư vấn|phòng,? (?:chống|tránh|ngừa)[^,;]*/gu;

/** A count of what is there: of a thing, with nothing behind it but which, where, and what it has. All else may have happened in the year. */
export function stands(words: string): boolean {
  const lowered = words.toLowerCase().replace(/[()]/g, '').replace(/\s+/g, ' ').trim();
  const found = ofThings.exec(lowered);
  const { rest = '' } = found?.groups ?? {};
  const told = rest.replace(innocent, '');
  return found !== null && ![hasBecome, hasBefallen, hasHappening].some((one) => one.test(told));
}

const ofEach =
  /(?<!\p{L})(?:bình quân|trung bình|mỗi (?:giờ|ngày|tuần|tháng|quý|buổi|lớp|người|hộ|em|học sinh|trường|đơn vị)(?! (?:một|1|có|đều))|một (?:ngày|tuần|tháng|quý)(?=\s*(?:$|[,;:(]))|mức (?:thu|giá|đóng|chi|lương|phụ cấp|hỗ trợ|học phí|bồi dưỡng)|đơn giá|lương (?:tối thiểu|cơ sở|cơ bản|khởi điểm)|giá (?:vé|bán|mua|thuê|nước|điện|tiền|một|mỗi)|học phí|thu nhập|tốc độ|nhiệt độ|(?<!trong )độ tuổi|điểm số|trên (?:một|mỗi|1) \p{L}+)(?!\p{L})/iu;
const perYear = /\/\s*(?:năm|năm học|kỳ|học kỳ|giai đoạn)\s*$/iu;

/** Of a quantity only: "số giờ mở cửa trong ngày"; "số vụ trong tháng" is what happened. */
const ofSomeTime =
  /^(?:tổng )?(?:số )?(?:giờ|tiết|ngày|tiền|lượt|lần|buổi|lượng|sản lượng|khối lượng|thời lượng|chi phí|kinh phí|lít|kwh|m3|phút|ca trực|chuyến)(?!\p{L})[^:;]*(?:\s(?:hằng|hàng) (?:giờ|ngày|tuần|tháng|quý)|\strong (?:một )?(?:ngày|tuần)|(?<=^(?:tổng )?số (?:giờ|tiết|ngày)(?!\p{L})[^:;]*)\strong (?:một )?tháng|\s?\/\s?(?:giờ|ngày|tuần|tháng|buổi))(?!\p{L})/iu;

/** An average, a price, a rate: "mức thu tiền ăn bình quân", "đồng/ngày". */
export function isOfEach(words: string, unit: string): boolean {
  return ofEach.test(words) || ofSomeTime.test(words) || (/\S\s*\/\s*\S/.test(unit) && !perYear.test(unit));
}

/** "Học sinh", "vệ sinh": no birth. */
const born = /(?:học|vệ) sinh|sinh (?:viên|hoạt|học)/gu;
/** Words in which a syllable that happens is another word: "phục vụ" is no case, "cấp nước" gives nothing out. */
const compounds =
  /(?<!\p{L})(?:(?:tuyên truyền|báo cáo|cộng tác|hòa giải|tình nguyện|giám sát|kiểm tra|huấn luyện|tư vấn|thanh tra|điều tra|hướng dẫn|phát thanh) viên|phục vụ|dịch vụ|nghĩa vụ|công vụ|chức vụ|việc làm|làm việc|tin học|thông tin|cung cấp|cấp (?:nước|điện|cứu|ủy|học|xã(?! hội)|huyện|tỉnh|trường|thành phố|quốc gia|cơ sở|\d+)|(?:trung|cao|sơ|đẳng) cấp|hòa giải|giải trí|(?:chất|năng|trữ) lượng|phát (?:điện|triển|thanh|sóng)|truyền thanh|bài (?:giảng|học|tập)|dự (?:phòng|án|trữ)|thi đua|nhận thức|ký túc xá|sự nghiệp|tăng (?:cường|trưởng)|lưu động|chuyển (?:đổi|giao)|hoạt động|(?:cảnh báo|nguy cơ|(?:trong )?độ tuổi)[^,;:]*)(?!\p{L})/gu;
/** It is so still, or was not done: of one moment, whatever it is. */
const lasting = /(?<!\p{L})(?:đang|(?<!bảo )tồn(?! tại)|còn|chưa|trong kho|lưu trữ|(?<!(?:phát|thực|xuất|biểu|thể) )hiện)(?!\p{L})/u;
/** It was in the year. */
const moved = /(?<!\p{L})(?:đã|bị|mới|(?<!đang )được|phát sinh|chưa|trong năm|trong kỳ)(?!\p{L})/u;
/** What people are from year to year, told by an act: who is insured, who teaches. */
const staying =
  /(?<!\p{L})(?:tham gia (?:bảo hiểm|bhxh|bhyt|câu lạc bộ|hội|tổ|nhóm|đội|mạng lưới|hợp tác xã|ban)|(?:hưởng|nhận|trợ cấp|hỗ trợ)(?: \p{L}+){0,4} (?:hằng|hàng) (?:tháng|quý)|(?:giáo viên|người|cán bộ) dạy|làm công tác)(?!\p{L})/u;
const counted = '^(?:tổng )?số (?:lượng )?(?:các )?';
/** Begins with what does something all the time: "trạm cấp nước", "tổ kiểm tra" are named by it. */
const doers = new RegExp(
  `${counted}(?:máy(?! (?:vi )?tính)|xe|tàu|thuyền|trạm|nhà máy|điểm|tổ(?! chức)|đội|trung tâm|kho|hệ thống|phần mềm|đường|đường dây|tuyến|cửa hàng|bãi|câu lạc bộ|camera|cổng|trang(?! bị)|bộ|ban(?! hành)|nhóm)${end}`,
  'u',
);
/** Bodies and places: with no act behind them they are there. */
const bodies = new RegExp(`${counted}(?:câu lạc bộ|trạm|trung tâm|nhà máy|bệnh viện|tổ(?! chức)|đội|thư viện|nhà văn hóa|chợ)${end}`, 'u');
/** What rooms and places are for. */
const purposes =
  /(?<=(?<!\p{L})(?:phòng|cơ sở|công trình|thiết bị|máy|bể|khu)(?: \p{L}+)? )(?:dạy(?: nghề)?|khám(?: chữa)? bệnh|khám(?: chữa)?|tư vấn|bồi dưỡng|xử lý|giết mổ|chữa cháy|hỗ trợ|tập huấn)(?!\p{L})/gu;
/** Says of a doer that it happened to it, and is not its name. */
const befellDoer = /(?<!\p{L})(?:đã|được|bị|mới|hoàn thành|khởi công|vi phạm|phát sinh|trong năm|trong kỳ|tham gia)(?!\p{L})/u;
/** "Người có đơn", "cơ sở có sự cố": it happened to them. */
const hasHad = new RegExp(`${before}có (?:${happenings})${end}`, 'u');
/** Acts that may stand right behind whom or what they are of: "số người khám bệnh". */
const acts =
  'khám|tiêm|tiêm chủng|hiến|khởi công|tặng|trao|xóa|xuất khẩu|đi (?:tham quan|thi|dự|công tác|khám|tập huấn|bồi dưỡng|thực tế|học tập)|lưu ban|lên lớp|chuyển trường|nhập học|ra trường|di cư|xuất viện|nhập viện|cài đặt|cải tạo|nâng cấp|trang bị|lắp đặt|rà soát|phổ biến|giới thiệu|thành lập|ra mắt|kiện toàn|giải thể|phá sản|bàn giao|di dời|truy cập(?! (?:internet|mạng))|đến(?! (?:trường|lớp|tuổi))';
const hasAct = new RegExp(`${before}(?:${acts})${end}`, 'u');
/** Units in which only what happens is counted; "bài", "hồ sơ" may lie in a store. */
const timesOf = 'vụ|vụ việc|lượt|lượt người|ca|buổi|cuộc|văn bản|ý kiến|trường hợp|sự cố|đợt|chuyến|hội nghị|tin, bài|lần|giờ|ngày|tiết';
const ofTimes = new RegExp(`^(?:${timesOf})${end}`, 'iu');

/** The words of a question, each part without what only sounds like an act. */
function partsOf(words: string): readonly string[] {
  const told = words.toLowerCase().replace(innocent, '').replace(born, ' ');
  return told.split(/:\s*/).map((part) => part.replace(compounds, '…').replace(purposes, '…'));
}

/** No one is lost in them. */
const clubs = /câu lạc bộ|liên lạc/gu;
/** It came about in the year, whatever it is. */
const fresh =
  /(?<!\p{L})(?:mới|đã|vừa|thêm|bị|phát sinh|phát hiện|trong năm|trong kỳ|thu hoạch|thu hồi|sửa chữa|cải tạo|nâng cấp)(?!\p{L})/u;
/** Of such a state, or done once and for all: from year to year the same people, places and lengths. */
const states =
  /(?<!\p{L})(?:mồ côi|lang thang|(?:có )?hoàn cảnh đặc biệt|nghiện(?: ma túy)?|nhiễm hiv|hiv|được (?:xếp hạng|công nhận|chiếu sáng|phủ sóng|kết nối|kiên cố hóa|cứng hóa|bê tông hóa|sử dụng|bao phủ|quy hoạch|bảo vệ|bảo tồn|quản lý)|(?<=(?:diện tích(?: đất)?|hộ|hộ dân|hộ gia đình|người|xã|thôn|trường|cơ sở) )(?:nuôi trồng|trồng)|(?<=(?:trường|cơ sở|trung tâm|lớp) )(?:dạy(?: nghề)?|xóa mù(?: chữ)?)|(?<=lớp(?: học)? tình )thương)(?!\p{L})/gu;
/** Of those that have it to this day. */
const had = /(?<!\p{L})được (?:sử dụng|chiếu sáng|phủ sóng|kết nối|bao phủ)(?!\p{L})/u;
const toldOf = (words: string) => (fresh.test(words) ? words : words.replace(states, ' ')).replace(clubs, '');
const isActed = (words: string, said = toldOf(words)) => [isStruck, hasBecome, hasBefallen, hasAct, hasHad].some((one) => one.test(said));

/** What is counted happens in the year: its head noun does, or an act governs it; a compound that holds such a syllable says nothing. */
export function happens(words: string, unit: string): boolean {
  const parts = partsOf(words);
  if (parts.some((part) => lasting.test(part))) return false;
  if (ofTimes.test(unit) || parts.some((part) => ofHappenings.test(part))) return true;
  if (parts.some((part) => /^(?:tổng )?số (?:lần|lượt|giờ|ngày|tiết)(?!\p{L})/u.test(part))) return true;
  const said = parts.join(': ');
  if (staying.test(said) || (doers.test(said) && !befellDoer.test(said))) return false;
  return isActed(said);
}

/** It goes on from month to month, or is a body that is there: of one moment. */
export function lasts(words: string): boolean {
  const said = partsOf(words).join(': ');
  if (had.test(said) && !fresh.test(said) && !isActed(said)) return true;
  if (moved.test(said)) return false;
  return staying.test(said) || (bodies.test(said) && !isActed(said) && !lasting.test(said));
}

const owed = /(?<!\p{L})(?:nợ|dư nợ|công nợ|số dư|tồn quỹ|còn (?:dư|lại|tồn|nợ)|vốn (?:điều lệ|chủ sở hữu)|tài sản|tiền gửi)(?!\p{L})/iu;
const repaid =
  /(?<!\p{L})(?:đã|được|thu hồi|trả nợ|trả|xóa|nộp|thanh toán|phát sinh|xử lý|mua|mua sắm|sửa chữa|thanh lý|thiệt hại|mất|trộm|chiếm đoạt|trong năm|trong kỳ|mới|bán|thu)(?!\p{L})/iu;

/** A debt, a balance, what is owned: money of one moment, unless it moved in the year. */
export function isBalance(words: string): boolean {
  return owed.test(words) && !repaid.test(words.replace(/phải (?:thu|trả)/giu, ' '));
}

/** What befalls people, or what they do wrong: few of them are known by name. */
const befell =
  'bị|tử vong|chết|thiệt mạng|thương|thương tích|nạn nhân|xâm hại|bạo lực|bạo hành|bắt nạt|quấy rối|cô lập|dụ dỗ|đe dọa|tống tiền|cưỡng|hiếp|dâm ô|khiêu dâm|mại dâm|ảnh nóng|bắt cóc|mất tích|lạc|đuối nước|tai nạn|gặp nạn|cứu|cứu sống|giải cứu|lừa|lừa đảo|lừa bán|mua bán người|vi phạm|phạm tội|phạm pháp|phạm luật|kỷ luật|đuổi học|khởi tố|truy tố|xét xử|phạt tù|cai|cai nghiện|nghiện|ma túy|nhiễm|hiv|mắc|bệnh tâm thần|trầm cảm|rối loạn|tự tử|tự sát|tự hại|tự làm đau|uống thuốc ngủ|cờ bạc|cá độ|trộm|trộm cắp|lấy cắp|đánh nhau|đồi trụy|mang thai|sinh con|tảo hôn|kết hôn sớm|lao động sớm|lao động trẻ em|mồ côi|bỏ rơi|lang thang|bỏ nhà|bỏ học|nghỉ học|hoàn cảnh đặc biệt|can thiệp|trợ giúp|tố cáo|tố giác|trình báo';
const people =
  'người|học sinh|nữ sinh|nam sinh|học viên|sinh viên|giáo viên|nhân viên|cán bộ|phụ huynh|gia đình|trẻ|trẻ em|trẻ nhỏ|em|em nhỏ|cháu|bé|thiếu niên|thanh thiếu niên|thanh niên|vị thành niên|phụ nữ|nạn nhân|đối tượng|cá nhân|tổ chức|vụ|vụ việc|ca|trường hợp';
const ofPeople = new RegExp(
  String.raw`^(?:.*:\s*)?(?:tổng\s+)?(?:số\s+)?(?:lượng\s+|lượt\s+)?(?:các\s+|những\s+)?(?:${people})${end}`,
  'iu',
);
const hasBefallen = new RegExp(`${before}(?:${befell})${end}`, 'iu');
/** Words before a topic, or before what is to be prevented. */
const about =
  /[\s,](?:phòng,? (?:chống|ngừa|tránh)|chống|ngăn ngừa|ngăn chặn|(?:tuyên truyền|tập huấn|bồi dưỡng|truyền thông|phổ biến|giáo dục|quán triệt|hướng dẫn|tham gia|dự|tìm hiểu|công tác|phụ trách)(?: [^,;]*)? về|kiến thức|kỹ năng|ký cam kết|cam kết|theo (?:kế hoạch|quyết định|chương trình|đề án|chỉ thị|công văn))(?=\s).*$/iu;

/** A count that may point at somebody: of a unit's one or two. An officer may say that it does not. */
export function mayPoint(words: string): boolean {
  const said = words.replace(about, '').replace(innocent, '');
  return ofPeople.test(words) && hasBefallen.test(said);
}

/**
 * A share of people or places is one of a year: those of three years would be counted three times.
 * Only a share of what happened adds up.
 */
export function shareStands(total: string): boolean {
  return ![ofHappenings, isStruck, hasBefallen].some((one) => one.test(total));
}
