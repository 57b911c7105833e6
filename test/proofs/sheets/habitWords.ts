/** Words of the habits: English headers, units of measure, short and old names of units; written before the reader. */

/** Field → English headers as an international school's clerk writes them. */
export const english: Readonly<Record<string, readonly string[]>> = {
  ten_don_vi: ['Unit', 'School name', 'School', 'Name of unit', 'Reporting unit', 'School/Unit'],
  dau_moi: ['Contact person', 'Focal point', 'Contact', 'Person in charge', 'Contact point'],
  van_ban_trien_khai: ['Documents issued', 'Implementing documents', 'Guiding documents issued'],
  so_vu_tiep_nhan: ['Cases received', 'Number of cases received', 'No. of cases received', 'Total cases received', 'Abuse cases received'],
  so_vu_da_xu_ly: ['Cases handled', 'Number of cases handled', 'Cases resolved', 'No. of cases settled', 'Total cases handled'],
  kinh_phi: ['Budget', 'Budget (VND)', 'Funding', 'Allocated budget', 'Expenditure'],
  so_co_so_dinh_ky: [
    'Schools holding regular awareness sessions',
    'Number of schools with periodic awareness programmes',
    'Schools with regular propaganda',
  ],
  'so_co_so_dinh_ky#d': ['Total schools', 'Total number of schools', 'Number of schools in the area'],
  'so_co_so_dinh_ky#r': [
    'Schools with regular awareness sessions / total schools',
    'Schools with periodic propaganda / total number of schools',
  ],
  so_tre_duoc_ho_tro: ['Children supported', 'Number of children supported', 'Victims supported', 'Child victims supported'],
  'so_tre_duoc_ho_tro#d': ['Children requesting support', 'Victims requesting support', 'Number of children requesting support'],
  so_vi_pham_bi_xu_ly: ['Offenders handled', 'Violators handled', 'Violations handled', 'Number of offenders handled'],
  'so_vi_pham_bi_xu_ly#d': ['Offenders reported', 'Violators reported or detected', 'Number of violations detected'],
  nhom_1_so_van_ban: ['Legal documents issued', 'Number of legal documents', 'No. of legal documents issued'],
  nhom_2_so_buoi: ['Awareness sessions', 'Number of awareness sessions', 'No. of propaganda sessions', 'Communication sessions'],
  nhom_2_so_luot: ['Awareness participants', 'Participants in awareness sessions', 'Number of participants in communication sessions'],
  nhom_3_so_giai_phap: ['Technical solutions', 'Number of technical solutions', 'No. of technical measures'],
  nhom_4_so_luot_tap_huan: ['Training participants', 'Number of people trained', 'Participants in training'],
  nhom_5_so_hoat_dong: [
    'International cooperation activities',
    'Number of international activities',
    'Activities of international cooperation',
  ],
  danh_gia: ['Assessment', 'General assessment', 'Evaluation'],
  kho_khan: ['Difficulties', 'Difficulties and obstacles', 'Challenges'],
  de_xuat: ['Proposals', 'Recommendations', 'Proposals and recommendations'],
};

/** Field → its unit of measure in a row or its own column. */
export const measures: Readonly<Record<string, string>> = {
  so_vu_tiep_nhan: 'vụ',
  so_vu_da_xu_ly: 'vụ',
  kinh_phi: 'đồng',
  so_co_so_dinh_ky: 'trường',
  so_tre_duoc_ho_tro: 'trẻ',
  so_vi_pham_bi_xu_ly: 'đối tượng',
  nhom_1_so_van_ban: 'văn bản',
  nhom_2_so_buoi: 'buổi',
  nhom_2_so_luot: 'lượt',
  nhom_3_so_giai_phap: 'giải pháp',
  nhom_4_so_luot_tap_huan: 'lượt người',
  nhom_5_so_hoat_dong: 'hoạt động',
};

