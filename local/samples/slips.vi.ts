/** What real sheets have in them: slips typed over a sound sample, each with what it shows. */
import { answersTab, childrenTab, establishmentsTab, none, offendersTab } from './tabNames.vi.ts';

/** A value as text; `date` and `percent` are what a paste leaves in a cell, `formula` has lost its cells. */
export type SlipValue =
  | string
  | number
  | { readonly date: readonly [year: number, month: number, day: number] }
  | { readonly percent: number }
  | { readonly formula: string; readonly shows: string };

export interface Slip {
  readonly unit: string;
  readonly tab: string;
  /** Which of the unit's rows, from 0; in BTC 2 and BTC 3 the year and the category. */
  readonly row?: number | readonly [year: number, category: string];
  /** Column code → what is typed there. */
  readonly cells: Readonly<Record<string, SlipValue>>;
  readonly shows: string;
}

const target = 'so_tre_duoc_ho_tro';

function everyYear(code: string, value: SlipValue): Record<string, SlipValue> {
  return Object.fromEntries([2021, 2022, 2023, 2024].map((year) => [`${code}.${year}`, value]));
}

/** Slips of numbers that cannot be used, or only after a question. */
const numbers: readonly Slip[] = [
  {
    unit: 'THPT_BACH_DANG',
    tab: answersTab,
    cells: { 'so_vu_tiep_nhan.2023': { date: [2024, 10, 5] } },
    shows: '5/10 became a date (S03)',
  },
  {
    unit: 'THPT_KIEN_THUY',
    tab: answersTab,
    cells: { 'nhom_2_so_luot.2024': { percent: 0.94 }, 'nhom_2_so_buoi.2022': '12 + 5' },
    shows: 'a percentage in a count (S03); a sum (C02)',
  },
  { unit: 'THPT_TIEN_LANG', tab: answersTab, cells: { 'nhom_2_so_luot.2023': 'hơn 350' }, shows: 'an estimate (C04)' },
  {
    unit: 'PGD_AN_LAO',
    tab: answersTab,
    cells: { 'nhom_2_so_luot.2022': 'khoảng 12.000 lượt học sinh', 'nhom_4_so_luot_tap_huan.2024': '94%' },
    shows: 'an estimate, a typed percentage (C04)',
  },
  {
    unit: 'THPT_THAI_PHIEN',
    tab: answersTab,
    cells: { 'nhom_2_so_luot.2022': '1,234', 'nhom_2_so_luot.2023': 1.234 },
    shows: 'a separator that can be read two ways (C04)',
  },
  { unit: 'THPT_QUANG_TRUNG', tab: answersTab, cells: { 'kinh_phi.2023': '298.434 tỷ' }, shows: 'an amount with a doubtful unit (C04)' },
  {
    unit: 'THPT_AN_LAO',
    tab: answersTab,
    cells: { 'kinh_phi.2022': '15', 'kinh_phi.2023': '500.000đ' },
    shows: 'money without a unit word (C04)',
  },
  {
    unit: 'TT_VINH_BAO',
    tab: answersTab,
    cells: { 'nhom_2_so_buoi.2023': 'nhiều buổi', hoan_thanh: 'Xong rồi nhé' },
    shows: 'a text in a count (C02); a choice that is none (C03)',
  },
  {
    unit: 'PGD_TIEN_LANG',
    tab: answersTab,
    cells: {
      'nhom_2_so_luot.2024': '1.600-1.800',
      giai_trinh: 'Số lượt năm 2024 do các trường báo cáo bằng miệng, đơn vị sẽ rà soát lại.',
    },
    shows: 'a range (C02)',
  },
  {
    unit: 'THPT_VINH_BAO',
    tab: answersTab,
    cells: {
      'nhom_2_so_buoi.2021': 'Năm 2021: 3; năm 2022: 5; năm 2023: 6; năm 2024: 6',
      'nhom_2_so_buoi.2022': '',
      'nhom_2_so_buoi.2023': '',
      'nhom_2_so_buoi.2024': '',
    },
    shows: 'four years in one cell',
  },
  { unit: 'THPT_NGUYEN_KHUYEN', tab: answersTab, cells: { 'nhom_2_so_buoi.2022': '2022' }, shows: 'a year typed as a count (Y02)' },
  { unit: 'PGD_NGO_QUYEN', tab: answersTab, cells: { 'nhom_2_so_luot.2023': '131.400' }, shows: 'one 0 too many (T03, Y01)' },
  {
    unit: 'THPT_QUOC_TUAN',
    tab: answersTab,
    cells: { 'nhom_4_so_luot_tap_huan.2023': '', 'nhom_3_so_giai_phap.2021': '-' },
    shows: 'a year missing between years (Y02)',
  },
  {
    unit: 'PGD_KIEN_AN',
    tab: answersTab,
    cells: { 'nhom_4_so_luot_tap_huan.2022': { formula: '=SUM(#REF!)', shows: '#REF!' } },
    shows: 'a formula that lost its cells (S03)',
  },
  {
    unit: 'THPT_CAT_BA',
    tab: answersTab,
    cells: { 'nhom_2_so_luot.2022': '1\u00a0250', 'nhom_2_so_luot.2023': '\u00a01 310 lượt' },
    shows: 'no-break spaces in numbers, read as they are meant',
  },
];

