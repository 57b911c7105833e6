/** Districts that are no more: 114 communes of 2025 beside the figures of 15 districts of 2024. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readRows } from '../../local/inputFile.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { readTable } from '../../local/outline/table.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { LastView } from '../../src/api/api.ts';
import { communes2025 } from '../../src/outline/communes2025.ts';
import { sampleBook } from '../fixtures/sampleBook.ts';
import { copyForm } from '../proofs/safety/form.ts';
import { asFile, call, cellOf, keep, put, readUnit, rulesOf, sheetOf, taken, textFile, tidy, xlsxFile } from './lastForms.ts';

const units = readRows(path.resolve('samples/xa-phuong-2025.tsv'));
const communes = units.slice(1).map(([code = '', name = '', , area = '']) => ({ code, name, area, plain: name.replace('UBND ', '') }));
const codeOf = new Map(communes.map(({ plain, code }) => [plain, code]));
const { districts } = communes2025;
const ofHaiPhong = districts.filter(({ province }) => province === undefined);
const field = 'so_buoi';

const listingAll = setUpFor(units);

function policeForm(): SpreadsheetModel {
  return copyForm(listingAll);
}

function setUpFor(listed: readonly (readonly string[])[]): SpreadsheetModel {
  const form = newSpreadsheet('2025');
  call(form, 'setUp', { outline: readTable(readFileSync('samples/de-cuong-catp2386-2025.tsv', 'utf8')), units: listed });
  return form;
}

/** As its office is called in the sample of 2024: before 2025 two of them were rural. */
const officeOf = ({ names }: (typeof districts)[number]) => `Phòng GDĐT ${names[names.length - 1]}`;
const oldCodes = new Map(readRows(path.resolve('samples/don-vi-2024.tsv')).map(([code = '', name = '']) => [name, code]));
const oldFigure = (at: number) => 100 + 7 * at;
/** What every district's office gave of 2022, and a school of the same name. */
const results = textFile(
  'so-lieu-chuan.csv',
  tidy([
    ...ofHaiPhong.map((one, at) => [oldCodes.get(officeOf(one)) ?? '', officeOf(one), field, 2022, String(oldFigure(at))] as const),
    ['THPT_LE_CHAN', 'Trường THPT Lê Chân', field, 2022, '5'],
    ['TT_LE_CHAN', 'Trung tâm GDNN-GDTX quận Lê Chân', field, 2022, '6'],
  ]),
);

describe('what is shipped', () => {
  test('each of the 114 communes is under one district: 50 under the 15 of Hải Phòng, 64 under the 12 of Hải Dương', () => {
    expect([ofHaiPhong.length, districts.length - ofHaiPhong.length]).toEqual([15, 12]);
    const under = (some: typeof districts) => some.flatMap(({ now }) => now);
    expect([under(ofHaiPhong).length, under(districts).length, new Set(under(districts)).size]).toEqual([50, 114, 114]);
    expect([...under(districts)].sort()).toEqual(communes.map(({ plain }) => plain).sort());
    expect(new Set(districts.flatMap(({ province }) => province ?? []))).toEqual(new Set(['tỉnh Hải Dương']));
    for (const district of ofHaiPhong) expect(oldCodes.has(officeOf(district))).toBe(true);
  });

  test('the list of units of the police’s form says the same of each, and its words are printed', () => {
    for (const { names, province, now } of districts) {
      const area = `${names[0]}${province === undefined ? '' : `, ${province}`} (cũ)`;
      expect(
        communes
          .filter((one) => one.area === area)
          .map(({ plain }) => plain)
          .sort(),
      ).toEqual([...now].sort());
    }
    const form = policeForm();
    const view = readUnit(form, codeOf.get('phường Chí Linh') ?? '');
    expect(view.unit.area).toBe('thành phố Chí Linh, tỉnh Hải Dương (cũ)');
  });
});

