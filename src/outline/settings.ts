/** The settings tab: every setting with its code, its meaning and its value when nothing is typed. */
import type { SettingsTab } from './schema.ts';

export const settingsTab: SettingsTab = {
  tab: 'Cấu hình',
  code: { code: 'ma', label: 'Mã', kind: 'key', locked: true },
  value: { code: 'gia_tri', label: 'Giá trị', kind: 'text' },
  meaning: { code: 'y_nghia', label: 'Ý nghĩa', kind: 'text', locked: true },
  rows: {
    dispatchNumber: { code: 'so_cong_van', value: '…/SGDĐT-VP', meaning: 'Số công văn yêu cầu báo cáo' },
    dispatchDate: { code: 'ngay_cong_van', value: '12/2024', meaning: 'Ngày công văn' },
    reportBasis: {
      code: 'can_cu',
      value:
        'Kế hoạch số 186/KH-UBND ngày 06/8/2021 của Ủy ban nhân dân thành phố; Văn bản số 2915/STTTT-TTBCXB ngày 19/12/2024 của Sở Thông tin và Truyền thông',
      meaning: 'Căn cứ của báo cáo, cách nhau bằng dấu ; (ai yêu cầu, bằng văn bản nào; phần còn “…” không in)',
    },
    periodFrom: { code: 'ky_tu', value: '01/06/2021', meaning: 'Kỳ báo cáo: từ ngày' },
    periodTo: { code: 'ky_den', value: '15/12/2024', meaning: 'Kỳ báo cáo: đến hết ngày (thời điểm chốt số liệu)' },
    deadline: { code: 'han_nop', value: '24/12/2024', meaning: 'Hạn nộp (hết ngày)' },
    minimumTimes: {
      code: 'so_lan_toi_thieu',
      value: '1',
      meaning: 'Số lần tổ chức tối thiểu trong năm để được tính là “định kỳ”',
    },
    fullCoverage: { code: 'nguong_day_du', value: '95', meaning: 'Độ phủ (%) từ mức này: đầy đủ' },
    provisionalCoverage: {
      code: 'nguong_tam_tinh',
      value: '80',
      meaning: 'Độ phủ (%) từ mức này: tạm tính; dưới mức này: chưa đủ cơ sở',
    },
    onlyAccepted: {
      code: 'chi_tinh_da_duyet',
      value: 'Không',
      meaning: 'Bản chốt chỉ tính các đơn vị đã được Sở duyệt (Có/Không)',
    },
    zeroMeansNone: {
      code: 'hieu_0_la_khong_phat_sinh',
      value: 'Có',
      meaning: 'Gõ 0 mà không có bảng tham chiếu thì hiểu là “không phát sinh” (Có/Không)',
    },
    parentAgency: { code: 'co_quan_chu_quan', value: 'UBND THÀNH PHỐ HẢI PHÒNG', meaning: 'Cơ quan chủ quản' },
    agency: { code: 'co_quan', value: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', meaning: 'Cơ quan ban hành báo cáo' },
    agencyCode: { code: 'ky_hieu', value: 'BC-SGDĐT', meaning: 'Ký hiệu báo cáo' },
    addressee: {
      code: 'kinh_gui',
      value: 'Ủy ban nhân dân thành phố Hải Phòng',
      meaning: 'Nơi nhận báo cáo (Kính gửi)',
    },
    place: { code: 'dia_danh', value: 'Hải Phòng', meaning: 'Địa danh ghi trên báo cáo' },
    provinceCode: { code: 'ma_tinh', value: '31', meaning: 'Mã tỉnh, thành phố, ghi vào số liệu chuẩn gửi cấp trên' },
    signingAuthority: { code: 'ky_thay', value: 'KT. GIÁM ĐỐC', meaning: 'Thẩm quyền ký' },
    signerTitle: { code: 'chuc_vu_ky', value: 'PHÓ GIÁM ĐỐC', meaning: 'Chức vụ người ký' },
    recipients: {
      code: 'noi_nhan',
      value: 'Như trên; Sở Thông tin và Truyền thông; Giám đốc (để b/c), các Phó Giám đốc; Lưu: VT, VP',
      meaning: 'Nơi nhận, cách nhau bằng dấu ;',
    },
    officers: {
      code: 'can_bo_so',
      value: '',
      meaning:
        'Cán bộ của Sở dùng tiện ích: địa chỉ e-mail, cách nhau bằng dấu ; (chỉ họ và chủ bảng tính được tổng hợp, chốt, thiết lập, sửa các tab của Sở; để trống: ai sửa được bảng tính cũng làm được)',
    },
    tracing: {
      code: 'ghi_vet',
      value: 'Có',
      meaning: 'Ghi vết lỗi của tiện ích để người phụ trách tìm nguyên nhân, không ghi nội dung ô nào (Có/Không)',
    },
    binding: { code: 'lien_ket', value: '', meaning: 'Liên kết cột đã xác nhận (do tiện ích ghi)' },
  },
};
