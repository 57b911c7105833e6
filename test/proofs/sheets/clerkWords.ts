/** Words and layouts of clerks' sheets: every list is dealt by lot to three parts, seen, held and third. */

/** What clerks call one field: `core` with the words they may leave away in angle brackets. */
export interface ClerkField {
  readonly field: string;
  readonly part?: 'denominator' | 'ratio';
  readonly kind: 'count' | 'money' | 'text' | 'contact' | 'pair';
  /** Wordings; words between angle brackets may be left away. */
  readonly cores: readonly string[];
}

export const clerkFields: readonly ClerkField[] = [
  {
    field: 'so_vu_tiep_nhan',
    kind: 'count',
    cores: [
      'vụ <xâm hại trẻ em> <trên môi trường mạng> <đã> tiếp nhận',
      'vụ việc <xâm hại trẻ em> tiếp nhận',
      'vụ <xâm hại> được tiếp nhận <trong năm>',
      'trường hợp <trẻ em bị xâm hại> tiếp nhận',
      'vụ <đã> nhận',
      'vụ việc <về> trẻ em bị xâm hại trên mạng <đã> tiếp nhận',
    ],
  },
  {
    field: 'so_vu_da_xu_ly',
    kind: 'count',
    cores: [
      'vụ <xâm hại trẻ em> <trên môi trường mạng> đã xử lý',
      'vụ việc <đã> xử lý',
      'vụ <đã> giải quyết',
      'vụ <xâm hại> xử lý xong',
      'vụ <được> xử lý <trong năm>',
      'vụ việc <xâm hại trẻ em> đã giải quyết xong',
    ],
  },
  {
    field: 'kinh_phi',
    kind: 'money',
    cores: [
      'kinh phí <được> bố trí',
      'kinh phí <thực hiện>',
      'kinh phí <bảo vệ trẻ em> <trên môi trường mạng>',
      'kinh phí <đã> cấp <theo năm>',
      'kinh phí triển khai <chương trình>',
      'ngân sách <bố trí> <cho chương trình>',
    ],
  },
  {
    field: 'nhom_1_so_van_ban',
    kind: 'count',
    cores: [
      'văn bản <đã> ban hành',
      'văn bản <nhóm 1>',
      'văn bản chỉ đạo <ban hành>',
      'văn bản, kế hoạch <đã> ban hành',
      'văn bản hành lang pháp lý',
      'văn bản triển khai <đã> ban hành <trong năm>',
    ],
  },
  {
    field: 'nhom_2_so_buoi',
    kind: 'count',
    cores: [
      'buổi tuyên truyền',
      'buổi <tuyên truyền> <giáo dục> <nhóm 2>',
      'cuộc tuyên truyền',
      'buổi truyền thông <nâng cao nhận thức>',
      'lần <tổ chức> tuyên truyền',
      'buổi ngoại khóa, tuyên truyền <cho học sinh>',
    ],
  },
  {
    field: 'nhom_2_so_luot',
    kind: 'count',
    cores: [
      'lượt người tham gia <tuyên truyền>',
      'lượt học sinh <tham gia> <tuyên truyền>',
      'người tham dự <tuyên truyền>',
      'lượt người <được> tuyên truyền',
      'lượt tham gia <truyền thông>',
      'học sinh, phụ huynh tham gia tuyên truyền',
    ],
  },
  {
    field: 'nhom_3_so_giai_phap',
    kind: 'count',
    cores: [
      'giải pháp kỹ thuật',
      'giải pháp công nghệ <đã triển khai>',
      'giải pháp <nhóm 3>',
      'biện pháp kỹ thuật <áp dụng>',
      'giải pháp kỹ thuật, công nghệ',
      'phần mềm, giải pháp kỹ thuật <triển khai>',
    ],
  },
  {
    field: 'nhom_4_so_luot_tap_huan',
    kind: 'count',
    cores: [
      'lượt tập huấn',
      'lượt cán bộ, giáo viên <được> tập huấn',
      'cán bộ, giáo viên tập huấn',
      'người <được> tập huấn <bồi dưỡng>',
      'lượt người tập huấn <nhóm 4>',
      'lượt cán bộ quản lý, giáo viên tham gia tập huấn',
    ],
  },
  {
    field: 'nhom_5_so_hoat_dong',
    kind: 'count',
    cores: [
      'hoạt động hợp tác quốc tế',
      'hoạt động <nhóm 5>',
      'hoạt động quốc tế',
      'chương trình hợp tác quốc tế',
      'hoạt động hợp tác <với nước ngoài>',
      'dự án, hoạt động hợp tác quốc tế',
    ],
  },
  {
    field: 'so_co_so_dinh_ky',
    kind: 'pair',
    cores: [
      'trường <tổ chức> tuyên truyền định kỳ',
      'trường định kỳ <tổ chức> tuyên truyền',
      'cơ sở giáo dục tuyên truyền định kỳ',
      'trường, cơ sở định kỳ tổ chức',
      'trường <có> tổ chức định kỳ',
      'trường thường xuyên tổ chức tuyên truyền',
    ],
  },
  {
    field: 'so_tre_duoc_ho_tro',
    kind: 'pair',
    cores: [
      'trẻ em <là nạn nhân> được hỗ trợ',
      'trẻ <bị xâm hại> được hỗ trợ, can thiệp',
      'nạn nhân được hỗ trợ',
      'trẻ em <bị xâm hại> được can thiệp',
      'trẻ em được hỗ trợ <khi có yêu cầu>',
      'nạn nhân <trẻ em> đã hỗ trợ',
    ],
  },
  {
    field: 'so_vi_pham_bi_xu_ly',
    kind: 'pair',
    cores: [
      'tổ chức, cá nhân <vi phạm> bị xử lý',
      'đối tượng <vi phạm> bị xử lý',
      'cá nhân, tổ chức bị xử lý',
      'vi phạm bị xử lý',
      'tổ chức cá nhân vi phạm đã xử lý',
      'đối tượng bị xử lý <theo quy định>',
    ],
  },
  {
    field: 'van_ban_trien_khai',
    kind: 'text',
    cores: [
      'văn bản triển khai <kế hoạch 186>',
      'văn bản <chỉ đạo,> triển khai',
      'các văn bản triển khai <đã ban hành>',
      'kế hoạch, công văn triển khai',
    ],
  },
  {
    field: 'dau_moi',
    kind: 'contact',
    cores: [
      'đầu mối',
      'cán bộ đầu mối',
      'đầu mối theo dõi <(họ tên, chức vụ, điện thoại)>',
      'người <làm> đầu mối',
      'cán bộ phụ trách',
      'đầu mối <liên hệ>',
    ],
  },
  {
    field: 'tiep_nhan_phan_anh',
    kind: 'text',
    cores: [
      'công tác tiếp nhận, xử lý <báo cáo, thắc mắc>',
      'tiếp nhận, xử lý phản ánh',
      'tiếp nhận <phản ánh> thắc mắc',
      'kênh tiếp nhận phản ánh, thắc mắc',
      'tiếp nhận và xử lý thắc mắc',
    ],
  },
  {
    field: 'danh_gia',
    kind: 'text',
    cores: ['đánh giá', 'đánh giá chung', 'đánh giá <việc triển khai>', 'nhận xét, đánh giá', 'tự đánh giá'],
  },
  { field: 'kho_khan', kind: 'text', cores: ['khó khăn', 'khó khăn, vướng mắc', 'khó khăn, tồn tại', 'vướng mắc', 'tồn tại, hạn chế'] },
  {
    field: 'de_xuat',
    kind: 'text',
    cores: ['đề xuất', 'đề xuất, kiến nghị', 'kiến nghị', 'kiến nghị, đề xuất <với sở>', 'ý kiến đề xuất'],
  },
  {
    field: 'giai_trinh',
    kind: 'text',
    cores: ['giải trình', 'giải trình chênh lệch', 'giải trình số liệu', 'giải trình <nếu có>', 'lý do, giải trình'],
  },
];

