/** How the ministry reports on the same programme as `sgddt2024`: what stands in place of a Department's own words. */

export const ministry = {
  report: {
    agency: 'Bộ Giáo dục và Đào tạo',
    subject: 'Kết quả thực hiện Quyết định số 830/QĐ-TTg',
    plan: 'Quyết định số 830/QĐ-TTg ngày 01/6/2021 của Thủ tướng Chính phủ',
  },
  settings: {
    parentAgency: '',
    agency: 'BỘ GIÁO DỤC VÀ ĐÀO TẠO',
    agencyCode: 'BC-BGDĐT',
    place: 'Hà Nội',
    addressee: 'Thủ tướng Chính phủ',
    reportBasis: ['Quyết định số 830/QĐ-TTg ngày 01/6/2021 của Thủ tướng Chính phủ'],
    recipients: ['Như trên', 'Sở Giáo dục và Đào tạo các tỉnh, thành phố', 'Lưu: VT'],
    signingAuthority: 'KT. BỘ TRƯỞNG',
    signerTitle: 'THỨ TRƯỞNG',
    dispatchNumber: '',
    dispatchDate: '',
  },
} as const;
