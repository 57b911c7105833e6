/** Slips that contradict: the answers and the reference tables, or two cells of a row. */
import { inEveryYear, type Slip } from './slip.ts';
import { answersTabName, childrenTabName, establishmentsTabName, noneWord, offendersTabName } from './tabNames.vi.ts';

const target = 'so_tre_duoc_ho_tro';

export const contradictionSlips: readonly Slip[] = [
  {
    unit: 'PGD_KIEN_AN',
    tab: answersTabName,
    cells: { 'so_co_so_dinh_ky.2024': '21 trường' },
    shows: 'more schools than the table lists (X01)',
  },
  {
    unit: 'THPT_LE_QUY_DON',
    tab: childrenTabName,
    row: [2023, 'người thân'],
    cells: { so_nan_nhan: '2', so_co_yeu_cau: '2', so_duoc_ho_tro: '3' },
    shows: 'more supported than asked (R01)',
  },
  { unit: 'THPT_LE_QUY_DON', tab: answersTabName, cells: { [`${target}.2023`]: '3' }, shows: 'and its control agrees' },
  {
    unit: 'PGD_VINH_BAO',
    tab: answersTabName,
    cells: {
      'so_vu_tiep_nhan.2023': '2',
      'so_vu_da_xu_ly.2023': '3',
      giai_trinh: 'Một vụ tiếp nhận cuối năm 2022, xử lý xong trong tháng 01/2023.',
    },
    shows: 'more cases handled than received, explained (R02)',
  },
  {
    unit: 'THPT_NGO_QUYEN',
    tab: childrenTabName,
    row: [2022, 'bản thân trẻ em'],
    cells: { so_nan_nhan: '1', so_co_yeu_cau: '1', so_duoc_ho_tro: '0' },
    shows: 'one asked',
  },
  {
    unit: 'THPT_NGO_QUYEN',
    tab: answersTabName,
    cells: { [`${target}.2022`]: noneWord },
    shows: 'and the row says that nothing occurred (R04)',
  },
  {
    unit: 'THPT_PHAM_NGU_LAO',
    tab: answersTabName,
    cells: { 'so_vu_tiep_nhan.2024': '1', 'so_vu_da_xu_ly.2024': '1', tiep_nhan_phan_anh: '' },
    shows: 'a case, and no word on how it was received (R04)',
  },
  {
    unit: 'PGD_DUONG_KINH',
    tab: answersTabName,
    cells: { [`${target}.2024`]: '02 em' },
    shows: 'a numerator whose reference rows were taken out (R03)',
  },
  {
    unit: 'THPT_BACH_DANG',
    tab: offendersTabName,
    row: [2023, 'cá nhân'],
    cells: { so_bi_to_giac: '2', so_bi_xu_ly: '' },
    shows: 'one half of a row (R03)',
  },
  {
    unit: 'PGD_HAI_AN',
    tab: establishmentsTabName,
    row: -1,
    cells: { ten_co_so: 'Trường THCS Cát Bi', cap_hoc: 'THCS', ...inEveryYear('so_lan', '9') },
    shows: 'a school twice, with other numbers (T02)',
  },
  { unit: 'THPT_MAC_DINH_CHI', tab: answersTabName, cells: { so_van_ban: '' }, shows: 'complete without a document number (A01)' },
];
