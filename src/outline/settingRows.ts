/** Every setting, declared once: how it is read, its code, its meaning, its value when nothing is typed. */

/** `lines` are separated by ";", `count` is at least 1, `addresses` are e-mail addresses in small letters. */
export type SettingReading = 'text' | 'lines' | 'day' | 'number' | 'count' | 'yes' | 'addresses';

/** One setting: how it is read, where it is kept, what it is when absent. */
export interface SettingField<Read extends SettingReading = SettingReading> {
  readonly read: Read;
  readonly code: string;
  readonly meaning: string;
  readonly value: string;
}

export const settingRows = {
  dispatchNumber: { read: 'text', code: 'so_cong_van', value: '…/SGDĐT-VP', meaning: 'Số công văn yêu cầu báo cáo' },
  dispatchDate: { read: 'text', code: 'ngay_cong_van', value: '12/2024', meaning: 'Ngày công văn' },
  reportBasis: {
    read: 'lines',
    code: 'can_cu',
    value:
      'Kế hoạch số 186/KH-UBND ngày 06/8/2021 của Ủy ban nhân dân thành phố; Văn bản số 2915/STTTT-TTBCXB ngày 19/12/2024 của Sở Thông tin và Truyền thông',
    meaning: 'Căn cứ của báo cáo, cách nhau bằng dấu ; (ai yêu cầu, bằng văn bản nào; phần còn “…” không in)',
  },
  periodFrom: { read: 'day', code: 'ky_tu', value: '01/06/2021', meaning: 'Kỳ báo cáo: từ ngày' },
  periodTo: { read: 'day', code: 'ky_den', value: '15/12/2024', meaning: 'Kỳ báo cáo: đến hết ngày (thời điểm chốt số liệu)' },
  deadline: { read: 'day', code: 'han_nop', value: '24/12/2024', meaning: 'Hạn nộp (hết ngày)' },
  minimumTimes: {
    read: 'count',
    code: 'so_lan_toi_thieu',
    value: '1',
    meaning: 'Số lần tổ chức tối thiểu trong năm để được tính là “định kỳ”',
  },
  fullCoverage: { read: 'number', code: 'nguong_day_du', value: '95', meaning: 'Độ phủ (%) từ mức này: đầy đủ' },
  provisionalCoverage: {
    read: 'number',
    code: 'nguong_tam_tinh',
    value: '80',
    meaning: 'Độ phủ (%) từ mức này: tạm tính; dưới mức này: chưa đủ cơ sở',
  },
  onlyAccepted: {
    read: 'yes',
    code: 'chi_tinh_da_duyet',
    value: 'Không',
    meaning: 'Bản chốt chỉ tính các đơn vị đã được Sở duyệt (Có/Không)',
  },
  zeroMeansNone: {
    read: 'yes',
    code: 'hieu_0_la_khong_phat_sinh',
    value: 'Có',
    meaning: 'Gõ 0 mà không có bảng tham chiếu thì hiểu là “không phát sinh” (Có/Không)',
  },
  parentAgency: { read: 'text', code: 'co_quan_chu_quan', value: 'UBND THÀNH PHỐ HẢI PHÒNG', meaning: 'Cơ quan chủ quản' },
  agency: { read: 'text', code: 'co_quan', value: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', meaning: 'Cơ quan ban hành báo cáo' },
  agencyCode: { read: 'text', code: 'ky_hieu', value: 'BC-SGDĐT', meaning: 'Ký hiệu báo cáo' },
  addressee: {
    read: 'text',
    code: 'kinh_gui',
    value: 'Ủy ban nhân dân thành phố Hải Phòng',
    meaning: 'Nơi nhận báo cáo (Kính gửi)',
  },
  place: { read: 'text', code: 'dia_danh', value: 'Hải Phòng', meaning: 'Địa danh ghi trên báo cáo' },
  provinceCode: { read: 'text', code: 'ma_tinh', value: '31', meaning: 'Mã tỉnh, thành phố, ghi vào số liệu chuẩn gửi cấp trên' },
  signingAuthority: { read: 'text', code: 'ky_thay', value: 'KT. GIÁM ĐỐC', meaning: 'Thẩm quyền ký' },
  signerTitle: { read: 'text', code: 'chuc_vu_ky', value: 'PHÓ GIÁM ĐỐC', meaning: 'Chức vụ người ký' },
  recipients: {
    read: 'lines',
    code: 'noi_nhan',
    value: 'Như trên; Sở Thông tin và Truyền thông; Giám đốc (để b/c), các Phó Giám đốc; Lưu: VT, VP',
    meaning: 'Nơi nhận, cách nhau bằng dấu ;',
  },
  officers: {
    read: 'addresses',
    code: 'can_bo_so',
    value: '',
    meaning:
      'Cán bộ của Sở dùng tiện ích: địa chỉ e-mail, cách nhau bằng dấu ; (chỉ họ và chủ bảng tính được tổng hợp, chốt, thiết lập, sửa các tab của Sở; để trống: ai sửa được bảng tính cũng làm được)',
  },
  restricted: {
    read: 'text',
    code: 'bang_rieng',
    value: '',
    meaning:
      'Bảng riêng giữ số về con người của các đơn vị: tên tệp .xlsx để cạnh biểu mẫu, hoặc địa chỉ bảng tính trên Google (để trống: đọc ở bảng này)',
  },
  tracing: {
    read: 'yes',
    code: 'ghi_vet',
    value: 'Có',
    meaning: 'Ghi vết lỗi của tiện ích để người phụ trách tìm nguyên nhân, không ghi nội dung ô nào (Có/Không)',
  },
  binding: { read: 'text', code: 'lien_ket', value: '', meaning: 'Liên kết cột đã xác nhận (do tiện ích ghi)' },
} as const satisfies Readonly<Record<string, SettingField>>;