/** Contradictions between the answers and the reference tables, or within a row. */
const contradictions: readonly Slip[] = [
  {
    unit: 'PGD_KIEN_AN',
    tab: answersTab,
    cells: { 'so_co_so_dinh_ky.2024': '21 trường' },
    shows: 'more schools than the table lists (X01)',
  },
  {
    unit: 'THPT_LE_QUY_DON',
    tab: childrenTab,
    row: [2023, 'người thân'],
    cells: { so_nan_nhan: '2', so_co_yeu_cau: '2', so_duoc_ho_tro: '3' },
    shows: 'more supported than asked (R01)',
  },
  { unit: 'THPT_LE_QUY_DON', tab: answersTab, cells: { [`${target}.2023`]: '3' }, shows: 'and its control agrees' },
  {
    unit: 'PGD_VINH_BAO',
    tab: answersTab,
    cells: {
      'so_vu_tiep_nhan.2023': '2',
      'so_vu_da_xu_ly.2023': '3',
      giai_trinh: 'Một vụ tiếp nhận cuối năm 2022, xử lý xong trong tháng 01/2023.',
    },
    shows: 'more cases handled than received, explained (R02)',
  },
  {
    unit: 'THPT_NGO_QUYEN',
    tab: childrenTab,
    row: [2022, 'bản thân trẻ em'],
    cells: { so_nan_nhan: '1', so_co_yeu_cau: '1', so_duoc_ho_tro: '0' },
    shows: 'one asked',
  },
  { unit: 'THPT_NGO_QUYEN', tab: answersTab, cells: { [`${target}.2022`]: none }, shows: 'and the row says that nothing occurred (R04)' },
  {
    unit: 'THPT_PHAM_NGU_LAO',
    tab: answersTab,
    cells: { 'so_vu_tiep_nhan.2024': '1', 'so_vu_da_xu_ly.2024': '1', tiep_nhan_phan_anh: '' },
    shows: 'a case, and no word on how it was received (R04)',
  },
  {
    unit: 'PGD_DUONG_KINH',
    tab: answersTab,
    cells: { [`${target}.2024`]: '02 em' },
    shows: 'a numerator whose reference rows were taken out (R03)',
  },
  {
    unit: 'THPT_BACH_DANG',
    tab: offendersTab,
    row: [2023, 'cá nhân'],
    cells: { so_bi_to_giac: '2', so_bi_xu_ly: '' },
    shows: 'one half of a row (R03)',
  },
  {
    unit: 'PGD_HAI_AN',
    tab: establishmentsTab,
    row: -1,
    cells: { ten_co_so: 'Trường THCS Cát Bi', cap_hoc: 'THCS', ...everyYear('so_lan', '9') },
    shows: 'a school twice, with other numbers (T02)',
  },
  { unit: 'THPT_MAC_DINH_CHI', tab: answersTab, cells: { so_van_ban: '' }, shows: 'complete without a document number (A01)' },
];

