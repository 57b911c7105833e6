/** Events, papers and counts of somebody else: a number that describes one of them is the same for all who tell of it. */
import { anyOf, listed } from '../../lib/listed.ts';

/** Where people meet or compete. */
const meetings = `
  hội nghị|hội thảo|cuộc thi|hội thi|kỳ thi|vòng thi|lớp|lớp học|lớp tập huấn|khóa|khoá|khóa học|diễn đàn|tọa đàm|toạ đàm|chương trình|phong trào|chiến dịch|
  ngày hội|phiên|phiên họp|sự kiện|sân chơi|trại hè|hội trại|liên hoan|lễ hội|lễ phát động|triển lãm|cuộc vận động|đại hội
`;
const events = anyOf(`${meetings}|buổi|cuộc|đợt|chuyên đề|hoạt động|tuần lễ|tháng hành động`);

/** Who goes to it does not hold it. */
const attending = anyOf(`
  tham dự|tham gia|dự|dự thi|hưởng ứng|theo dõi|xem|đón xem|nghe|học tập|tiếp thu|đăng ký|đăng ký tham gia|đăng ký dự|dự họp|góp mặt|tham gia học|tham gia dự thi
`);
const between = '(?: (?:đầy đủ|trực tiếp|trực tuyến|đủ|cả|nghiêm túc|được|tích cực))*';

/** Bodies outside of those who report. */
const bodies = `(?:các )?(?:${listed(`
  bộ(?! (?:môn|phận|máy|tài|sách|đề|câu|công(?! (?:an|thương)(?!\\p{L}))|sản|quy|lọc|trò))|sở|ubnd|hđnd|ủy ban|uỷ ban|thành phố|tp|tỉnh|quận|huyện|thị xã|thị trấn|phường|xã(?! hội)|trung ương|chính phủ|nhà nước|
  cục|tổng cục|vụ|công an|ca (?:tp|thành phố|quận|huyện|phường|xã)|thành đoàn|tỉnh đoàn|quận đoàn|huyện đoàn|thị đoàn|đoàn (?:phường|xã|thành phố|quận|huyện)|hội đồng đội|hội (?:liên hiệp|lhpn|phụ nữ|chữ thập|khuyến học|bảo vệ|luật|nông dân|cựu chiến binh|người cao tuổi)|
  phòng (?:gd[\\p{L}&-]*|giáo dục|tư pháp|lao động|lđ[\\p{L}&-]*|văn hóa|y tế|an ninh|cảnh sát|pa\\d*)|báo|đài|tòa án|viện|mặt trận|mttq|ngành|cấp trên|cụm|tổng đài|
  ban chỉ đạo (?:thành phố|tỉnh|trung ương|quận|huyện)|unicef|unesco|plan|world vision|childfund|google|meta|facebook|microsoft|tiktok|viettel|vnpt|fpt|mobifone|tổ chức|công ty|tập đoàn|doanh nghiệp|liên hợp quốc|đại học
`).join('|')})(?!\\p{L})`;
/** Who reports, and those within it. */
const ourselves = anyOf(`
  nhà trường|trường(?! đại)|đơn vị|trung tâm(?! (?:y tế|công tác))|đoàn trường|đoàn thanh niên|đoàn tn|đtn|đoàn(?! (?:phường|xã|thành|quận|huyện))|liên đội|đội|chi đoàn|chi đội|câu lạc bộ|clb|tổ(?! chức)|lớp|khối|giáo viên|gv|gvcn|học sinh|hs|các em|thầy|cô|
  bgh|ban giám hiệu|hội cha mẹ|hội phụ huynh|hội cmhs|phụ huynh|ban đại diện|công đoàn|chi bộ|cán bộ|mình|tổng phụ trách
`);
const rank = anyOf(
  'trên|thành phố|tp|tỉnh|quốc gia|quốc tế|bộ|trung ương|quận|huyện|thị xã|cụm|khu vực|toàn quốc|xã|phường|ngành|liên trường',
);
/** Beyond all that one unit looks after. */
const wide = anyOf('cả nước|toàn quốc|toàn thành phố|toàn tỉnh|toàn ngành|thế giới|các tỉnh|các quận|các huyện|63 tỉnh|việt nam');
const holding = '(?:tổ chức|phát động|mở|đăng cai|khởi xướng)';
const carryingOut = '(?:triển khai|thực hiện|tiến hành|chủ trì)';
const by = (act: string) => `(?<!\\p{L})do (?!${ourselves}(?!\\p{L}))(?:[\\p{L}\\d&/-]+,? ){1,10}?(?:phối hợp )?${act}(?!\\p{L})`;
const ofBody = `(?<!\\p{L})(?:của ${bodies}|cấp ${rank}(?!\\p{L}))`;
const outside = `(?:${by(`(?:${holding}|${carryingOut})`)}|${ofBody}|(?<!\\p{L})(?:${wide}|quốc gia|quốc tế|cụm(?! dân cư))(?!\\p{L}))`;

