/** Words that begin a sentence of what was done, and those that turn it into an intention. */

import { listed } from '../lib/listed.ts';

/** First words of verbs: after ";" or a line break they begin a sentence. */
export const verbs: ReadonlySet<string> = new Set(
  listed(`ban hành|xây dựng|tổ chức|tuyên truyền|phối hợp|chỉ đạo|triển khai|thực hiện|tiến hành|hướng dẫn|lồng ghép|tích hợp|tham mưu|cài|cài đặt|lắp|lắp đặt|trang bị|
bố trí|mua|mua sắm|đầu tư|rà soát|kiểm tra|giám sát|thanh tra|theo dõi|nắm|nắm bắt|cử|tập huấn|bồi dưỡng|đào tạo|nâng cao|thành lập|kiện toàn|phân công|
giao|niêm yết|công khai|phổ biến|phát|phát hành|cấp|cấp phát|in|treo|đăng|đăng tải|chia sẻ|gửi|thông báo|thông tin|mời|ký|ký kết|cam kết|họp|hội ý|lập|thiết lập|
thiết kế|tạo|duy trì|sử dụng|ứng dụng|khai thác|quản lý|kiểm soát|chặn|ngăn chặn|lọc|bảo mật|bảo đảm|đảm bảo|bảo vệ|hỗ trợ|can thiệp|tiếp nhận|xử lý|xác minh|
chuyển|báo cáo|phản ánh|tư vấn|tham vấn|giáo dục|dạy|giảng dạy|tham gia|tham dự|dự|hưởng ứng|phát động|vận động|khuyến khích|yêu cầu|đề nghị|kiến nghị|đề xuất|mong|kính|
góp ý|sửa đổi|bổ sung|điều chỉnh|cập nhật|thay|thay đổi|đổi|nâng cấp|bảo trì|thu hồi|khóa|xóa|gỡ|nhắc nhở|xử phạt|kỷ luật|khen thưởng|tuyên dương|biểu dương|sơ kết|tổng kết|
đánh giá|khảo sát|thống kê|phân loại|phân tách|phân quyền|đưa|gắn|đổi mới|đa dạng|tăng cường|đẩy mạnh|phát huy|tiếp tục|quan tâm|chú trọng|làm|lên|quy định|
quán triệt|phát hiện|cảnh báo|phòng ngừa|phòng chống|giới thiệu|trao đổi|giao lưu|hợp tác|học tập|nhận|tiếp|đón|kết nối|liên hệ|thường xuyên|tích cực|chủ động|kịp thời|nghiêm túc|
đã|đang|được|có|không|chưa|còn|góp phần|giúp|cung cấp|huy động|xã hội hóa|bãi bỏ|tham quan|biên soạn|sưu tầm|sản xuất|dựng|quay|viết|vẽ|thi|phát thanh|truyền thông|sinh hoạt|
hạn chế|giảm|tăng|đạt|hoàn thành|hoàn thiện|tăng cường|củng cố|ra|soạn|nhân rộng|khắc phục|giải quyết|động viên|rút|nêu|bàn giao|chuẩn bị|luôn|mở|dành|chi|dùng|tặng|trao|cần|nên|sẽ`),
);

/** They begin like a verb and are nouns. */
export const nounsLikeVerbs: ReadonlySet<string> = new Set(
  listed(`nhận thức|nhận định|thông tin|thông báo số|giao thông|chi đoàn|chi hội|chi bộ|chi đội|chi ủy|chi phí|cấp học|cấp ủy|cấp trường|in ấn phẩm|thi đua|dự án|
    ra đời|tiếp viên|ký túc|lên lớp|phát ngôn|dạy nghề|học sinh|có chí|có thể|đón xuân|nắm đấm|thay vì|quay phim|viết bài|cài cắm|khảo thí|hội phụ|đổi thay|không gian|
    không khí|mua bán|chuyển biến|chuyển đổi|phản biện|hợp tác xã|công khai minh|quản lý cấp|giáo dục công|giáo dục kỹ|giáo dục kinh|đào tạo nghề|đạt chuẩn|còn lại|có điều`),
);

/** "Báo cáo viên", "hướng dẫn viên": who does what stands before it. */
export const ofSomebody = 'viên';

/** Behind "thông tin" and "cấp học": an act, "cấp học liệu". */
export const toldTo: ReadonlySet<string> = new Set(['kịp', 'tới', 'rộng', 'nhanh', 'liệu', 'bổng', 'phẩm', 'phí']);

