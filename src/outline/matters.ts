/** What sentences of units are gathered under besides the sub-measures: difficulties, proposals, addressees. */
import type { Addressee, Matter } from './schema.ts';

/** Whom a proposal is for; the first whose words are in the sentence, else the default of its matter. */
export const addressees = [
  {
    code: 'kien_nghi.nganh',
    name: 'các sở, ngành, Công an thành phố',
    words: [
      'công an',
      'sở thông tin',
      'sở tt&tt',
      'sở lao động',
      'sở lđtbxh',
      'sở tài chính',
      'sở nội vụ',
      'sở y tế',
      'sở văn hóa',
      'ban an toàn giao thông',
      'thành đoàn',
      'hội liên hiệp phụ nữ',
      'hội phụ nữ',
      'đoàn thanh niên',
      'tòa án',
      'viện kiểm sát',
      'ngành thông tin',
      'nhà mạng',
      'doanh nghiệp viễn thông',
      'các ngành',
      'ban ngành',
      'bộ thông tin',
      'bộ công an',
    ],
  },
  {
    code: 'kien_nghi.so',
    name: 'Sở Giáo dục và Đào tạo',
    words: ['sở giáo dục', 'sở gdđt', 'sở gd&đt', 'sở gd-đt', 'lãnh đạo sở', 'sở', 'ngành giáo dục'],
  },
  {
    code: 'kien_nghi.ubnd',
    name: 'Ủy ban nhân dân thành phố',
    words: [
      'ủy ban nhân dân',
      'ubnd',
      'thành phố',
      'hội đồng nhân dân',
      'hđnd',
      'các cấp',
      'cấp trên',
      'cấp có thẩm quyền',
      'chính quyền',
      'bộ giáo dục',
      'bộ gdđt',
      'chính phủ',
      'nhà nước',
      'quận',
      'huyện',
    ],
  },
] as const satisfies readonly Addressee[];

/** Difficulties; `predicate` is what the report prints of them, and must hold for a unit that said any one of the keywords. */
export const difficulties = [
  {
    code: 'kinh_phi',
    predicate: 'Chưa có nguồn kinh phí riêng hoặc kinh phí còn thiếu, hạn hẹp',
    keywords: ['kinh phí', 'ngân sách', 'nguồn chi', 'tài chính', 'nguồn vốn', 'nguồn lực'],
  },
  {
    code: 'dien_thoai',
    predicate: 'Học sinh dùng điện thoại ngoài giờ học, nhà trường khó kiểm soát nội dung truy cập',
    keywords: ['điện thoại', 'ngoài giờ học', 'khó kiểm soát', 'khó quản lý', 'ngoài nhà trường', 'ở nhà'],
  },
  {
    code: 'noi_dung',
    predicate: 'Nội dung xấu độc thay đổi nhanh hoặc tài liệu tuyên truyền còn thiếu, chưa cập nhật kịp',
    keywords: ['nội dung xấu độc', 'xấu độc', 'thủ đoạn', 'tài liệu', 'học liệu', 'cập nhật', 'tinh vi'],
  },
  {
    code: 'cha_me',
    predicate: 'Một bộ phận cha mẹ thiếu kỹ năng, chưa quan tâm, chưa phối hợp quản lý con hoặc đi làm xa',
    keywords: ['cha mẹ', 'phụ huynh', 'gia đình', 'đi làm xa', 'người chăm sóc', 'ông bà'],
  },
  {
    code: 'gia_dinh',
    predicate: 'Một số gia đình có hoàn cảnh khó khăn hoặc chưa có điện thoại, máy tính cho con',
    keywords: [
      ...['chưa có điện thoại', 'không có điện thoại', 'thiếu điện thoại', 'hoàn cảnh khó khăn', 'gia đình khó khăn'],
      ...['gia đình chưa có máy tính', 'gia đình không có máy tính', 'hộ nghèo'],
    ],
  },
  {
    code: 'thiet_bi',
    predicate: 'Máy tính, thiết bị, phần mềm hoặc đường truyền còn thiếu, đã cũ, chưa đáp ứng',
    keywords: ['máy tính', 'thiết bị', 'cơ sở vật chất', 'phòng máy', 'đường truyền', 'hạ tầng', 'phần mềm', 'xuống cấp'],
  },
  {
    code: 'doi_ngu',
    predicate: 'Đội ngũ còn thiếu, kiêm nhiệm hoặc chưa được đào tạo chuyên sâu',
    keywords: ['kiêm nhiệm', 'đội ngũ', 'biên chế', 'chuyên sâu', 'nghiệp vụ', 'nhân lực'],
  },
  {
    code: 'phoi_hop',
    predicate: 'Phối hợp, chia sẻ thông tin giữa các lực lượng có lúc chưa đồng bộ, chưa thường xuyên',
    keywords: ['phối hợp', 'đồng bộ', 'chia sẻ thông tin', 'cơ chế'],
  },
] as const satisfies readonly Matter[];

