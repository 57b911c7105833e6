/** What adds up over units: things that are counted, the acts that they go with, and what makes a number another thing. */
import { listed } from '../../lib/listed.ts';

/** People and bodies; "em" and "người" are counted too, but stand for other words as well. */
export const peopleCounted = listed(`
  học sinh|hs|em|bạn|cháu|trẻ|trẻ em|thiếu nhi|giáo viên|gv|cán bộ|cb|cbgv|cbql|cbgvnv|cb, gv|cbvc|phụ huynh|ph|phhs|cmhs|cha mẹ|
  thầy|cô|thầy cô|đại biểu|người|người dân|nhân viên|nv|đoàn viên|đội viên|đvtn|hội viên|học viên|sinh viên|thành viên|cộng tác viên|
  báo cáo viên|tuyên truyền viên|tình nguyện viên|chuyên gia|luật sư|gia đình|hộ|đồng chí|đ/c|đồng nghiệp|cá nhân|tập thể|đối tượng|nạn nhân|hiệu trưởng|
  phó hiệu trưởng|tổng phụ trách|công an|chủ quán|chủ cơ sở|viên chức|công chức|thanh niên|thanh thiếu niên
`);

/** Times at which something is held: the act may stand before what it was about. */
export const occasions = listed(`
  buổi|cuộc|lượt|đợt|lần|hội thi|hội thảo|hội nghị|chuyên đề|tọa đàm|toạ đàm|diễn đàn|ngày hội|phiên
`);

/** All else that one counts. */
export const things = listed(`
  lớp|khóa|khoá|cuộc thi|chương trình|hoạt động|chiến dịch|phong trào|tiết|giải pháp|tiểu phẩm|phóng sự|tờ|tờ rơi|tờ gấp|băng rôn|pano|panô|áp phích|poster|khẩu hiệu|
  clip|video|phim|bản tin|tin|bài|bài viết|tin bài|tác phẩm|tranh|bức|sản phẩm|tài liệu|bộ tài liệu|cuốn|quyển|sách|sổ tay|cẩm nang|bản|bản cam kết|phiếu|thư|
  tin nhắn|thông báo|văn bản|kế hoạch|công văn|quyết định|quy chế|quy định|giấy khen|bằng khen|quà|suất|phần quà|học bổng|máy|máy tính|máy chủ|máy in|máy chiếu|camera|phần mềm|thiết bị|
  phòng|phòng học|phòng máy|phòng tin học|phòng tư vấn|đường dây|đường truyền|tài khoản|trang web|trang giả|trang mạng|trang facebook|trang|website|fanpage|hộp thư|hòm thư|
  mã qr|nhóm|tổ|đội|câu lạc bộ|clb|mô hình|góc|biển|bảng tin|bảng điện tử|bộ|chiếc|loa|tivi|ti vi|modem|cửa hàng|quán|cơ sở|điểm truy cập|điểm internet|tiệm|tiệm net|tiệm internet|đại lý|
  điểm kinh doanh|trường|xã|phường|thôn|bản làng|đơn vị|chi hội|chi đoàn|liên đội|dự án|vụ|vụ việc|trường hợp|ca|phản ánh|tin báo|cuộc gọi|ý kiến|câu hỏi|
  bình luận|nội dung xấu|huy chương|báo cáo|sáng kiến|đề tài|bộ phát|thẻ|ấn phẩm|tấm|lá thư|đĩa|giải|giải thưởng|lớp học|lượt bài|số báo|điện thoại|nghị quyết|đầu sách|nhà văn hóa|nhà văn hoá|cổng|đường dẫn|đề xuất|kiến nghị|hình thức|kỳ thủ|vận động viên|sim|chi đội|mẩu tin|trò chơi|hình ảnh|link|đường link|kênh|chatbot|ứng dụng|
  mắt|mắt camera|điểm trường|điểm cầu|câu chuyện|chuyện|ấn bản|vi phạm|lỗi|cái|kịch bản|tình huống|bài giảng|bài học|giáo án|bài thơ|bài hát|vở kịch|hoạt cảnh|chuyên mục|tập san|infographic|podcast|standee|
  màn hình|ổ cứng|router|switch|tủ|tủ sách|biển báo|pa nô|băng zôn|giờ học|bài báo|khung tranh|màn diễn|tiết mục|gian hàng|sân chơi|mô đun|máy quét|đầu thu
`);

export const countable = [...peopleCounted, ...occasions, ...things, 'đầu mối', 'triệu'].join('|');

