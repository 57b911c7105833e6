/** Rolling up provinces: equal to one run over all rows, in DuckDB; what is wrong is named and left out. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openDuckDb } from '../../../local/rollup/duckdb.ts';
import { rollUp as rollUpFiles } from '../../../local/rollup/rollUp.ts';
import { docxLines } from '../../../src/core/reviewed/openDocx.ts';
import { maskSmall } from '../../../src/core/tidy/maskSmall.ts';
import { tidyCsv } from '../../../src/core/tidy/tidyCsv.ts';
import type { TidyRow } from '../../../src/core/tidy/tidyRow.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { provinceRows, runOf, together, workbookOf } from './provinces.ts';

const hasDuckDb = existsSync('node_modules/@duckdb/node-api');
const testWithDuckDb = hasDuckDb ? test : test.skip;
const folder = mkdtempSync(path.join(tmpdir(), 'gop-tinh-test-'));
const at = (...parts: string[]) => path.join(folder, ...parts);
afterAll(() => rmSync(folder, { recursive: true }));

const cities = provinceRows(34);
const provinces = cities.map((rows, index) => {
  const { rows: tidy } = runOf(workbookOf(rows));
  return tidy.map((row) => ({ ...row, ma_tinh: String(index + 1).padStart(2, '0') }));
});

function save(name: string, rows: readonly TidyRow[]): string {
  writeFileSync(at(name), tidyCsv(rows));
  return at(name);
}

/** As the command does it: lines said, or the refusal. */
async function rollUp(files: readonly string[], out: string, gone: readonly string[] = []) {
  const done = await rollUpFiles(files, at(out), gone).then(
    ({ lines }) => ({ isDone: true, lines }),
    (error: Error) => ({ isDone: false, lines: [error.message] }),
  );
  const manifest = at(out, 'ket-qua.json');
  return { ...done, manifest: existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : null };
}

const [first = [], second = []] = provinces;
const change = (rows: readonly TidyRow[], to: Partial<TidyRow>) => rows.map((row) => ({ ...row, ...to }));

describe('34 provinces', () => {
  testWithDuckDb('every figure equals one run over all rows', async () => {
    const { manifest } = runOf(workbookOf(together(cities)));
    const files = provinces.map((rows, index) => save(`${index + 1}.csv`, rows));
    const { isDone, manifest: rolled } = await rollUp(files, 'het');
    expect(isDone).toBe(true);
    expect(rolled.totals).toEqual(manifest.totals);
    const { missing, outsideRegistry, ...counts } = manifest.reporting;
    expect(rolled.reporting).toEqual({ ...counts, missing: expect.any(Array) });
    expect([...rolled.reporting.missing].sort()).toEqual([...missing].sort());
    expect(near(rolled.indicators)).toEqual(near(manifest.indicators));
    // The table has no texts: nobody is told to have written none.
    expect(docxLines(readFileSync(at('het', 'bao-cao.docx'))).join('\n')).not.toContain('nội dung cụ thể');
    expect(readdirSync(at('het', 'sql')).sort()).toEqual([
      'bao_cao.sql',
      'chua_bao_cao.sql',
      'tong_so.sql',
      'ty_le_co_so_tuyen_truyen.sql',
      'ty_le_tre_duoc_ho_tro.sql',
      'ty_le_vi_pham_bi_xu_ly.sql',
    ]);
  });

  testWithDuckDb('each province by itself equals its own run', async () => {
    const { manifest } = runOf(workbookOf(cities[4] ?? {}));
    const { manifest: rolled } = await rollUp([save('nam.csv', provinces[4] ?? []), save('sau.csv', provinces[5] ?? [])], 'hai');
    expect(rolled.byProvince['05'].totals).toEqual(manifest.totals);
    expect(near(rolled.byProvince['05'].indicators)).toEqual(near(manifest.indicators));
  });
});

/** Percentages to nine decimals: engines differ in the last bit. */
function near(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' && !Number.isInteger(one) ? one.toFixed(9) : one)));
}

