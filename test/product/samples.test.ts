/** The samples: made again they are the same; they say what they are; and what a run makes of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sampleActors } from '../../build/samples/actors.vi.ts';
import { formTab } from '../../build/samples/formTab.ts';
import { sampleSentences } from '../../build/samples/narratives.vi.ts';
import { campaign, makeSample, ward } from '../../build/samples/samples.ts';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { Manifest } from '../../src/core/manifest/manifest.ts';

const tabs = ['Đơn vị', 'Số liệu', 'BTC 1 Cơ sở', 'BTC 2 Trẻ em', 'BTC 3 Vi phạm', 'Theo dõi'];
const own = /^(?!tinh_trang|so_loi|con_thieu|can_xem|khop_|doc_|tu_kiem_tra)/;

function openSample(name: string): SpreadsheetModel {
  return readXlsx(readFileSync(path.resolve('samples', name)), name);
}

/** "Tab, row, code: value" of every cell that people fill, in the order of the file. */
function typedCells(workbook: SpreadsheetModel): string[] {
  return tabs.flatMap((name) => {
    const { sheet, columns, firstRow } = formTab(workbook, name);
    return [...columns].flatMap(([code, column]) =>
      own.test(code)
        ? [...sheet.cells].flatMap(([row, cells]) => {
            const { value = '', formula } = cells.get(column) ?? {};
            const typed = row >= firstRow && value !== '' && formula === undefined;
            return typed ? [`${name}, ${row - firstRow}, ${code}: ${String(value)}`] : [];
          })
        : [],
    );
  });
}

function run(workbook: SpreadsheetModel): Manifest {
  const made = openGas(workbook).call('consolidateNow', { state: 'TAM' }) as { manifest: Manifest };
  return JSON.parse(JSON.stringify(made.manifest));
}

test.each([campaign, ward])(
  '$name is what npm run samples makes, to the byte when made twice',
  (sample) => {
    const [first, second] = [writeXlsx(makeSample(sample)), writeXlsx(makeSample(sample))];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(typedCells(openSample(sample.name))).toEqual(typedCells(readXlsx(first, sample.name)));
  },
  60_000,
);

test('the campaign says in each title that it is made up, and in no cell of a unit', () => {
  const workbook = openSample(campaign.name);
  for (const { name, cells } of workbook.sheets) {
    if (['Theo dõi', 'Nhật ký'].includes(name)) continue;
    expect(String(cells.get(0)?.get(0)?.value)).toMatch(/SỐ LIỆU MINH HỌA/);
  }
  expect(typedCells(workbook).filter((cell) => /minh họa/i.test(cell) && !cell.startsWith('Theo dõi'))).toEqual([]);
});

test('its narratives draw on 60 sentences or more, all different', () => {
  const all = Object.values(sampleSentences).flatMap(({ office, school }) => [...office, ...school]);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(60);
});

describe('the campaign, run', () => {
  let workbook: SpreadsheetModel;
  let manifest: Manifest;
  beforeAll(() => {
    workbook = openSample(campaign.name);
    manifest = run(workbook);
  }, 60_000);

  test('99 units are expected, 31 sent nothing, about two thirds of the others are valid', () => {
    const { expected, withData, missing, valid, outsideRegistry } = manifest.reporting;
    expect([expected, withData, missing.length]).toEqual([99, 68, 31]);
    expect(valid / withData).toBeGreaterThan(0.6);
    expect(valid / withData).toBeLessThan(0.8);
    expect(outsideRegistry).toEqual(['THPT_TRANG_CAT']);
  });

  test('some were seen complete in time by an earlier run, some only by their document', () => {
    const { submitted, onTime, onTimeByDocument, accepted } = manifest.reporting;
    expect(onTime).toBeGreaterThan(30);
    expect(onTimeByDocument).toBeGreaterThan(0);
    expect(onTime + onTimeByDocument).toBeLessThan(submitted);
    expect(accepted).toBeGreaterThan(0);
  });

  test('it has the mess that every rule but S01 is for, and no rule breaks on it', () => {
    const found = new Set(manifest.findings.map((one) => one.rule));
    const rules = 'S02 S03 S04 C01 C02 C03 C04 C05 C06 R01 R02 R03 R04 T01 T02 T03 T04 T05 Y01 Y02 X01 A01';
    expect(rules.split(' ').filter((rule) => !found.has(rule))).toEqual([]);
    expect(manifest.findings.filter((one) => one.outcome === 'broken')).toEqual([]);
  });

  test('each target has a percentage between half and all', () => {
    for (const { period } of Object.values(manifest.indicators)) {
      expect(period?.none).toBeNull();
      expect((period?.numerator ?? 0) / (period?.denominator ?? 1)).toBeGreaterThan(0.5);
    }
  });

  test('what the unit sent back, and the two rows of one unit, are behind no figure', () => {
    const wordless = manifest.findings.filter((one) => one.unit === sampleActors.doubled && one.rule === 'S02');
    expect(wordless).toHaveLength(2);
    const without = openSample(campaign.name);
    const answers = formTab(without, 'Số liệu');
    for (const unit of [sampleActors.returned, sampleActors.doubled]) {
      for (const row of answers.rowsWhere('ma_don_vi', unit)) {
        for (const code of answers.columns.keys()) if (/\.2024$/.test(code)) answers.put(row, code, '777');
      }
    }
    expect(run(without).totals).toEqual(manifest.totals);
  }, 60_000);

  test('no name, number or birth year that slipped in stands in what the run wrote', () => {
    const written = ['Tổng hợp', 'Kiểm tra', 'Nhật ký'].flatMap((name) => {
      const sheet = workbook.sheets.find((one) => one.name === name);
      return [...(sheet?.cells.values() ?? [])].flatMap((cells) => [...cells.values()].map(({ value }) => String(value)));
    });
    const everything = `${written.join('\n')}\n${JSON.stringify(manifest)}`;
    for (const slip of ['Nguyễn Văn An', '7A2', 'Trần Thị Bảo Ngọc', 'sinh năm 2011', 'Phạm Gia Huy', '0912345678']) {
      expect(everything).not.toContain(slip);
    }
  });
});