export const countsEvent = `^\\s+${events}(?!\\p{L})`;
export const countsMeeting = `^\\s+(?:${anyOf(meetings)})(?!\\p{L})`;
export const attendedBefore = `(?<!\\p{L})${attending}${between}\\s*$`;
/** Behind what was counted, in its clause: whose event it is. */
export const ofOutside = `^[^;.(]*?${outside}`;
export const heldByOthers = `^[^;.,(]*?${by(holding)}`;
export const carriedOutByOthers = `^[^;.,(]*?${by(carryingOut)}`;
/** Right before the number: the unit's own event, even where others speak there. */
export const ownEvent = `(?<!\\p{L})(?:tổ chức|phối hợp|mở|phát động|đăng cai|xây dựng|chủ trì)${between}(?: thành công| các| được| một)*\\s*$`;

/** What many use and nobody uses up: of others each has the same. */
const works = `(?:bộ |cuốn |số )?${anyOf(`
  văn bản|công văn|kế hoạch|chỉ thị|nghị quyết|quyết định|thông tư|hướng dẫn|quy định|quy tắc|quy chế|tiêu chí|video|clip|video clip|phim|phóng sự|bản tin|bài giảng|bài học|bài hát|tài liệu|học liệu|giáo trình|cẩm nang|
  infographic|podcast|câu hỏi|tình huống|chủ đề|khóa học|biểu mẫu|mẫu|thông điệp|trò chơi|phần mềm|ứng dụng|app|nền tảng|website|trang web|trang|kênh|fanpage|nhóm zalo|tổng đài|đường dây nóng|hệ thống|cơ sở dữ liệu|công cụ
`)}(?!\\p{L})`;
/** Up to whose it is. */
const kindOfWork = '(?: (?!(?:của|do|và|trên|tại|cùng|với|để|nhằm|(?<!dành )cho)(?!\\p{L}))[\\p{L}\\d/-]+){0,8}';
const making = anyOf(
  'xây dựng|biên soạn|soạn|soạn thảo|soạn sẵn|sản xuất|thiết kế|phát triển|cung cấp|cấp|trang bị|ban hành|phát sóng|phát hành|quản lý|lập|quản trị|vận hành|triển khai|hỗ trợ|tài trợ|chia sẻ|gửi|tặng',
);
/** "Triển khai 5 văn bản của Sở", "2 phần mềm do Sở trang bị". */
export const worksOfOthers = `^\\s+(?:${works}${kindOfWork} (?:của (?:${bodies}|(?:\\p{L}+ ){1,5}cấp ${rank}(?!\\p{L}))|do ${bodies})|(?:bài(?: viết| đăng)?|tin(?: bài)?) của ${bodies}|(?:${works}|chuyên đề|chương trình|mô hình|nội dung)${kindOfWork} ${by(making)})`;
/** "Được Sở trang bị 2 phần mềm". */
export const givenByOthers = `(?<!\\p{L})được ${bodies}(?: (?!\\d)\\p{L}+){0,6} ${making}(?: (?:cho|miễn phí|thêm))?\\s*$`;
export const work = `^\\s+${works}`;
export const madeBefore = `(?<!\\p{L})${anyOf('ban hành|xây dựng|tham mưu|soạn|soạn thảo|in|phát|phát hành|dựng|quay|làm|góp ý|góp ý cho|mua|mua sắm|trang bị|đầu tư')}${between}\\s*$`;

/** "Là một trong 85 trường", "cùng 19 trường của thành phố": of all, or of the others. */
export const oneOfMany =
  '(?<!\\p{L})(?:(?:một|1|01|nằm|đứng|xếp|thuộc) trong (?:số |những |tổng số |nhóm |các )*|trong tổng số |top |nhóm |thứ (?:\\p{L}+|\\d+) trong (?:số |tổng số )?)$';