describe('what is wrong is named and left out, the rest is added up', () => {
  const faults: readonly (readonly [string, () => string, RegExp])[] = [
    ['another outline', () => save('x.csv', change(second, { de_cuong: 'khac' })), /x\.csv: bỏ ngoài, theo đề cương khac/],
    ['another version of the table', () => save('x.csv', change(second, { phien_ban: 2 })), /x\.csv: bỏ ngoài, là phiên bản 2/],
    ['a doubled unit', () => save('x.csv', [...second, ...second.slice(0, 1)]), /x\.csv: bỏ ngoài, đơn vị T2_\S+ có hai dòng/],
    [
      'a unit of two communes',
      () => save('x.csv', [...second.slice(0, -1), ...change(second.slice(-1), { dia_ban: 'khác' })]),
      /đơn vị T2_\S+ mang hai loại đơn vị hoặc hai địa bàn/,
    ],
    ['two provinces in one file', () => save('x.csv', [...second, ...change(second.slice(0, 3), { ma_tinh: '77' })]), /trộn nhiều tỉnh/],
    ['a file cut in the middle of a line', () => cut(), /x\.csv: bỏ ngoài/],
    ['columns missing', () => write('ma_tinh,ma_so\r\n01,x\r\n'), /thiếu cột de_cuong/],
    ['an empty file', () => write(''), /x\.csv: bỏ ngoài/],
    ['no file', () => at('khong-co.csv'), /khong-co\.csv: bỏ ngoài/],
    [
      'an older draft of the same province',
      () => save('x.csv', change(first, { luc_lap: '2024-12-01T00:00:00+07:00' })),
      /đã có bản mới hơn/,
    ],
  ];

  /** What the good file gives by itself. */
  let alone: ReturnType<typeof rollUp> | null = null;

  testWithDuckDb.each(faults)('%s', async (_, file, said) => {
    const good = save('tot.csv', first);
    alone ??= rollUp([good], 'rieng');
    const own = await alone;
    const { isDone, lines, manifest } = await rollUp([good, file()], 'sai');
    expect([isDone, lines.join('\n')]).toEqual([true, expect.stringMatching(said)]);
    expect(manifest).toEqual(own.manifest);
  });

  testWithDuckDb('nothing to take: nothing is written', async () => {
    expect(await rollUp([at('khong-co.csv')], 'khong')).toMatchObject({ isDone: false, manifest: null });
    expect(existsSync(at('khong'))).toBe(false);
  });

  testWithDuckDb('a final goes before a later draft; a draft anywhere makes the whole a draft', async () => {
    const final = save('chot.csv', change(first, { ban: 'CHOT 1' }));
    const draft = save('tam.csv', change(first, { luc_lap: '2025-01-01T00:00:00+07:00' }));
    expect((await rollUp([draft, final], 'chot')).manifest).toMatchObject({ state: 'CHOT', provinces: [{ version: 'CHOT 1' }] });
    expect((await rollUp([final, save('hai.csv', second)], 'tam')).manifest.state).toBe('TAM');
  });

  testWithDuckDb('two places under one code of a province: neither is taken, both are named', async () => {
    const [third = []] = provinces.slice(2);
    const files = [save('a.csv', first), save('b.csv', second), save('c.csv', change(third, { ma_tinh: '01' }))];
    const { lines, manifest } = await rollUp(files, 'mot-ma');
    expect(lines.filter((line) => line.includes('hai nơi đang dùng một mã')).map((line) => line.split(':')[0])).toEqual(['a.csv', 'c.csv']);
    expect(manifest.provinces.map(({ province }: { province: string }) => province)).toEqual(['02']);
  });

  testWithDuckDb('one code in two provinces is two units, and told', async () => {
    const same = change(first, { ma_tinh: '99' });
    const { lines, manifest } = await rollUp([save('a.csv', first), save('b.csv', same)], 'trung');
    expect(lines.join('\n')).toMatch(/có ở các tỉnh 01, 99/);
    expect(manifest.reporting.expected).toBe(2 * new Set(first.map((row) => row.ma_don_vi)).size);
  });

  testWithDuckDb('a province that became part of another is left out when told, else its units are named twice', async () => {
    const both = [
      ...change(first, { ban: 'CHOT 2' }),
      ...change(second, { ma_tinh: '01', ban: 'CHOT 2', luc_lap: String(first[0]?.luc_lap) }),
    ];
    const files = [save('moi.csv', both), save('cu.csv', second)];
    const kept = await rollUp(files, 'chua-bo');
    const unit = second[0]?.ma_don_vi ?? '';
    expect(kept.lines.join('\n')).toContain(`mã đơn vị ${unit} có ở các tỉnh 01, 02`);
    const { lines, manifest } = await rollUp(files, 'da-bo', ['02']);
    expect(lines.join('\n')).toMatch(/cu\.csv: bỏ ngoài, tỉnh 02 đã sáp nhập/);
    expect(manifest.provinces.map(({ province }: { province: string }) => province)).toEqual(['01']);
    const apart = await rollUp([save('mot.csv', first), save('hai.csv', second)], 'rieng-biet');
    expect(manifest.totals).toEqual(apart.manifest.totals);
    expect(near(manifest.indicators)).toEqual(near(apart.manifest.indicators));
  });

  testWithDuckDb('each province keeps its own moment, and the code of a province is two digits', async () => {
    const late = change(second, { luc_lap: '2025-01-15T09:00:00+07:00' });
    const { manifest } = await rollUp([save('a.csv', first), save('b.csv', late)], 'moc');
    expect(manifest.provinces.map(({ madeAt }: { madeAt: string }) => madeAt)).toEqual([first[0]?.luc_lap, '2025-01-15T09:00:00+07:00']);
    for (const code of ['', '1', 'HP']) {
      const { lines } = await rollUp([save('a.csv', first), save('b.csv', change(second, { ma_tinh: code }))], 'ma');
      expect(lines.join('\n')).toContain(`b.csv: bỏ ngoài, mã tỉnh “${code}” chưa phải mã hai chữ số`);
    }
  });

  testWithDuckDb('a roll-up that breaks leaves what was there, and nothing beside it', async () => {
    const good = save('tot.csv', first);
    const names = () => readdirSync(at('cu')).filter((name) => !name.startsWith('.gop-tinh-'));
    const content = () => names().map((name) => [name, name.includes('.') ? readFileSync(at('cu', name), 'latin1') : '']);
    const kill = async () => {
      const child = spawn(process.execPath, ['build/run.js', 'local/rollup/command.ts', good, save('hai.csv', second), '--out', at('cu')]);
      const ended = new Promise((done) => child.once('exit', done));
      const watched = setInterval(() => readdirSync(at('cu')).some((name) => name.startsWith('.gop-tinh-')) && child.kill('SIGKILL'), 1);
      await ended;
      clearInterval(watched);
      return child.signalCode;
    };
    let [before, how]: [ReturnType<typeof content>, NodeJS.Signals | null] = [[], null];
    // On a busy machine it may be done before anybody looks: then it is begun again.
    for (let tries = 0; how === null && tries < 20; tries++) {
      await rollUp([good], 'cu');
      before = content();
      how = await kill();
    }
    expect(how).toBe('SIGKILL');
    expect(content()).toEqual(before);
    expect(readdirSync(at('cu')).length).toBeGreaterThan(before.length);
    await rollUp([good], 'cu');
    expect(readdirSync(at('cu'))).toEqual(before.map(([name]) => name));
  });

  function cut(): string {
    const text = tidyCsv(second);
    return write(text.slice(0, Math.floor(text.length / 2)));
  }

  function write(text: string): string {
    writeFileSync(at('x.csv'), text);
    return at('x.csv');
  }
});