/** They begin like such a noun and are another word. */
export const otherNouns = 'tổ chức|tin học|phòng (?:chống|ngừa|tránh|,)|hộ trợ|bộ phận|trẻ hóa|bản thân|ca nhạc|lần thứ|bạn bè (?!đã)';

/** What a unit did so many of, or has not enough of. */
export const countedActs = listed(`
  quay|dựng|làm|vẽ|viết|sản xuất|soạn|khen|thưởng|trao|phạt|tiến hành|thực hiện|triển khai|phối hợp|liên kết|hợp tác|sưu tầm|mượn|cho mượn|dự|tham gia|tham dự|nhận|
  đón|tiếp|chuyển|ghi nhận|giải quyết|hòa giải|trả lời|giải đáp|gặp|làm việc với|chấn chỉnh|phê bình|hủy|huỷ|dừng|xuất bản|đổi|đổi mật khẩu|cấp|cấp mới|thiếu|thêm|bổ sung|
  dạy|phát thanh|phát sóng|truyền thanh|tuyên truyền miệng|đọc|sửa|bãi bỏ|góp ý|hoàn thành|trợ giúp|mở khóa|mở khoá|khoá|vô hiệu hóa|nhắc|
  kiểm tra chéo|kiểm tra đột xuất|kiểm tra|đạt|đạt được|nộp|thu hút|tài trợ|ủng hộ|in ấn|gắn|đặt|tuyển|xảy ra|kể|nói|thăm|rút|thanh lý|phản ánh|
  lập hồ sơ|quản lý|thu hồi|chọn|có sự tham gia của|với sự tham gia của|làm bài|nâng cao|quét|ra mắt|phủ sóng|giải tán|vận động|nâng cấp|gia hạn|trả lại|gỡ bỏ|xoá|xóa bỏ|dẫn|đưa|mua bổ sung|trang cấp|thay mới|thay thế|kêu gọi|khởi tố|bắt|kỷ luật|khiển trách|cảnh cáo|
  biên tập|dịch|thiết kế|chiếu|trưng bày|phát tặng|rải|giới thiệu|hỏi|lấy ý kiến|phỏng vấn|thử nghiệm|kích hoạt|nối mạng|kéo|lọc|ngăn|xác minh|tháo gỡ|sáng tác|nghiên cứu|lắng nghe|hưởng ứng|bật|chấm điểm thi đua
`);

/** Between an act and the number. */
export const betweenActAndNumber =
  '(?: (?:được|mới|thêm|xong|lại|ngay|miễn phí|tổng cộng|tổng số|trực tiếp|trực tuyến|ra|về|mở|riêng|đủ|bổ sung|thành công|kịp thời|tâm lý|tâm lí|pháp lý|đầy đủ|khẩn cấp|đột xuất|chéo|nhanh|dứt điểm|bản quyền|hành chính))*';

/** Things that are made, bought or put up: whatever is counted right behind these, they add up. */
export const makingActs = listed(`
  in|in ấn|phát hành|lắp|lắp đặt|mua|mua sắm|trang bị|sưu tầm|biên soạn|thiết kế|sản xuất|dựng|quay|tặng|trao|trao tặng|cấp phát|treo|dán|sáng tác|xuất bản|gắn|viết|soạn|thu giữ|tịch thu
`);
/** What is counted there is how often, how large, of what kind or how it looks. */
export const noThing =
  '^\\s+(?:mặt|màu|đầu|bên|phía|tầng|dãy|khu|khung|chiều|hướng|lớp|vòng|chặng|lứa|cỡ|loại|kiểu|dạng|mẫu|cách|thứ|tiếng|ngôn ngữ|dấu hiệu|hành vi|thông điệp|bản quyền|license|tháng|năm|ngày|giờ|phút|tuần|tuổi|kỳ|trong|hoặc|hàng|phần|nghìn|ngàn|triệu|tỷ|trăm|inch|in|gam|lít|cân|vị trí|nơi|chỗ|quy tắc|tiêu chí|trên|dưới|ra|lên|xuống)(?!\\p{L})';

/** Behind the name of what was bought or printed its quantity: "lắp camera 16 chiếc". */
export const pieceNouns = listed('chiếc|cái|bộ|tờ|bản|cuốn|quyển|tấm|máy|suất|em|người|bài|bức|đĩa');