/** Kinds of units: titles of their groups, and full name, then ways to shorten it. */
export const shortNames: readonly { type: string; titles: readonly string[]; names: readonly (readonly [string, ...string[]])[] }[] = [
  {
    type: 'phong_gddt',
    titles: ['Phòng GDĐT', 'Khối phòng GD&ĐT', 'Các phòng GDĐT quận, huyện'],
    names: [
      ['Phòng GDĐT quận Hồng Bàng', 'PGD Hồng Bàng', 'PGDĐT Hồng Bàng', 'Phòng GD Hồng Bàng', 'P.GD&ĐT Q. Hồng Bàng'],
      ['Phòng GDĐT quận Ngô Quyền', 'PGD Ngô Quyền', 'PGDĐT Ngô Quyền', 'Phòng GD Ngô Quyền', 'P.GD&ĐT Q. Ngô Quyền'],
      ['Phòng GDĐT quận Hải An', 'PGD Hải An', 'PGDĐT Hải An', 'Phòng GD Hải An', 'P.GD&ĐT Q. Hải An'],
      ['Phòng GDĐT huyện Thủy Nguyên', 'PGD Thủy Nguyên', 'PGDĐT Thuỷ Nguyên', 'Phòng GD Thủy Nguyên', 'P.GD&ĐT H. Thủy Nguyên'],
      ['Phòng GDĐT huyện An Lão', 'PGD An Lão', 'PGDĐT An Lão', 'Phòng GD An Lão', 'P.GD&ĐT H. An Lão'],
      ['Phòng GDĐT huyện Tiên Lãng', 'PGD Tiên Lãng', 'PGDĐT Tiên Lãng', 'Phòng GD Tiên Lãng', 'P.GD&ĐT H. Tiên Lãng'],
    ],
  },
  {
    type: 'truong_thpt',
    titles: ['Trường THPT', 'Khối THPT', 'CÁC TRƯỜNG THPT'],
    names: [
      ['Trường THPT Thái Phiên', 'THPT Thái Phiên', 'Tr. THPT Thái Phiên', 'Trường Thái Phiên', 'PTTH Thái Phiên'],
      ['Trường THPT Lê Quý Đôn', 'THPT Lê Quý Đôn', 'Tr. THPT Lê Quý Đôn', 'Trường Lê Quý Đôn', 'PTTH Lê Quý Đôn'],
      ['Trường THPT chuyên Trần Phú', 'THPT chuyên Trần Phú', 'Tr. THPT Chuyên Trần Phú', 'Trường chuyên Trần Phú', 'PTTH chuyên Trần Phú'],
      ['Trường THPT Kiến An', 'THPT Kiến An', 'Tr. THPT Kiến An', 'Trường Kiến An', 'PTTH Kiến An'],
      ['Trường THPT Mạc Đĩnh Chi', 'THPT Mạc Đĩnh Chi', 'Tr. THPT Mạc Đĩnh Chi', 'Trường Mạc Đĩnh Chi', 'PTTH Mạc Đĩnh Chi'],
      ['Trường THPT Cộng Hiền', 'THPT Cộng Hiền', 'Tr. THPT Cộng Hiền', 'Trường Cộng Hiền', 'PTTH Cộng Hiền'],
    ],
  },
  {
    type: 'tt_gdnn_gdtx',
    titles: ['Trung tâm GDNN-GDTX', 'Khối GDTX', 'Các trung tâm GDNN-GDTX'],
    names: [
      ['Trung tâm GDNN-GDTX quận Kiến An', 'TT GDNN-GDTX Kiến An', 'GDTX Kiến An', 'TTGDNN-GDTX Kiến An', 'TT GDTX Q. Kiến An'],
      ['Trung tâm GDNN-GDTX huyện Vĩnh Bảo', 'TT GDNN-GDTX Vĩnh Bảo', 'GDTX Vĩnh Bảo', 'TTGDNN-GDTX Vĩnh Bảo', 'TT GDTX H. Vĩnh Bảo'],
      ['Trung tâm GDNN-GDTX huyện An Dương', 'TT GDNN-GDTX An Dương', 'GDTX An Dương', 'TTGDNN-GDTX An Dương', 'TT GDTX H. An Dương'],
      ['Trung tâm GDNN-GDTX quận Hồng Bàng', 'TT GDNN-GDTX Hồng Bàng', 'GDTX Hồng Bàng', 'TTGDNN-GDTX Hồng Bàng', 'TT GDTX Q. Hồng Bàng'],
    ],
  },
];