describe('small counts', () => {
  const masked = maskSmall(first, sgddt2024, runOf(workbookOf(cities[0] ?? {}), undefined, 'CHOT').results.indicators);
  const secret = ['ty_le_tre_duoc_ho_tro', 'ty_le_vi_pham_bi_xu_ly', 'so_tre_duoc_ho_tro', 'so_vi_pham_bi_xu_ly'];

  test("no unit's own number of children or offenders is left", () => {
    const told = masked.filter((row) => row.ma_don_vi !== '' && secret.includes(row.ma_so));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((row) => row.tu_so !== null || row.mau_so !== null || row.gia_tri !== null)).toEqual([]);
  });

  testWithDuckDb('every figure of the province that may be told stays; years that may not say so', async () => {
    const plain = (await rollUp([save('day-du.csv', first)], 'day-du')).manifest;
    const hidden = (await rollUp([save('an.csv', masked)], 'an')).manifest;
    let told = 0;
    for (const [code, { by: _, ...own }] of Object.entries<Record<string, { none: string | null; text: string }>>(hidden.indicators)) {
      for (const [when, one] of Object.entries(own)) {
        if (one.none === 'khong_neu') expect(secret).toContain(code);
        else expect(one).toEqual(plain.indicators[code][when]);
        told += one.none === 'khong_neu' ? 0 : 1;
      }
    }
    expect(told).toBeGreaterThan(6);
    const withoutTypes = (totals: Record<string, { byType: unknown }>) =>
      Object.entries(totals).flatMap(([code, { byType, ...own }]) => (secret.includes(code) ? [] : [[code, own]]));
    expect(withoutTypes(hidden.totals)).toEqual(withoutTypes(plain.totals));
  });

  testWithDuckDb('a sum that lacks hidden numbers is none, beside a province that sends all', async () => {
    const plain = (await rollUp([save('a.csv', first), save('b.csv', second)], 'ca-hai')).manifest;
    const hidden = (await rollUp([save('an.csv', masked), save('b.csv', second)], 'mot-an')).manifest;
    const none: string[] = [];
    const compare = (one: unknown, whole: unknown, trail: string): void => {
      if (typeof one !== 'object' || one === null) {
        // Either the whole sum or none; words stand where a ratio is none.
        if (one === null && whole !== null) none.push(trail);
        else if (!/\/(none|text)$/.test(trail)) expect([trail, one]).toEqual([trail, whole]);
        return;
      }
      for (const [key, value] of Object.entries(one))
        compare(value, (whole as Record<string, unknown> | null)?.[key] ?? null, `${trail}/${key}`);
    };
    for (const of of ['totals', 'indicators', 'reporting']) compare(hidden[of], plain[of], of);
    expect(none.length).toBeGreaterThan(0);
    expect(none.filter((trail) => !secret.some((code) => trail.includes(`/${code}/`)))).toEqual([]);
    expect(none.filter((trail) => /byType\/\w+\/period\/total$/.test(trail)).length).toBeGreaterThan(2);
  });

  testWithDuckDb('a pooled row is in no grouping of units, and has no year of its own', async () => {
    await rollUp([save('an.csv', masked), save('b.csv', second)], 'gop');
    const engine = await openDuckDb();
    const view = `'${at('gop', 'ty_le_vi_pham_bi_xu_ly.parquet')}'`;
    const rows = await engine.rows(`SELECT * FROM ${view} WHERE nam IS NULL OR nhom LIKE '%/' OR (cap <> 'ca_nuoc' AND nhom = '')`);
    engine.close();
    expect(rows).toEqual([]);
  });
});