/** Many who did each so many, or so many together: which of the two is not said. */
export const manyOfThem =
  '(?<!(?:cho|tới|đến|tại|ở|với|của|về|do|từ|trong|cùng|giữa|vào|giúp|các) )(?<!\\p{L})(?:tất cả|toàn bộ|100%|mọi|các|toàn thể)(?: các| số| những)? (?:trường|nhà trường|lớp|khối|khối lớp|đơn vị|chi đoàn|chi đội|chi hội|liên đội|tổ|nhóm|điểm trường|cơ sở|xã|phường|thôn|trung tâm|phòng|câu lạc bộ|clb|gvcn|giáo viên|thầy cô|tổ chuyên môn|phụ huynh|bộ môn|quận|huyện|ban|gia đình|em|học sinh)(?!\\p{L})';
export const allTogether = '(?:được|tổng|tổng cộng|tổng số|tất cả|cả thảy|cả năm)(?: cộng| số)?\\s*$';

/** How often something is done in a year, whichever year. */
export const oftenIn =
  '^\\s+lần(?: (?!\\d)\\p{L}+){0,3} trong (?:một |1 |cả )?(?:năm học|năm|học kỳ|kỳ|quý|tháng|tuần|ngày)(?! (?:học )?(?:\\d|i|ii))(?!\\p{L})';

/** What a school is made of: so many it has, whatever was done. */
export const ownParts =
  '^\\s+(?:lớp|lớp học|học sinh|hs|em|giáo viên|gv|cán bộ|cbgv|cbgvnv|cbql|nhân viên|khối|khối lớp|điểm trường|chi đội|chi đoàn|trường|cơ sở|phòng học|thôn|xã|phường|tổ|tổ chuyên môn|đoàn viên|đội viên)(?!\\p{L})';

/** What is given, behind those who get it: "tặng học sinh nghèo 20 máy tính". */
export const given =
  '(?<!\\p{L})(?:cấp|tặng|trao|trao tặng|phát|hỗ trợ|ủng hộ|gửi|cho mượn|cấp phát|tài trợ)(?: (?!\\d|lớp |khối |nhóm |đội |mỗi |từng )\\p{L}+){1,5}(?<! lớp| khối| nhóm| đội| tổ)\\s*$';

/** Whom and where an act reached: a number behind it says to how many. */
export const extents = 'cho|tới|đến|với|cùng|tại|ở|vào|trên|của|thu hút|trong|qua|lên|do|và|cùng với';

/** Set up with so many members. */
export const settingUp = '(?:thành lập|kiện toàn|giải thể|lập|xây dựng|duy trì|củng cố|bổ sung|ra mắt)';
export const membersBefore = 'gồm|gồm có|có|với|(?:tổ|ban|đội|nhóm|câu lạc bộ|clb|mạng lưới)(?: (?!\\d)\\p{L}+){0,6}';

const far = (words: string) => `(?<!đánh |tổng |tổng trị |tổng giá )(?:${words})(?: (?!\\d)[\\p{L}/]+){0,6}`;
/** What makes a number a rate, a price, a size, a limit, a share or a plan. */
export const noCount = `(?<!\\p{L})(?:${far(
  'giá|trị giá|đơn giá|mức|tỷ lệ|tỉ lệ|sĩ số|sức chứa|định mức|định biên|bình quân|trung bình|quy mô|tối đa|tối thiểu|ít nhất|nhiều nhất|giới hạn|không quá|vượt quá|chỉ tiêu|mục tiêu|phấn đấu|học phí|lệ phí|tiền công|thù lao|thời lượng|thời hạn',
)}|(?:phải|quá|chứa|chứa được|kế hoạch)(?: là)?(?: (?!\\d)\\p{L}+){0,2})\\s*$`;

const eachOf =
  'học sinh|em|trẻ|giáo viên|phụ huynh|máy|trường|phòng|người|năm|lớp|nhóm|đội|tổ|tuần|tháng|quý|buổi|lần|đợt|giờ|suất|tiết|thiết bị|bài|điểm trường|đơn vị|ngày|học kỳ|khối|chiếc|cái|bộ|quán|cơ sở|vụ|đầu|cuốn|quyển|tờ|tài khoản|camera|thành viên|hộ|gia đình';
