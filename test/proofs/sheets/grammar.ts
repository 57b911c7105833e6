/** Words of a grammar of headers: what each field's wording is made of, a third of every list held out. */

/** Parts of a wording; an empty word means that clerks leave the part out. */
export interface Concept {
  readonly field: string;
  readonly part?: 'denominator';
  readonly kind: 'figure' | 'text';
  readonly yearly: boolean;
  /** Name of a part → words for it. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** The whole phrase: `n` noun, `o` object, `p` place, `v` verb. */
  readonly orders: readonly string[];
  /** What a row above says, and what is left to say under it. */
  readonly split: readonly (readonly [string, string])[];
  readonly group?: number;
}

const place = ['trên môi trường mạng', 'trên không gian mạng', 'trên mạng', 'trên internet', ''];
const abuse = ['xâm hại trẻ em', 'trẻ em bị xâm hại', 'xâm hại trẻ', ''];
const figure = { kind: 'figure', yearly: true } as const;
const text = { kind: 'text', yearly: false } as const;

export const groupTitles: readonly string[] = [
  'Xây dựng và hoàn thiện hành lang pháp lý',
  'Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng',
  'Triển khai các biện pháp, giải pháp kỹ thuật, ứng dụng công nghệ',
  'Hoàn thiện cơ cấu tổ chức, nâng cao năng lực thực thi pháp luật',
  'Tăng cường hợp tác quốc tế',
];

const shortTitles: readonly (readonly string[])[] = [
  ['hành lang pháp lý', 'xây dựng hành lang pháp lý', 'hoàn thiện hành lang pháp lý', 'pháp lý'],
  ['giáo dục, truyền thông', 'truyền thông nâng cao nhận thức', 'giáo dục, trang bị kỹ năng', 'truyền thông, giáo dục'],
  ['giải pháp kỹ thuật', 'biện pháp kỹ thuật, công nghệ', 'ứng dụng công nghệ', 'kỹ thuật, công nghệ'],
  ['cơ cấu tổ chức', 'năng lực thực thi pháp luật', 'hoàn thiện cơ cấu tổ chức', 'tổ chức bộ máy'],
  ['hợp tác quốc tế', 'công tác hợp tác quốc tế', 'tăng cường hợp tác quốc tế', 'hợp tác với nước ngoài'],
];

const groupTexts: readonly Concept[] = groupTitles.map((title, at) => ({
  ...text,
  field: `nhom_${at + 1}`,
  group: at + 1,
  slots: { n: ['kết quả', 'nội dung', 'tình hình', 'công tác', ''], o: [title, ...(shortTitles[at] ?? [])] },
  orders: ['n o'],
  split: [
    ['o', 'n'],
    ['G', 'n'],
    ['G', 'o'],
  ],
}));

