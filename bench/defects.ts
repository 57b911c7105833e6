/** What is wrong in part of the made-up city. */
import * as words from './cityWords.vi.ts';

/** Column code → what is typed. */
export type Row = Readonly<Record<string, string>>;

/** All rows of one unit. */
export interface Made {
  readonly registry: Row;
  readonly answers: Row;
  readonly schools: Row[];
  readonly children: Row[];
  readonly offenders: Row[];
}

/** What is wrong in every twentieth unit, one kind after the other. */
export const defects: Readonly<Record<string, (made: Made) => Made>> = {
  'a control that differs (X01)': (made) => answer(made, { 'so_tre_duoc_ho_tro.2022': '3' }, 4, 4),
  'a count that is no number (C02)': (made) =>
    answer(made, { 'nhom_2_so_buoi.2022': words.notNumber }),
  'a required text left blank (C01)': (made) => answer(made, { dau_moi: '' }),
  'more supported than asked for (R01)': (made) =>
    answer(made, { 'so_tre_duoc_ho_tro.2022': '5' }, 5, 3),
  'one half of a pair left blank (R03)': (made) => answer(made, {}, '', 3),
  'a figure without its table (R03)': (made) => answer(made, { 'so_vi_pham_bi_xu_ly.2021': '2' }),
  'more handled than received (R02)': (made) => answer(made, { 'so_vu_da_xu_ly.2024': '7' }),
  'complete without a name (A01)': (made) => answer(made, { nguoi_lap: '' }),
  'a year of a school left blank (C01)': (made) => ({
    ...made,
    schools: made.schools.map((row) => ({ ...row, 'so_lan.2023': '' })),
  }),
  'no row at all (T01)': ({ registry }) => ({
    registry,
    answers: {},
    schools: [],
    children: [],
    offenders: [],
  }),
};

/** Types over a unit's answers, and over its pair of 2022: supported, with a request. */
function answer(made: Made, typed: Row, supported?: number | string, asked?: number): Made {
  const pair = {
    so_nan_nhan: '5',
    so_co_yeu_cau: String(asked),
    so_duoc_ho_tro: String(supported),
  };
  const children = made.children.map((row, at) =>
    asked !== undefined && at === words.requesters.length ? { ...row, ...pair } : row,
  );
  return { ...made, answers: { ...made.answers, ...typed }, children };
}