/** After a word like a verb, these show that it is a noun: "thông tin được chuyển". */
export const afterNouns: ReadonlySet<string> = new Set(['được', 'của', 'bị', 'là', 'do', 'đã']);
/** "Bố trí được 18 phòng": an act, where "phản ánh được ghi sổ" is a noun. */
export const gotSome = /^\P{L}*(?:\p{L}+ ){1,2}được (?:hơn |trên |gần |khoảng |thêm )?\d/u;
/** "Quyết định ngày 5/9/2022", and not "tổ chức ngày hội". */
export const datedNoun = /^\P{L}*(?:\p{L}+ ){1,2}ngày \d/u;
export const auxiliaries: ReadonlySet<string> = new Set([
  'đã',
  'đang',
  'được',
  'có',
  'không',
  'chưa',
  'còn',
  'luôn',
  'cần',
  'nên',
  'sẽ',
  'đạt',
  'góp',
  'thường',
  'tích',
  'chủ',
  'kịp',
  'nghiêm',
  'giúp',
]);

/** After ";" these begin its own clause, where it is long enough to be one. */
export const clauseStarts: ReadonlySet<string> = new Set([
  'sự',
  'việc',
  'nhà trường',
  'đơn vị',
  'phòng',
  'trường',
  'đoàn trường',
  'công đoàn',
  'giáo viên',
  'liên đội',
  'sở',
]);

/** In front of the main verb, these tell an intention. */
export const intentions: ReadonlySet<string> = new Set([
  'nên',
  'cần',
  'sẽ',
  'có thể',
  'tiếp tục',
  'phấn đấu',
  'dự kiến',
  'mong',
  'mong muốn',
  'hy vọng',
  'hướng tới',
]);

/** "So" before a clause, "should" before a verb. */
export const conjunction = 'nên';

/** In front of anything, these begin a request. */
export const requests: ReadonlySet<string> = new Set([
  'đề nghị',
  'kiến nghị',
  'đề xuất',
  'kính',
  'mong',
  'mong muốn',
  'xin',
  'rất mong',
  'trân trọng',
]);

/** Written to ask for something: that it was written is a result. */
export const papers: ReadonlySet<string> = new Set(['ý kiến', 'văn bản', 'công văn', 'tờ trình', 'thư ngỏ', 'dự thảo']);

/** Times to come: what is said of them is an intention. */
export const timesToCome =
  /(?:^|\s)(?:trong thời gian tới|thời gian tới|năm học tới|năm tới|giai đoạn tới|sắp tới|những năm tiếp theo|thời gian tiếp theo|trong năm 202[5-9])(?:\s|,|$)/u;

/** After these begins what is said next to the main clause. */
export const subordinators: ReadonlySet<string> = new Set([
  'để',
  'nhằm',
  'khi',
  'nếu',
  'mà',
  'rằng',
  'vì',
  'do',
  'giúp',
  'những',
  'điều',
  'kỹ',
]);

/** The past: what follows was done, whatever it is called. */
export const pastWords: ReadonlySet<string> = new Set(['đã', 'đang', 'vẫn']);

/** How a sentence that judges badly says it. */
export const blame =
  /(?<!\p{L})(?:chưa|còn(?! lại)|ít|thiếu|hạn chế|khó khăn|lúng túng|chậm|yếu|kém|bất cập|tồn tại|lỏng lẻo|hình thức(?! tuyên truyền| tổ chức| đa dạng| phong phú)|không (?:đồng đều|đồng bộ|đều|đủ|đạt|hiệu quả|thường xuyên|kịp|ổn định|đáp ứng|tốt|cao|được quan tâm|kiểm soát|quan tâm|còn phù hợp)|không có (?:kinh phí|điều kiện|cán bộ|nhân viên|thời gian|phòng))(?!\p{L})/u;

/** A number of things done: no wish says how many there were. */
export const countedThing =
  /(?<!\p{L})\d[\d.]*\s+(?:buổi|lượt|đợt|cuộc|tờ|camera|tài khoản|trường hợp|vụ|tin|bài|thành viên|máy|lớp)(?!\p{L})/u;

const notDoneWords =
  'chưa|chẳng|thiếu|không (?:(?:bố trí|mua|cấp|lắp|cài|thành lập|mời|cử|duy trì|huy động|tiếp cận|kiểm soát|quản lý|theo dõi|liên hệ|tập huấn|làm) được|thuộc (?:đối tượng|diện)|có|được(?! (?:mang|sử dụng|dùng|phép|đăng|quay|chụp|truy cập|tự ý))|đủ|ban hành|xây dựng|tổ chức|triển khai|thực hiện|thể|kịp)';

/** Where it is said that something was not done. */
export const notDone = new RegExp(`(?<!\\p{L})(?:${notDoneWords})(?!\\p{L})`, 'u');

/** The same, told as a result. */
export const nothingDone = new RegExp(`^(?:\\d[\\d.,/]*%? )?(?:\\p{L}+ ){0,4}(?:${notDoneWords})(?!\\p{L})`, 'u');

