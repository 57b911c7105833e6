/** Units with their own part in the sample, and the Department's words about them. */

/** Units that no slip names but the story needs to have answered in full. */
export const sampleActors = {
  decomposed: 'DV_KHIEM_THINH',
  returned: 'THPT_NGUYEN_TRAI',
  doubled: 'TT_HAI_AN',
  merged: 'TT_DO_SON',
  extended: ['PGD_CAT_HAI', 'THPT_CAT_HAI'],
  onBehalf: 'DV_KHIEM_THI',
} as const;

/** Units in which nothing occurred, so that what the slips say of them is alone. */
export const quietUnits: ReadonlySet<string> = new Set([
  'THPT_LY_THANH_TONG',
  'THPT_EDISON',
  'THPT_NGO_QUYEN',
  'THPT_BACH_DANG',
  'THPT_LE_QUY_DON',
  'TT_CAT_HAI',
  'TT_DUONG_KINH',
  'PGD_DUONG_KINH',
]);

/** A row of a unit that the registry has not. */
export const stranger = { code: 'THPT_TRANG_CAT', name: 'Trường THPT Tràng Cát' };

/** A column that someone added next to it leaves the form's own years unchanged. */
export const addedColumn = { label: 'Ghi chú của chuyên viên', text: 'Đã gọi điện nhắc ngày 20/12' };
export const remarkUnderTable = 'Các trường lưu ý: số liệu tính đến hết ngày 15/12/2024';

export const returnWords = {
  state: 'Yêu cầu chỉnh lý',
  reason: 'Số buổi tuyên truyền năm 2023 không khớp với kế hoạch đã gửi, đề nghị rà soát.',
  cells: 'Số buổi tuyên truyền 2023',
  deadline: '31/12/2024',
} as const;
export const acceptWord = 'Đã duyệt';
export const onBehalfWord = 'Nhập thay';
export const extension = { to: '31/12/2024', reason: 'Đơn vị ở đảo, gửi văn bản chậm do thời tiết' } as const;
export const departmentOfficer = 'vanphong.minhhoa@haiphong.edu.vn';
export const logWords = {
  seen: 'Thấy đơn vị hoàn thành',
  draft: 'Tổng hợp bản tạm',
  returned: 'Yêu cầu chỉnh lý',
  accepted: 'Duyệt',
} as const;