export const concepts: readonly Concept[] = [
  {
    ...figure,
    field: 'so_vu_tiep_nhan',
    slots: { n: ['vụ', 'vụ việc', 'trường hợp'], o: abuse, p: place, v: ['tiếp nhận', 'được tiếp nhận', 'đã tiếp nhận', 'ghi nhận'] },
    orders: ['n o p v', 'n v', 'v n o'],
    split: [
      ['n o p', 'v'],
      ['n o', 'n v'],
    ],
  },
  {
    ...figure,
    field: 'so_vu_da_xu_ly',
    slots: { n: ['vụ', 'vụ việc', 'trường hợp'], o: abuse, p: place, v: ['xử lý', 'được xử lý', 'đã xử lý', 'đã giải quyết'] },
    orders: ['n o p v', 'n v'],
    split: [
      ['n o p', 'v'],
      ['n o', 'n v'],
    ],
  },
  {
    ...figure,
    field: 'kinh_phi',
    slots: {
      n: ['kinh phí', 'ngân sách', 'nguồn kinh phí', 'số tiền'],
      o: [
        'bảo vệ trẻ em',
        'thực hiện chương trình',
        'triển khai hoạt động bảo vệ trẻ em',
        'thực hiện Kế hoạch 186',
        'thực hiện Quyết định 830',
        '',
      ],
      p: place,
      v: ['bố trí', 'được bố trí', 'được cấp', 'đã bố trí', 'phân bổ'],
    },
    orders: ['n o p v', 'n v o', 'n v', 'n o'],
    split: [
      ['n o', ''],
      ['n o', 'v'],
    ],
  },
  {
    ...figure,
    field: 'so_co_so_dinh_ky',
    slots: {
      n: ['trường', 'trường học', 'cơ sở giáo dục', 'trường, cơ sở', 'trường tiểu học, THCS, THPT'],
      v: ['tổ chức tuyên truyền', 'tuyên truyền', 'tổ chức truyền thông', 'giáo dục kỹ năng', 'tổ chức tuyên truyền, giáo dục kỹ năng'],
      a: ['định kỳ', 'thường xuyên', 'định kì'],
      o: ['cho trẻ em', 'cho học sinh', 'tham gia môi trường mạng an toàn', ''],
    },
    orders: ['n a v o', 'n v a', 'n v o a'],
    split: [['v a', 'n']],
  },
  {
    ...figure,
    field: 'so_co_so_dinh_ky',
    part: 'denominator',
    slots: {
      n: ['trường', 'trường học', 'cơ sở giáo dục', 'trường, cơ sở'],
      v: ['hiện có', 'trên địa bàn', 'quản lý', 'trực thuộc', ''],
      q: ['tổng số', 'tổng'],
    },
    orders: ['q n v'],
    split: [],
  },
  {
    ...figure,
    field: 'so_tre_duoc_ho_tro',
    slots: {
      n: ['trẻ em', 'trẻ', 'nạn nhân', 'trẻ em là nạn nhân', 'học sinh'],
      o: ['bị xâm hại', 'bị xâm hại trên mạng', ''],
      v: ['được hỗ trợ', 'được hỗ trợ, can thiệp', 'được can thiệp', 'đã được hỗ trợ', 'được trợ giúp'],
      p: ['khi có yêu cầu', 'kịp thời', ''],
    },
    orders: ['n o v p', 'n v', 'n o v'],
    split: [['n o', 'v']],
  },
  {
    ...figure,
    field: 'so_tre_duoc_ho_tro',
    part: 'denominator',
    slots: {
      n: ['trẻ em', 'trẻ', 'nạn nhân', 'trẻ em là nạn nhân'],
      o: ['bị xâm hại', ''],
      v: ['có yêu cầu', 'có yêu cầu hỗ trợ', 'cần hỗ trợ', 'yêu cầu được hỗ trợ', 'đề nghị hỗ trợ'],
    },
    orders: ['n o v', 'n v'],
    split: [['n o', 'v']],
  },
  {
    ...figure,
    field: 'so_vi_pham_bi_xu_ly',
    slots: {
      n: ['tổ chức, cá nhân', 'đối tượng', 'cá nhân, tổ chức', 'tổ chức và cá nhân'],
      o: ['vi phạm', 'vi phạm quy định pháp luật', 'vi phạm đối với trẻ em'],
      p: ['trên môi trường mạng', 'theo quy định', ''],
      v: ['bị xử lý', 'đã bị xử lý', 'bị xử phạt', 'được xử lý'],
    },
    orders: ['n o p v', 'n o v', 'n v'],
    split: [['n o', 'v']],
  },
  {
    ...figure,
    field: 'so_vi_pham_bi_xu_ly',
    part: 'denominator',
    slots: {
      n: ['tổ chức, cá nhân', 'đối tượng', 'cá nhân, tổ chức', 'tổ chức và cá nhân'],
      o: ['vi phạm', 'vi phạm quy định pháp luật', ''],
      v: ['bị tố giác', 'bị phát hiện', 'bị tố giác, phát hiện', 'bị tố cáo'],
    },
    orders: ['n o v', 'n v'],
    split: [['n o', 'v']],
  },
  {
    ...figure,
    field: 'nhom_1_so_van_ban',
    group: 1,
    slots: {
      n: ['văn bản', 'văn bản, kế hoạch', 'văn bản chỉ đạo'],
      v: ['ban hành', 'đã ban hành', 'được ban hành'],
      o: ['về bảo vệ trẻ em', 'liên quan', ''],
    },
    orders: ['n v', 'n o v', 'n v o'],
    split: [
      ['G', 'n'],
      ['G', 'n v'],
    ],
  },
  {
    ...figure,
    field: 'nhom_2_so_buoi',
    group: 2,
    slots: {
      n: ['buổi', 'lần', 'đợt', 'cuộc', 'chuyên đề', 'hội nghị'],
      o: ['tuyên truyền', 'truyền thông', 'tuyên truyền, giáo dục', 'tuyên truyền, phổ biến'],
      v: ['đã tổ chức', 'được tổ chức', 'tổ chức', ''],
      p: ['cho học sinh', 'về an toàn trên mạng', 'về bảo vệ trẻ em trên môi trường mạng', ''],
    },
    orders: ['n o p v', 'n o v', 'v n o'],
    split: [
      ['G', 'n'],
      ['G', 'n o'],
      ['o p', 'n'],
    ],
  },
  {
    ...figure,
    field: 'nhom_2_so_luot',
    group: 2,
    slots: {
      n: [
        'lượt người',
        'lượt học sinh',
        'lượt',
        'lượt học sinh, phụ huynh',
        'lượt cán bộ, giáo viên, học sinh',
        'học sinh',
        'lượt học sinh và cha mẹ học sinh',
      ],
      v: ['tham gia', 'tham dự', 'được', 'dự'],
      o: ['tuyên truyền', 'truyền thông', 'các buổi tuyên truyền', 'tuyên truyền, giáo dục'],
    },
    orders: ['n v o'],
    split: [
      ['G', 'n'],
      ['G', 'n v'],
      ['o', 'n'],
      ['o', 'n v'],
    ],
  },
  {
    ...figure,
    field: 'nhom_3_so_giai_phap',
    group: 3,
    slots: {
      n: ['giải pháp', 'biện pháp', 'giải pháp, phần mềm', 'biện pháp, giải pháp'],
      o: ['kỹ thuật', 'công nghệ', 'kỹ thuật, công nghệ', 'công nghệ thông tin'],
      v: ['đã triển khai', 'được áp dụng', 'triển khai', 'đang sử dụng', ''],
    },
    orders: ['n o v', 'n o'],
    split: [
      ['G', 'n'],
      ['G', 'n v'],
    ],
  },
  {
    ...figure,
    field: 'nhom_4_so_luot_tap_huan',
    group: 4,
    slots: {
      n: ['lượt người', 'lượt cán bộ', 'lượt cán bộ, giáo viên', 'lượt', 'lượt giáo viên, nhân viên', 'cán bộ, giáo viên'],
      v: ['được', 'tham gia', 'tham dự', 'dự'],
      o: ['tập huấn', 'bồi dưỡng', 'các lớp tập huấn', 'tập huấn, bồi dưỡng'],
    },
    orders: ['n v o'],
    split: [
      ['G', 'n v o'],
      ['o', 'n'],
      ['o', 'n v'],
    ],
  },
  {
    ...figure,
    field: 'nhom_5_so_hoat_dong',
    group: 5,
    slots: {
      n: ['hoạt động', 'chương trình', 'hoạt động, dự án', 'chương trình, dự án'],
      o: ['hợp tác quốc tế', 'hợp tác với nước ngoài', 'quốc tế'],
      v: ['đã triển khai', 'tham gia', 'được tổ chức', ''],
    },
    orders: ['n o v', 'n o'],
    split: [
      ['G', 'n'],
      ['G', 'n v'],
    ],
  },
  {
    ...text,
    field: 'van_ban_trien_khai',
    slots: {
      n: ['văn bản', 'các văn bản', 'công văn, kế hoạch', 'các văn bản chỉ đạo'],
      v: ['triển khai', 'triển khai thực hiện', 'chỉ đạo, triển khai'],
      o: ['Kế hoạch số 186/KH-UBND', 'Kế hoạch 186', 'KH 186', 'Quyết định 830/QĐ-TTg', 'chương trình'],
      a: ['ban hành', 'đã ban hành', ''],
    },
    orders: ['a n v o', 'n v o a'],
    split: [],
  },
  {
    ...text,
    field: 'dau_moi',
    slots: {
      n: ['đầu mối', 'cán bộ đầu mối', 'người làm đầu mối', 'đồng chí đầu mối'],
      v: ['phụ trách', 'theo dõi', 'được phân công theo dõi', 'được giao theo dõi, triển khai', 'liên hệ'],
      o: ['', 'của đơn vị', '(họ tên, số điện thoại)'],
    },
    orders: ['n v o', 'n o'],
    split: [['n', 'o']],
  },
  {
    ...text,
    field: 'tiep_nhan_phan_anh',
    slots: {
      n: ['công tác', 'việc', 'quy trình', 'tình hình', 'cách thức'],
      v: ['tiếp nhận, xử lý', 'tiếp nhận', 'tiếp nhận và giải quyết'],
      o: ['báo cáo, thắc mắc', 'phản ánh, thắc mắc', 'các báo cáo, thắc mắc', 'phản ánh'],
      p: ['về bảo vệ trẻ em', 'về bảo vệ trẻ em trên môi trường mạng', ''],
    },
    orders: ['n v o p', 'v o p'],
    split: [],
  },
  ...groupTexts,
  {
    ...text,
    field: 'danh_gia',
    slots: {
      n: ['đánh giá', 'tự đánh giá', 'đánh giá chung', 'nhận xét, đánh giá'],
      o: ['việc triển khai thực hiện', 'kết quả thực hiện', 'kết quả triển khai', 'mức độ thực hiện', ''],
    },
    orders: ['n o'],
    split: [['n', 'D']],
  },
  {
    ...text,
    field: 'kho_khan',
    slots: {
      n: ['khó khăn', 'khó khăn, vướng mắc', 'vướng mắc', 'tồn tại, khó khăn', 'khó khăn, hạn chế'],
      o: ['trong triển khai', 'gặp phải', 'khi thực hiện', 'của đơn vị', ''],
    },
    orders: ['n o'],
    split: [['n', 'D']],
  },
  {
    ...text,
    field: 'de_xuat',
    slots: {
      n: ['đề xuất', 'đề xuất, kiến nghị', 'kiến nghị', 'kiến nghị, đề xuất'],
      o: ['của đơn vị', 'với Sở', 'với cấp trên', ''],
    },
    orders: ['n o'],
    split: [['n', 'D']],
  },
];

