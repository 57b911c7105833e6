/** What may differ between two sentences that say the same, and what may not. Words are lower case. */

/** One word typed for several; a list in it stays a list. */
export const shortForms: Readonly<Record<string, string>> = {
  hs: 'học sinh',
  gv: 'giáo viên',
  cb: 'cán bộ',
  nv: 'nhân viên',
  cbgv: 'cán bộ, giáo viên',
  cbgvnv: 'cán bộ, giáo viên, nhân viên',
  cbql: 'cán bộ quản lý',
  cbqlgv: 'cán bộ quản lý, giáo viên',
  ph: 'phụ huynh',
  phhs: 'phụ huynh',
  cmhs: 'phụ huynh',
  gvcn: 'giáo viên chủ nhiệm',
  gvbm: 'giáo viên bộ môn',
  bgh: 'ban giám hiệu',
  cntt: 'công nghệ thông tin',
  gdcd: 'giáo dục công dân',
  gdktpl: 'giáo dục kinh tế và pháp luật',
  hđtn: 'hoạt động trải nghiệm',
  hđtnhn: 'hoạt động trải nghiệm, hướng nghiệp',
  hđngll: 'hoạt động ngoài giờ lên lớp',
  clb: 'câu lạc bộ',
  attt: 'an toàn thông tin',
  mxh: 'mạng xã hội',
  bvte: 'bảo vệ trẻ em',
  ca: 'công an',
  đtn: 'đoàn thanh niên',
  đtntn: 'đoàn thanh niên',
  tp: 'thành phố',
  mn: 'mầm non',
  th: 'tiểu học',
  tntp: 'thiếu niên tiền phong',
  tpt: 'tổng phụ trách',
  ptđ: 'phụ trách đội',
  đtdđ: 'điện thoại di động',
  kn: 'kỹ năng',
  kh: 'kế hoạch',
  qđ: 'quyết định',
  cv: 'công văn',
  tt: 'trung tâm',
  ban: 'ban',
  lđtbxh: 'lao động thương binh và xã hội',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  lhpn: 'liên hiệp phụ nữ',
};

