/** Forty seeded edit scripts × three changes of the workbook: no word of the reviewer's is lost, no figure of the old run is left unshown. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import type { Manifest } from '../../src/core/manifest/manifest.ts';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';
import { updateDocx } from '../../src/core/reviewed/updateDocx.ts';
import { parseXml, writeXml } from '../../src/ooxml/xmlTree.ts';
import { type EditScript, type Random, runScript, seeded } from '../fixtures/reviewEdits.ts';
import { office } from '../proofs/native/recalculate.ts';

/** Others' seeds can be measured without a change here. */
const firstSeed = Number(process.env.REVIEW_SEED ?? 1);
const scripts = Array.from({ length: 40 }, (_, at) => firstSeed + at);
const folder = mkdtempSync(path.join(tmpdir(), 'cap-nhat-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly manifest: Manifest;
  readonly report: Uint8Array;
}

type Change = (rows: readonly Map<string, { value: unknown }>[], random: Random) => void;

/** Rows of the answers as cells by code. */
function answers({ sheets }: SpreadsheetModel): Map<string, { value: unknown }>[] {
  const sheet = sheets.find(({ name }) => name === 'Số liệu');
  const [head = 0, codes] = [...(sheet?.cells ?? [])].find(([, row]) => [...row.values()].some(({ value }) => value === 'ma_don_vi')) ?? [];
  return [...(sheet?.cells ?? [])]
    .filter(([row]) => row > head)
    .map(([, row]) => new Map([...row].map(([column, cell]) => [String(codes?.get(column)?.value ?? ''), cell as { value: unknown }])));
}

const filled = (rows: readonly Map<string, { value: unknown }>[]) =>
  rows.filter((row) => String(row.get('hoan_thanh')?.value ?? '') === 'Có');
const counts = /^(?:nhom_\d_so_\w+|so_vu_\w+|kinh_phi)\.\d{4}$/;

const changes: Readonly<Record<string, Change>> = {
  'figures of fifteen units': (rows, random) => {
    for (const row of filled(rows)
      .slice(0, 45)
      .filter(() => random(3) === 0)) {
      for (const [code, cell] of row)
        if (counts.test(code) && /^\d+$/.test(String(cell.value)) && random(2) === 0)
          cell.value = String(Number(cell.value) + 1 + random(40));
    }
  },
  'a third of the units withdrawn': (rows, random) => {
    for (const row of filled(rows).filter(() => random(3) === 0)) {
      for (const [code, cell] of row)
        if (!/^(?:ma|ten)_don_vi$|^(?:tinh_trang|so_loi|con_thieu|can_xem)|^(?:khop|ty_le)_/.test(code)) cell.value = '';
    }
  },
  'other sentences and other figures': (rows, random) => {
    const texts = ['nhom_1', 'nhom_2', 'nhom_4', 'kho_khan', 'de_xuat', 'danh_gia'];
    const own = filled(rows);
    for (const row of own) {
      const code = texts[random(texts.length)] ?? '';
      const other = own[random(own.length)]?.get(code);
      const cell = row.get(code);
      if (cell && other && random(2) === 0)
        cell.value = `Đã tổ chức ${2 + random(90)} buổi tuyên truyền an toàn mạng cho ${100 + random(900)} học sinh`;
    }
    changes['figures of fifteen units']?.(rows, random);
  },
};

function run(change: Change | null, seed: number): Run {
  const file = 'chien-dich-2024.xlsx';
  const book = readXlsx(readFileSync(path.resolve('samples', file)), file);
  change?.(answers(book), seeded(seed));
  const gas = openGas(book);
  const { manifest } = JSON.parse(JSON.stringify(gas.call('consolidateNow', { state: 'TAM' }))) as { manifest: Manifest };
  const [report] = gas.host.stores.driveFiles.slice(-2);
  if (!report) throw new Error('no report');
  return { manifest, report: report.bytes };
}

const figuresOf = (text: string) => (text.match(/\d+(?:[.,/:]\d+)*%?/g) ?? []).filter((one) => one.length > 1);
const plain = (line: string) =>
  line
    .replace(/[\s|]*\|[\s|]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const isShown = (line: string) => line.startsWith('[CẦN XEM');

/** Lines that still tell the old run, and are not shown at the next place where a line can be shown. */
function staleLines(after: readonly string[], old: Run, now: Run, script: EditScript): string[] {
  const told = new Set(now.manifest.report.flatMap(figuresOf));
  const gone = new Set(old.manifest.report.flatMap(figuresOf).filter((one) => !told.has(one)));
  const fresh = new Set(now.manifest.report.map(plain));
  const past = new Set(old.manifest.report.map(plain).filter((line) => !fresh.has(line)));
  return after.filter((line, at) => {
    if (isShown(line)) return false;
    const isStale = figuresOf(line).some((one) => gone.has(one)) || past.has(plain(line));
    // A row is shown under its table.
    const rest = after.slice(at + 1);
    const near = line.includes(' | ')
      ? rest.slice(0, rest.findIndex((one) => !one.includes(' | ') && !isShown(one)) >>> 0)
      : rest.slice(0, 3);
    const shown = near.filter(isShown).join(' ');
    const isSaid = figuresOf(line).some((one) => gone.has(one) && shown.includes(one)) || shown.includes(plain(line).slice(0, 40));
    return isStale && !isSaid && !script.kinds.includes('none');
  });
}

/** Reviewed files as LibreOffice writes them, by their seeds: it starts once for all. */
function resaved(files: ReadonlyMap<number, Uint8Array>): Map<number, Uint8Array> {
  const own = path.join(folder, 'resaved');
  const sources = [...files].map(([seed, bytes]) => {
    const file = path.join(folder, `${seed}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  execFileSync(
    office ?? '',
    [`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'docx', '--outdir', own, ...sources],
    { stdio: 'ignore' },
  );
  return new Map([...files.keys()].map((seed) => [seed, readFileSync(path.join(own, `${seed}.docx`))]));
}

/** The part that comments are in, as Word adds it. */
function withComments(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const comments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${w}"><w:comment w:id="1" w:author="A" w:date="2024-12-28T00:00:00Z"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment></w:comments>`;
  const add = (name: string, before: string, element: string) =>
    strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(before, `${element}${before}`));
  const rels = 'word/_rels/document.xml.rels';
  const types = '[Content_Types].xml';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
  return {
    ...parts,
    'word/comments.xml': strToU8(comments),
    [rels]: add(rels, '</Relationships>', `<Relationship Id="rIdComments" Type="${type}" Target="comments.xml"/>`),
    [types]: add(types, '</Types>', `<Override PartName="/word/comments.xml" ContentType="${content}"/>`),
  };
}

interface Edited {
  readonly bytes: Uint8Array;
  readonly script: EditScript;
}

function edited(report: Uint8Array, seed: number): Edited {
  const parts = unzipSync(report);
  const root = parseXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
  const script = runScript(seed, root);
  const commented = script.kinds.includes('comment') ? withComments(parts) : parts;
  return { bytes: zipSync({ ...commented, 'word/document.xml': strToU8(writeXml(root)) }), script };
}

function check(reviewed: Uint8Array, script: EditScript, old: Run, now: Run): void {
  const { bytes } = updateDocx(old.manifest.report, { bytes: reviewed, name: 'sua' }, { bytes: now.report, name: 'moi' });
  const after = docxLines(bytes);
  const said = after.filter((line) => !isShown(line)).join('\n');
  expect(script.words.filter((word) => !said.includes(word))).toEqual([]);
  expect(script.deleted.filter((line) => said.includes(line))).toEqual([]);
  expect(staleLines(after, old, now, script)).toEqual([]);
}

describe('forty scripts × three changes of the workbook', () => {
  let old: Run;
  const reviewed = new Map<number, Edited>();
  const reviewedBy = (seed: number): Edited => {
    const known = reviewed.get(seed) ?? edited(old.report, seed);
    reviewed.set(seed, known);
    return known;
  };
  const fresh = new Map<string, Run>();
  beforeAll(() => {
    old = run(null, 0);
    for (const [name, change] of Object.entries(changes)) fresh.set(name, run(change, firstSeed + 100));
  }, 600_000);

  test('each change of the workbook changes the report', () => {
    for (const { manifest } of fresh.values()) {
      const lines = new Set(manifest.report);
      expect(old.manifest.report.filter((line) => !lines.has(line)).length).toBeGreaterThan(10);
    }
  });

  describe.each(Object.keys(changes))('%s', (name) => {
    test.each(scripts)('script %i', (seed) => {
      const { bytes, script } = reviewedBy(seed);
      check(bytes, script, old, fresh.get(name) ?? old);
    });
  });

  describe('saved by LibreOffice in between', () => {
    const seeds = scripts.filter((seed) => seed % 8 === 0);
    let saved = new Map<number, Uint8Array>();
    beforeAll(() => {
      if (office) saved = resaved(new Map(seeds.map((seed) => [seed, reviewedBy(seed).bytes])));
    });

    (office ? test : test.skip).each(seeds)('script %i', (seed) => {
      const bytes = saved.get(seed) ?? new Uint8Array();
      for (const now of fresh.values()) check(bytes, reviewedBy(seed).script, old, now);
    });
  });
});
