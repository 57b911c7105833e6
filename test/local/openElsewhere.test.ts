/** Workbooks that we write open in other programs: relative targets that are there, plain formats for whole numbers. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { consolidateFile } from '../../local/consolidateFile.ts';
import { formatOf } from '../../local/services/cells.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';

const files = ['samples/chien-dich-2024.xlsx', 'samples/phuong-phu-lien-2025.xlsx'];

describe.each(files)('%s, consolidated', (file) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
    await consolidateFile(path.resolve(file), folder, (gas) => gas.call('consolidateNow', { state: 'TAM' }));
    bytes = readFileSync(path.join(folder, 'tong-hop.xlsx'));
  }, 200_000);

  test('every relationship inside the package has a relative target that is there', () => {
    for (const one of [bytes, readFileSync(file)]) {
      const parts = unzipSync(one);
      const targets = Object.entries(parts).flatMap(([name, content]) =>
        name.endsWith('.rels') ? targetsIn(name, strFromU8(content)) : [],
      );
      expect(targets.length).toBeGreaterThan(10);
      expect(targets.filter(({ target }) => /^([/\\]|[a-z]+:)/i.test(target))).toEqual([]);
      expect(targets.filter(({ part }) => parts[part] === undefined)).toEqual([]);
    }
  });

  test('no whole number has a format that leaves its decimal mark behind', () => {
    const spreadsheet = readXlsx(bytes, 'tong-hop.xlsx');
    const trailing = spreadsheet.sheets.flatMap((sheet) =>
      [...sheet.cells.values()].flatMap((row) =>
        [...row.values()].flatMap((cell) => {
          const isWhole = typeof cell.value === 'number' && Number.isInteger(cell.value);
          return isWhole && /\.#+(?![0#])/.test(formatOf(spreadsheet, cell))
            ? [`${sheet.name} ${cell.value} ${formatOf(spreadsheet, cell)}`]
            : [];
        }),
      ),
    );
    expect(trailing).toEqual([]);
  });
});

function targetsIn(name: string, xml: string): { target: string; part: string }[] {
  const folder = path.posix.dirname(path.posix.dirname(name));
  return [...xml.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([tag]) => {
    if (/TargetMode="External"/.test(tag)) return [];
    const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
    return [{ target, part: path.posix.join(folder, target) }];
  });
}
