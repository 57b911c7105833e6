/** The words of the tab of an outline: its name, columns, kinds of rows, choices. */
import { settingWords } from './settingWords.vi.ts';

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
  part: 'phần báo cáo',
  chapter: 'mục báo cáo',
  notePart: 'phần phiếu trình',
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
    decimal: 'số thập phân',
    money: 'tiền',
    rate: 'tỷ lệ tự khai',
    date: 'ngày',
    choice: 'chọn',
    key: 'khóa dòng',
    native: 'công thức',
  },
  measure: { flow: 'cộng các năm', stock: 'thời điểm', apart: 'không cộng' },
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
  section: { context: 'tình hình' },
  rule: {
    notMoreThan: 'không lớn hơn',
    needsText: 'cần lời kể',
    sums: 'bằng tổng',
    growth: 'không quá số lần năm trước',
  },
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
  /** What a chapter of the report is written from. */
  chapter: {
    section: 'mục',
    group: 'nhóm',
    question: 'câu hỏi',
    strengths: 'ưu điểm',
    weaknesses: 'hạn chế',
    causes: 'nguyên nhân',
    difficulties: 'khó khăn',
    directions: 'phương hướng',
    proposals: 'kiến nghị',
  },
  /** What a part of the note to the leader is written from. */
  note: {
    decisions: 'xin quyết định',
    doubts: 'số liệu nghi sai',
    units: 'đơn vị',
    changes: 'thay đổi',
    blanks: 'chỗ còn trống',
    texts: 'câu để ngoài',
  },
  /** Path in the outline → what an officer calls it. */
  setting: settingWords,
  detail: {
    text: 'chữ',
    number: 'số',
    yes: 'có/không',
    list: 'danh sách',
    empty: 'danh sách trống',
    null: 'không có',
  },
} as const;