export const alongWith = '(?<!\\p{L})(?:cùng(?: với)?|(?:phối hợp|liên kết) (?:với|cùng)) $';
export const others = '^\\s+(?:trường|đơn vị|cơ sở|trung tâm|phường|xã)(?: (?:khác|bạn|trên địa bàn|của|trong|ở|toàn)(?!\\p{L}))';
/** "Tham gia tổ công tác 9 người của phường": a body of others, and how many are in it. */
export const joinedBefore = `(?<!\\p{L})(?:${attending}|học|đón|tiếp|làm việc với)${between} (?:tổ|ban|đoàn|đội|nhóm|hội đồng|mạng lưới|câu lạc bộ|clb|cuộc họp|trại|${events})(?: (?!(?:với|có|đạt|gửi|nộp|cử|bằng|giành|đoạt|được|và|cho)(?!\\p{L}))\\p{L}+){0,5}\\s*$`;
export const membersOfOthers = `^ \\p{L}+(?: \\p{L}+){0,3} (?:của (?:${bodies})|do ${bodies}|cấp ${rank}(?!\\p{L}))`;
/** "Dự giao lưu trực tuyến với 12 điểm cầu": who goes there does not hold it. */
export const attendedFirst = `(?:^|[,;]\\s*)(?:(?!tổ chức)\\p{L}+ ){0,6}?${attending}(?: (?!tổ chức)\\p{L}+){1,8}\\s*$`;
export const placesOfEvent = '^\\s+điểm cầu(?!\\p{L})';
/** Shown, not given away. */
export const shown = '^\\s+(?:bộ )?(?:video|clip|phim|phóng sự|bản tin|bài giảng|bài hát)(?!\\p{L})';
export const showing = '(?<!\\p{L})(?:phát|phát lại|chiếu)\\s*$';
/** "Báo cáo viên của Sở tập huấn … cho giáo viên các trường": held once, for all. */
const higher = anyOf(
  'bộ(?! (?:môn|phận|máy|tài|sách|phát|đàm))|sở(?! thích)|ubnd thành phố|công an thành phố|thành đoàn|thành phố|trung ương|cục|tổng cục|unicef|plan|google|meta|viettel|vnpt',
);
export const heldByHigher = `^\\s*(?:-\\s*)?(?:các )?(?:${anyOf('báo cáo viên|chuyên gia|cán bộ|đại diện|giảng viên|lãnh đạo|đội ngũ|đoàn công tác|luật sư')} (?:của )?)?(?:các )?${higher}(?!\\p{L})`;
/** "Sở mở 2 lớp tập huấn, trường cử 3 cán bộ": the higher body's own act, up to the number. */
export const doneByHigher = `(?:^|[,;:]\\s*)(?:-\\s*)?(?:các )?${higher}(?: (?!(?:giao|yêu|cho|chỉ|phân|hỗ|tặng|trao|khen|cấp|trang|và|công nhận)(?!\\p{L}))\\p{L}+){0,3}? (?:đã |vừa )?(?:${holding}|${carryingOut}|ban hành|tập huấn|bồi dưỡng|phát hành|biên soạn)\\s*$`;
export const atOurs = '^[^;.,]*(?<!\\p{L})(?:tại|cho|với|ở|của) (?:nhà )?trường(?! (?:bạn|khác|trên))';
export const forAll =
  '^[^;.]*(?<!\\p{L})(?:các (?:trường|đơn vị|nhà trường|địa phương|quận|huyện)|toàn (?:thành phố|ngành|tỉnh)|cụm)(?!\\p{L})';

/** Behind what is counted, its names: in group 1. */
export const namedBehind = '^(?: (?!\\d)\\p{L}+){1,6}?(?::| (?:bao )?gồm:?| gồm có:?| là:?) ([^.:()]+)';
export const betweenNamed = ' *[,;] *(?:và )?| và ';