/** Behind what is counted: of each, in each, out of; of a sum of money too. */
export const eachAfter = [
  '^[^,;.:( ]*(?: \\p{L}+){0,4} ?/ ?\\p{L}',
  '^[^,;.:(]*(?<!(?:để|giúp|nhằm|của|là|rằng|tới|đến|từ|ở)) (?:mỗi|cứ|bình quân|trung bình)(?!\\p{L})',
  `^(?: \\p{L}+){0,2} (?:một|1) (?:${eachOf})(?!\\p{L})`,
  `^(?: \\p{L}+){0,3} trên (?:${eachOf})(?!\\p{L})`,
  `^[^,;.:(\\d]* (?:cho|với) (?:một|0?1) (?:${eachOf})(?!\\p{L})`,
  '^[^,;.:(]* theo từng(?!\\p{L})',
];
/** Of one that all are like: how much one teaches, how large one team is, how often it is. */
export const ofOneBefore = [
  '(?:giáo viên|gv|thầy|cô)(?: (?!\\d)\\p{L}+){0,4} dạy\\s*$',
  '(?<!\\p{L})(?:đội|tổ|nhóm|câu lạc bộ|clb|ban) (?:tuyên truyền|tư vấn|kiểm tra|truyền thông|giám sát|hỗ trợ|xử lý|quản lý|xung kích)\\s*$',
  '^\\s*(?:cứ |định kỳ )?(?:\\d+|một|hai|ba|bốn|sáu) (?:tuần|tháng|ngày|năm|quý)(?: một lần)?,?(?: (?!\\d)\\p{L}+){1,4}\\s*$',
];
/** "2 máy cho 1 phòng": of one. */
export const forOneBefore = '\\d(?: \\p{L}+){1,4} (?:cho|với)\\s*$';
/** Money so much a year. */
export const eachYear = '^[^,;.(]* (?:hằng|hàng) (?:năm|tháng|tuần|quý|ngày|kỳ)(?!\\p{L})';

/** "Ở tất cả các lớp": so many in each, or in all. */
export const putInAll =
  '^ (?:camera|máy|thiết bị|bộ|loa|tivi|ti vi|phần mềm|chiếc)(?!\\p{L})[^,;.:]* (?:ở|tại|trong|cho) (?:tất cả|từng|mọi)(?!\\p{L})';

const onesForOthers =
  '(?:cán bộ|giáo viên|gv|nhân viên|tư vấn viên|người|máy|máy tính|thiết bị)(?: (?!\\d|được|tham|đã|bị|sử)\\p{L}+){0,3}';
const number = '(?:\\d|một|hai|ba|bốn|năm|mười)';
/** So many of them for so many others. */
export const ratioAfter = `^ ${onesForOthers} (?:trên|phục vụ) ${number}`;
export const ofOneAfter = `^ ${onesForOthers} cho ${number}`;
export const ratioBefore = `(?:(?<!\\p{N})(?:0?1|một) ${onesForOthers} (?:cho|trên|phục vụ)?|\\d ${onesForOthers} trên)\\s*$`;

/** A course, a pack: so large is one of them. */
export const ofOneThing =
  '(?<!\\p{L})(?:khóa|khoá|lớp|lớp học|khóa học|lớp tập huấn|lớp bồi dưỡng|chương trình|giáo trình|gói|quy trình)\\s*$';

/** What a unit has: so many there are, or are left. */
export const owns =
  '^\\s*(?:-\\s*)?(?:(?:nhà trường|trường(?! hợp)(?: \\p{L}+){0,6}|đơn vị|trung tâm|toàn trường|xã|phường|phòng gdđt|toàn xã|toàn phường|toàn quận|toàn huyện)\\s+)?(?:(?:đã|hiện|vẫn|hiện nay)\\s+)?(?:có|còn|co)\\s*$|^\\s*(?:(?:cả năm|toàn trường|trong năm) )?(?:có )?(?:tổng số|tổng cộng)(?: có)?\\s*$';

/** Of what is a burden, not done. */
export const burden = '(?:phải|cần|nên|khó|quá)(?!\\p{L})';
/** Behind those who acted, or behind what was counted. */
export const doneAfter =
  'tham gia|tham dự|dự|dự thi|được|đã|ký|kí|cam kết|hưởng ứng|hoàn thành|theo dõi|đăng ký|phản ánh|bị|vi phạm|nghiện';

/** Acts that spend or grant money, up to the amount. */
export const spending =
  '(?:(?<!\\p{L})(?:(?:tổng )?(?:kinh phí|số tiền|chi phí)|tổng (?:trị giá|giá trị|mức đầu tư))(?<!(?<!tổng )chi phí)(?: (?!\\d|giá|trị|mức|mỗi|từng|cứ|hằng|hàng|cần|dự|phải|thiếu|mua|thuê|gói)[\\p{L}()]+){0,5}|(?<!\\p{L})hết|(?<!\\p{L})(?:chi(?! đoàn| hội| đội| phí| tiết)|đầu tư|sử dụng(?= (?:kinh phí|ngân sách|nguồn|số tiền)(?!\\p{L})|\\s*$)|xã hội hóa(?: được)?|xử phạt|phạt|cấp|bố trí|hỗ trợ|huy động|trích|dành|ủng hộ|quyên góp|vận động|tài trợ|cấp phát|phân bổ|đóng góp)(?: (?!\\d|giá |trị |mức |mỗi |từng |cứ |quà |suất |tổng giá )[\\p{L}()]+){0,9})\\s*$';