/** Written differently, the same: the first of a row is what the others are read as. */
export const synonyms: readonly (readonly string[])[] = [
  ['môi trường mạng', 'không gian mạng', 'mạng internet', 'mt mạng', 'internet', 'mạng', 'không gian số'],
  ['học sinh', 'hs', 'các em học sinh', 'các em hs', 'em học sinh', 'h/s', 'hsinh'],
  ['giáo viên', 'gv', 'các thầy cô giáo', 'thầy cô giáo', 'thầy, cô giáo', 'thầy cô', 'g/v'],
  [
    'phụ huynh', 'ph', 'phhs', 'cmhs', 'cha mẹ học sinh', 'cha mẹ hs', 'phụ huynh học sinh', 'phụ huynh hs', 'cha mẹ các em học sinh',
    'phụ huynh các em học sinh', 'cha mẹ', 'bố mẹ', 'bố mẹ học sinh', 'cha mẹ của học sinh', 'phụ huynh của học sinh', 'bậc phụ huynh', 'bậc cha mẹ',
    'bậc phụ huynh học sinh', 'ph hs',
  ],
  ['giáo viên chủ nhiệm', 'gvcn', 'gv chủ nhiệm', 'thầy cô chủ nhiệm'],
  ['ban đại diện phụ huynh', 'ban đd phụ huynh', 'ban đdcmhs', 'ban đại diện cmhs', 'bđd cmhs', 'ban đại diện cha mẹ học sinh', 'hội phụ huynh', 'hội cha mẹ học sinh'],
  ['thpt', 'trung học phổ thông', 'cấp 3', 'cấp iii'],
  ['thcs', 'trung học cơ sở', 'cấp 2', 'cấp ii'],
  ['tiểu học', 'cấp 1', 'cấp i'],
  ['mầm non', 'mn', 'mẫu giáo'],
  ['ubnd', 'ủy ban nhân dân', 'uỷ ban nhân dân'],
  ['gddt', 'gdđt', 'gd&đt', 'gd-đt', 'gd đt', 'giáo dục và đào tạo', 'giáo dục đào tạo', 'gd và đt', 'giáo dục & đào tạo'],
  ['hoạt động trải nghiệm', 'hđtn', 'hđ trải nghiệm', 'hoạt động trải nghiệm, hướng nghiệp'],
  ['công an', 'ca'],
  ['đoàn thanh niên', 'đtn', 'đoàn tn'],
  ['thành phố', 'tp', 'thành phố hải phòng', 'tp hải phòng', 'tp. hải phòng', 'tp.'],
  ['hằng năm', 'hàng năm', 'mỗi năm', 'từng năm'],
  ['hằng tuần', 'hàng tuần', 'mỗi tuần'],
  ['hằng tháng', 'hàng tháng', 'mỗi tháng'],
  ['hằng quý', 'hàng quý', 'mỗi quý'],
  ['hằng ngày', 'hàng ngày', 'mỗi ngày'],
  ['trực tuyến', 'online'],
  ['điện thoại', 'điện thoại di động', 'đtdđ', 'điện thoại thông minh', 'smartphone', 'đt'],
  ['diệt virus', 'diệt vi rút', 'diệt virút', 'diệt vi-rút', 'chống virus', 'phòng chống virus'],
  ['wifi', 'wi-fi', 'wi fi'],
  ['website', 'trang web', 'web', 'trang thông tin điện tử'],
  ['facebook', 'fanpage', 'fb'],
  ['cổng thông tin điện tử', 'cổng ttđt', 'cổng thông tin'],
  ['loa phát thanh', 'loa truyền thanh'],
  ['phòng tin học', 'phòng tin', 'phòng máy tính', 'phòng máy'],
  ['tổ chức', 'tiến hành', 'thực hiện', 'triển khai', 'triển khai tổ chức', 'tổ chức triển khai', 'triển khai thực hiện', 'tổ chức thực hiện', 'tiến hành tổ chức'],
  ['phòng chống', 'phòng, chống', 'phòng ngừa', 'phòng tránh', 'phòng và chống'],
  ['hạn chế', 'hạn hẹp', 'eo hẹp'],
  ['tuyên truyền', 'tuyên truyền phổ biến', 'phổ biến tuyên truyền'],
  ['sinh hoạt chuyên đề', 'sinh hoạt theo chuyên đề'],
  ['hòm thư', 'hộp thư', 'thùng thư'],
  ['kinh phí', 'nguồn kinh phí'],
  ['không có', 'chưa có', 'không hề có'],
  ['không đủ', 'chưa đủ'],
  ['do', 'bởi'],
  ['tham gia', 'tham dự', 'dự'],
  ['giúp', 'giúp cho'],
  ['toàn bộ', 'toàn thể', 'tất cả'],
  ['nâng cao', 'nâng lên'],
  ['gồm', 'bao gồm', 'gồm có'],
];

/** Words that say nothing by themselves, wherever they are. */
export const fillers: readonly string[] = [
  'các', 'những', 'đã', 'việc', 'về', 'của', 'cho', 'tại', 'ở', 'trong', 'vào', 'đến', 'tới', 'với', 'cùng',
  'cùng với', 'là', 'thì', 'một cách', 'số lượng', 'công tác', 'hoạt động', 'nội dung', 'nhà trường', 'đơn vị', 'ta', 'này', 'đó', 'trên',
  'qua', 'thông qua', 'bằng', 'theo', 'tổng số', 'tổng cộng', 'như', 'đồng chí', 'đ/c', 'toàn trường', 'rất', 'cụ thể', 'nói chung',
  'trên địa bàn', 'địa bàn', 'trong thời gian qua', 'thời gian qua', 'trong kỳ báo cáo', 'đến nay', 'hiện nay', 'hiện tại',
  'trong những năm qua', 'tại nhà trường', 'tại đơn vị', 'thêm', 'nhằm', 'để', 'trên địa bàn quận', 'trên địa bàn huyện', 'trên địa bàn thành phố',
];

