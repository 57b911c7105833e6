/** The words of the tab of an outline: its name, columns, kinds of rows, choices. */
import { dictionary } from '../lib/dictionary.ts';

export const outlineTabName = 'Đề cương';
/** Hidden and locked: the rows as they were published, while the other may be changed. */
export const inForceTabName = 'Đề cương (đang dùng)';

/** Column code → header, in the order of the tab. */
export const columnHeaders = {
  loai_dong: 'Loại dòng',
  ma: 'Mã',
  nhan: 'Nhãn',
  nguyen_van: 'Nguyên văn',
  ten_ngan: 'Tên ngắn',
  thuoc: 'Thuộc',
  kieu: 'Kiểu',
  theo_nam: 'Theo năm',
  cong_don: 'Cộng dồn',
  hoi_ai: 'Hỏi về',
  bat_buoc: 'Bắt buộc',
  khoa: 'Khóa',
  ghi_ten: 'Được ghi tên người',
  don_vi_tinh: 'Đơn vị tính',
  lua_chon: 'Lựa chọn',
  huong_dan: 'Hướng dẫn',
  vi_du: 'Ví dụ',
  ten_khac: 'Tên khác',
  tu_khoa: 'Từ khóa',
  tu_phu: 'Từ khóa phụ',
  cau: 'Câu trong báo cáo',
  phan_loai: 'Cột phân loại',
  ten_dong: 'Cột tên dòng',
  tu_so: 'Tử số, số liệu',
  mau_so: 'Mẫu số',
  chan_tren: 'Chặn trên',
  doi_chieu: 'Đối chiếu, ô chữ',
  muc_tieu: 'Mục tiêu %',
  ve_nguoi: 'Số về con người',
} as const;

/** Kind of row → what its first cell says. */
export const kindWords = {
  form: 'biểu',
  unitType: 'loại đơn vị',
  section: 'mục',
  question: 'câu hỏi',
  table: 'bảng',
  column: 'cột',
  option: 'lựa chọn',
  sort: 'dạng lời',
  indicator: 'chỉ tiêu',
  group: 'nhóm',
  content: 'nội dung',
  difficulty: 'khó khăn',
  proposal: 'kiến nghị',
  addressee: 'nơi nhận',
  happening: 'phát sinh',
  rule: 'quy tắc',
  closing: 'phần kết',
  ownText: 'lời văn',
  signing: 'ký',
  setting: 'thiết lập',
  detail: 'chi tiết',
} as const;

/** Places that name something more: "kiến nghị với …", "thêm sau I.1". */
export const placeStarts = { 'to.': 'kiến nghị với ', 'after.': 'thêm sau ' } as const;

export const yes = 'Có';
export const no = 'Không';

/** Choices: the code in the outline → the word in the tab. */
export const choices = {
  field: {
    text: 'chữ',
    count: 'số đếm',
    money: 'tiền',
    date: 'ngày',
    choice: 'chọn',
    key: 'khóa dòng',
    native: 'công thức',
  },
  measure: { flow: 'cộng các năm', stock: 'thời điểm' },
  topic: { establishments: 'cơ sở', counts: 'số liệu', texts: 'lời kể' },
  establishments: {
    several: 'nhiều cơ sở',
    itself: 'chính đơn vị',
    'if-listed': 'khi có trong danh sách',
    none: 'không có cơ sở',
  },
  shape: { establishments: 'danh sách đếm theo năm', pairs: 'dòng theo năm và phân loại' },
  native: {
    state: 'tình trạng',
    errors: 'số lỗi',
    missing: 'còn thiếu',
    unreadable: 'ô cần xem',
    agreement: 'đối chiếu',
    ratio: 'tỷ lệ',
    reading: 'hiểu là',
    row: 'tự kiểm tra',
  },
  rule: { notMoreThan: 'không lớn hơn', needsText: 'cần lời kể' },
  closing: { assessment: 'đánh giá', difficulties: 'khó khăn', proposals: 'kiến nghị', other: 'khác' },
  signing: {
    name: 'người lập',
    position: 'chức vụ',
    documentNumber: 'số văn bản',
    documentDate: 'ngày văn bản',
    complete: 'hoàn thành',
    explanations: 'giải trình',
  },
  /** Places of the report for the Department's own words. */
  place: {
    documents: 'văn bản',
    activities: 'hoạt động',
    strengths: 'ưu điểm',
    weaknesses: 'hạn chế',
    causes: 'nguyên nhân',
    directions: 'phương hướng',
  },
  /** Path in the outline → what an officer calls it. */
  setting: {
    'settings.rows.dispatchNumber.value': 'số công văn',
    'settings.rows.dispatchDate.value': 'ngày công văn',
    'settings.rows.reportBasis.value': 'căn cứ',
    'settings.rows.periodFrom.value': 'kỳ từ ngày',
    'settings.rows.periodTo.value': 'kỳ đến ngày',
    'settings.rows.deadline.value': 'hạn nộp',
    'settings.rows.minimumTimes.value': 'số lần tối thiểu',
    'settings.rows.fullCoverage.value': 'độ phủ đầy đủ (%)',
    'settings.rows.provisionalCoverage.value': 'độ phủ tạm tính (%)',
    'settings.rows.onlyAccepted.value': 'chỉ tính đã duyệt',
    'settings.rows.zeroMeansNone.value': 'gõ 0 là không phát sinh',
    'settings.rows.parentAgency.value': 'cơ quan chủ quản',
    'settings.rows.agency.value': 'cơ quan báo cáo',
    'settings.rows.agencyCode.value': 'ký hiệu báo cáo',
    'settings.rows.addressee.value': 'kính gửi',
    'settings.rows.place.value': 'địa danh',
    'settings.rows.provinceCode.value': 'mã tỉnh',
    'settings.rows.signingAuthority.value': 'thẩm quyền ký',
    'settings.rows.signerTitle.value': 'chức vụ người ký',
    'settings.rows.recipients.value': 'nơi nhận văn bản',
    'report.subject': 'trích yếu báo cáo',
    'report.plan': 'văn bản được thực hiện',
    'report.cases': 'tên gọi vụ việc',
    'report.agency': 'tên cơ quan trong câu',
    'report.answersTitle': 'tên phần kết quả',
    'report.groupsTitle': 'tên phần nhóm nhiệm vụ',
    'report.remit': 'phạm vi số liệu',
    'answers.tab': 'tab số liệu',
    guideTab: 'tab hướng dẫn',
    findingsTab: 'tab kiểm tra',
    summaryTab: 'tab tổng hợp',
    'registry.tab': 'tab đơn vị',
    'tracking.tab': 'tab theo dõi',
    'log.tab': 'tab nhật ký',
    'settings.tab': 'tab cấu hình',
    'ownTexts.tab': 'tab lời văn',
    published: 'công bố',
  },
  detail: {
    text: 'chữ',
    number: 'số',
    yes: 'có/không',
    list: 'danh sách',
    empty: 'danh sách trống',
    null: 'không có',
  },
} as const;

/** Kinds that the page promises and the engine cannot compute yet, by how they are typed. */
export const laterWords = dictionary<string>({
  'so thap phan': 'số thập phân',
  'ty le tu khai': 'tỷ lệ tự khai',
});