/** Cells that say where an answer is, or that there is none. */
const states: readonly Slip[] = [
  {
    unit: 'THPT_LY_THANH_TONG',
    tab: answersTab,
    cells: everyYear(target, 'GOP:PGD_CAT_HAI'),
    shows: 'its children are reported by the district',
  },
  { unit: 'TT_CAT_HAI', tab: answersTab, cells: everyYear('so_vi_pham_bi_xu_ly', 'GOP:PGD_CAT_BA'), shows: 'a pointer to nowhere (T02)' },
  {
    unit: 'THPT_EDISON',
    tab: establishmentsTab,
    cells: { 'so_lan.2021': 'KAD', 'so_lan.2022': 'không áp dụng' },
    shows: 'a school founded in 2023',
  },
  {
    unit: 'THPT_EDISON',
    tab: answersTab,
    cells: Object.fromEntries(
      [
        'so_co_so_dinh_ky',
        target,
        'so_vi_pham_bi_xu_ly',
        'so_vu_tiep_nhan',
        'so_vu_da_xu_ly',
        'kinh_phi',
        'nhom_1_so_van_ban',
        'nhom_2_so_buoi',
        'nhom_2_so_luot',
        'nhom_3_so_giai_phap',
        'nhom_4_so_luot_tap_huan',
        'nhom_5_so_hoat_dong',
      ].flatMap((code) => [
        [`${code}.2021`, 'KAD'],
        [`${code}.2022`, 'KAD'],
      ]),
    ),
    shows: 'and its answers',
  },
  {
    unit: 'TT_AN_LAO',
    tab: answersTab,
    cells: { [`${target}.2021`]: 'CCSL', 'kinh_phi.2021': 'chưa có số liệu', 'nhom_2_so_buoi.2021': 'không thống kê' },
    shows: 'figures that were not kept',
  },
  {
    unit: 'TT_DUONG_KINH',
    tab: answersTab,
    cells: { ...everyYear(target, '0'), ...everyYear('so_vi_pham_bi_xu_ly', '0 trường hợp') },
    shows: 'a bare 0 (R03 as a warning)',
  },
  {
    unit: 'PGD_HONG_BANG',
    tab: establishmentsTab,
    row: -1,
    cells: {
      ten_co_so: 'Trường Tiểu học An Dương',
      cap_hoc: 'Tiểu học',
      ...everyYear('so_lan', 'KAD'),
      ghi_chu: 'Dự kiến khai giảng tháng 9/2025',
    },
    shows: 'a school that did not exist yet',
  },
  {
    unit: 'PGD_THUY_NGUYEN',
    tab: establishmentsTab,
    row: 3,
    cells: { 'so_lan.2021': '', 'so_lan.2024': '' },
    shows: 'a school not filled in (C01)',
  },
  {
    unit: 'PGD_THUY_NGUYEN',
    tab: establishmentsTab,
    row: 4,
    cells: { 'so_lan.2021': 'CCSL', 'so_lan.2022': 'không rõ' },
    shows: 'a school whose figures were not kept',
  },
  { unit: 'PGD_TIEN_LANG', tab: establishmentsTab, row: 1, cells: { 'so_lan.2023': 'vài lần' }, shows: 'a text among the times (C02)' },
  {
    unit: 'PS_TRUNG_HOC',
    tab: answersTab,
    cells: { 'nhom_2_so_buoi.2024': '04 buổi', 'nhom_2_so_luot.2024': '1.200' },
    shows: 'figures of a type that is not asked (T05)',
  },
];

/** Texts: personal data (invented names), an old font. */
const texts: readonly Slip[] = [
  {
    unit: 'PGD_DUONG_KINH',
    tab: answersTab,
    cells: { kho_khan: 'Em Nguyễn Văn An lớp 7A2 bị bạn lập nhóm kín nói xấu, gia đình đề nghị giữ kín.' },
    shows: "a child's name and class (C06)",
  },
  {
    unit: 'PGD_LE_CHAN',
    tab: childrenTab,
    row: [2022, 'người thân'],
    cells: {
      so_nan_nhan: '1',
      so_co_yeu_cau: '1',
      so_duoc_ho_tro: '1',
      ghi_chu: 'cháu Trần Thị Bảo Ngọc, sinh năm 2011, Trường THCS Tô Hiệu',
    },
    shows: 'a victim who can be known (C06)',
  },
  { unit: 'PGD_LE_CHAN', tab: answersTab, cells: { [`${target}.2022`]: '1' }, shows: 'and its control agrees' },
  {
    unit: 'TT_VINH_BAO',
    tab: answersTab,
    cells: { tiep_nhan_phan_anh: 'Phụ huynh em Phạm Gia Huy gọi từ số 0912345678 báo có người lạ nhắn tin; Trung tâm đã chuyển công an.' },
    shows: "a parent's telephone (C06)",
  },
  {
    unit: 'THPT_THUY_SON',
    tab: answersTab,
    cells: { van_ban_trien_khai: 'KÕ ho¹ch tuyªn truyÒn an toµn trªn m«i tr\u00ad\u00eang m¹ng cho häc sinh, n¨m häc 2022-2023' },
    shows: 'a legacy font (C05)',
  },
];

export const slips: readonly Slip[] = [...numbers, ...contradictions, ...states, ...texts];

/** Units that no slip names but the story needs to have answered in full. */
export const actors = {
  decomposed: 'DV_KHIEM_THINH',
  returned: 'THPT_NGUYEN_TRAI',
  doubled: 'TT_HAI_AN',
  merged: 'TT_DO_SON',
  extended: ['PGD_CAT_HAI', 'THPT_CAT_HAI'],
  onBehalf: 'DV_KHIEM_THI',
} as const;

/** Units in which nothing occurred, so that what the slips say of them stands alone. */
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

/** The form's own years are left alone by a column that someone added beside it. */
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
export const department = 'vanphong.minhhoa@haiphong.edu.vn';
export const logWords = {
  seen: 'Thấy đơn vị hoàn thành',
  draft: 'Tổng hợp bản tạm',
  returned: 'Yêu cầu chỉnh lý',
  accepted: 'Duyệt',
} as const;