/** An event of others, up to the number that tells how large it was. */
export const eventBefore = `(?<![\\p{L}])(?:${events}|dự án|giao lưu|(?<=${attending} )(?:tập huấn|bồi dưỡng|họp))(?!\\p{L})(?:(?!${ourselves}(?!\\p{L}))[^;,.]){0,70}?${outside}`;
/** The clause is about the event itself. */
export const eventFirst = `^\\s*(?:-\\s*)?(?:các )?${events}(?!\\p{L})`;
/** What an event has, and no school of its own. */
export const partsOfEvent = `^\\s+${anyOf('điểm cầu|đại biểu|trường|đơn vị|tỉnh|quận|huyện|xã|phường|quốc gia|thí sinh|chuyên gia|gian hàng|đội|tổ chức|cơ sở|đội thi|tham luận|vòng|vòng thi|phần thi|nội dung|phiên|chuyên đề|khách mời|diễn giả|doanh nghiệp|lượt thi|bảng|cụm')}(?!\\p{L})`;
/** How many it is for; all that were there. */
export const sizeOfEvent = '^\\s+(?:người|đại biểu|học viên|trại sinh|ý kiến|buổi|ngày|tiết|bài học|lượt người)(?!\\p{L})';
export const heldFor = '(?<!\\p{L})(?:cho|dành cho|đối với)\\s*$';
/** "Sở mở …": whose clause it is, in its own words before the number. */
const subject = `^\\s*(?:-\\s*)?(?:(?:và|khi|do|vì|sau khi|trong khi|còn) )?(?:(?:trong )?năm(?: học)? \\d{4}(?:-\\d{4})? )?(?:toàn )?(?!tổ chức(?! (?:plan|unicef|unesco|world|quốc tế|phi))|báo cáo)${bodies}(?: (?!(?:về|tới|đến|cùng|phối hợp|cho|tại|với|được|mời|${holding})(?!\\p{L}))[\\p{L}&-]+){0,8}? `;
export const heldByBody = `${subject}${holding}(?!\\p{L})`;
export const madeByBody = `${subject}${making}${between}(?: thêm)?\\s*$`;
/** Begins like a body and is a thing, a page of the unit's own, or the writer itself. */
const noSubject = `tổng đài(?! (?:\\d|quốc gia|điện thoại quốc gia|bảo vệ trẻ))|(?:\\p{L}+ ){0,6}(?:phường|xã|thị trấn)(?!\\p{L})|các |toàn |ngành|phòng (?:gd|giáo)|tổ chức(?! (?:plan|unicef|unesco|world|quốc tế|phi))|báo (?:cáo|tường|bảng|chí|giấy|động)|vụ|sở thích|bộ (?:phát|đàm|loa|đồ|luật|chuyển|nguồn|định|thiết)|cục (?:phát|sạc|wifi|bộ)|cụm (?:loa|từ|camera)|tỉnh táo|(?:google|facebook|tiktok|meta|microsoft)(?! (?:đã )?(?:gỡ|khóa|khoá|xóa|xoá|chặn|ra mắt|phát hành|giới thiệu|cung cấp|công bố))`;
/** "Bộ Công an ra mắt …", "Tổng đài 111 tiếp nhận …": an outside body with a verb of its own, up to the number. */
export const actsOfBody = `^\\s*(?:-\\s*)?(?:(?:và|khi|do|vì|sau khi|trong khi|còn) )?(?:(?:trong )?năm(?: học)? \\d{4}(?:-\\d{4})? )?(?!${noSubject})${bodies} (?:\\d+ )?(?!(?:được|bị)(?!\\p{L}))\\p{L}`;
/** What is given is given to who tells of it. */
export const givenToUs =
  '(?<!\\p{L})(?:tặng|ủng hộ|tài trợ|hỗ trợ|trao|đóng góp|cấp|khen|khen thưởng|tuyên dương|biểu dương|miễn phí)(?: thêm| cho)?\\s*$';
/** "Quận mở lớp nhưng trường cử …", "Công an xã và nhà trường tổ chức …". */
export const oursWithin = `(?<!\\p{L})(?:nhưng|song|và|nên|thì|còn|mà|để|cùng) (?:chỉ |có )?(?:các )?${ourselves}(?!\\p{L})`;
/** Up to where somebody else may act. */
export const clauseEnd = '(?:[,;]|\\.(?!\\d)| (?:nhưng|song|nên|còn|và) )';
/** For the whole of an area or of a body. */
export const forWholeArea =
  '(?<!\\p{L})(?:(?:toàn|cả) (?:thành phố|tỉnh|quận|huyện|xã|phường|ngành|quốc|nước|đoàn)|các (?:trường|quận|huyện|xã|phường|đơn vị)|trên địa bàn)(?!\\p{L})';
