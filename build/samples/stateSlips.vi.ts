/** Cells that say where an answer is, or that there is none. */
import { inEveryYear, type Slip } from './slip.ts';
import { answersTabName, establishmentsTabName } from './tabNames.vi.ts';

const target = 'so_tre_duoc_ho_tro';

export const stateSlips: readonly Slip[] = [
  {
    unit: 'THPT_LY_THANH_TONG',
    tab: answersTabName,
    cells: inEveryYear(target, 'GOP:PGD_CAT_HAI'),
    shows: 'its children are reported by the district',
  },
  {
    unit: 'TT_CAT_HAI',
    tab: answersTabName,
    cells: inEveryYear('so_vi_pham_bi_xu_ly', 'GOP:PGD_CAT_BA'),
    shows: 'a pointer to nowhere (T02)',
  },
  {
    unit: 'THPT_EDISON',
    tab: establishmentsTabName,
    cells: { 'so_lan.2021': 'KAD', 'so_lan.2022': 'không áp dụng' },
    shows: 'a school founded in 2023',
  },
  {
    unit: 'THPT_EDISON',
    tab: answersTabName,
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
    tab: answersTabName,
    cells: { [`${target}.2021`]: 'CCSL', 'kinh_phi.2021': 'chưa có số liệu', 'nhom_2_so_buoi.2021': 'không thống kê' },
    shows: 'figures that were not kept',
  },
  {
    unit: 'TT_DUONG_KINH',
    tab: answersTabName,
    cells: { ...inEveryYear(target, '0'), ...inEveryYear('so_vi_pham_bi_xu_ly', '0 trường hợp') },
    shows: 'a bare 0 (R03 as a warning)',
  },
  {
    unit: 'PGD_HONG_BANG',
    tab: establishmentsTabName,
    row: -1,
    cells: {
      ten_co_so: 'Trường Tiểu học An Dương',
      cap_hoc: 'Tiểu học',
      ...inEveryYear('so_lan', 'KAD'),
      ghi_chu: 'Dự kiến khai giảng tháng 9/2025',
    },
    shows: 'a school that did not exist yet',
  },
  {
    unit: 'PGD_THUY_NGUYEN',
    tab: establishmentsTabName,
    row: 3,
    cells: { 'so_lan.2021': '', 'so_lan.2024': '' },
    shows: 'a school not filled in (C01)',
  },
  {
    unit: 'PGD_THUY_NGUYEN',
    tab: establishmentsTabName,
    row: 4,
    cells: { 'so_lan.2021': 'CCSL', 'so_lan.2022': 'không rõ' },
    shows: 'a school whose figures were not kept',
  },
  { unit: 'PGD_TIEN_LANG', tab: establishmentsTabName, row: 1, cells: { 'so_lan.2023': 'vài lần' }, shows: 'a text among the times (C02)' },
  {
    unit: 'PS_TRUNG_HOC',
    tab: answersTabName,
    cells: { 'nhom_2_so_buoi.2024': '04 buổi', 'nhom_2_so_luot.2024': '1.200' },
    shows: 'figures of a type that is not asked (T05)',
  },
];