/** Beside what they stand before, these are no negation and no filler. */
export const fixed: readonly string[] = [
  'mạng xã hội', 'xã hội', 'trường học', 'phòng học', 'phòng tư vấn', 'phòng ban', 'tổ chức đoàn thể', 'trung tâm học tập', 'có thể', 'có trách nhiệm', 'không gian', 'không khí', 'không quân', 'hàng không', 'không những', 'không chỉ', 'không ngừng', 'bằng khen', 'của cải',
  'theo dõi', 'thông qua đường dây', 'từ điển', 'việc làm', 'đến trường', 'trong sạch', 'trong sáng', 'ngoài ra', 'cho phép',
  'hoạt động ngoại khóa', 'công tác xã hội', 'đơn vị trực thuộc', 'tổ chức xã hội', 'với nhau', 'trong giờ', 'ngoài giờ', 'ngoài nhà trường',
  'trong nhà trường', 'cho mượn', 'cho thuê', 'bị cáo', 'bị động', 'được bảo vệ', 'được hỗ trợ',
];

/** A sentence that begins with one says first when or where: that part is read last. */
export const frontings: ReadonlySet<string> = new Set([
  'trong', 'tại', 'vào', 'từ', 'hằng', 'hàng', 'nhân', 'qua', 'thông', 'ngay', 'năm', 'đầu', 'cuối', 'sau', 'ở', 'trên', 'mỗi',
]);

/** In front of a sentence, these do not count; taken away one after another. */
export const leads: readonly string[] = [
  'nhà trường', 'trường', 'đơn vị', 'trung tâm', 'phòng gddt', 'phòng', 'cơ quan', 'chúng tôi', 'đã', 'đang', 'luôn', 'có', 'ủy ban nhân dân phường, xã',
  'tích cực', 'chủ động', 'kịp thời', 'nghiêm túc', 'thường xuyên', 'quan tâm', 'bên cạnh đó', 'ngoài ra', 'đồng thời', 'cụ thể', 'trong đó',
  'làm tốt', 'nhìn chung', 'tổ chức', 'được', 'luôn luôn', 'ubnd phường', 'ubnd xã', 'ubnd phường, xã', 'phối kết hợp', 'cùng với đó',
];

export const negationWords: ReadonlySet<string> = new Set(['không', 'chưa', 'chẳng', 'thiếu', 'ngoài', 'trừ', 'không có', 'không đủ', 'ít']);

/** Two words that say the opposite: the first of a row in the sentence, one of the others against it. */
export const antonyms: readonly (readonly [string, readonly string[]])[] = [
  ['tăng', ['giảm', 'hạ']],
  ['tốt', ['kém', 'yếu', 'xấu', 'chưa tốt']],
  ['đủ', ['thiếu', 'ít', 'không đủ', 'có', 'không có']],
  ['nhiều', ['ít', 'hiếm']],
  ['cao', ['thấp']],
  ['nhanh', ['chậm']],
  ['kịp thời', ['chậm', 'chậm trễ', 'muộn']],
  ['trước', ['sau']],
  ['dễ', ['khó']],
  ['thuận lợi', ['khó khăn']],
  ['chặt chẽ', ['lỏng lẻo', 'rời rạc', 'hời hợt']],
  ['đồng bộ', ['rời rạc', 'chắp vá']],
  ['đồng đều', ['chênh lệch']],
  ['chủ động', ['bị động', 'thụ động']],
  ['tích cực', ['tiêu cực', 'thụ động']],
  ['nghiêm túc', ['hời hợt', 'hình thức', 'đối phó']],
  ['đầy đủ', ['thiếu', 'sơ sài']],
  ['mạnh', ['yếu']],
  ['mở rộng', ['thu hẹp']],
  ['nâng cao', ['hạ thấp', 'giảm sút']],
  ['ổn định', ['chập chờn']],
  ['trong', ['ngoài']],
  ['mới', ['cũ']],
  ['đạt', ['trượt']],
  ['an toàn', ['nguy hiểm', 'mất an toàn']],
  ['lành mạnh', ['độc hại']],
  ['quan tâm', ['thờ ơ', 'buông lỏng']],
  ['đúng', ['sai']],
  ['cho phép', ['cấm', 'nghiêm cấm']],
  ['phong phú', ['nghèo nàn', 'đơn điệu']],
  ['thường xuyên', ['thỉnh thoảng']],
];

