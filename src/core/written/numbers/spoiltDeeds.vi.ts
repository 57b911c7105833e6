/** Patterns that make a number of no deed, of other people's or of other money, though every word is known. */
import { ownTopic } from '../../text/topics.vi.ts';
import type { Spoiler } from './spoiler.ts';

export const heldThings = /(?<!\p{L})(?:buổi|cuộc|đợt|lần|hội nghị|chuyên đề|tọa đàm|diễn đàn)(?!\p{L})/u;
export const peopleCount = /(?<!\p{L})(?:lượt|người|học sinh|em|cán bộ|giáo viên)(?!\p{L})/u;
/** Goes on from deed to deed: the last before the number counts, group 1. */
export const lastDeed =
  /(?<!\p{L})(tham gia|tham dự|dự|tài trợ|rút kinh nghiệm|chuyển|nhận được|nhận|huy động|hỗ trợ|tư vấn|chia sẻ|đăng tải|đăng|phổ biến|triển khai|thực hiện|sử dụng|tiếp nhận|khai thác|xem|nghe|mời|cử|in ấn|in|phát động|phát|cấp|chi|mua|thuê|dành|trích|xây dựng|ban hành|tổ chức|tuyên truyền|truyền thông|tập huấn|bồi dưỡng|bố trí|xử lý|giải quyết|phát hiện|ghi nhận|lồng ghép|ngoại khóa|sinh hoạt|nói chuyện|mở|áp dụng|ứng dụng|cài đặt|cài|lắp đặt|lắp|trang bị|đưa vào|ký|tham mưu|can thiệp|đầu tư|phân bổ|thu hút|rà soát|góp ý|tìm hiểu|hướng dẫn|quản lý|kiểm tra|giám sát|treo|viết|dán|chủ trì|duy trì|hoàn thành|tiến hành|sửa đổi|quan tâm|chỉ đạo|thành lập|kiện toàn|phản ánh|quay|vận hành|ký kết|nâng cao|trợ giúp)(?!\p{L})(?! (?:viên|bị|trình)(?!\p{L}))/gu;
const forProgramme =
  /(?<!\p{L})(?:tuyên truyền|truyền thông|tập huấn|bảo vệ trẻ em|chương trình|tài liệu|an toàn thông tin|ngoại khóa|mạng|lọc|chặn|tường lửa)(?!\p{L})/u;
const programmeSession =
  /(?<!\p{L})(?:tuyên truyền|truyền thông|chuyên đề|ngoại khóa|lồng ghép|phổ biến|nói chuyện|tập huấn|xâm hại|bắt nạt|bảo vệ trẻ em|an toàn thông tin|kỹ năng số)(?!\p{L})/u;
/** Children are of the programme where something befell them. */
const befell = /(?<!\p{L})(?:nạn nhân|xâm hại|bắt nạt|mạng|yêu cầu|can thiệp|dụ dỗ|quấy rối|lừa|đe dọa|bạo lực|bị)(?!\p{L})/u;
const deed =
  '(?:tổ chức|mở|thực hiện|triển khai|tiến hành|ban hành|xây dựng|tập huấn|bồi dưỡng|tuyên truyền|truyền thông|áp dụng|lắp đặt|lắp|cài đặt|cài|mua|chi|cấp|hỗ trợ|xử lý|tiếp nhận|cử)';

