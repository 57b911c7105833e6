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

/** Difficulties; `predicate` is what the report prints where several sentences are meant: no more than what any one of the keywords says. */
export const difficulties = [
  {
    code: 'kinh_phi',
    predicate: 'Khó khăn về kinh phí hoặc nguồn lực',
    keywords: ['kinh phí', 'ngân sách', 'nguồn chi', 'tài chính', 'nguồn vốn', 'nguồn lực'],
  },
  {
    code: 'dien_thoai',
    predicate: 'Khó khăn liên quan đến điện thoại',
    keywords: ['điện thoại'],
  },
  {
    code: 'ngoai_gio',
    predicate: 'Khó khăn ở ngoài giờ học, ngoài nhà trường hoặc ở nhà',
    keywords: ['ngoài giờ học', 'ngoài nhà trường', 'ở nhà'],
  },
  {
    code: 'kiem_soat',
    predicate: 'Có việc khó kiểm soát hoặc khó quản lý',
    keywords: ['khó kiểm soát', 'khó quản lý'],
  },
  {
    code: 'noi_dung',
    predicate: 'Khó khăn trước nội dung xấu độc, thủ đoạn hoặc hành vi tinh vi',
    keywords: ['nội dung xấu độc', 'xấu độc', 'thủ đoạn', 'tinh vi'],
  },
  {
    code: 'tai_lieu',
    predicate: 'Khó khăn về tài liệu, học liệu hoặc việc cập nhật',
    keywords: ['tài liệu', 'học liệu', 'cập nhật'],
  },
  {
    code: 'cha_me',
    predicate: 'Khó khăn liên quan đến gia đình',
    keywords: ['cha mẹ', 'phụ huynh', 'gia đình', 'đi làm xa', 'người chăm sóc', 'ông bà'],
  },
  {
    code: 'gia_dinh',
    predicate: 'Còn hoàn cảnh khó khăn, thiếu điện thoại hoặc thiếu máy tính',
    keywords: [
      'chưa có điện thoại',
      'không có điện thoại',
      'thiếu điện thoại',
      'hoàn cảnh khó khăn',
      'gia đình khó khăn',
      'gia đình chưa có máy tính',
      'gia đình không có máy tính',
      'hộ nghèo',
    ],
  },
  {
    code: 'thiet_bi',
    predicate: 'Khó khăn về máy tính, thiết bị, phần mềm, đường truyền hoặc cơ sở vật chất',
    keywords: ['máy tính', 'thiết bị', 'cơ sở vật chất', 'phòng máy', 'đường truyền', 'hạ tầng', 'phần mềm', 'xuống cấp'],
  },
  {
    code: 'doi_ngu',
    predicate: 'Khó khăn về đội ngũ, biên chế hoặc nghiệp vụ',
    keywords: ['kiêm nhiệm', 'đội ngũ', 'biên chế', 'chuyên sâu', 'nghiệp vụ', 'nhân lực'],
  },
  {
    code: 'phoi_hop',
    predicate: 'Khó khăn về phối hợp, cơ chế, chia sẻ thông tin hoặc tính đồng bộ',
    keywords: ['phối hợp', 'đồng bộ', 'chia sẻ thông tin', 'cơ chế'],
  },
] as const satisfies readonly Matter[];

/** Proposals, by the same law; `addressee` is whom they are for where the sentence does not say. */
export const proposals = [
  {
    code: 'kinh_phi',
    predicate: 'Xem xét đề nghị về kinh phí',
    keywords: ['kinh phí', 'ngân sách', 'nguồn chi', 'tài chính'],
    addressee: 'kien_nghi.ubnd',
  },
  {
    code: 'bien_che',
    predicate: 'Xem xét đề nghị về biên chế, định mức hoặc nhân sự',
    keywords: ['biên chế', 'định mức', 'chuyên trách', 'vị trí việc làm', 'nhân viên tư vấn'],
    addressee: 'kien_nghi.ubnd',
  },
  {
    code: 'che_do',
    predicate: 'Xem xét đề nghị về chế độ',
    keywords: ['chế độ', 'phụ cấp'],
    addressee: 'kien_nghi.ubnd',
  },
  {
    code: 'bao_cao_vien',
    predicate: 'Xem xét đề nghị về báo cáo viên hoặc phối hợp tuyên truyền',
    keywords: ['báo cáo viên', 'phối hợp tuyên truyền'],
    addressee: 'kien_nghi.nganh',
  },
  {
    code: 'toi_pham',
    predicate: 'Xem xét đề nghị về tội phạm, thủ đoạn hoặc việc xử lý nghiêm',
    keywords: ['thủ đoạn', 'tội phạm', 'xử lý nghiêm'],
    addressee: 'kien_nghi.nganh',
  },
  {
    code: 'quan_net',
    predicate: 'Xem xét đề nghị về quán internet hoặc việc tuần tra',
    keywords: ['tiệm internet', 'quán net', 'tuần tra'],
    addressee: 'kien_nghi.nganh',
  },
  {
    code: 'chan_loc',
    predicate: 'Xem xét đề nghị về mạng xã hội, nền tảng, nhà mạng hoặc việc ngăn chặn, gỡ bỏ',
    keywords: ['ngăn chặn', 'chặn', 'gỡ bỏ', 'nền tảng', 'nhà mạng', 'mạng xã hội'],
    addressee: 'kien_nghi.nganh',
  },
  {
    code: 'tai_lieu',
    predicate: 'Xem xét đề nghị về tài liệu hoặc học liệu',
    keywords: ['tài liệu', 'học liệu', 'video', 'sổ tay', 'bộ tài liệu', 'cẩm nang'],
    addressee: 'kien_nghi.so',
  },
  {
    code: 'phan_mem',
    predicate: 'Xem xét đề nghị về phần mềm, ứng dụng, công cụ hoặc phòng máy',
    keywords: ['phần mềm', 'lọc nội dung', 'phòng máy', 'công cụ', 'ứng dụng'],
    addressee: 'kien_nghi.so',
  },
  {
    code: 'tap_huan',
    predicate: 'Xem xét đề nghị về tập huấn, bồi dưỡng, chuyên đề hoặc hội thảo',
    keywords: ['tập huấn', 'bồi dưỡng', 'đào tạo', 'chuyên đề', 'hội thảo', 'nâng cao năng lực'],
    addressee: 'kien_nghi.so',
  },
  {
    code: 'thiet_bi',
    predicate: 'Xem xét đề nghị về máy tính, thiết bị, đường truyền hoặc cơ sở vật chất',
    keywords: ['máy tính', 'trang thiết bị', 'thiết bị', 'cơ sở vật chất', 'đường truyền', 'hạ tầng'],
    addressee: 'kien_nghi.ubnd',
  },
  {
    code: 'khen_thuong',
    predicate: 'Xem xét đề nghị về khen thưởng hoặc thi đua',
    keywords: ['khen thưởng', 'tuyên dương', 'biểu dương', 'thi đua'],
    addressee: 'kien_nghi.ubnd',
  },
] as const satisfies readonly Matter[];