/** Wholes of the pairs. */
export const clerkWholes: Readonly<Record<string, readonly string[]>> = {
  so_co_so_dinh_ky: [
    'tổng số trường',
    'tổng trường',
    'tổng số cơ sở',
    'tổng số trường, cơ sở',
    'tổng số trường <hiện có>',
    'trường trên địa bàn',
  ],
  so_tre_duoc_ho_tro: ['trẻ em có yêu cầu', 'nạn nhân có yêu cầu <hỗ trợ>', 'trẻ có yêu cầu <hỗ trợ>', 'trẻ em cần hỗ trợ'],
  so_vi_pham_bi_xu_ly: [
    'tổ chức, cá nhân bị tố giác',
    'đối tượng bị phát hiện',
    'tổ chức cá nhân bị tố giác, phát hiện',
    'vi phạm bị tố giác',
  ],
};

/** Titles of the five groups as clerks shorten them. */
export const clerkGroups: readonly (readonly string[])[] = [
  ['hành lang pháp lý', 'xây dựng hành lang pháp lý', 'hoàn thiện pháp lý', 'pháp lý'],
  ['giáo dục, truyền thông', 'truyền thông, giáo dục', 'tuyên truyền, giáo dục kỹ năng', 'nâng cao nhận thức', 'giáo dục kỹ năng'],
  ['giải pháp kỹ thuật', 'kỹ thuật, công nghệ', 'ứng dụng công nghệ', 'biện pháp kỹ thuật'],
  ['cơ cấu tổ chức', 'tổ chức, thực thi pháp luật', 'nâng cao năng lực thực thi', 'tổ chức bộ máy, năng lực'],
  ['hợp tác quốc tế', 'tăng cường hợp tác quốc tế', 'quan hệ quốc tế', 'hợp tác'],
];

