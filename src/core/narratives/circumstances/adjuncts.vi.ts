/** Small words that open a part which says where, on what occasion, with whom, by what, what for or from whose money. */
import { listed } from '../../lib/listed.ts';

/** Sorts of such parts: of one sort two deeds do not tell different ones. */
export type AdjunctSort = 'when' | 'place' | 'occasion' | 'partner' | 'means' | 'purpose' | 'money';

interface AdjunctRow {
  readonly sort: AdjunctSort;
  readonly openers: readonly string[];
  /** What goes after the opener; null where anything may. */
  readonly heads: readonly string[] | null;
}

const occasions =
  'buổi|các buổi|lễ|ngày|ngày hội|dịp|giờ|các giờ|tiết|tiết học|tuần|tuần lễ|tháng hành động|hội nghị|cuộc họp|kỳ họp|họp|đợt|khai giảng|bế giảng|sinh hoạt|chào cờ|hội thi|hội thảo|chương trình|chiến dịch|đại hội|kỷ niệm|tết|hè|đêm hội';
const places =
  'hội trường|sảnh|phòng|các phòng|lớp|các lớp|sân trường|sân|cổng trường|cổng|hành lang|thư viện|nhà đa năng|nhà thể chất|nhà văn hóa|căng tin|văn phòng|nhà ăn|thôn|xóm|xã|phường|quận|huyện|khu dân cư|khu phố|tổ dân phố|địa bàn|trung tâm|điểm trường|bảng tin|khuôn viên|cầu thang|ký túc xá|khu|chợ|bến xe|trụ sở|nhà sinh hoạt';
const channels =
  'loa|hệ thống loa|đài|đài truyền thanh|hệ thống truyền thanh|trang|trang facebook|facebook|fanpage|website|web|cổng thông tin|nhóm|các nhóm|nhóm zalo|zalo|kênh|tiktok|youtube|hòm thư|sổ liên lạc|phiếu|tin nhắn|phần mềm|ứng dụng|nền tảng|hệ thống|hình thức|video|clip|tờ rơi|pa nô|bảng tin|đường dây nóng|mã qr|email|zoom|google|tiểu phẩm|kịch|trò chơi|cuộc thi|hội thi|sân khấu hóa|truyền thanh';

const row = (sort: AdjunctSort, openers: string, heads: string | null = null): AdjunctRow => ({
  sort,
  openers: listed(openers),
  heads: heads === null ? null : listed(heads),
});

/** The first that fits is taken. */
export const adjunctRows: readonly AdjunctRow[] = [
  row('partner', 'với sự phối hợp của|với sự tham gia của|với sự tham dự của|có sự tham gia của|có sự phối hợp của|với sự hỗ trợ của'),
  row('partner', 'phối hợp với|phối hợp cùng|phối hợp|phối kết hợp với|phối kết hợp cùng|kết hợp với|kết hợp cùng|cùng với|cùng'),
  row('money', 'từ nguồn|bằng nguồn|bằng kinh phí|từ kinh phí|bằng tiền|từ ngân sách|bằng ngân sách|từ quỹ|bằng quỹ'),
  row('when', 'hằng|hàng|mỗi|định kỳ hằng|định kỳ hàng|định kỳ mỗi', 'ngày|tuần|tháng|quý|năm|kỳ|học kỳ|năm học'),
  row(
    'when',
    'đầu|cuối|giữa|vào đầu|vào cuối|ngay đầu|ngay từ đầu|từ đầu|vào giữa|dịp đầu|dịp cuối',
    'năm|năm học|học kỳ|kỳ|tháng|tuần|quý|mỗi',
  ),
  row('when', 'sau|trước', 'kỳ nghỉ|nghỉ hè|tết|năm học|khai giảng'),
  row('when', 'trong|vào|hồi|trong các|vào các', 'năm học|học kỳ|quý|kỳ nghỉ|kỳ|tháng|năm'),
  row('occasion', 'nhân', 'dịp|ngày|kỷ niệm|tháng|lễ|tuần|khai giảng|buổi|sự kiện'),
  row('occasion', 'trong|tại|vào|ở|trong dịp|vào dịp|dịp', occasions),
  row('means', 'trên|qua|thông qua|bằng|theo|dưới|trong', channels),
  row('means', 'bằng hình thức|theo hình thức|dưới hình thức|thông qua hình thức'),
  row('place', 'trong|trên|dưới|trước|ngoài|quanh|vào', places),
  row('place', 'tại|ở'),
  row('purpose', 'nhằm|nhằm mục đích|để|góp phần|qua đó góp phần|phục vụ'),
];