describe('the ward report of 2025, run', () => {
  let manifest: Manifest;
  beforeAll(() => {
    manifest = run(openSample(ward.name));
  }, 60_000);

  /** Labels of the hand-labelled sentences → columns where they may stand. */
  const columns: Readonly<Record<string, string>> = {
    1: 'nhom_1',
    2: 'nhom_2',
    3: 'nhom_3',
    4: 'nhom_4',
    DG: 'danh_gia',
    KK: 'kho_khan',
    KN: 'de_xuat',
  };
  const labelled = readFileSync(path.resolve('test/fixtures/phu-lien-nhan.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^#|^label\t/.test(line))
    .map((line) => line.split('\t'))
    .filter(([label = '']) => columns[label] !== undefined);

  test.each(labelled)('group %s (or %s): “%s” stands word for word', (label = '', other = '', sentence = '') => {
    const answers = formTab(openSample(ward.name), 'Số liệu');
    const [row = 0] = answers.rowsWhere('ma_don_vi', 'UBND_PHU_LIEN');
    const cells = [label, other].flatMap((one) => columns[one] ?? []).map((code) => answers.read(row, code));
    expect([...cells, answers.read(row, 'tiep_nhan_phan_anh')].join('\n')).toContain(sentence);
  });

  test('no year is invented: only the denial of the whole period is in cells of years', () => {
    const years = /, (?!so_lan)\w+\.20\d\d: /;
    const typed = typedCells(openSample(ward.name)).filter((cell) => years.test(cell));
    expect(typed).toEqual([2021, 2022, 2023, 2024].map((year) => `Số liệu, 0, so_vu_tiep_nhan.${year}: không phát sinh`));
  });

  test('12, “hơn 21” and 05 buổi are three claims, 94% a claim, the contradiction is raised', () => {
    const answers = formTab(openSample(ward.name), 'Số liệu');
    const [row = 0] = answers.rowsWhere('ma_don_vi', 'UBND_PHU_LIEN');
    const explanations = answers.read(row, 'giai_trinh');
    for (const quote of ['Đã tổ chức được 12 buổi', 'Hơn 21 buổi', 'Tổ chức được 05 buổi', 'nhắc nhở 13 trường hợp', 'Hơn 350 học sinh']) {
      expect(explanations.match(/Báo cáo không nêu năm.*/)?.[0]).toContain(quote);
    }
    expect(explanations.match(/không tính.*/)?.[0]).toContain('đạt 94%');
    expect(explanations.match(/trái nhau.*/)?.[0]).toMatch(/không xảy ra các vụ việc.*tiếp nhận và xử lý trường hợp/);
    expect(manifest.totals.nhom_2_so_buoi?.period).toEqual({ total: null, units: 0 });
  });

  test('“không xảy ra các vụ việc” is none in each year', () => {
    for (const year of [2021, 2022, 2023, 2024]) {
      expect(manifest.totals.so_vu_tiep_nhan?.[year]).toEqual({ total: 0, units: 1 });
    }
  });

  test('no target has a percentage: a ward has no schools, and gives no denominators', () => {
    const none = Object.values(manifest.indicators).map(({ period }) => period?.none);
    expect(none).toEqual(['khong_ap_dung', 'chua_co_so_lieu', 'chua_co_so_lieu']);
  });

  test('it is not complete: nobody is named as its contact, nobody has signed', () => {
    expect(manifest.reporting).toMatchObject({ expected: 1, withData: 1, submitted: 0, valid: 0 });
    expect(manifest.findings.some((one) => one.rule === 'C01' && one.field === 'dau_moi')).toBe(true);
  });
});