/** How a group's text is headed: {n} its number, {t} its title. */
export const groupHeads: readonly string[] = [
  'nội dung nhóm {n}',
  '{n}. {t}',
  'nhóm {n}',
  'nhóm {n}: {t}',
  '{t}',
  'kết quả nhóm {n}',
  'kết quả {t}',
  'biện pháp {n}: {t}',
  'nhóm biện pháp {n}',
  'nội dung thực hiện nhóm {n}',
  'nhóm {n} ({t})',
  'II.{n} {t}',
  'nội dung {t}',
  'công tác {t}',
  'BP{n} - {t}',
];

/** Short forms that clerks use; each may or may not be used. */
export const clerkShort: readonly (readonly [string, string])[] = [
  ['trẻ em', 'TE'],
  ['xâm hại', 'XH'],
  ['xâm hại trẻ em', 'XHTE'],
  ['môi trường mạng', 'MTM'],
  ['tuyên truyền', 'TT'],
  ['giáo dục', 'GD'],
  ['truyền thông', 'TTh'],
  ['hợp tác quốc tế', 'HTQT'],
  ['quốc tế', 'QT'],
  ['hoạt động', 'HĐ'],
  ['văn bản', 'VB'],
  ['kinh phí', 'KP'],
  ['kỹ thuật', 'KT'],
  ['pháp luật', 'PL'],
  ['cán bộ', 'CB'],
  ['giáo viên', 'GV'],
  ['học sinh', 'HS'],
  ['phụ huynh', 'PH'],
  ['tổ chức', 'TC'],
  ['cá nhân', 'CN'],
  ['kế hoạch', 'KH'],
  ['công nghệ', 'CN'],
  ['giải pháp', 'GP'],
  ['tập huấn', 'TH'],
  ['công văn', 'CV'],
  ['cán bộ quản lý', 'CBQL'],
  ['cơ sở giáo dục', 'CSGD'],
  ['hành lang pháp lý', 'HLPL'],
  ['điện thoại', 'ĐT'],
  ['phản ánh', 'PA'],
  ['định kỳ', 'ĐK'],
  ['vi phạm', 'VP'],
  ['đối tượng', 'ĐTg'],
  ['bảo vệ trẻ em', 'BVTE'],
];

/** What stands before a count. */
export const countLeads: readonly string[] = ['số ', 'SL ', 'TS ', 'tổng số ', '', 'số lượng ', 'T.số ', 'tổng '];

/** Behind a header. */
export const tailNotes: readonly string[] = ['', '', '', ' (nếu có)', ' (*)', ':', ' (ghi số)', ' (ĐVT: lượt)'];

export const moneyNotes: readonly string[] = ['', ' (đồng)', ' (triệu đồng)', ' (tr.đ)', ' (nghìn đồng)', ' - ĐVT: đồng'];