/** At the unit, or with it: then it is its own too. */
const withWhom = 'học sinh|hs|giáo viên|gv|cán bộ|phụ huynh|các em|học viên|đội viên|đoàn viên';
export const withUs = `(?<!\\p{L})(?:(?:tại|về|ở|trong|cho|với|tới|đến|tặng|giúp|hỗ trợ|trang bị|của|cùng|được|giao|yêu cầu|mời|chọn) (?:(?:${withWhom}|toàn) (?:của )?)?(?:nhà )?(?:trường(?! (?:bạn|khác))|đơn vị|trung tâm)|(?:${withWhom}) (?:nhà )?trường|(?:cho|với|tới) (?:các |toàn thể )?(?:${withWhom})|phối hợp|được mời|tại (?:các )?lớp)(?!\\p{L})`;
/** What police do, in a clause that names nobody. */
export const enforcing =
  '^\\s*(?:đã )?(?:xử lý|xử phạt|khởi tố|bắt|bắt giữ|triệt phá|khám phá|phát hiện|lập biên bản|tiếp nhận|thu giữ|triệu tập|gỡ|chặn)(?!\\p{L})';
/** Any outside body in front, of a ward or of the school's own office too. */
export const bodyInFront = `^\\s*(?:-\\s*)?(?:(?:trong )?năm(?: học)? \\d{4}(?:-\\d{4})?,? )?(?!tổ chức(?! (?:plan|unicef|unesco|world|quốc tế|phi))|báo cáo|bộ phận)(?:${bodies}|ngân hàng|xã đoàn|(?:trung tâm|nhà) văn hóa|nhà thiếu nhi)(?!\\p{L})`;
/** "…, trong đó trường được 3 máy", "…, đoàn viên của trường tham gia": the unit's share of it. */
export const ourShare = `(?:[,;] |(?<!\\p{L})(?:trong đó|và) )(?:[^,;.]{0,40}? )?(?:(?:(?:của|tại|về) (?:nhà )?trường|có (?:nhà )?trường(?! \\p{L}+ (?:tham|dự)))(?! (?:bạn|khác|học|tiểu học|thcs|thpt))|(?<!các |\\d )(?:nhà )?trường (?:ta|mình|được|nhận)|(?:học sinh|đoàn viên|đội viên|giáo viên|thầy cô|các em) (?:của )?(?:(?:nhà )?trường|liên đội)|liên đội trường)(?!\\p{L})`;
/** A clause of the unit beside it. */
export const ourClause = `(?:^|[,;.:]\\s*|(?<!\\p{L})(?:và|nên|thì|còn) )(?:(?:trong đó|qua đó|theo đó|từ đó),? )?(?:(?:(?:giáo viên|gv|cán bộ|học sinh|hs) )?(?:nhà trường|trường(?! (?:đại|bạn))|đơn vị|trung tâm(?! (?:văn hóa|y tế|công tác|thể thao|học tập cộng đồng))|phòng(?= (?:cử|có|đã))|liên đội|đoàn trường|chi đoàn) (?!(?:bạn|khác)(?!\\p{L}))|(?:cử|tham gia|tham dự|đạt|gửi) \\d)`;

/** "2 em đạt giải": their own. */
export const wonThere = '^[^,;.]*(?<!\\p{L})(?:đạt|đoạt|giành|được (?:giải|khen|chọn|tuyên dương)|vào (?:vòng|chung kết))(?!\\p{L})';
/** Between the event and its size no act of the unit. */
export const eventGoesOn = anyOf(
  'kéo dài|thu hút|tổ chức|có sự tham gia của|với sự tham gia của|tham gia|tham dự|dự|dự thi|kết nối|quy tụ|hưởng ứng|phát động|triển khai|thực hiện|tuyên truyền|về|trong|tại|ở',
);
export const ourOwn = `(?<!\\p{L})(?:nhà trường|của trường|(?:trường|đơn vị|trung tâm|phòng) (?:đã|có|cử|tổ chức|tập huấn|triển khai|phổ biến|mở|chọn)|toàn trường|trong trường|cử|đoàn trường|liên đội)(?!\\p{L})`;

