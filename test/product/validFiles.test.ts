/** Every .docx and .xlsx that is written here, by any command or button, is valid to the Open XML SDK's validator. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import cli from '../../local/cli.ts';
import type { RunCommand } from '../../local/commandLine.ts';
import capNhat from '../../local/compare/updateCommand.ts';
import { openGas } from '../../local/gas.ts';
import gop from '../../local/merge/command.ts';
import deCuong from '../../local/outline/command.ts';
import donDoc from '../../local/remind/command.ts';
import gopTinh from '../../local/rollup/command.ts';
import docBaoCao from '../../local/written/command.ts';
import { proposalBook } from '../../local/written/proposalBook.ts';
import { type Proposals, readWritten } from '../../local/written/readWritten.ts';
import { takeProposalsFile } from '../../local/written/takeProposals.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { Download } from '../../src/api/api.ts';
import { campaignNames } from '../fixtures/campaigns.ts';
import { type Documents, documentsOf } from '../fixtures/documents.ts';
import { runHere } from '../fixtures/runHere.ts';
import { errorsOf, validated } from '../fixtures/validator.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'valid-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const sample = 'samples/chien-dich-2024.xlsx';
const wardText = 'samples/bao-cao-phuong-phu-lien-2025.txt';

/** Runs a command as a person does; a command that has something to say ends with 1. */
async function run(command: RunCommand, ...given: readonly string[]): Promise<void> {
  const { status, complained } = await runHere(command, process.cwd(), ...given);
  if (status > 1) throw new Error(`${given.join(' ')} ended with ${status}: ${complained}`);
}

/** The parts of a document with its text changed, as a reviewer leaves it. */
function edited(bytes: Uint8Array, from: RegExp, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const other = body.replace(from, to);
  expect(other).not.toBe(body);
  parts['word/document.xml'] = strToU8(other);
  return zipSync(parts);
}

/** The unit's own printed report, of each kind of unit and of one that has typed nothing. */
function printed(file: string, units: readonly string[]): void {
  const gas = openGas(readXlsx(readFileSync(file), path.basename(file)));
  for (const unit of units) {
    const answer = gas.call('printUnit', unit) as { ok: boolean; value: Download };
    expect(answer.ok).toBe(true);
    writeFileSync(at(`don-vi-${unit}.docx`), Buffer.from(answer.value.base64, 'base64'));
  }
}

function written(name: string, { report, note, workbook }: Documents & { workbook?: Uint8Array }): void {
  writeFileSync(at(`${name}-bao-cao.docx`), report);
  writeFileSync(at(`${name}-phieu-trinh.docx`), note);
  if (workbook) writeFileSync(at(`${name}.xlsx`), workbook);
}

/** Every proposal accepted as it is, for a unit that has typed nothing. */
function accepted(): void {
  const read = readWritten([path.resolve(wardText)]).filter((one): one is Proposals => !(one instanceof Error));
  const [listed] = readXlsx(proposalBook(read, 'de-xuat.xlsx'), 'de-xuat.xlsx').sheets;
  const book = newSpreadsheet('de-xuat.xlsx');
  const [sheet] = book.sheets;
  const heads = [...(listed?.cells.get(0)?.entries() ?? [])];
  const column = (start: string) => heads.find(([, { value }]) => String(value).startsWith(start))?.[0] ?? -1;
  for (const [at, row] of listed?.cells ?? []) {
    const cells = new Map([...row].map(([place, { value }]) => [place, { value, style: 0 }]));
    if (at > 0) cells.set(column('Nhận'), { value: 'x', style: 0 });
    if (at > 0) cells.set(column('Đơn vị'), { value: 'THPT_LE_HONG_PHONG', style: 0 });
    sheet?.cells.set(at, cells);
  }
  if (sheet) sheet.rowCount = (listed?.cells.size ?? 0) + 1;
  const proposals = path.join(os.tmpdir(), `nhan-${process.pid}.xlsx`);
  writeFileSync(proposals, writeXlsx(book));
  const answer = takeProposalsFile(proposals, path.resolve(sample));
  expect(answer.written.length).toBeGreaterThan(0);
  writeFileSync(at('nhan.xlsx'), answer.bytes);
}