/** Frames around a phrase: `#` the phrase, `~` the phrase without its noun's count, by kind. */
export const figureFrames: readonly (readonly [string, string])[] = [
  ['plain', 'số #'],
  ['plain', 'tổng số #'],
  ['plain', 'số lượng #'],
  ['plain', '# (số lượng)'],
  ['question', 'Đơn vị có bao nhiêu #?'],
  ['question', 'Có bao nhiêu # trong năm?'],
  ['question', 'Trong năm có bao nhiêu #'],
  ['question', 'Số # là bao nhiêu?'],
  ['question', 'Bao nhiêu #?'],
  ['question', 'Năm qua nhà trường có tất cả mấy #?'],
  ['order', 'Ghi số #'],
  ['order', 'Cho biết số #'],
  ['order', 'Thống kê số # (nếu có)'],
  ['order', 'Đề nghị ghi rõ số #'],
  ['order', 'Nêu tổng số # theo từng năm'],
  ['order', 'Đơn vị báo cáo số lượng #'],
  ['sentence', 'Tổng số # của đơn vị tính đến 15/12/2024 (nếu có)'],
  ['sentence', 'Số lượng # trong kỳ báo cáo (liệt kê theo từng năm, nếu có)'],
  ['sentence', 'Kết quả thực hiện: số # trong giai đoạn'],
  ['sentence', 'Số # tại đơn vị từ đầu năm đến nay'],
  ['bracket', 'Số # (ĐVT: @)'],
  ['bracket', 'Số # (nếu có)'],
  ['bracket', 'Số # (ghi bằng số)'],
  ['bracket', 'Số # [bắt buộc]'],
];

