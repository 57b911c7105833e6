/** The figures of a hand-made sheet against those of the same answers in our form. */
import { readCampaign } from '../../../src/core/campaign.ts';
import { assembleTabs } from '../../../src/core/linking/assemble.ts';
import type { Link } from '../../../src/core/linking/link.ts';
import { resolveLink } from '../../../src/core/linking/resolve.ts';
import { writeManifest } from '../../../src/core/manifest/manifest.ts';
import type { CellValue, Workbook } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { linkOf, placeOf, tabOf } from './measure.ts';
import { gridOf, type Sheet, type Truth } from './sheet.ts';

const run = { now: '2024-12-25T08:00:00+07:00', state: 'TAM', version: 0 } as const;

/** The link as a careful person leaves it: every column as expected. */
export function confirmed(sheet: Sheet): Link {
  const link = linkOf(sheet);
  const expectations = new Map(sheet.expected.map((expected) => [tabOf(link, sheet, expected), expected]));
  const tabs = link.tabs.map((tab) => {
    const expected = expectations.get(tab);
    const columns = tab.columns.map((column) => {
      const own = expected?.columns.find(({ at }) => placeOf(at, expected) === column.column);
      return own ? { ...column, field: own.field, year: own.year, part: own.part, sure: 'chac' as const } : column;
    });
    return { ...tab, columns };
  });
  return { ...link, tabs };
}

export function linkedWorkbook(sheet: Sheet, link: Link): Workbook {
  const grids = sheet.grids.filter((grid) => !sheet.hidden.includes(grid.name.normalize('NFC')));
  const resolved = resolveLink(link, grids, sgddt2024);
  const linked = {
    sources: grids,
    frames: new Map<string, never>(),
    completion: link.completion,
    confirmed: true,
    lost: [],
    lostTabs: [],
    lostColumns: [],
    waiting: 0,
    read: [],
    columns: { outside: [], waiting: [] },
  } as const;
  return { grids: assembleTabs(resolved, sgddt2024), linked };
}

/** What differs between two workbooks' totals and percentages; levels and coverage aside. */
export function differences(one: Workbook, two: Workbook): string[] {
  const b = figuresOf(two);
  let a: Record<string, string>;
  try {
    a = figuresOf(one);
  } catch (error) {
    return [String(error)];
  }
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => a[key] !== b[key])
    .map((key) => `${key}: ${a[key]} ≠ ${b[key]}`);
}

function figuresOf(workbook: Workbook): Record<string, string> {
  const results = readCampaign(workbook, sgddt2024, run).results();
  const manifest = writeManifest(results, { outline: 'x', generatedAt: run.now, sha256: '' });
  const figures: Record<string, string> = {};
  for (const [field, { byType, ...years }] of Object.entries(manifest.totals)) {
    for (const [year, total] of Object.entries(years)) figures[`${field} ${year}`] = JSON.stringify(total);
    for (const [type, series] of Object.entries(byType)) figures[`${field} ${type}`] = JSON.stringify(series);
  }
  for (const [code, { by: _, ...years }] of Object.entries(manifest.indicators)) {
    for (const [year, ratio] of Object.entries(
      years as Record<string, { numerator: number; denominator: number; text: string; units: number }>,
    )) {
      figures[`${code} ${year}`] = [ratio.numerator, ratio.denominator, ratio.text, ratio.units].join(' ');
    }
  }
  return figures;
}

/** The same answers in our own form: pairs as rows of the reference tables. */
export function ownForm(sheet: Sheet): Workbook {
  const { registry, answers, references } = sgddt2024;
  const codes = [...new Set(sheet.truth.flatMap(({ cells }) => Object.keys(cells)))];
  const isMillions = sheet.grids.some((grid) => grid.shown.some((row) => row.some((text) => /triệu đồng\)/i.test(text.normalize('NFC')))));
  const cellOf = (one: Truth, code: string): CellValue => {
    const value = one.cells[code] ?? '';
    return code.startsWith('kinh_phi') && isMillions && typeof value === 'number' ? value * 1e6 : value;
  };
  const codeOf = (index: number) => `U${index + 1}`;
  const units: CellValue[][] = sheet.truth.map((one, at) => [codeOf(at), one.name, one.type]);
  const rows: CellValue[][] = sheet.truth.map((one, at) => [codeOf(at), one.name, ...codes.map((code) => cellOf(one, code))]);
  const lists: CellValue[][] = [];
  const pairs: Record<string, CellValue[][]> = { so_tre_duoc_ho_tro: [], so_vi_pham_bi_xu_ly: [] };
  sheet.truth.forEach((one, at) => {
    for (const school of one.schools)
      lists.push([codeOf(at), school.name, school.level, ...sgddt2024.years.map((year) => school.times[year] ?? '')]);
    const declared = Object.entries(one.pairs).filter(([code]) => code.startsWith('so_co_so_dinh_ky'));
    const most = Math.max(0, ...declared.map(([, [, bottom]]) => bottom));
    for (let index = 0; index < most; index++) {
      const times = sgddt2024.years.map((year): CellValue => {
        const pair = one.pairs[`so_co_so_dinh_ky.${year}`];
        return !pair ? '' : index < pair[0] ? 1 : index < pair[1] ? 0 : 'KAD';
      });
      lists.push([codeOf(at), `Trường số ${index + 1}`, one.type === 'tt_gdnn_gdtx' ? 'gdnn_gdtx' : 'thcs', ...times]);
    }
    for (const [code, [top, bottom]] of Object.entries(one.pairs)) {
      const [field = '', year = ''] = code.split('.');
      // As many victims as asked for help.
      const kinds = field === 'so_tre_duoc_ho_tro' ? ['người thân', bottom] : ['tổ chức'];
      pairs[field]?.push([codeOf(at), Number(year), ...kinds, bottom, top]);
    }
  });
  const years = sgddt2024.years;
  return {
    grids: [
      gridOf(registry.tab, [['ma_don_vi', 'ten_don_vi', 'loai_don_vi'], ...units]),
      gridOf(answers.tab, [['ma_don_vi', 'ten_don_vi', ...codes], ...rows]),
      gridOf(references.co_so?.tab ?? '', [['ma_don_vi', 'ten_co_so', 'cap_hoc', ...years.map((year) => `so_lan.${year}`)], ...lists]),
      gridOf(references.tre_em?.tab ?? '', [
        ['ma_don_vi', 'nam', 'nguon_yeu_cau', 'so_nan_nhan', 'so_co_yeu_cau', 'so_duoc_ho_tro'],
        ...(pairs.so_tre_duoc_ho_tro ?? []),
      ]),
      gridOf(references.vi_pham?.tab ?? '', [
        ['ma_don_vi', 'nam', 'loai_doi_tuong', 'so_bi_to_giac', 'so_bi_xu_ly'],
        ...(pairs.so_vi_pham_bi_xu_ly ?? []),
      ]),
    ],
  };
}
