/** The places of the report that the Department fills in its own words, each with a hint. */
import type { OwnTextsTab } from './schema.ts';

export const ownTextsTab: OwnTextsTab = {
  tab: 'Lời văn',
  code: { code: 'ma', label: 'Mã', kind: 'key', locked: true },
  part: { code: 'muc', label: 'Mục của báo cáo', kind: 'text', locked: true },
  text: { code: 'noi_dung', label: 'Nội dung (in nguyên văn)', kind: 'text' },
  hint: { code: 'goi_y', label: 'Gợi ý', kind: 'text', locked: true },
  rows: [
    {
      code: 'van_ban_cua_so',
      part: 'I.1. Văn bản của Sở',
      hint: 'Kế hoạch, công văn Sở đã ban hành: số, ngày, trích yếu; ai làm đầu mối.',
      role: 'documents',
    },
    {
      code: 'hoat_dong_cua_so',
      part: 'I.1. Hoạt động của Sở',
      hint: 'Hội nghị, tập huấn, cuộc thi, kiểm tra do Sở tổ chức.',
      role: 'activities',
    },
    { code: 'uu_diem', part: 'III.1. Ưu điểm', hint: 'Nhận định của Sở; các số liệu so sánh được in ngay sau đó.', role: 'strengths' },
    {
      code: 'han_che',
      part: 'III.2. Hạn chế',
      hint: 'Nhận định của Sở; số đơn vị chưa báo cáo, mục tiêu chưa đạt được in ngay sau đó.',
      role: 'weaknesses',
    },
    {
      code: 'nguyen_nhan',
      part: 'III.3. Nguyên nhân',
      hint: 'Không suy ra được từ số liệu: Sở tự viết, để trống thì mục này không in.',
      role: 'causes',
    },
    { code: 'phuong_huong', part: 'V.1. Phương hướng', hint: 'Nhiệm vụ thời gian tới của ngành.', role: 'directions' },
    {
      code: 'kien_nghi.ubnd',
      part: 'V.2. Kiến nghị với UBND thành phố',
      hint: 'Kiến nghị của Sở với UBND thành phố.',
      role: 'to.kien_nghi.ubnd',
    },
    {
      code: 'kien_nghi.nganh',
      part: 'V.2. Kiến nghị với các sở, ngành',
      hint: 'Kiến nghị của Sở với công an, các sở, ngành.',
      role: 'to.kien_nghi.nganh',
    },
    { code: 'them_i_1', part: 'Thêm vào cuối I.1', hint: 'Đoạn tự do, in sau mục I.1.', role: 'after.I.1' },
    { code: 'them_i_2', part: 'Thêm vào cuối I.2', hint: 'Đoạn tự do, in sau mục I.2.', role: 'after.I.2' },
    { code: 'them_i_3', part: 'Thêm vào cuối I.3', hint: 'Đoạn tự do, in sau mục I.3.', role: 'after.I.3' },
    { code: 'them_ii_1', part: 'Thêm vào cuối II.1', hint: 'Đoạn tự do, in sau mục II.1.', role: 'after.II.1' },
    { code: 'them_ii_2', part: 'Thêm vào cuối II.2', hint: 'Đoạn tự do, in sau mục II.2.', role: 'after.II.2' },
    { code: 'them_ii_3', part: 'Thêm vào cuối II.3', hint: 'Đoạn tự do, in sau mục II.3.', role: 'after.II.3' },
    { code: 'them_ii_4', part: 'Thêm vào cuối II.4', hint: 'Đoạn tự do, in sau mục II.4.', role: 'after.II.4' },
    { code: 'them_ii_5', part: 'Thêm vào cuối II.5', hint: 'Đoạn tự do, in sau mục II.5.', role: 'after.II.5' },
    { code: 'them_iv', part: 'Thêm vào cuối IV', hint: 'Đoạn tự do, in sau mục IV.', role: 'after.IV' },
    { code: 'them_v', part: 'Thêm vào cuối V', hint: 'Đoạn tự do, in sau mục V.', role: 'after.V' },
  ],
};
