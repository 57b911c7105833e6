/** A random city of few units whose counts of children and offenders are small, as the form holds it. */
import { type formOf, type Row, unit } from '../../core/form/formOf.ts';

export const years = [2021, 2022, 2023, 2024] as const;

/** A unit's year in one reference table; null where no row is filled. */
export interface Truth {
  readonly numerator: number;
  readonly denominator: number;
  /** What the unit's own row says, as a reader of the answers tab sees it. */
  readonly control: string;
  /** Of the rows behind it. */
  readonly bound: number;
}

export interface City {
  readonly units: readonly string[];
  /** Table → unit → year. */
  readonly truth: Readonly<Record<Table, Readonly<Record<string, Readonly<Record<number, Truth>>>>>>;
  readonly rows: readonly Filled[];
  readonly form: Parameters<typeof formOf>[0];
}

/** A filled row of a reference table. */
export interface Filled {
  readonly table: Table;
  readonly unit: string;
  readonly year: number;
  readonly category: string;
  readonly form: string;
  readonly numerator: number;
  readonly denominator: number;
}

export type Table = 'tre_em' | 'vi_pham';
export const tables: readonly Table[] = ['tre_em', 'vi_pham'];
export const controls: Readonly<Record<Table, string>> = { tre_em: 'so_tre_duoc_ho_tro', vi_pham: 'so_vi_pham_bi_xu_ly' };
export const categories: Readonly<Record<Table, readonly string[]>> = {
  tre_em: ['bản thân trẻ em', 'người thân', 'cộng đồng xã hội'],
  vi_pham: ['tổ chức', 'cá nhân'],
};
const forms = ['Tư vấn tâm lý', 'Chuyển công an xã', 'Hỗ trợ gỡ nội dung', 'Nhắc nhở', 'Phạt tiền'];
const types = ['phong_gddt', 'truong_thpt', 'tt_gdnn_gdtx', 'truc_thuoc'];

/** Numbers in [0, 1), the same for a seed. */
export function random(seed: number): () => number {
  let state = seed * 2654435761 + 12345;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same city a day before: `late` are the units that had typed nothing yet. */
export function cityOf(seed: number, late: ReadonlySet<string> = new Set()): City {
  const next = random(seed);
  const pick = <T>(some: readonly T[]): T => some[Math.floor(next() * some.length)] as T;
  const size = 3 + Math.floor(next() ** 2 * 38);
  const rate = { tre_em: next() ** 2, vi_pham: next() ** 2 };
  const big = 1 + Math.floor(next() * 6);
  const met = next() < 0.4;
  const codes = Array.from({ length: size }, (_, at) => `DV${at + 1}`);
  const units = codes.map((code) => unit(code, pick(types), { dia_ban: pick(['Sông Cấm', 'Núi Voi', 'Đồ Sơn']) }));
  const truth: Record<Table, Record<string, Record<number, Truth>>> = { tre_em: {}, vi_pham: {} };
  const rows: Record<Table, Row[]> = { tre_em: [], vi_pham: [] };
  const filled: Filled[] = [];
  const answers = codes.map((code): Row => {
    const cells: Record<string, string> = {};
    for (const table of tables) {
      const own: Record<number, Truth> = {};
      for (const year of years) own[year] = fillYear(table, code, year);
      truth[table][code] = own;
      for (const year of years) cells[`${controls[table]}.${year}`] = own[year]?.control ?? '';
    }
    const done = late.has(code)
      ? {}
      : { ma_don_vi: code, ten_don_vi: `Đơn vị ${code}`, dau_moi: 'Văn phòng', hoan_thanh: 'Có', ...signing, ...cells };
    return { ma_don_vi: code, ...done };
  });
  const isLate = (row: Row) => late.has(String(row.ma_don_vi));
  return {
    units: codes,
    truth,
    rows: filled,
    form: { units, answers, tre_em: rows.tre_em.filter((row) => !isLate(row)), vi_pham: rows.vi_pham.filter((row) => !isLate(row)) },
  };

  function fillYear(table: Table, code: string, year: number): Truth {
    if (next() >= rate[table]) {
      const control = pick(['không phát sinh', 'không phát sinh', '0', 'KPS']);
      return { numerator: 0, denominator: 0, bound: 0, control };
    }
    const sum = { numerator: 0, denominator: 0, bound: 0 };
    for (const category of categories[table]) {
      if (next() < 0.45) continue;
      const denominator = Math.floor(next() * (big + 1));
      const numerator = met || next() < 0.7 ? denominator : Math.floor(next() * (denominator + 1));
      const bound = denominator + (next() < 0.8 ? 0 : Math.floor(next() * 3));
      sum.numerator += numerator;
      sum.denominator += denominator;
      sum.bound += bound;
      const form = numerator > 0 && next() < 0.8 ? pick(forms) : '';
      filled.push({ table, unit: code, year, category, form, numerator, denominator });
      const shared = { ma_don_vi: code, nam: String(year), hinh_thuc: form };
      rows[table].push(
        table === 'tre_em'
          ? {
              ...shared,
              nguon_yeu_cau: category,
              so_nan_nhan: String(bound),
              so_co_yeu_cau: String(denominator),
              so_duoc_ho_tro: String(numerator),
            }
          : { ...shared, loai_doi_tuong: category, so_bi_to_giac: String(denominator), so_bi_xu_ly: String(numerator) },
      );
    }
    const wrong = next() < 0.03 ? 1 : 0;
    const control = next() < 0.08 ? '' : String(sum.numerator + wrong);
    return { ...sum, control };
  }
}

const signing = { nguoi_lap: 'Phòng Tổng hợp', chuc_vu: 'Hiệu trưởng', so_van_ban: '12/BC', ngay_van_ban: '20/12/2024' };