/** Proposals; `addressee` is whom they are for where the sentence does not say. */
export const proposals = [
  {
    code: 'kinh_phi',
    predicate: 'Bố trí kinh phí hằng năm cho công tác bảo vệ trẻ em trên môi trường mạng',
    keywords: ['kinh phí', 'ngân sách', 'nguồn chi', 'tài chính'],
    addressee: 'kien_nghi.ubnd',
  },
  {
    code: 'bien_che',
    predicate: 'Xem xét định mức biên chế nhân viên tư vấn tâm lý chuyên trách trong trường học',
    keywords: ['biên chế', 'định mức', 'chuyên trách', 'vị trí việc làm', 'nhân viên tư vấn', 'chế độ', 'phụ cấp'],
    addressee: 'kien_nghi.ubnd',
  },
  {
    code: 'bao_cao_vien',
    predicate: 'Thường xuyên cử báo cáo viên về trường, cung cấp thông tin về thủ đoạn mới',
    keywords: ['báo cáo viên', 'phối hợp tuyên truyền', 'thủ đoạn', 'tội phạm', 'xử lý nghiêm', 'tiệm internet', 'quán net', 'tuần tra'],
    addressee: 'kien_nghi.nganh',
  },
  {
    code: 'chan_loc',
    predicate: 'Chặn, gỡ nội dung xấu độc, quản lý các nền tảng mạng xã hội',
    keywords: ['ngăn chặn', 'chặn', 'gỡ bỏ', 'nền tảng', 'nhà mạng', 'mạng xã hội'],
    addressee: 'kien_nghi.nganh',
  },
  {
    code: 'tai_lieu',
    predicate: 'Cung cấp tài liệu, học liệu dùng chung theo cấp học',
    keywords: ['tài liệu', 'học liệu', 'video', 'sổ tay', 'bộ tài liệu', 'cẩm nang'],
    addressee: 'kien_nghi.so',
  },
  {
    code: 'phan_mem',
    predicate: 'Hỗ trợ phần mềm lọc nội dung, quản lý phòng máy dùng chung',
    keywords: ['phần mềm', 'lọc nội dung', 'phòng máy', 'công cụ', 'ứng dụng'],
    addressee: 'kien_nghi.so',
  },
  {
    code: 'tap_huan',
    predicate: 'Tập huấn chuyên sâu cho cán bộ quản lý, giáo viên cốt cán',
    keywords: ['tập huấn', 'bồi dưỡng', 'đào tạo', 'chuyên đề', 'hội thảo', 'nâng cao năng lực'],
    addressee: 'kien_nghi.so',
  },
  {
    code: 'thiet_bi',
    predicate: 'Trang bị máy tính, thiết bị, đường truyền cho các trường',
    keywords: ['máy tính', 'trang thiết bị', 'thiết bị', 'cơ sở vật chất', 'đường truyền', 'hạ tầng'],
    addressee: 'kien_nghi.ubnd',
  },
  {
    code: 'khen_thuong',
    predicate: 'Khen thưởng tập thể, cá nhân có thành tích',
    keywords: ['khen thưởng', 'tuyên dương', 'biểu dương', 'thi đua'],
    addressee: 'kien_nghi.ubnd',
  },
] as const satisfies readonly Matter[];