describe('the form of 2025 beside the results of 2024', () => {
  let form: SpreadsheetModel;
  let view: LastView;
  beforeAll(() => {
    form = policeForm();
    view = keep(form, asFile(results));
  }, 120_000);

  test('two islands have figures of their district, 48 communes share those of 13, 64 have no past in the form of 2024', () => {
    expect(view).toMatchObject({ own: 0, merged: 2, split: 48, absent: 64 });
    expect(view.lines.join('\n')).toMatch(/theo Nghị quyết số 1669\/NQ-UBTVQH15, .* phải xác nhận/);
    expect(view.lines.join('\n')).toContain('Chưa biết nay là đơn vị nào: Trường THPT Lê Chân, Trung tâm GDNN-GDTX quận Lê Chân.');
  });

  test('the workbook of the sample of 2024 says the same of every commune, and names few of the schools that are no commune', () => {
    const other = policeForm();
    const told = keep(other, asFile(xlsxFile(sampleBook())));
    expect(told).toMatchObject({ own: 0, merged: 2, split: 48, absent: 64 });
    expect(told.lines.join('\n')).toMatch(/Chưa biết nay là đơn vị nào: Trường .* và \d+ đơn vị khác\./);
    for (const { code } of communes) expect(readUnit(other, code).heritage).toBe(readUnit(form, code).heritage);
  }, 120_000);

  test('every commune is told where it comes from; no figure of a district stands beside a commune’s box', () => {
    const also = new Set(districts.flatMap((one) => one.also ?? []));
    for (const district of districts) {
      const [name = ''] = district.names;
      for (const plain of district.now) {
        const unit = readUnit(form, codeOf.get(plain) ?? '');
        const said = unit.heritage ?? '';
        const figure = cellOf(unit, field, 2022)?.last;
        if (district.province !== undefined) {
          expect([plain, said]).toEqual([plain, `Kỳ trước không có số của ${name} (tỉnh Hải Dương), nên không có số để so.`]);
          expect([plain, figure]).toEqual([plain, undefined]);
        } else if (district.now.length === 1) {
          expect([plain, said]).toEqual([plain, `Số kỳ trước là của ${officeOf(district)}.`]);
          expect([plain, figure]).toEqual([plain, String(oldFigure(ofHaiPhong.indexOf(district)))]);
        } else {
          expect([plain, said.includes(officeOf(district))]).toEqual([plain, true]);
          expect([plain, /không chia được cho riêng đơn vị/.test(said)]).toEqual([plain, true]);
          expect([plain, figure]).toEqual([plain, undefined]);
          expect([plain, said.includes('huyện An Dương')]).toEqual([plain, officeOf(district).includes('An Dương') || also.has(plain)]);
        }
      }
    }
  }, 120_000);

  test('whatever communes type, none is told of the district’s figure, and the figure is compared with the sum of all or not at all', () => {
    let seed = 20250701;
    const next = (most: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % most;
    };
    const group = (title: string) => ofHaiPhong.filter((one) => title.includes(officeOf(one)));
    for (let round = 0; round < 4; round++) {
      const typed = new Map<string, number>();
      for (const { code, plain } of communes) {
        const number = next(5) === 0 ? null : next(60);
        put(form, code, `${field}.2022`, number ?? '');
        if (number !== null) typed.set(plain, number);
      }
      // One district always adds up.
      put(form, codeOf.get('phường Lê Chân') ?? '', `${field}.2022`, 1);
      put(form, codeOf.get('phường An Biên') ?? '', `${field}.2022`, oldFigure(3) - 1);
      typed.set('phường Lê Chân', 1).set('phường An Biên', oldFigure(3) - 1);
      const { sums } = taken<LastView>(call(form, 'readLast'));
      // Hồng Bàng and An Dương share a commune: they are compared together.
      expect(sums.map(({ title }) => group(title).length).sort()).toEqual([...Array<number>(11).fill(1), 2]);
      for (const { title, lines } of sums) {
        const own = group(title);
        const heirs = [...new Set(own.flatMap(({ now }) => now))];
        const before = own.reduce((total, one) => total + oldFigure(ofHaiPhong.indexOf(one)), 0);
        const sum = heirs.reduce((total, plain) => total + (typed.get(plain) ?? 0), 0);
        const isWhole = heirs.every((plain) => typed.has(plain));
        const compared = lines.filter((line) => line.startsWith('“Số buổi tuyên truyền” năm 2022'));
        const shown = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/, '.');
        const end = sum === before ? ', khớp.' : ': khác nhau, hãy xem lại hoặc ghi lý do.';
        expect([title, compared]).toEqual([
          title,
          isWhole
            ? [`“Số buổi tuyên truyền” năm 2022: tổng của ${heirs.length} đơn vị ${shown(sum)}, kỳ trước ${shown(before)}${end}`]
            : [],
        ]);
      }
      const { manifest } = call(form, 'consolidateNow', { state: 'TAM' }) as { manifest: { findings: { rule: string; unit: string }[] } };
      const told = manifest.findings.filter(({ rule }) => rule === 'Y03').map(({ unit }) => unit);
      const islands = ['đặc khu Cát Hải', 'đặc khu Bạch Long Vĩ'].map((plain) => codeOf.get(plain));
      expect(told.filter((unit) => !islands.includes(unit))).toEqual([]);
    }
    expect(rulesOf(readUnit(form, codeOf.get('phường Lê Chân') ?? ''))).toEqual([]);
  }, 240_000);

  test('a commune that the list has not: nothing of its district is compared, and it is named', () => {
    const without = units.filter(([, name]) => name !== 'UBND phường An Biên');
    const short = setUpFor(without);
    const { lines, sums, split } = keep(short, asFile(results));
    put(short, codeOf.get('phường Lê Chân') ?? '', `${field}.2022`, oldFigure(3));
    expect(split).toBe(47);
    expect(lines.join('\n')).toContain('Chưa có trong danh sách đơn vị: phường An Biên.');
    const own = taken<LastView>(call(short, 'readLast')).sums.find(({ title }) => title.includes('Lê Chân'));
    expect([sums.length, own?.title]).toEqual([12, 'Phòng GDĐT quận Lê Chân → 2 đơn vị']);
    expect(own?.lines.filter((line) => line.includes('kỳ trước'))).toEqual([]);
    expect(own?.lines.join('\n')).toContain('Chưa so được: phường An Biên chưa có trong danh sách đơn vị.');
    expect(cellOf(readUnit(short, codeOf.get('phường Lê Chân') ?? ''), field, 2022)?.last).toBeUndefined();
  }, 120_000);

  test('what the officer corrects in the tab comes before what is shipped, also when it is taken again', () => {
    const own = policeForm();
    keep(own, asFile(results));
    const [only = ''] = [codeOf.get('phường Lê Chân')];
    put(own, oldCodes.get('Phòng GDĐT quận Lê Chân') ?? '', 'don_vi_ke_thua', only, 'Kỳ trước');
    keep(own, asFile(results));
    expect(cellOf(readUnit(own, only), field, 2022)?.last).toBe(String(oldFigure(3)));
    expect(readUnit(own, codeOf.get('phường An Biên') ?? '').heritage).toBe(
      'Kỳ trước không có số của quận Lê Chân, nên không có số để so.',
    );
    expect(sheetOf(own, 'Kỳ trước').cells.size).toBe(6 + 17 + 13);
  }, 120_000);

  test('the form of districts itself keeps its own figures: nothing is divided', () => {
    const again = sampleBook();
    const kept = keep(again, asFile(results));
    expect(kept).toMatchObject({ split: 0, sums: [] });
    expect(kept.lines.join('\n')).not.toContain('1669');
  }, 120_000);
});
