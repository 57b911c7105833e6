/** Seeded hand edits of a real report against its run: every edit is told once, a figure changed by hand is always found, clean-up is nothing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openGas } from '../../local/gas.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { compareReport, type DifferenceKind, type ReportDifference } from '../../src/core/reviewed/compareReport.ts';
import { type KeptManifest, readManifest } from '../../src/core/reviewed/keptManifest.ts';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';
import { type ReportPart, reportUnits } from '../../src/core/reviewed/reportUnits.ts';
import { parseXml, writeXml, type XmlElement } from '../../src/ooxml/xmlTree.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { type EditScript, edits, seeded } from '../fixtures/reviewEdits.ts';

/** Others' seeds can be measured without a change here. */
const firstSeed = Number(process.env.REVIEW_SEED ?? 1);
const seeds = Array.from({ length: 12 }, (_, at) => firstSeed + at);
const figure = /\d+(?:[.,/:]\d+)*%?/g;

let report: Uint8Array;
let manifest: KeptManifest;
beforeAll(() => {
  const file = 'chien-dich-2024.xlsx';
  const gas = openGas(readXlsx(readFileSync(path.resolve('samples', file)), file));
  const made = gas.call('consolidateNow', { state: 'TAM' }) as { manifest: object };
  manifest = readManifest(JSON.stringify(made.manifest), 'ket-qua.json');
  report = gas.host.stores.driveFiles.slice(-2)[0]?.bytes ?? new Uint8Array();
});

function compared(change: (root: XmlElement) => void): readonly ReportDifference[] {
  const parts = unzipSync(report);
  const root = parseXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
  change(root);
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(writeXml(root)) });
  return compareReport(manifest, docxLines(bytes), sgddt2024).differences;
}

const holders = (unit: ReportPart) => unit.pieces.filter(({ holder, text }) => holder !== null && text.trim() !== '');
const isParagraph = (unit: ReportPart) => unit.table === null && unit.text.length > 60;

test('the report as it was made has no difference', () => {
  expect(compared(() => undefined)).toEqual([]);
});

describe('a figure changed by hand', () => {
  const places: readonly [string, (unit: ReportPart) => boolean][] = [
    ['in a sentence', isParagraph],
    ['in a table', (unit) => unit.table !== null],
  ];
  describe.each(places)('%s', (_, fits) => {
    test.each(seeds)('seed %i', (seed) => {
      const random = seeded(seed);
      let [before, after] = ['', ''];
      const found = compared((root) => {
        const units = reportUnits(root).filter(
          (unit) => fits(unit) && holders(unit).some(({ text }) => /\d/.test(text)) && !/Số: |ngày {6}/.test(unit.text),
        );
        const unit = units[random(units.length)];
        const own = (unit ? holders(unit) : []).filter(({ text }) => /\d/.test(text));
        const piece = own[random(own.length)];
        const all = [...(piece?.text.matchAll(figure) ?? [])];
        const one = all[random(all.length)];
        if (!piece?.holder || !one) throw new Error('no figure');
        before = one[0];
        after = before.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
        piece.holder.children = [piece.text.slice(0, one.index) + after + piece.text.slice(one.index + before.length)];
      });
      expect(found.map(({ kind, figures }) => [kind, figures.map((pair) => [pair.before, pair.after])])).toEqual([
        ['figure', [[before, after]]],
      ]);
    });
  });
});

describe('an edit of words is told once, as what it is', () => {
  const kinds: readonly [string, DifferenceKind | null][] = [
    ['add', 'added'],
    ['delete', 'deleted'],
    ['move', 'moved'],
    ['asList', 'changed'],
    ['trackedInsertion', 'changed'],
    ['bold', null],
  ];
  describe.each(kinds)('%s', (name, kind) => {
    test.each(seeds)('seed %i', (seed) => {
      const random = seeded(seed * 7);
      const script: EditScript = { kinds: [], words: [], deleted: [], touched: [] };
      const found = compared((root) => {
        const units = reportUnits(root).filter((unit) => isParagraph(unit) && holders(unit).length > 0);
        const unit = units[random(units.length)];
        if (unit) edits[name]?.(unit, script, random, 'nhấnmạnh');
      });
      // A paragraph moved to where it was, or next to itself, is nothing.
      const told = found.map((one) => one.kind);
      if (name === 'move') expect([[], ['moved']]).toContainEqual(told);
      else expect(told).toEqual(kind === null ? [] : [kind]);
    });
  });
});

test('clean-up before signing is no difference', () => {
  const found = compared((root) => {
    for (const unit of reportUnits(root)) {
      if (/^\(?TẠM TÍNH/.test(unit.text) || /^\[Nhận định của Sở/.test(unit.text)) {
        unit.parent.children = unit.parent.children.filter((node) => node !== unit.element);
        continue;
      }
      for (const { holder, text } of holders(unit)) {
        if (!holder) continue;
        const filled = text
          .replace(/Số: {4,}\//, 'Số: 12/')
          .replace(/ngày {4,}tháng {4,}năm {4,}/, 'ngày 03 tháng 01 năm 2025')
          .replace(/số {4,}\//, 'số 12/');
        holder.children = [/PHÓ GIÁM ĐỐC$/.test(filled) ? `${filled} Nguyễn Văn A` : filled];
      }
    }
  });
  expect(found).toEqual([]);
});

test('figures come first, and each is named by where it came from', () => {
  const found = compared((root) => {
    const units = reportUnits(root).filter(isParagraph);
    const target = units.find(({ text }) => /\d+\/\d+ trường/.test(text));
    const piece = target?.pieces.find(({ text }) => /\d+\/\d+ trường/.test(text));
    if (piece?.holder) piece.holder.children = [piece.text.replace(/(\d+)\/(\d+) trường/, (_, n, d) => `${Number(n) + 1}/${d} trường`)];
    const other = units.find((unit) => unit !== target && /^- /.test(unit.text));
    if (other) edits.reword?.(other, { kinds: [], words: [], deleted: [], touched: [] }, seeded(3), 'nhấnmạnh');
  });
  expect(found.map(({ kind }) => kind)[0]).toBe('figure');
  expect(found[0]?.figures[0]?.source).toMatchObject({ kind: 'indicator', label: 'Trường tuyên truyền định kỳ' });
});