/** They begin another part. */
export const partOpeners: ReadonlySet<string> = new Set(
  listed(
    'tại|ở|trong|trên|cho|với|về|đến|tới|qua|thông qua|bằng|nhằm|để|do|theo|từ|nhân|dưới|cùng|phối hợp|gồm|vào|đối với|giữa|khi|trước|sau|ngoài|hằng|hàng|mỗi|đầu|cuối|ngay',
  ),
);

/** An act after one of these is what it is called after: "buổi tư vấn". */
export const calledAfter: ReadonlySet<string> = new Set(
  listed(
    'buổi|lễ|lớp|tiết|giờ|cuộc|hội nghị|ngày|ngày hội|phòng|tổ|ban|trung tâm|phần mềm|ứng dụng|câu lạc bộ|hội|đội|chương trình|phong trào|chiến dịch|hình thức|đợt|tuần|tháng|nhóm|kênh|chuyên đề|đoàn|đài|loa|cán bộ|hệ thống|họp|dịp|trang|nguồn',
  ),
);

/** Where one of these goes on, what stood before it was told of, and is no part by itself. */
export const goingOn: ReadonlySet<string> = new Set(listed('được|bị|đã|đang|là|không|chưa|sẽ|có|đều|cần|phải|còn|nên|mà|nhưng|thì|do|vì'));

/** Of these a level or a grade: what is said of one is not said of all. */
export const levelWords: ReadonlySet<string> = new Set(
  listed(
    'mầm non|tiểu học|thcs|thpt|gdtx|khối|cấp|lứa tuổi|độ tuổi|mẫu giáo|mức|vị trí|môi trường mạng|mạng xã hội|mạng|internet|đâu|sao|nước ngoài|hàn quốc',
  ),
);

/** Where to is their object: "lồng ghép vào môn Tin học". */
export const placingActs: ReadonlySet<string> = new Set(listed('lồng ghép|tích hợp|đưa|lồng|gắn|nộp|gửi|chuyển|bổ sung|chèn|cài cắm'));

/** They say into what where one of those acts is told. */
export const intoWords: ReadonlySet<string> = new Set(listed('trong|vào|lên|ở|trên|tại'));

/** The unit itself: after a part in front it begins what is said. */
export const ownUnit: ReadonlySet<string> = new Set(listed('trường|nhà|đơn'));

/** At the unit itself: that says nothing. */
export const ownPlaces: ReadonlySet<string> = new Set(listed('trường|nhà|đơn|vị|trung|tâm|cơ|quan|mình'));

/** Places where people gather. */
export const venues = listed('hội trường|nhà văn hóa|sân trường|nhà đa năng|trung tâm|sảnh|thư viện|phòng|cổng trường|nhà sinh hoạt');

/** Done by two: with whom is the deed. */
export const mutualActs: ReadonlySet<string> = new Set(
  listed(
    'trao đổi|giao lưu|đối thoại|ký|ký kết|họp|làm việc|gặp|gặp gỡ|thống nhất|liên hệ|kết nối|hợp tác|chia sẻ|cung cấp thông tin|quy chế|chương trình|kết nghĩa|lập|liên lạc',
  ),
);

/** Together with someone: before it these make it a noun. */
export const jointNouns: ReadonlySet<string> = new Set(
  listed('về|quy chế|công tác|kế hoạch|chương trình|sự|văn bản|việc|cơ chế|biên bản|mô hình|hoạt động|nhóm|kênh'),
);

/** A judgement begins: the part ends before it. */
export const judging: ReadonlySet<string> = new Set(listed('đạt|hiệu|với|rất|thường'));

export const joint = 'phối hợp';
export const alongWith = 'cùng';
/** What they open after a purpose may be told of the purpose or of the deed. */
export const addressingWords: ReadonlySet<string> = new Set(listed('cho|về|đối|đến|tới|với'));
/** Where one stands, the whole was held there or then. */
export const ofWhole: ReadonlySet<string> = new Set(listed('tại|ở|trong|ngoài|vào|hằng|hàng|mỗi|năm|ngay|đầu|cuối|sau|trước|tháng|phối'));
export const and = 'và';
export const atPlace = 'tại';
