/** What a manifest says of units one by one, from the tidy table in DuckDB. */
import type { Engine, SqlRow } from './duckdb.ts';

/** Code of a count of reporting → the list of the manifest that holds its units. */
const lists = {
  co_du_lieu: 'withData',
  da_hoan_thanh: 'submitted',
  hop_le: 'valid',
  da_duyet: 'accepted',
} as const;

/** Values of a unit's own figure; an array of one text, so that its halves keep their places. */
type Share = number | readonly [string];

interface UnitsOfRows {
  /** Each value as "unit field year value". */
  readonly inDoubt: readonly string[];
  readonly units: Readonly<Record<string, readonly string[]>> & {
    readonly figures: Readonly<Record<string, Readonly<Record<string, Share>>>>;
  };
}

/** The figures of `keys` alone: the manifest tells none of children unit by unit. */
export async function unitsOfRows(engine: Engine, keys: readonly string[]): Promise<UnitsOfRows> {
  const doubts = await engine.rows(
    "SELECT ma_don_vi, ma_so, nam, gia_tri FROM so_lieu WHERE trang_thai = 'so_nghi_van' AND coalesce(ly_do, '') <> 'so_doi_chieu'",
  );
  const counted = await engine.rows(
    "SELECT ma_so, ma_don_vi FROM so_lieu WHERE loai_so = 'bao_cao' AND gia_tri = 1",
  );
  const of = (wanted: string) => counted.filter(({ ma_so }) => ma_so === wanted).map(unitOf);
  const named = Object.entries(lists).map(([code, name]) => [name, of(code)]);
  const figures = await sharesOf(engine, keys);
  return {
    inDoubt: doubts.map(({ ma_don_vi, ma_so, nam, gia_tri }) =>
      [ma_don_vi, ma_so, nam, gia_tri].join(' '),
    ),
    units: { ...Object.fromEntries(named), figures } as UnitsOfRows['units'],
  };
}

async function sharesOf(engine: Engine, keys: readonly string[]) {
  const shares = new Map<string, Record<string, Share>>(keys.map((key) => [key, {}]));
  const rows = await engine.rows(
    "SELECT loai_so, ma_so, nam, phan_loai, ma_don_vi, tu_so, mau_so, gia_tri FROM so_lieu WHERE duoc_tinh AND loai_so <> 'bao_cao'",
  );
  for (const row of rows) {
    const key = [row.ma_so, row.nam, row.phan_loai].filter((one) => one !== '').join('.');
    const own = shares.get(key);
    if (own) own[unitOf(row)] = shareOf(row);
  }
  return Object.fromEntries(shares);
}

function shareOf({ loai_so, tu_so, mau_so, gia_tri }: SqlRow): Share {
  return loai_so === 'chi_tieu' ? [`${tu_so}/${mau_so}`] : Number(gia_tri);
}

function unitOf({ ma_don_vi }: SqlRow): string {
  return String(ma_don_vi);
}
