/** What makes a number another's, another time's or another amount, though every word is known; patterns meet compare keys without years. */

/** A part of the year: its number is no year's. */
export const ofPartYear =
  /(?<!\p{L})(?:(?:tháng|ngày|quý|tuần|đợt|kỳ) *(?:\d|[ivx]+(?!\p{L}))|(?:một |mỗi |từng )?(?:học kỳ|hk ?[\di])|(?:một|mỗi|từng) (?:kỳ|quý|tháng|tuần))/u;
/** From its first month to its last it is all of it. */
export const wholeYear = /từ tháng (?:0?1|một) (?:đến|tới)(?: hết)? tháng (?:12|mười hai)/gu;
const opens = `(?:^|[,;:.(–-]) *(?:(?:trong|năm|cả năm|cũng|và|còn|riêng|từ|đầu|cuối|đến|nay|hết|vào|các|những|một số|toàn thể|toàn bộ|tất cả|đã|có|ngoài ra|bên cạnh đó|trong đó|đồng thời|nhiều) +)*`;
/** Only some of the unit, or people, act: what they held is not all that it held. */
export const someAct = new RegExp(
  String.raw`${opens}(?:(?:khối|lớp|cơ sở) \d|(?:khối|lớp|tổ(?! (?:chức|tư vấn|công tác)(?!\p{L}))|chi đoàn|chi đội|điểm trường|học sinh|học viên|hs|các em|em|phụ huynh|cha mẹ|cmhs|gia đình|giáo viên|gv|cán bộ|nhân viên|thầy|cô|nạn nhân|đối tượng|người dân|nhân dân|đại lý|quán|hộ|thôn|xóm|khu dân cư|tổ dân phố|thanh niên|đoàn viên|hội viên|đội viên|báo cáo viên|cộng tác viên|máy|camera|ban đại diện|(?:ban chấp hành )?hội (?:cha mẹ|phụ huynh|cmhs))(?: [\p{L}\d]+){0,6}? (?:tổ chức|mở|thực hiện|triển khai|tiến hành|tuyên truyền|truyền thông|lồng ghép|sinh hoạt|ban hành|xây dựng|áp dụng|sử dụng|cài|cài đặt|lắp|có|đạt|phát động))(?!\p{L})`,
  'u',
);
/** Others of its kind act; of an office, one of them that is not named. */
export const othersAct = new RegExp(
  String.raw`${opens}(?:(?<=các +)(?:trường|nhà trường|đơn vị|trung tâm|cơ sở)|trường (?:th|thcs|thpt|tiểu học|mầm non|trung học))(?!\p{L})`,
  'u',
);
export const otherActs = new RegExp(
  String.raw`${opens}(?:(?<!(?:các|những) +[^;:.(]*)trường (?:th|thcs|thpt|tiểu học|mầm non|trung học)|(?:một|có|mỗi) trường)(?: \p{L}+){0,6}?(?: đã)? (?:tổ chức|mở|thực hiện|triển khai|ban hành|chi|cử|tiếp nhận)(?!\p{L})`,
  'u',
);
/** Bodies beside a department, not of it. */
export const besideOffice = new RegExp(
  String.raw`${opens}(?:công an|công đoàn|mặt trận|hội(?! đồng)|đoàn(?! trường)|đài|nhà văn hóa|loa)(?!\p{L})`,
  'u',
);
/** Right before the number: a sign or another number, of which it is a part. */
export const partOfSum = /\d *[+/x×*÷=] *$|\d +$|[+×÷?~<>≥≤] *$/u;
export const sumGoesOn = /^ *[+×*÷?]|^[^,;.\d]*\( *\?/u;
/** Of a count: a share of others, or no whole number. */
export const noWhole = /\d ?(?:\/|trên) ?\d|\d,\d/u;
/** In brackets of its own: it is taken back. */
export const bracketBehind = /^[^();\d]*\(([^()]*)/u;
/** As in another year. */
export const likeAnother = /(?:^|[,;:.(]) *(?:cũng )?(?:như|giống như|khác với|so với)(?!\p{L})/u;
/** A case on the net or not: its words do not say. */
export const eitherCase = /^[^,;:.(\d]*(?<!\p{L})(?:tình dục|tin giả|tin xấu)(?!\p{L})/u;
/** Right before the number: it is all of which some is told, or what the deed was for. */
export const allBefore = /(?:^|[,;:(.] *)trong(?: số| tổng số)? *$/u;
export const objectBefore = /(?<!\p{L})(?:cho|của|về|trong|nội dung|vì|khỏi|ngoài) *$/u;
/** There is another number beside it. */
export const addedTo = /(?<!\p{L})(?:thêm|ngoài ra|ngoài|bên cạnh)(?!\p{L})/u;
/** The last deed before the number, group 1. */
export const lastDeed =
  /(?<!\p{L})(tham gia|tham dự|dự|tài trợ|rút kinh nghiệm|chuyển|nhận được|nhận|huy động|hỗ trợ|tư vấn|chia sẻ|đăng tải|đăng|phổ biến|triển khai|thực hiện|sử dụng|tiếp nhận|khai thác|xem|nghe|mời|cử|in ấn|in|phát động|phát|cấp|chi|mua|thuê|dành|trích|xây dựng|ban hành|tổ chức|tuyên truyền|truyền thông|tập huấn|bồi dưỡng|bố trí|xử lý|giải quyết|phát hiện|ghi nhận|lồng ghép|ngoại khóa|sinh hoạt|nói chuyện|mở|áp dụng|ứng dụng|cài đặt|cài|lắp đặt|lắp|trang bị|đưa vào|ký|tham mưu|can thiệp|đầu tư|phân bổ|thu hút|rà soát|góp ý|tìm hiểu|hướng dẫn|quản lý|kiểm tra|giám sát|treo|viết|dán|chủ trì|duy trì|hoàn thành|tiến hành|sửa đổi|quan tâm|chỉ đạo|thành lập|kiện toàn|phản ánh|quay|vận hành|ký kết|nâng cao|trợ giúp)(?!\p{L})(?! (?:viên|bị|trình)(?!\p{L}))/gu;
/** What is counted, by its kind, and the deeds that make it. */
export const deedsOf: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!\p{L})(?:buổi|cuộc|đợt|lần|hội nghị|chuyên đề|tọa đàm|diễn đàn)(?!\p{L})/u,
    /^(?:tổ chức|triển khai|thực hiện|mở|tiến hành|tuyên truyền|truyền thông|lồng ghép|sinh hoạt|ngoại khóa|nói chuyện|phổ biến|duy trì|hướng dẫn|tập huấn|chủ trì|phát động|hoàn thành|)$/u,
  ],
  [/(?<!\p{L})(?:văn bản|công văn|kế hoạch|quyết định|chỉ thị)(?!\p{L})/u, /^(?:ban hành|xây dựng|ký|tham mưu|hoàn thành|)$/u],
  [
    /(?<!\p{L})(?:phần mềm|giải pháp|biện pháp)(?!\p{L})/u,
    /^(?:cài đặt|cài|triển khai|áp dụng|sử dụng|trang bị|ứng dụng|mua|xây dựng|đưa vào|thực hiện|lắp đặt|lắp|đầu tư|duy trì|tổ chức|vận hành|)$/u,
  ],
];
/** Those of the unit went there. */
export const ownWent =
  /(?<!\p{L})(?:học sinh|học viên|phụ huynh|giáo viên|cán bộ|đoàn viên)(?: \p{L}+){0,6} (?:tham gia|tham dự|dự)(?: được)? *$/u;
export const heldThings = /(?<!\p{L})(?:buổi|cuộc|đợt|lần|hội nghị|chuyên đề|tọa đàm|diễn đàn)(?!\p{L})/u;
/** Beside others that are told elsewhere. */
export const besideOthers =
  /(?<!\p{L})(?:ngoài ra|còn(?= (?:đã )?(?:tổ chức|mở|triển khai|thực hiện))|cũng(?= (?:đã )?(?:tổ chức|mở|triển khai|thực hiện)))(?!\p{L})/u;
/** Behind the number, in its part: nobody was there, or it is only a bound. */
export const deniesBehind =
  /^[^,;:.(\d]*(?<!\p{L})(?:(?:không|chưa) (?:có )?(?:học sinh|ai|người|hs|em|phụ huynh|học viên)|trở lên|trở xuống)(?!\p{L})/u;
/** Behind the number, in its part: since another year. */
export const sinceBehind = /^[^,;.(]*(?<!\p{L})từ (?:năm )?(20\d\d)(?! ?(?:đến|tới|-|–))/u;
/** Behind people: what they took part in, when it is told and is none of these. */
export const tookPart =
  /(?<!\p{L})(?:tham gia|tham dự|dự)(?!\p{L})(?! *(?:[,;.():]|$))(?! (?:(?:các|những|đầy đủ|đông đủ|tích cực|lớp|đợt|khóa|chương trình|hoạt động|và|cùng) )*(?:tuyên truyền|truyền thông|tập huấn|bồi dưỡng|đào tạo|ngoại khóa|nói chuyện|hội nghị|sinh hoạt|tọa đàm|diễn đàn|chuyên đề|buổi|lớp|nghe|hưởng ứng|(?:cuộc|hội) thi(?= \p{L})|học tập|khóa|các|đầy đủ|đông đủ|trong|tại|ở|do|với|năm|về|trực tiếp|trực tuyến|của|từ|này|nghiêm túc|tích cực|theo)(?!\p{L}))/u;
export const peopleCount = /(?<!\p{L})(?:lượt|người|học sinh|em|cán bộ|giáo viên)(?!\p{L})/u;
/** Of more than the one school that writes. */
export const widerArea = /(?<!\p{L})(?:của|trên|trong) (?:cả |toàn )?(?:địa bàn )?(?:quận|huyện|phường|xã|thành phố|ngành|cụm)(?!\p{L})/u;
/** Thousands and millions that are not of the number itself. */
export const scaleApart = /(?<!\p{L})(?:nghìn|ngàn|triệu|tỷ|trăm|chục)(?!\p{L})/u;
/** Things of which any work has some: they are of their own kind where that is said. */
export const vagueThings = /^(?:\d[\d.]* )?(?:hoạt động|chương trình|dự án|hội thảo)$/u;
/** A tool for something else. */
export const toolFor = /^[^,;:.(\d]*(?<!\p{L})(?:tập huấn|bồi dưỡng|dạy|học(?! (?:viên|sinh|đường))|họp|chấm|soạn|thi)(?!\p{L})/u;
export const tools = /(?<!\p{L})(?:phần mềm|giải pháp|biện pháp)$/u;
/** Money for a thing: of the programme where that is said. */
export const bought =
  /(?<!\p{L})(?:mua|mua sắm|thuê|lắp|lắp đặt|sửa|sửa chữa|trang bị|nạn nhân|học sinh|gia đình|phòng máy|máy|đường truyền)(?!\p{L})/u;
export const forProgramme =
  /(?<!\p{L})(?:tuyên truyền|truyền thông|tập huấn|bảo vệ trẻ em|chương trình|tài liệu|an toàn thông tin|ngoại khóa|mạng|lọc|chặn|tường lửa)(?!\p{L})/u;
/** Behind an amount, where it came from and that it was for this. */
export const sourceOnly =
  /(?<!\p{L})(?:từ|nguồn|kinh phí|ngân sách|nhà nước|thành phố|quận|huyện|phường|xã|chi|thường xuyên|xã hội hóa|sự nghiệp|giáo dục|quỹ|của|nhà trường|trường|trung tâm|đơn vị|trong|năm|cho|các|hoạt động|nội dung|này|công tác|nhiệm vụ|thực hiện|để|hỗ trợ|là|và|được|tự|cân đối|việc|đã|sở|phòng|đoàn|hội|phụ huynh|doanh nghiệp|tài trợ|ủng hộ|20\d\d)(?!\p{L})|[^\p{L}]+/gu;
export const runningCosts = /(?<!\p{L})chi thường xuyên *$/u;
/** Spent by those who are not the unit. */
export const othersPay =
  /(?<!\p{L})(?:gia đình|phụ huynh|cha mẹ|học sinh|giáo viên|mạnh thường quân|doanh nghiệp)(?: \p{L}+){0,4}? (?:chi|tài trợ|ủng hộ|đóng góp|bỏ|nộp|đóng|bố trí|góp)(?!\p{L})/u;
/** Children are of the programme where something befell them. */
export const befell = /(?<!\p{L})(?:nạn nhân|xâm hại|bắt nạt|mạng|yêu cầu|can thiệp|dụ dỗ|quấy rối|lừa|đe dọa|bạo lực|bị)(?!\p{L})/u;
/** Advice to children of whom nothing else is said. */
export const advised = /(?<!\p{L})(?:tư vấn|tham vấn)(?!\p{L})/u;
export const cases = /(?<!\p{L})(?:vụ|trường hợp)(?!\p{L})/u;
export const victims = 'nạn nhân';
/** An office that has no police and no unions of its own. */
export const isDepartment = /(?<!\p{L})phòng(?!\p{L})/u;
/** Told of a plan, whose year and number are its own, where nothing says that it was done. */
export const planOnly =
  /(?:^|[,;:.(]) *(?:theo|căn cứ|thực hiện) (?:các )?(?:kế hoạch|chỉ tiêu|dự toán|chương trình công tác|phân công)(?!\p{L})/u;
export const wasDone = /(?<!\p{L})(?:đã|được|tổ chức được)(?!\p{L})/u;
/** Behind "lượt" what is no person. */
export const turnsOfThings =
  /^(?: (?:phát|đăng|chiếu))?(?: (?:bài|tin|truy cập|xem|tương tác|chia sẻ|phát|mượn|máy|clip|video|băng|xe|thiết bị|tài khoản|phương tiện))(?!\p{L})/u;

const deed =
  '(?:tổ chức|mở|thực hiện|triển khai|tiến hành|ban hành|xây dựng|tập huấn|bồi dưỡng|tuyên truyền|truyền thông|áp dụng|lắp đặt|lắp|cài đặt|cài|mua|chi|cấp|hỗ trợ|xử lý|tiếp nhận|cử)';
/** Right before the number: a deed that is only planned, allowed or talked of on paper. */
export const deedOnPaper = new RegExp(
  String.raw`(?<!\p{L})(?:(?:kế hoạch|chương trình|phương án|đề án|hợp đồng|kịch bản|lịch|tờ trình|chủ trương)(?: +(?:phối hợp|năm|năm học|học kỳ))*|(?:ban hành|xây dựng|lập|ký|duyệt|phê duyệt|thông qua|trình|thống nhất|thảo luận|bàn|có|soạn|lên|chuẩn bị|gửi) +(?:các +)?(?:kế hoạch|chương trình|phương án|đề án|hợp đồng|kịch bản|lịch|tờ trình|chủ trương|văn bản|công văn|nội dung|việc|về)(?: +(?!và |rồi |để )[\p{L}\d&/-]+){0,6}?) +${deed}(?: +(?:cho|được))* *$`,
  'u',
);
/** Behind the number: it may be all that was planned. */
export const asPlanned = /(?<!\p{L})theo kế hoạch(?!\p{L})/u;
/** One body of the unit apart from the rest. */
export const oneApart =
  /(?<!\p{L})riêng +(?:các |một |của )*(?:đoàn|liên đội|chi đoàn|đội|công đoàn|tổ|ban|khối|lớp|hội|cơ sở|điểm|phân hiệu|bộ phận|câu lạc bộ|clb|chi hội|chi bộ|học sinh|giáo viên|nữ|nam)(?!\p{L})/u;
const outsiders =
  '(?:các )?(?:công an|đoàn (?:phường|xã|thị trấn|quận|huyện|thành phố)|quận đoàn|huyện đoàn|thành đoàn|hội(?! (?:đồng|trường))|ubnd|ủy ban|phường|xã|quận|huyện|thành phố|sở|phòng (?:gd|giáo dục|văn hóa|tư pháp|y tế|lao động)|mặt trận|trạm y tế|trung tâm (?:y tế|văn hóa|công tác)|công ty|(?:trường|đơn vị) (?:bạn|khác|kết nghĩa|lân cận|bên cạnh|thcs|thpt|th|tiểu học|mầm non)|cụm|đài|báo(?! cáo)|viện|ngân hàng|vnpt|viettel|plan|unicef)(?!\\p{L})';
/** Who came to speak leads nothing. */
const speaker =
  '(?:báo cáo viên|giảng viên|tuyên truyền viên|diễn giả|chuyên gia|luật sư|bác sĩ|cán bộ|chiến sĩ|đại diện)(?: \\p{L}+){0,2} ';
const led = '(?:\\p{L}+ ){0,4}?(?:đã )?(?:chủ trì|tổ chức|thực hiện|triển khai|phụ trách|mở)';
/** Those of an office are its own. */
const notSchools = '(?!(?:các )?(?:trường|đơn vị) )';
/** Behind the number: some of them are of others. */
export const partOfOthers = new RegExp(
  String.raw`(?:\(|, )(?:(?:trong đó|trong số đó|gồm|bao gồm)(?:[^;.]*?(?<!\p{L})(?<!${speaker})(?:của|do) ${outsiders}|(?: có)? ${notSchools}${outsiders} ${led})|${notSchools}${outsiders} ${led}[^;.]*?trong số (?:đó|này))`,
  'u',
);
/** Behind what was held: others led it. */
export const ledByOthers = new RegExp(String.raw`^[^;.\d]*(?<!\p{L})(?:chủ trì của|do) ${outsiders}`, 'u');
/** For another school, or with it; those who only came are no reason. */
export const forOtherUnit =
  /(?<!\p{L})(?:tại|ở|cho|giúp|sang|đến|cùng|với|(?<!(?:tham gia|tham dự|góp mặt|chứng kiến|hỗ trợ|dự) )của)(?: các| những| một| hai| \d+)* (?:trường|đơn vị) (?:bạn|khác|kết nghĩa|lân cận|bên cạnh)(?!\p{L})/u;
/** Behind or before the number: of several years together. */
export const manyYears =
  /(?<!\p{L})(?:(?:của|trong|cho|cộng|tính|gộp|tổng)(?: (?:chung|gộp|cộng|tổng|cả))* (?:[2-9]|hai|ba|bốn|các|những|mấy) năm(?!\p{L}| học)|cả giai đoạn|toàn giai đoạn|lũy kế|cộng dồn|(?:tính|kể|gồm)(?: cả| từ)+ (?:các |những )?năm|từ trước (?:đến|tới)|(?:các|những) năm trước)(?!\p{L})/u;
/** "Tăng so với các năm trước": the years are not counted. */
export const comparedYears =
  /(?<!\p{L})(?:so với|hơn|như|bằng)(?: so với| của| cùng kỳ)* (?:[2-9]|hai|ba|bốn|các|những|mấy) năm(?: (?:học|trước|qua|gần đây))*/gu;
/** By it something was reached: "thông qua việc tổ chức". */
export const byMeans = /^ *(?:trong )?(?:năm )? *thông qua (?=việc)/u;
/** Sessions of any school, which are of the programme where that is said. */
export const dailySession =
  /(?<!\p{L})(?:buổi|cuộc|đợt|lần) (?:chào cờ|học(?! đường)|hội nghị|họp|sinh hoạt|dạy|trải nghiệm|lễ|tham quan|lao động|văn nghệ|đọc sách|giới thiệu sách|ôn|khai giảng|sơ kết|tổng kết)(?!\p{L})/u;
export const programmeSession =
  /(?<!\p{L})(?:tuyên truyền|truyền thông|chuyên đề|ngoại khóa|lồng ghép|phổ biến|nói chuyện|tập huấn|xâm hại|bắt nạt|bảo vệ trẻ em|an toàn thông tin|kỹ năng số)(?!\p{L})/u;
/** Behind papers: of everything that an office does. */
export const papersOfAll =
  /^ *(?:(?:các|mọi|nhiều) loại|hành chính|đi|đến|nói chung|(?:trên|về|thuộc) (?:mọi|các|tất cả|nhiều)(?: các)? lĩnh vực)(?!\p{L})/u;
export const paperNoun = /(?<!\p{L})(?:văn bản|công văn)$/u;
/** All that a unit lives on, up to the number. */
export const wholeBudget =
  /(?<!\p{L})(?:(?:kinh phí|chi phí|ngân sách|nguồn|quỹ) hoạt động(?: +(?:thường xuyên|chung|toàn trường|của (?!(?:ban chỉ đạo|tổ|đội|nhóm|câu lạc bộ|clb|mô hình|chương trình)(?!\p{L}))(?:\p{L}+ ?){1,3}))*|tổng (?:kinh phí|ngân sách)(?: +(?:chung|chi))* +(?:của|toàn) (?:\p{L}+ ?){1,3}|tổng (?:chi|thu|quỹ|ngân sách)(?: +\p{L}+){0,8}?)(?: +(?:năm|là))* *[:]? *$/u;
/** Estimated for the year, and nothing said of what became of it. */
export const budgetOnly = /(?<!\p{L})(?<!(?:trong|từ|vào|nguồn|thuộc|bằng) +)dự toán(?![^,;]*(?:đã|thực chi|quyết toán|giải ngân))[^,;]*$/u;
