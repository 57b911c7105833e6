/** `node build/run.js bench/nation.ts`: rolls up 3,321 communes, ten and a hundred times as many, each in its own process; writes nation.md. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { openDuckDb, sqlText } from '../local/rollup/duckdb.ts';
import { provinceRows, runOf, workbookOf } from '../test/local/rollup/provinces.ts';

/** Communes of the country, and its provinces. */
const communes = 3321;
const provinceCount = 34;
const times = process.argv.slice(2).map(Number);
const sizes = times.length > 0 ? times : [1, 10, 100];

interface Rolled {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(path.join(tmpdir(), 'nation-'));
try {
  const lines: string[] = [];
  let before: (Rolled & { readonly size: number }) | null = null;
  for (const size of sizes) {
    const rows = await makeFiles(size);
    const rolled = measure(size);
    const exponent = before ? exponentOf(rolled, size, before).toFixed(2) : '';
    lines.push(
      `| ${size} | ${communes * size} | ${rows} | ${rolled.seconds.toFixed(1)} | ${rolled.cpu.toFixed(1)} | ${rolled.megabytes} | ${exponent} |`,
    );
    console.log(lines[lines.length - 1]);
    before = { ...rolled, size };
    rmSync(path.join(folder, String(size)), { recursive: true });
  }
  writeFileSync('bench/nation.md', layOut(lines));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Every figure of one commune, for `communes` × size of them and five years, spread over the provinces. */
async function makeFiles(size: number): Promise<number> {
  const engine = await openDuckDb();
  const at = path.join(folder, String(size));
  mkdirSync(at);
  const [cells = {}] = provinceRows(1, 3);
  const { rows } = runOf(workbookOf(cells));
  const unit = rows[0]?.ma_don_vi ?? '';
  const own = rows.filter(
    (row) => row.ma_don_vi === unit && (row.nam === null || row.nam === 2021),
  );
  const pattern = path.join(folder, 'mot-xa.json');
  writeFileSync(pattern, JSON.stringify(own));
  await engine.run(`CREATE TABLE mot_xa AS SELECT * FROM read_json_auto(${sqlText(pattern)})`);
  let count = 0;
  for (let province = 1; province <= provinceCount; province += 1) {
    const code = String(province).padStart(2, '0');
    const file = path.join(at, `${code}.${size === 1 ? 'csv' : 'parquet'}`);
    const format = size === 1 ? 'HEADER' : 'FORMAT parquet';
    await engine.run(`CREATE OR REPLACE TABLE tinh AS ${provinceSql(size, province)}`);
    await engine.run(`COPY tinh TO ${sqlText(file)} (${format})`);
    const [held] = await engine.rows('SELECT COUNT(*) AS so FROM tinh');
    count += Number(held?.so ?? 0);
  }
  engine.close();
  return count;
}

/** Numbers differ by unit and year; every seventh unit is not counted. */
function provinceSql(size: number, province: number): string {
  const drawn = (modulus: number) =>
    `CAST(hash(xa.so, ma_so, nam.nam, phan_loai) % ${modulus} AS BIGINT)`;
  return `SELECT de_cuong, phien_ban, printf('%02d', 1 + xa.so % ${provinceCount}) AS ma_tinh,
      printf('XA_%d', xa.so) AS ma_don_vi, printf('Xã Minh Họa %d', xa.so) AS ten_don_vi,
      loai_don_vi, printf('xã %d', xa.so) AS dia_ban, loai_so, ma_so,
      CASE WHEN loai_so = 'bao_cao' THEN NULL ELSE nam.nam END AS nam, phan_loai,
      CASE WHEN loai_so = 'chi_tieu' AND xa.so % 7 <> 0 THEN ${drawn(20)} END AS tu_so,
      CASE WHEN loai_so = 'chi_tieu' AND xa.so % 7 <> 0 THEN 20 END AS mau_so,
      CASE WHEN loai_so = 'bao_cao' THEN ${drawn(2)} ELSE 20 END AS gia_tri, '' AS trang_thai,
      loai_so <> 'chi_tieu' OR xa.so % 7 <> 0 AS duoc_tinh,
      CASE WHEN loai_so = 'chi_tieu' AND xa.so % 7 = 0 THEN 'mismatch' ELSE '' END AS ly_do,
      false AS uoc_luong, 'CHOT 1' AS ban, luc_lap, ma_bam
    FROM mot_xa,
      (SELECT range AS so FROM range(${communes * size})
        WHERE 1 + range % ${provinceCount} = ${province}) xa,
      (SELECT range AS nam FROM range(2021, 2026)) nam
    WHERE loai_so <> 'bao_cao' OR nam.nam = 2021`;
}

function measure(size: number): Rolled {
  const out = path.join(folder, `ra-${size}`);
  const run = spawnSync(
    process.execPath,
    ['build/run.js', 'bench/nationRun.ts', path.join(folder, String(size)), out],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  rmSync(out, { recursive: true });
  return JSON.parse(run.stdout) as Rolled;
}

function exponentOf(one: Rolled, size: number, before: Rolled & { readonly size: number }): number {
  return Math.log(one.cpu / before.cpu) / Math.log(size / before.size);
}

function layOut(lines: readonly string[]): string {
  return [
    '# What a country costs',
    '',
    `${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${cpus()[0]?.model.trim()}, ${cpus().length} cores · written by \`node build/run.js bench/nation.ts\``,
    '',
    "All figures of every commune for five years, in 34 files, rolled up by `gop-tinh` with DuckDB: views, manifest, workbook, Parquet. The country as CSV, with the ministry's report; more as Parquet, without it (it is for at most 5,000 units). The exponent is of the CPU seconds over the rows, against the line before: seconds depend on what else the machine does.",
    '',
    '| × | communes | rows | seconds | CPU seconds | peak memory, MB | exponent |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n');
}