/** What is written → how, and how many files at least. */
const made: readonly (readonly [string, number, () => void | Promise<void>])[] = [
  ['tong-hop, a draft of the city', 3, () => run(cli, 'tong-hop', sample, '--out', folder)],
  ...['mau', 'phuong'].map((name) => [`the final of “${name}”`, 3, () => written(name, documentsOf(name))] as const),
  ...campaignNames.map((name) => [`the report and note of “${name}”`, 2, () => written(name, documentsOf(name))] as const),
  ['tong-hop --an-so-nho --chuan', 3, () => run(cli, 'tong-hop', sample, '--out', folder, '--an-so-nho', '--chuan')],
  ['tao-mau', 1, () => run(cli, 'tao-mau', at('mau.xlsx'))],
  [
    'tao-mau with lists of its own',
    1,
    () => run(cli, 'tao-mau', at('mau.xlsx'), '--units', 'samples/don-vi-2024.tsv', '--establishments', 'samples/co-so-2024.tsv'),
  ],
  ['the unit’s own printed report', 4, () => printed(sample, ['PGD_NGO_QUYEN', 'THPT_THAI_PHIEN', 'THPT_LE_HONG_PHONG', 'PS_VAN_PHONG'])],
  ['the ward’s own printed report', 1, () => printed('samples/phuong-phu-lien-2025.xlsx', ['UBND_PHU_LIEN'])],
  [
    'cap-nhat',
    1,
    async () => {
      const inner = mkdtempSync(path.join(os.tmpdir(), 'cap-nhat-'));
      await run(cli, 'tong-hop', sample, '--out', inner, '--chot');
      const report = readFileSync(path.join(inner, 'bao-cao.docx'));
      writeFileSync(path.join(inner, 'da-sua.docx'), edited(report, /Kết quả chính:/, 'Kết quả nổi bật:'));
      writeFileSync(path.join(inner, 'moi.docx'), edited(report, /500\.028/g, '512.345'));
      await run(capNhat, ...['da-sua.docx', 'ket-qua.json', 'moi.docx'].map((one) => path.join(inner, one)), '--out', at('ra.docx'));
      rmSync(inner, { recursive: true });
    },
  ],
  ['don-doc', 2, () => run(donDoc, sample, '--out', folder)],
  ['doc-bao-cao: proposals', 1, () => run(docBaoCao, wardText, '--out', at('de-xuat.xlsx'))],
  ['doc-bao-cao: accepted proposals', 1, accepted],
  ['de-cuong: the built-in outline', 1, () => run(deCuong, 'sgddt2024', '--out', at('de-cuong.xlsx'))],
  ['de-cuong: a blank one', 1, () => run(deCuong, 'trong', '--out', at('de-cuong.xlsx'))],
  ['de-cuong: from a file', 1, () => run(deCuong, 'samples/de-cuong-catp2386-2025.tsv', '--out', at('de-cuong.xlsx'))],
  [
    'gop',
    1,
    async () => {
      await run(cli, 'tao-mau', at('cua-so.xlsx'));
      await run(gop, at('cua-so.xlsx'), at('cua-so.xlsx'), '--out', at('gop.xlsx'));
    },
  ],
  [
    'gop-tinh',
    2,
    async () => {
      const inner = mkdtempSync(path.join(os.tmpdir(), 'gop-tinh-'));
      await run(cli, 'tong-hop', sample, '--out', inner, '--chuan');
      await run(gopTinh, path.join(inner, 'so-lieu-chuan.csv'), '--out', folder);
      rmSync(inner, { recursive: true });
    },
  ],
  ['a workbook opened and saved again', 1, () => writeFileSync(at('luu.xlsx'), writeXlsx(readXlsx(readFileSync(sample), 'luu.xlsx')))],
];

const hasDuckDb = existsSync('node_modules/@duckdb/node-api');
const needsDuckDb = ([what]: (typeof made)[number]) => what === 'gop-tinh' && !hasDuckDb;
const left = made.filter(needsDuckDb);
if (left.length > 0) test.skip.each(left)('%s is valid', () => undefined);

validated.each(made.filter((one) => !needsDuckDb(one)))(
  '%s is valid',
  async (_what, least, make) => {
    for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
    await make();
    const files = readdirSync(folder).filter((name) => /\.(?:docx|xlsx)$/.test(name));
    expect(files.length).toBeGreaterThanOrEqual(least);
    expect(files.flatMap((name) => errorsOf(name, readFileSync(at(name))))).toEqual([]);
  },
  180_000,
);

validated(
  'a broken document is found',
  () => {
    const { report } = documentsOf('mot-don-vi');
    expect(errorsOf('broken.docx', edited(report, /<w:pPr>/, '<w:pPr><w:nonsense/>'))).not.toEqual([]);
  },
  60_000,
);
