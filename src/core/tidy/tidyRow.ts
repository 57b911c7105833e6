/** The tidy table: one row a unit × figure × year × breakdown, as it goes up to a ministry (docs/so-lieu-chuan.md). */

/** Raised when a column is added, removed or changes its meaning. */
export const tidyVersion = 1;

/** `chi_tieu` an indicator, `truong` a field, `bao_cao` a count of reporting. */
type TidyKind = 'chi_tieu' | 'truong' | 'bao_cao';

export interface TidyRow {
  /** Outline code. */
  readonly de_cuong: string;
  readonly phien_ban: number;
  readonly ma_tinh: string;
  readonly ma_don_vi: string;
  readonly ten_don_vi: string;
  readonly loai_don_vi: string;
  readonly dia_ban: string;
  readonly loai_so: TidyKind;
  /** Code of the indicator, the field or the count. */
  readonly ma_so: string;
  /** Null for a count of reporting. */
  readonly nam: number | null;
  /** Level of establishment; '' for the whole. */
  readonly phan_loai: string;
  /** Of an indicator that counts the unit; else null. */
  readonly tu_so: number | null;
  readonly mau_so: number | null;
  /** A field's number in its own unit (money in đồng); of an indicator, the establishments listed. */
  readonly gia_tri: number | null;
  /** What the cell is read as, or what is particular of the pair; '' for a plain number. */
  readonly trang_thai: string;
  /** Whether the row is behind the figure. */
  readonly duoc_tinh: boolean;
  /** Why not; '' when it is. */
  readonly ly_do: string;
  /** The number was typed as an estimate. */
  readonly uoc_luong: boolean;
  /** "TAM", or "CHOT 2". */
  readonly ban: string;
  readonly luc_lap: string;
  /** Hash of the cells that were read. */
  readonly ma_bam: string;
}

const inOrder: Readonly<Record<keyof TidyRow, true>> = {
  de_cuong: true,
  phien_ban: true,
  ma_tinh: true,
  ma_don_vi: true,
  ten_don_vi: true,
  loai_don_vi: true,
  dia_ban: true,
  loai_so: true,
  ma_so: true,
  nam: true,
  phan_loai: true,
  tu_so: true,
  mau_so: true,
  gia_tri: true,
  trang_thai: true,
  duoc_tinh: true,
  ly_do: true,
  uoc_luong: true,
  ban: true,
  luc_lap: true,
  ma_bam: true,
};

/** Columns in the order of the file. */
export const tidyColumns = Object.keys(inOrder) as readonly (keyof TidyRow)[];