/** Where the years are, and how they are written. */
export const yearWays: readonly (readonly [place: 'under' | 'above' | 'tail' | 'lead' | 'column' | 'tab' | 'block', form: string])[] = [
  ['under', '{Y}'],
  ['under', 'Năm {Y}'],
  ['under', '{y}'],
  ['under', "'{y}"],
  ['under', 'N{y}'],
  ['under', 'N.{Y}'],
  ['above', '{Y}'],
  ['above', 'Năm {Y}'],
  ['above', 'NĂM {Y}'],
  ['above', 'Số liệu năm {Y}'],
  ['tail', ' năm {Y}'],
  ['tail', ' ({Y})'],
  ['tail', ' {Y}'],
  ['tail', ' - {Y}'],
  ['tail', ' (năm {Y})'],
  ['tail', '/{Y}'],
  ['tail', ' N{y}'],
  ['tail', '_{Y}'],
  ['lead', '{Y}: '],
  ['lead', 'Năm {Y} - '],
  ['column', 'Năm'],
  ['column', 'Năm BC'],
  ['column', 'Năm báo cáo'],
  ['column', 'Năm số liệu'],
  ['tab', 'Năm {Y}'],
  ['tab', '{Y}'],
  ['tab', 'SL {Y}'],
  ['block', 'Năm {Y}'],
  ['block', '* Số liệu năm {Y}'],
];

export const nameHeads: readonly string[] = [
  'Tên đơn vị',
  'Đơn vị',
  'Tên ĐV',
  'Đơn vị báo cáo',
  'Trường, đơn vị',
  'Cơ quan, đơn vị',
  'Tên trường',
  'ĐƠN VỊ',
  'Tên cơ sở giáo dục',
  'Đơn vị/trường',
  'Tên đơn vị (ghi đầy đủ)',
  'ĐV báo cáo',
];

export const communeHeads: readonly string[] = [
  'Xã, phường',
  'Phường/xã',
  'Tên xã, phường, đặc khu',
  'Địa phương',
  'UBND xã, phường',
  'Tên xã/phường',
  'Phường, xã',
  'Đơn vị (xã, phường)',
  'Xã/phường/đặc khu',
];

export const communes: readonly string[] = [
  'phường Hải Dương',
  'phường Tân Hưng',
  'xã Vĩnh Am',
  'xã Tuệ Tĩnh',
  'phường Nam Đồ Sơn',
  'phường Thiên Hương',
  'phường Nguyễn Trãi',
  'phường Ái Quốc',
  'phường Kiến An',
  'xã Bắc Thanh Miện',
  'xã Nam Sách',
  'phường Hồng An',
  'xã Thái Tân',
  'xã An Khánh',
  'xã Kiến Thụy',
  'phường Trần Nhân Tông',
  'phường Tứ Minh',
  'xã Nam An Phụ',
  'xã Hợp Tiến',
  'xã Mao Điền',
  'phường Nhị Chiểu',
  'xã Thượng Hồng',
  'phường Nguyễn Đại Năng',
  'phường Chu Văn An',
  'phường Chí Linh',
  'đặc khu Bạch Long Vĩ',
  'xã Yết Kiêu',
  'phường Đồ Sơn',
  'phường Nam Đồng',
  'phường Lê Chân',
  'xã Kiến Hưng',
  'xã An Lão',
  'xã Trần Phú',
  'xã An Hưng',
  'xã Nguyên Giáp',
  'xã Nguyễn Bỉnh Khiêm',
];

export const communeForms: readonly string[] = ['{K} {N}', '{N}', 'UBND {k} {N}', '{S}. {N}', '{k} {N}'];

export const unitForms = {
  phong: ['Phòng GDĐT {a} {N}', 'PGD {N}', 'Phòng GD&ĐT {a} {N}', 'PGDĐT {a} {N}', 'Phòng GD {N}', 'Phòng Giáo dục và Đào tạo {a} {N}'],
  thpt: ['THPT {N}', 'Trường THPT {N}', 'Tr. THPT {N}', 'Trường Trung học phổ thông {N}', 'Tr THPT {N}'],
  gdtx: ['TT GDNN-GDTX {a} {N}', 'Trung tâm GDNN&GDTX {N}', 'TTGDNN-GDTX {N}', 'GDTX {N}', 'Trung tâm GDTX {N}'],
} as const;

export const groupRows = {
  phong: ['I. Phòng GDĐT', 'A. KHỐI PHÒNG GD', 'I. Các phòng GD&ĐT', 'Khối phòng GDĐT'],
  thpt: ['II. Trường THPT', 'B. KHỐI THPT', 'II. Khối các trường THPT', 'Các trường THPT'],
  gdtx: ['III. Trung tâm GDTX', 'C. KHỐI GDTX', 'III. TT GDNN-GDTX', 'Các trung tâm GDNN-GDTX'],
} as const;

