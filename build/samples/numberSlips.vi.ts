/** Slips of numbers that cannot be used, or only after a question. */
import type { Slip } from './slip.ts';
import { answersTabName } from './tabNames.vi.ts';

export const numberSlips: readonly Slip[] = [
  {
    unit: 'THPT_BACH_DANG',
    tab: answersTabName,
    cells: { 'so_vu_tiep_nhan.2023': { date: [2024, 10, 5] } },
    shows: '5/10 became a date (S03)',
  },
  {
    unit: 'THPT_KIEN_THUY',
    tab: answersTabName,
    cells: { 'nhom_2_so_luot.2024': { percent: 0.94 }, 'nhom_2_so_buoi.2022': '12 + 5' },
    shows: 'a percentage in a count (S03); a sum (C02)',
  },
  { unit: 'THPT_TIEN_LANG', tab: answersTabName, cells: { 'nhom_2_so_luot.2023': 'hơn 350' }, shows: 'an estimate (C04)' },
  {
    unit: 'PGD_AN_LAO',
    tab: answersTabName,
    cells: { 'nhom_2_so_luot.2022': 'khoảng 12.000 lượt học sinh', 'nhom_4_so_luot_tap_huan.2024': '94%' },
    shows: 'an estimate, a typed percentage (C04)',
  },
  {
    unit: 'THPT_THAI_PHIEN',
    tab: answersTabName,
    cells: { 'nhom_2_so_luot.2022': '1,234', 'nhom_2_so_luot.2023': 1.234 },
    shows: 'a separator that can be read two ways (C04)',
  },
  {
    unit: 'THPT_QUANG_TRUNG',
    tab: answersTabName,
    cells: { 'kinh_phi.2023': '298.434 tỷ' },
    shows: 'an amount with a doubtful unit (C04)',
  },
  {
    unit: 'THPT_AN_LAO',
    tab: answersTabName,
    cells: { 'kinh_phi.2022': '15', 'kinh_phi.2023': '500.000đ' },
    shows: 'money without a unit word (C04)',
  },
  {
    unit: 'TT_VINH_BAO',
    tab: answersTabName,
    cells: { 'nhom_2_so_buoi.2023': 'nhiều buổi', hoan_thanh: 'Xong rồi nhé' },
    shows: 'a text in a count (C02); a choice that is none (C03)',
  },
  {
    unit: 'PGD_TIEN_LANG',
    tab: answersTabName,
    cells: {
      'nhom_2_so_luot.2024': '1.600-1.800',
      giai_trinh: 'Số lượt năm 2024 do các trường báo cáo bằng miệng, đơn vị sẽ rà soát lại.',
    },
    shows: 'a range (C02)',
  },
  {
    unit: 'THPT_VINH_BAO',
    tab: answersTabName,
    cells: {
      'nhom_2_so_buoi.2021': 'Năm 2021: 3; năm 2022: 5; năm 2023: 6; năm 2024: 6',
      'nhom_2_so_buoi.2022': '',
      'nhom_2_so_buoi.2023': '',
      'nhom_2_so_buoi.2024': '',
    },
    shows: 'four years in one cell',
  },
  { unit: 'THPT_NGUYEN_KHUYEN', tab: answersTabName, cells: { 'nhom_2_so_buoi.2022': '2022' }, shows: 'a year typed as a count (Y02)' },
  { unit: 'PGD_NGO_QUYEN', tab: answersTabName, cells: { 'nhom_2_so_luot.2023': '131.400' }, shows: 'one 0 too many (T03, Y01)' },
  {
    unit: 'THPT_QUOC_TUAN',
    tab: answersTabName,
    cells: { 'nhom_4_so_luot_tap_huan.2023': '', 'nhom_3_so_giai_phap.2021': '-' },
    shows: 'a year missing between years (Y02)',
  },
  {
    unit: 'PGD_KIEN_AN',
    tab: answersTabName,
    cells: { 'nhom_4_so_luot_tap_huan.2022': { formula: '=SUM(#REF!)', shows: '#REF!' } },
    shows: 'a formula that lost its cells (S03)',
  },
  {
    unit: 'THPT_CAT_BA',
    tab: answersTabName,
    cells: { 'nhom_2_so_luot.2022': '1\u00a0250', 'nhom_2_so_luot.2023': '\u00a01 310 lượt' },
    shows: 'no-break spaces in numbers, read as they are meant',
  },
];