/** Words that only say how strongly, between a negation and what it denies. */
export const degrees: ReadonlySet<string> = new Set(['tổ chức', 'còn', 'rất', 'hơi', 'khá', 'quá', 'được', 'bị', 'có', 'thật', 'thực sự', 'hề', 'đã']);

/** Areas of one rank: named or not, they are read as the rank. */
export const ranks = [
  { rank: 'quận, huyện', words: ['quận', 'huyện', 'thị xã', 'q.', 'h.'] },
  { rank: 'phường, xã', words: ['phường', 'xã', 'thị trấn', 'đặc khu'] },
] as const;

/** Spaces and joints of lists: dropped after an order has been compared. */
export const listMarks: ReadonlySet<string> = new Set([',', ';', 'và', 'hoặc', 'hay', '&', '/', '+']);

/** Nouns of two words or more that a figure may count. */
export const countedNouns: readonly string[] = [
  'lượt người', 'lượt học sinh', 'lượt', 'học sinh', 'giáo viên', 'cán bộ', 'phụ huynh', 'máy tính', 'phòng học', 'tờ rơi', 'thành viên',
  'đoàn viên', 'câu lạc bộ', 'trường hợp', 'vụ việc', 'văn bản', 'công văn', 'kế hoạch', 'cuộc thi', 'chuyên đề', 'bài viết', 'tin', 'bài', 'buổi',
  'triệu đồng', 'tỷ đồng', 'đồng', 'báo cáo viên', 'cộng tác viên', 'tài khoản', 'phần mềm', 'video clip', 'tài liệu', 'sản phẩm',
  'phòng tin học', 'bộ máy tính', 'tổ chức', 'cá nhân', 'trẻ em', 'đơn vị', 'nhà trường', 'gia đình',
];

/** Before a number, these show that it names and does not count. */
export const namingWords: ReadonlySet<string> = new Set([
  'năm', 'tháng', 'ngày', 'quý', 'kỳ', 'khối', 'lớp', 'số', 'đài', 'điều', 'khoản', 'điểm', 'thứ', 'web', 'trình', 'quyết định', 'định', 'hoạch', 'tư',
  'đoạn', 'phiên', 'bản', 'cấp', 'tuần', 'tiết', 'giờ', 'tuổi', 'đến', 'từ', 'quyết',
]);

/** After a number, these show that it is a duration, an age or a rate. */
export const measuringWords: ReadonlySet<string> = new Set(['giờ', 'phút', 'ngày', 'tháng', 'năm', 'tuần', 'tuổi', 'lần/tuần', 'lần/tháng', 'học kỳ', 'năm học']);

/** About, over, nearly: the span of an estimate begins with one. */
export const estimateWords: Readonly<Record<string, 'over' | 'about' | 'under'>> = {
  hơn: 'over',
  trên: 'over',
  gần: 'about',
  khoảng: 'about',
  'xấp xỉ': 'about',
  tầm: 'about',
  chừng: 'about',
  'ước tính': 'about',
};

export const estimateSaid = { over: 'hơn', about: 'khoảng', under: 'gần' } as const;

/** Ends of a document's number whose document is not the unit's own. */
export const higherBodies = /(?:UBND|TTg|CP|B?GD&?ĐT-[A-Z]+|BGDĐT|SGD&?ĐT|SGDDT|BTTTT|TT-B\S*|NĐ-CP|QH\d*|TW|TU|HĐND|CATP\S*|STTTT\S*|BCA|BLĐTBXH)$/u;

/** Says of a figure no more than the verb before it: "tổ chức được 12 buổi". */
export function isPassive(word: string): boolean {
  return word === 'được';
}