export const textFrames: readonly (readonly [string, string])[] = [
  ['plain', '#'],
  ['plain', 'Nội dung #'],
  ['question', 'Đơn vị có # gì?'],
  ['question', 'Đơn vị đã thực hiện # như thế nào?'],
  ['question', '# ra sao?'],
  ['question', '# của đơn vị là gì?'],
  ['order', 'Nêu #'],
  ['order', 'Trình bày tóm tắt #'],
  ['order', 'Mô tả ngắn gọn # của đơn vị'],
  ['order', 'Đề nghị nêu rõ #'],
  ['sentence', '# của đơn vị trong giai đoạn 2021-2024 (nếu có)'],
  ['sentence', 'Báo cáo về # tại đơn vị'],
  ['bracket', '# (nếu có)'],
  ['bracket', '# (ghi rõ)'],
  ['bracket', '# (tóm tắt, không quá 5 dòng)'],
];

/** Numbers before a header; `1` is put for the field's place. */
export const numberings: readonly string[] = ['I.1. ', '1.1 ', 'a) ', '- ', '(1) ', 'Câu 3: ', 'Mục I.3b: ', '2/ ', '+ ', 'II.2) ', 'C5. '];

/** Year as written next to or under a header; `y` two digits. */
export const yearForms: readonly string[] = [
  'năm {Y}',
  'N.{Y}',
  'n{Y}',
  '{Y}',
  "'{y}",
  'N. {Y}',
  '({Y})',
  'năm {y}',
  'N{y}',
  '/{Y}',
  'năm học {Y}',
  'Nam {Y}:',
];