const ofOtherDeeds: readonly Spoiler[] = [
  // Only planned, allowed or talked of on paper; "thông qua việc" tells by what something was reached.
  {
    in: 'own',
    finds: new RegExp(
      String.raw`(?<!\p{L})(?:(?:kế hoạch|chương trình|phương án|đề án|hợp đồng|kịch bản|lịch|tờ trình|chủ trương)(?: +(?:phối hợp|năm|năm học|học kỳ))*|(?:ban hành|xây dựng|lập|ký|duyệt|phê duyệt|thông qua|trình|thống nhất|thảo luận|bàn|có|soạn|lên|chuẩn bị|gửi) +(?:các +)?(?:kế hoạch|chương trình|phương án|đề án|hợp đồng|kịch bản|lịch|tờ trình|chủ trương|văn bản|công văn|nội dung|việc|về)(?: +(?!và |rồi |để )[\p{L}\d&/-]+){0,6}?) +${deed}(?: +(?:cho|được))* *$`,
      'u',
    ),
    but: /^ *(?:trong )?(?:năm )? *thông qua (?=việc)/u,
  },
  // It may be all that was planned.
  { in: 'behind', finds: /(?<!\p{L})theo kế hoạch(?!\p{L})/u },
  // Sessions of any school are of the programme where that is said.
  {
    in: 'number on',
    finds:
      /(?<!\p{L})(?:buổi|cuộc|đợt|lần) (?:chào cờ|học(?! đường)|hội nghị|họp|sinh hoạt|dạy|trải nghiệm|lễ|tham quan|lao động|văn nghệ|đọc sách|giới thiệu sách|ôn|khai giảng|sơ kết|tổng kết)(?!\p{L})/u,
    of: heldThings,
    unless: [
      ['sentence', ownTopic],
      ['around', programmeSession],
    ],
  },
  // Papers of everything that an office does.
  {
    in: 'behind',
    finds:
      /^ *(?:(?:các|mọi|nhiều) loại|hành chính|đi|đến|nói chung|(?:trên|về|thuộc) (?:mọi|các|tất cả|nhiều)(?: các)? lĩnh vực)(?!\p{L})/u,
    of: /(?<!\p{L})(?:văn bản|công văn)$/u,
    unless: [['sentence', ownTopic]],
  },
  { in: 'own', finds: /(?<!\p{L})(?:cho|của|về|trong|nội dung|vì|khỏi|ngoài) *$/u, of: heldThings },
  // Beside others that are told elsewhere.
  {
    in: 'before',
    finds:
      /(?<!\p{L})(?:ngoài ra|còn(?= (?:đã )?(?:tổ chức|mở|triển khai|thực hiện))|cũng(?= (?:đã )?(?:tổ chức|mở|triển khai|thực hiện)))(?!\p{L})/u,
    of: heldThings,
  },
  // A case on the net or not: its words do not say.
  {
    in: 'behind',
    finds: /^[^,;:.(\d]*(?<!\p{L})(?:tình dục|tin giả|tin xấu)(?!\p{L})/u,
    of: /(?<!\p{L})(?:vụ|trường hợp)(?!\p{L})/u,
    unless: [['sentence', ownTopic]],
  },
  // There is another number beside it.
  { in: 'own', finds: /(?<!\p{L})(?:thêm|ngoài ra|ngoài|bên cạnh)(?!\p{L})/u, unless: [['own', lastDeed]] },
  // A tool for something else.
  {
    in: 'behind',
    finds: /^[^,;:.(\d]*(?<!\p{L})(?:tập huấn|bồi dưỡng|dạy|học(?! (?:viên|sinh|đường))|họp|chấm|soạn|thi)(?!\p{L})/u,
    of: /(?<!\p{L})(?:phần mềm|giải pháp|biện pháp)$/u,
  },
];

const ofOtherPeople: readonly Spoiler[] = [
  // Advice to children of whom nothing else is said; of the programme where something befell them.
  { in: 'sentence', finds: /(?<!\p{L})(?:tư vấn|tham vấn)(?!\p{L})/u, kind: 'victims', unless: [['lead and sentence', befell]] },
  // Behind "lượt" what is no person.
  {
    in: 'behind',
    finds:
      /^(?: (?:phát|đăng|chiếu))?(?: (?:bài|tin|truy cập|xem|tương tác|chia sẻ|phát|mượn|máy|clip|video|băng|xe|thiết bị|tài khoản|phương tiện))(?!\p{L})/u,
    kind: 'people',
  },
  // What they took part in, when it is told and is none of these.
  {
    in: 'part',
    finds:
      /(?<!\p{L})(?:tham gia|tham dự|dự)(?!\p{L})(?! *(?:[,;.():]|$))(?! (?:(?:các|những|đầy đủ|đông đủ|tích cực|lớp|đợt|khóa|chương trình|hoạt động|và|cùng) )*(?:tuyên truyền|truyền thông|tập huấn|bồi dưỡng|đào tạo|ngoại khóa|nói chuyện|hội nghị|sinh hoạt|tọa đàm|diễn đàn|chuyên đề|buổi|lớp|nghe|hưởng ứng|(?:cuộc|hội) thi(?= \p{L})|học tập|khóa|các|đầy đủ|đông đủ|trong|tại|ở|do|với|năm|về|trực tiếp|trực tuyến|của|từ|này|nghiêm túc|tích cực|theo)(?!\p{L}))/u,
    kind: 'people',
  },
];

const ofOtherMoney: readonly Spoiler[] = [
  { in: 'before', finds: /(?<!\p{L})chi thường xuyên *$/u, kind: 'money' },
  // Spent by those who are not the unit.
  {
    in: 'before',
    finds:
      /(?<!\p{L})(?:gia đình|phụ huynh|cha mẹ|học sinh|giáo viên|mạnh thường quân|doanh nghiệp)(?: \p{L}+){0,4}? (?:chi|tài trợ|ủng hộ|đóng góp|bỏ|nộp|đóng|bố trí|góp)(?!\p{L})/u,
    kind: 'money',
  },
  // Estimated for the year, and nothing said of what became of it.
  {
    in: 'before',
    finds: /(?<!\p{L})(?<!(?:trong|từ|vào|nguồn|thuộc|bằng) +)dự toán(?![^,;]*(?:đã|thực chi|quyết toán|giải ngân))[^,;]*$/u,
    kind: 'money',
  },
  // All that a unit lives on, up to the number.
  {
    in: 'before',
    finds:
      /(?<!\p{L})(?:(?:kinh phí|chi phí|ngân sách|nguồn|quỹ) hoạt động(?: +(?:thường xuyên|chung|toàn trường|của (?!(?:ban chỉ đạo|tổ|đội|nhóm|câu lạc bộ|clb|mô hình|chương trình)(?!\p{L}))(?:\p{L}+ ?){1,3}))*|tổng (?:kinh phí|ngân sách)(?: +(?:chung|chi))* +(?:của|toàn) (?:\p{L}+ ?){1,3}|tổng (?:chi|thu|quỹ|ngân sách)(?: +\p{L}+){0,8}?)(?: +(?:năm|là))* *[:]? *$/u,
    kind: 'money',
    unless: [['before', forProgramme]],
  },
  // For a thing: of the programme where that is said.
  {
    in: 'before',
    finds:
      /(?<!\p{L})(?:mua|mua sắm|thuê|lắp|lắp đặt|sửa|sửa chữa|trang bị|nạn nhân|học sinh|gia đình|phòng máy|máy|đường truyền)(?!\p{L})/u,
    kind: 'money',
    unless: [['sentence', forProgramme]],
  },
  // More than where it came from and that it was for this.
  {
    in: 'part',
    finds: /\p{L}/u,
    but: /(?<!\p{L})(?:từ|nguồn|kinh phí|ngân sách|nhà nước|thành phố|quận|huyện|phường|xã|chi|thường xuyên|xã hội hóa|sự nghiệp|giáo dục|quỹ|của|nhà trường|trường|trung tâm|đơn vị|trong|năm|cho|các|hoạt động|nội dung|này|công tác|nhiệm vụ|thực hiện|để|hỗ trợ|là|và|được|tự|cân đối|việc|đã|sở|phòng|đoàn|hội|phụ huynh|doanh nghiệp|tài trợ|ủng hộ|20\d\d)(?!\p{L})|[^\p{L}]+/gu,
    kind: 'money',
    unless: [['sentence', forProgramme]],
  },
];

export const spoiltDeeds = [...ofOtherDeeds, ...ofOtherPeople, ...ofOtherMoney];

/** Behind the number, in its part: since another year. */
export const sinceBehind = /^[^,;.(]*(?<!\p{L})từ (?:năm )?(20\d\d)(?! ?(?:đến|tới|-|–))/u;
/** In brackets of its own: it is taken back. */
export const bracketBehind = /^[^();\d]*\(([^()]*)/u;
/** What is counted, by its kind, and the deeds that make it. */
export const deedsOf: readonly (readonly [RegExp, RegExp])[] = [
  [
    heldThings,
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
/** Things of which any work has some: they are of their own kind where that is said. */
export const vagueThings = /^(?:\d[\d.]* )?(?:hoạt động|chương trình|dự án|hội thảo)$/u;
export const victims = 'nạn nhân';
/** An office that has no police and no unions of its own. */
export const isDepartment = /(?<!\p{L})phòng(?!\p{L})/u;
/** Told of a plan, whose year and number are its own, where nothing says that it was done. */
export const planOnly =
  /(?:^|[,;:.(]) *(?:theo|căn cứ|thực hiện) (?:các )?(?:kế hoạch|chỉ tiêu|dự toán|chương trình công tác|phân công)(?!\p{L})/u;
export const wasDone = /(?<!\p{L})(?:đã|được|tổ chức được)(?!\p{L})/u;