/** Words of a text as clerks type it in a cell; some are short, some begin with a figure. */
export const shortTexts: readonly string[] = [
  'ban hành KH',
  '12 buổi chào cờ',
  'lọc web',
  'không có',
  'tốt',
  'kinh phí',
  'Đã thực hiện',
  'tổ tư vấn',
  '3 VB của trường',
  'Không',
  'KH số 12/KH-THPT',
  'Đảm bảo',
  'thiếu thiết bị',
  '-',
  'cài phần mềm lọc',
  '02 chuyên đề',
  'Có',
  'qua hòm thư, 111',
  'Lồng ghép SHDC',
  'Chưa có',
  'đang triển khai',
  'Thành lập ban chỉ đạo, phân công giáo viên chủ nhiệm theo dõi từng lớp.',
  'Phối hợp công an phường tuyên truyền dưới cờ cho toàn thể học sinh.',
  '1. Ban hành kế hoạch; 2. Quán triệt tới giáo viên',
];

export const contactTexts: readonly string[] = [
  'Nguyễn Văn Mẫu, HP',
  'đ/c Trần Thị Lập',
  'Lê Văn A - PHT - 0912 000 000',
  'bà Phạm Thị Thử',
];

/** Columns of others, and columns close to a field that are none. */
export const foreignHeads: readonly (readonly [string, 'figure' | 'text'])[] = [
  ['Số lớp', 'figure'],
  ['Tổng số học sinh', 'figure'],
  ['Trong đó: nữ', 'figure'],
  ['Tỷ lệ %', 'figure'],
  ['Kế hoạch năm 2025', 'figure'],
  ['Cộng 4 năm', 'figure'],
  ['Ngày nộp', 'text'],
  ['Người nhập', 'text'],
  ['Link minh chứng', 'text'],
  ['Số CB, GV, NV', 'figure'],
  ['Số máy tính', 'figure'],
  ['Xếp hạng', 'figure'],
  ['Đã nộp bản giấy', 'text'],
  ['Số phòng tin học', 'figure'],
  ['Sở nhận xét', 'text'],
  ['Số vụ tồn chuyển kỳ sau', 'figure'],
  ['Điểm thi đua', 'figure'],
  ['Số vụ chuyển công an', 'figure'],
];

/** Particulars of a contact in columns of their own. */
export const contactParts: readonly string[] = ['Họ tên', 'Họ và tên', 'Điện thoại', 'SĐT', 'Số điện thoại', 'Email', 'Chức vụ'];

export const signingHeads = {
  nguoi_lap: ['Người lập', 'Người lập biểu', 'Người lập báo cáo', 'Người LB'],
  chuc_vu: ['Chức vụ', 'Chức vụ người lập', 'Chức danh'],
  so_van_ban: ['Số VB', 'Số văn bản', 'Số BC', 'Số, ký hiệu VB', 'Số công văn'],
  ngay_van_ban: ['Ngày VB', 'Ngày văn bản', 'Ngày BC', 'Ngày ký', 'Ngày ban hành'],
  hoan_thanh: ['Hoàn thành', 'Hoàn thành (Có)', 'Xác nhận hoàn thành', 'Đã hoàn thành'],
} as const;

export const registryHeads = {
  ten_don_vi: nameHeads,
  loai_don_vi: ['Loại đơn vị', 'Loại hình', 'Loại', 'Khối'],
  dia_ban: ['Địa bàn', 'Quận/huyện', 'Quận, huyện', 'Huyện'],
  email: ['Email', 'E-mail', 'Thư điện tử', 'Địa chỉ email', 'Email đơn vị'],
} as const;

export const registryTabNames: readonly string[] = ['DS đơn vị', 'Danh sách', 'Danh mục đơn vị', 'Đơn vị báo cáo', 'DS', 'DM đơn vị'];