/** It nearly happened, should have, would have; it was broken off, or so it ends. */
export const neverDone =
  /^(?:tạm )?(?:dừng|ngừng|ngưng|hoãn) (?!cho (?:học sinh|học viên|các em|em) |(?:dùng|sử dụng) (?:\p{L}+ ){0,4}(?:chung|lậu)(?!\p{L}))|^(?:mới |chỉ (?!đạo|dẫn|định|huy|thị|tiêu|cho))+(?:\p{L}+ ){1,5}được (?=\d|một|hai|ba|vài|ít|rất ít)|, chưa (?:được )?(?:ký|ban hành|phê duyệt|triển khai|thực hiện|hoàn thành|nghiệm thu)|(?<!\p{L})(?:nhưng|song) (?:\p{L}+ )?(?:mới|chỉ) (?!đạo)|(?<!\p{L})(?:suýt|đáng lẽ|lẽ ra|đáng ra|giá mà|giá như)(?!\p{L})|^nếu (?!cần|phát hiện|xảy ra)|(?<!\p{L})nên (?:vẫn )?(?:chưa|không(?! (?:để|có|xảy|còn|nên|phát|gặp)))(?!\p{L})|(?<!\p{L})(?:nhưng|song|tuy nhiên),? (?:\p{L}+ ){0,3}(?:chưa|không(?! ngừng| những| chỉ)|bị|phải|tạm) ?(?:hoãn|hủy|dừng|ngừng|ngưng|hoàn thành|đạt|được|thành công|diễn ra|tổ chức|triển khai|thực hiện|hiệu quả)/u;

/** What something ill may happen to: things, and people, who act too. */
const sufferers =
  'website|web|trang(?! bị| trí)|camera|máy|mạng|hệ thống|hội thi|cuộc thi|hội nghị|buổi|lớp|tài khoản|phần mềm|thiết bị|cổng|chương trình|hoạt động|đường truyền|dữ liệu|fanpage|kế hoạch|ngoại khóa|chuyên đề';
export const suffers = new RegExp(`^(?:(?:một số|nhiều|các|có|\\d+) )*(?:(${sufferers})|học sinh|giáo viên|phụ huynh|em)(?!\\p{L})`, 'u');

/** That it did: "bị tin tặc tấn công", "phải hoãn". */
export const illHappened =
  /(?<!\p{L})(?:(?<!thiết |trang |chuẩn |dễ |khi |nếu |không |chưa )bị(?! động)|phải (?:hoãn|hủy|dừng|ngừng|ngưng)|tạm (?:hoãn|dừng|ngừng|ngưng)|hết hạn)(?!\p{L})/u;

/** "…; 01 trường đang xây lại chưa lắp": of those counted before it. */
export const restDenied = /^\d[^;,]*(?<!\p{L})(?:chưa|không)(?!\p{L})/u;

/** That nothing happened. */
export const nothingHappened =
  /(?<!\p{L})(?:không|chưa)(?: có| xảy ra| phát sinh| để xảy ra| ghi nhận| phát hiện)+(?!\p{L}).*?(?<!\p{L})(?:vi phạm|vụ|xâm hại|trường hợp|nạn nhân|bạo lực|bắt nạt|lừa đảo|tiêu cực|mất an toàn|sự việc)(?!\p{L})/u;

/** Praise of oneself, which is no result. */
export const praise =
  /(?<!\p{L})(?:(?:thực hiện|chấp hành|triển khai) (?:đã )?(?:rất )?(?:nghiêm túc|nghiêm|tốt|đầy đủ|kịp thời)(?: và \p{L}+ \p{L}+)?[ ,]|thực hiện (?:nghiêm túc|tốt|đầy đủ).*(?:chỉ đạo|nhiệm vụ|kế hoạch)|hoàn thành (?:tốt|xuất sắc|vượt)|đánh giá cao|(?:sở|cấp trên|ubnd \p{L}+|thành phố) (?:khen|biểu dương|ghi nhận)|được khen|khen thưởng|là đơn vị (?:đi đầu|dẫn đầu|tiêu biểu)|dẫn đầu|thành tích (?:cao|xuất sắc)|ban giám hiệu (?:luôn|rất) quan tâm|quan tâm sát sao)/u;

/** Two words that seldom begin what a unit did, and may. */
export const seldomPairs: ReadonlySet<string> = new Set(
  listed(`chủ trì|quản trị|biên tập|điều tra|công bố|thống nhất|nói chuyện|trò chuyện|trao tặng|xếp loại|sắp xếp|luân phiên|trưng bày|giải đáp|trả lời|thăm hỏi|sao lưu|khôi phục|lưu trữ|áp dụng|kêu gọi|ghi nhận|tổng hợp|thu thập|vận hành|
    kích hoạt|lắng nghe|trình chiếu|giải thể|kết nghĩa|đầu tư|cho học|cho phụ|cho các|diễn kịch|diễn tiểu|hợp đồng|liên kết|liên hệ|đồng hành|ra quân|vào cuộc`),
);