/** Words → how clerks shorten them. */
export const shortened: readonly (readonly [string, string])[] = [
  ['số lượng', 'SL'],
  ['tổng số', 'TS'],
  ['trẻ em', 'TE'],
  ['môi trường mạng', 'MTM'],
  ['không gian mạng', 'KGM'],
  ['văn bản', 'VB'],
  ['kinh phí', 'KP'],
  ['kế hoạch', 'KH'],
  ['giải pháp', 'GP'],
  ['biện pháp', 'BP'],
  ['học sinh', 'HS'],
  ['giáo viên', 'GV'],
  ['cán bộ', 'CB'],
  ['phụ huynh', 'PH'],
  ['tuyên truyền', 'TT'],
  ['truyền thông', 'TTh'],
  ['hoạt động', 'HĐ'],
  ['xâm hại', 'XH'],
  ['xử lý', 'XL'],
  ['tiếp nhận', 'TN'],
  ['công nghệ', 'CN'],
  ['hợp tác quốc tế', 'HTQT'],
  ['hành lang pháp lý', 'HLPL'],
  ['đơn vị', 'ĐV'],
  ['vi phạm', 'VP'],
  ['tập huấn', 'T.huấn'],
  ['tổ chức', 'TC'],
  ['cá nhân', 'CN'],
  ['bồi dưỡng', 'BD'],
  ['kết quả', 'KQ'],
  ['cơ sở giáo dục', 'CSGD'],
  ['bảo vệ trẻ em', 'BVTE'],
  ['kỹ năng', 'KN'],
  ['công tác', 'C/tác'],
  ['đề xuất', 'ĐX'],
  ['kiến nghị', 'KN'],
];

/** Small words that hasty clerks leave out. */
export const droppable: readonly string[] = ['đã', 'được', 'của', 'các', 'và', 'về', 'cho', 'là', 'trên', 'bị'];

/** Columns that no field asks for: made of the form's own words and of others'. */
export const foreign = {
  nouns: [
    'học sinh khuyết tật',
    'máy tính',
    'camera an ninh',
    'câu lạc bộ',
    'tờ rơi',
    'bài viết',
    'lượt truy cập',
    'giải thưởng',
    'phòng tin học',
    'đoàn kiểm tra',
    'tin bài',
    'trẻ mồ côi',
    'giáo viên tin học',
    'sách',
    'lớp tập huấn',
    'trường đạt chuẩn',
    'văn bản đến',
    'trẻ em nghèo',
    'cuộc thi',
    'đường dây nóng',
    'hội thi',
    'học sinh bỏ học',
    'buổi tập huấn',
    'cuộc họp',
    'hộ gia đình',
    'pano, áp phích',
    'vụ bạo lực học đường',
    'vụ đuối nước',
    'trẻ em được tiêm chủng',
    'cơ sở mầm non',
  ],
  verbs: [
    'đã tổ chức',
    'được hỗ trợ',
    'trên địa bàn',
    'phát hành',
    'hiện có',
    'được khen thưởng',
    'tham gia',
    'được tiếp nhận',
    'bị xử lý',
    '',
  ],
  /** Around a field's own phrase: no longer that field. */
  spoiled: [
    'Tỷ lệ #',
    'Kế hoạch # năm 2025',
    'Chỉ tiêu #',
    'Số # chưa thực hiện',
    'Trong đó: số # là nữ',
    'Tăng/giảm # so với năm trước',
    'Dự kiến # năm sau',
    'Lũy kế #',
    'Số # năm 2020',
    'Bình quân # mỗi trường',
    'Tên người theo dõi số #',
    'Minh chứng #',
    'Link #',
    'Ghi chú về #',
    'Số # không đạt yêu cầu',
  ],
} as const;

/** Heads of the column that names the units. */
export const nameHeads: readonly string[] = [
  'Tên đơn vị',
  'Đơn vị',
  'Đơn vị báo cáo',
  'Tên trường/đơn vị',
  'Quý thầy cô thuộc đơn vị nào?',
  'Tên cơ quan, đơn vị thực hiện báo cáo',
  'ĐƠN VỊ',
  'Ten DV',
  'Tên ĐV',
  'Trường/TT/Phòng',
  'Họ tên đơn vị',
  'Tên đơn vị (không viết tắt)',
];