export const referenceHeads = {
  co_so: {
    ten_don_vi: ['Đơn vị', 'Đơn vị quản lý', 'Tên đơn vị', 'Phòng GDĐT', 'Thuộc đơn vị'],
    ten_co_so: ['Tên trường', 'Tên trường, cơ sở', 'Tên cơ sở', 'Trường/cơ sở', 'Tên trường học'],
    cap_hoc: ['Cấp học', 'Cấp', 'Bậc học', 'Loại trường'],
    so_lan: ['Số lần tổ chức', 'Số lần', 'Số buổi', 'Số lần tuyên truyền', 'SL lần tổ chức'],
    ghi_chu: ['Ghi chú'],
  },
  tre_em: {
    ten_don_vi: ['Đơn vị', 'Tên đơn vị', 'Đơn vị báo cáo'],
    nam: ['Năm', 'Năm báo cáo', 'NĂM'],
    nguon_yeu_cau: [
      'Nguồn yêu cầu',
      'Người yêu cầu',
      'Nguồn yêu cầu (bản thân/người thân/cộng đồng)',
      'Bản thân/người thân/cộng đồng',
      'Ai yêu cầu',
    ],
    so_nan_nhan: ['Số nạn nhân', 'Số trẻ là nạn nhân', 'Nạn nhân', 'Số TE là nạn nhân', 'SL nạn nhân'],
    so_co_yeu_cau: ['Số có yêu cầu', 'Có yêu cầu', 'Số trẻ có yêu cầu', 'Số yêu cầu hỗ trợ'],
    so_duoc_ho_tro: ['Số được hỗ trợ', 'Được hỗ trợ', 'Đã hỗ trợ', 'Số trẻ được hỗ trợ', 'Được HT, can thiệp'],
    hinh_thuc: ['Hình thức hỗ trợ', 'Hình thức', 'HT hỗ trợ', 'Cách hỗ trợ'],
  },
  vi_pham: {
    ten_don_vi: ['Đơn vị', 'Tên đơn vị', 'Trường'],
    nam: ['Năm', 'Năm báo cáo', 'NĂM'],
    loai_doi_tuong: ['Tổ chức/cá nhân', 'Đối tượng', 'Loại đối tượng', 'TC/CN', 'Là tổ chức hay cá nhân', 'Loại'],
    so_bi_to_giac: ['Số bị tố giác', 'Số bị tố giác, phát hiện', 'Bị tố giác', 'Số phát hiện', 'Số vụ bị tố giác'],
    so_bi_xu_ly: ['Số bị xử lý', 'Bị xử lý', 'Đã xử lý', 'Số đã xử lý'],
    hinh_thuc: ['Hình thức xử lý', 'Hình thức', 'HT xử lý', 'Biện pháp xử lý'],
  },
} as const;

export const referenceTabNames = ['Phụ lục {n}', 'PL{n}', 'BTC{n}', 'Biểu {n}', 'Bảng {n}'] as const;

export const otherTabs: readonly (readonly [name: string, rows: readonly (readonly (string | number)[])[]])[] = [
  [
    'HD nhập',
    [['HƯỚNG DẪN NHẬP SỐ LIỆU'], ['1. Các đơn vị chọn đúng sheet'], ['2. Ô nào không có ghi 0'], ['Ví dụ: Số buổi năm 2022: 12']],
  ],
  [
    'Thống kê HS',
    [
      ['Trường', 'Số lớp', 'Số học sinh', 'Số máy tính'],
      ['THPT Kiến An', 36, 1590, 64],
      ['THPT Hải An', 27, 1130, 45],
    ],
  ],
  [
    'Theo dõi nộp',
    [
      ['TT', 'Đơn vị', 'Đã nộp', 'Ngày nộp'],
      [1, 'THPT Kiến An', 'x', '20/12'],
      [2, 'THPT Hải An', '', ''],
    ],
  ],
  ['Sheet5', [['', '', '']]],
  [
    'Lịch',
    [
      ['Ngày', 'Việc', 'Người làm'],
      ['10/12', 'Gửi công văn', 'Phòng CTTT'],
      ['20/12', 'Hạn nộp', 'Các đơn vị'],
    ],
  ],
];

export const mainTabs: readonly string[] = ['Trang tính1', 'TongHop', 'Sheet1', 'Tổng hợp ĐV', 'Biểu 01', 'SL', 'Bieu so 1', 'BC 830'];

export const titleRows: readonly (readonly string[])[] = [
  [],
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO HẢI PHÒNG', 'BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH 830/QĐ-TTg', '(Kèm theo công văn số ..../SGDĐT-CTTT)'],
  ['BÁO CÁO SỐ LIỆU BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG'],
  ['UBND THÀNH PHỐ HẢI PHÒNG', 'Sở GDĐT', '', 'Biểu 01: Tổng hợp'],
  ['Thời điểm báo cáo: tháng 12/2024'],
];