/** "Có", "còn": so many that are told of behind it. */
export const thereAre = /(?<!\p{L})(?:có|co|có tới|có sự tham gia của|còn|cả)\s*$/u;

/** The next thing of a list: "12 giáo viên, 30 học sinh dự". */
export const nextInList = /^\s*(?:,|(?:và|cùng)(?!\p{L}))\s*[\d.]+(?=\s)/u;
/** Between two things that are counted. */
export const listGoesOn = /(?:^|(?<!\p{L}))(?:và|va|cùng|cùng với|với|cũng như|[+&])?\s*$/u;

/** Typed without accents it is another word. */
export const notPlain = 'mời';
/** "Lượt học sinh", "lượt máy". */
export const turnsOf = '(?:lượt )?';

/** Of each: the same however many there are. */
/** Behind "mỗi suất" a price. */
export const priceOfEach = '(?<!\\p{L})(?:mỗi|từng)(?: (?!\\d)\\p{L}+){1,3}\\s*$';
export const eachPrice = '^ ?(?:/|(?:cho |với )?(?:mỗi|một|từng|cứ)(?!\\p{L}))';
/** No thing of its own, but how large, of how many steps or where. */
export const ofSize =
  '^\\s+(?:m2|m²|m|km|cm|mm|kg|kw|w|mb|gb|tb|mbps|gbps|inch|bước|điểm(?! (?:trường|truy cập|internet|kinh doanh))|ký tự|kí tự|trang|chủ đề|nội dung|nhiệm vụ|bên|cấp|mức|sao|giai đoạn|phần|chương|tiêu chí|nguyên tắc|quy tắc|kỹ năng|kĩ năng|lớp bảo mật|không|có|k|g|độ|nhóm biện pháp|và|hoặc|đến|tới|của|là|về|do|tại|cho|với|từ|theo|để|thực hiện|triển khai|hướng dẫn|ngày|nhân)(?!\\p{L})';

/** Each on its own; nothing said of what there is but of what. */
export const eachWord = '(?<!\\p{L})(?:mỗi|từng|cứ|(?:hằng|hàng) (?:năm|tháng|tuần|quý|ngày|kỳ))(?!\\p{L})';
export const saidNoMore = '^\\s*(?:$|(?:với|và|gồm|thuộc|chia)(?!\\p{L}))';
export const lesson = '^\\s+tiết(?!\\p{L})';
export const course = '^\\s+(?:lớp|khóa|khoá)\\s*(?:$|[,;.()])';
export const hasHeld = '(?:đã |được )?';

const tookPart = '(?: (?:tham gia|tham dự|dự|dự thi|theo dõi|hưởng ứng|đạt giải))?';
/** Behind the last count of a sentence: who took part, and no more. */
export const addedAfter = `^${tookPart}\\s*(?:\\)?\\s*\\.?\\s*$|, \\d)`;
/** Behind a count in brackets of its own. */
export const closedAfter = `^${tookPart}\\s*\\)`;
/** What each of several gets, or may get. */
export const unsureBefore =
  '(?<!\\p{L})(?:mỗi|từng|cứ|các|mọi|tất cả|giá|mức|tỷ lệ|sĩ số|tối đa|tối thiểu|kế hoạch|chỉ tiêu|dự kiến)(?!\\p{L})';

/** "Phân công 1 giáo viên phụ trách từng lớp": so many for each. */
export const putBefore =
  /(?<!\p{L})(?:phân công|bố trí|cử|giao|lắp|lắp đặt|mua|mua sắm|trang bị|chọn|đặt|có|cắt cử|chỉ định|bổ nhiệm|sắp xếp|dành)(?: (?:được|thêm|đủ|riêng|ít nhất))*\s*$/u;
const servedBy =
  'phụ trách|theo dõi|theo sát|bám sát|kèm|kèm cặp|quản lý|hỗ trợ|giám sát|phục vụ|trực|trông|chủ nhiệm|giúp|giúp đỡ|đỡ đầu|chăm sóc|tư vấn|đứng|của';
export const forEachBehind = new RegExp(
  `^(?:(?! (?:để|nhằm|giúp|về|sử dụng|biết) )[^,;.:\\d])* (?:${servedBy}) (?:từng|mỗi) (?!\\d)\\p{L}+(?!\\p{L})`,
  'u',
);