/** "12.000 học sinh cả nước", and not "30 em dự cuộc thi toàn quốc". */
export const ofAllBehind = `^(?: (?!(?:${events}|${attending}|về|theo|cho|để|nhằm|với|tới|đến|mừng)(?!\\p{L})(?<!bài dự|bài))\\p{L}+){1,5}?(?: dự thi)?(?: (?:của|trên|trong|ở|khắp|từ|thuộc|tại))? ${wide}(?!\\p{L})`;
/** "Toàn thành phố có 45 vụ". */
export const wideBefore = `(?:^|[,;.:]\\s*)(?:trên|trong|ở|tại|hiện|hiện nay|năm \\d{4}|,|\\s)*(?:địa bàn )?(?:${wide}|thành phố|tp|hải phòng)(?: (?!tổ|phát|yêu|chỉ|giao|hỗ)\\p{L}+){0,3}? (?:có|xảy ra|ghi nhận|phát hiện|xử lý|tiếp nhận|thu hút|còn)(?: (?!\\d)\\p{L}+){0,3}\\s*$`;
/** "Toàn ngành tổ chức 120 buổi": what all of them did; "toàn ngành giáo dục huyện" may be the office that writes. */
export const byWholeBefore = `(?:^|[,;.:]\\s*)(?:(?:trong )?năm(?: học)? \\d{4}(?:-\\d{4})?|trong năm|,|\\s)*(?:cả nước|toàn quốc|(?:toàn|cả) (?:thành phố|tp|tỉnh|ngành)|ngành(?= giáo dục| gd))(?!(?: (?:giáo dục|gd[\\p{L}&-]*|và đào tạo))* (?:quận|huyện|thị xã|phường|xã|của)(?!\\p{L}))(?: (?!(?:giao|hỗ|tặng|trao|cấp|khen|cho)(?!\\p{L}))[\\p{L}&-]+){1,8}?\\s*$`;
/** "Theo thống kê của Công an, …". */
export const asOthersCount = `(?:^|[;.]\\s*)theo (?:\\p{L}+ ){0,2}?(?:thống kê|số liệu|khảo sát|báo cáo|kết quả|thông tin|đánh giá)(?: \\p{L}+){0,4}? của ${bodies}[^;.]*$`;
/** "Theo thống kê của Công an thành phố, toàn thành phố có 45 vụ …": nothing that a unit did. */
export const theirStatistics = new RegExp(
  `^theo (?:\\p{L}+ ){0,2}?(?:thống kê|số liệu|khảo sát|báo cáo|kết quả|thông tin|đánh giá)(?: \\p{L}+){0,4}? của ${bodies}(?:(?!(?<!\\p{L})${ourselves}(?!\\p{L}))(?:[^;.]|\\.(?=\\d)))*\\d(?:(?!(?<!\\p{L})${ourselves}(?!\\p{L}))(?:[^;.]|\\.(?=\\d)))*$`,
  'iu',
);

/** "Trường bạn tổ chức 3 buổi", "học sinh các trường khác gửi 5 bài". */
export const byOtherUnits = '^(?:học sinh |giáo viên )?(?:của )?(?:các |một số )?(?:trường|đơn vị) (?:bạn|khác)(?!\\p{L})';
/** A body of the place, at the beginning: what it does for its people, its streets or another school is not the unit's. */
export const byBody = `^(?:nhà mạng|công ty|trạm y tế|trung tâm y tế|hội phụ nữ|đoàn (?:phường|xã)|${bodies})(?!\\p{L})(?![^;.]*(?:phối hợp|cùng|với|giúp) (?:nhà )?trường(?! bạn))`;
export const forTheirOwn =
  '(?<!\\p{L})(?:(?:cho|tới|đến) (?:nhân dân|người dân|bà con|các hộ|hộ dân|các trường|hội viên)|(?:trên|tại|ở) (?:địa bàn|(?:các )?(?:tuyến|trục|ngõ|tổ dân phố|khu dân cư|thôn|nhà văn hóa|khu phố))|(?:tặng|cho) (?:các )?trường (?:bạn|khác))(?!\\p{L})';
/** Still being made, bought or asked for. */
export const underWay = `(?<!\\p{L})đang (?:tiến hành |tích cực |khẩn trương |hoàn tất |gấp rút )?${anyOf('xây dựng|thiết kế|biên soạn|soạn|soạn thảo|làm|dựng|quay|lắp|lắp đặt|mua|mua sắm|đấu thầu|sửa|sửa chữa|hoàn thiện|in|viết|xin|kêu gọi|vận động|tuyển|tuyển dụng|trình|chờ|chờ cấp|đặt mua')}(?!\\p{L})(?:(?!\\d)[^;.,(])*$`;
