/** Small things that were once wrong, each held where it can come back. */
import { describe, expect, test } from '@jest/globals';
import { readCampaign } from '../../src/core/campaign.ts';
import { check } from '../../src/core/checks/check.ts';
import { consolidate } from '../../src/core/consolidate.ts';
import { compute } from '../../src/core/figures/compute.ts';
import { layOutForm } from '../../src/core/form/form.ts';
import { readList } from '../../src/core/form/lists.ts';
import { answersFor } from '../../src/core/returns/successor.ts';
import { failureOf } from '../../src/gas/errors/failureOf.ts';
import { lists2024 } from '../../src/outline/lists2024.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { exampleSheets } from '../proofs/rules/exampleReturn.ts';
import { plantedCity } from '../proofs/rules/planted.ts';
import { checkWorkbook, contextOf } from '../proofs/rules/runRules.ts';
import { type Sheets, toWorkbook } from '../proofs/rules/sheets.ts';

function run(sheets: Sheets) {
  const workbook = toWorkbook(sheets);
  const { settings } = contextOf(workbook);
  return consolidate(readCampaign(workbook, sgddt2024, settings), '');
}

const messages = (sheets: Sheets, rule: string) =>
  checkWorkbook(toWorkbook(sheets))
    .findings.filter((one) => one.rule === rule)
    .map(({ message }) => message);

describe('C01 of a unit that was merged', () => {
  function merged(): Sheets {
    const sheets = exampleSheets({ answers: { dau_moi: '' }, reports: [] });
    const registry = sheets.get('don_vi');
    registry?.rows[0]?.set('don_vi_ke_thua', 'DON_VI_B').set('hieu_luc_den', '31/12/2024');
    const others = [
      ['DON_VI_B', 'Trường THPT Hai', 'DON_VI_C'],
      ['DON_VI_C', 'Trường THPT Ba', ''],
    ];
    for (const [code = '', name = '', next = ''] of others) {
      const cells = { ma_don_vi: code, ten_don_vi: name, loai_don_vi: 'truong_thpt', phai_bao_cao: 'Có', don_vi_ke_thua: next };
      registry?.rows.push(new Map(Object.entries(cells)));
    }
    return sheets;
  }

  test('names the last successor, which is asked', () => {
    const [message = ''] = messages(merged(), 'C01');
    expect(message).toMatch(/đã sáp nhập, nên đơn vị kế thừa là “Trường THPT Ba” trả lời thay/);
  });

  test('is among what the successor answers for, and only it', () => {
    const { registry } = contextOf(toWorkbook(merged())).returns;
    const of = (code: string) => registry.units.find((one) => one.code === code);
    const answered = (code: string) => {
      const unit = of(code);
      return unit ? answersFor(unit, registry).size : 0;
    };
    expect([answered('DON_VI_A'), answered('DON_VI_B'), answered('DON_VI_C')]).toEqual([1, 1, 3]);
  });
});

describe('C02 of money', () => {
  test.each(['1,25 đồng', '7,5 đồng', '1000,5 đ'])('%s is no count', (typed) => {
    const [message = ''] = messages(exampleSheets({ answers: { 'kinh_phi.2022': typed }, reports: [] }), 'C02');
    expect(message).toMatch(/không ra số đồng chẵn/);
    expect(message).not.toMatch(/số đếm|số lẻ/);
  });
});

describe('a rule that breaks', () => {
  test('refuses a final: a check could not run, which, and whom to tell; a draft is made', () => {
    const context = contextOf(toWorkbook(plantedCity(5).sheets));
    const broken = {
      ...context,
      match: () => {
        throw new Error('no match');
      },
    };
    const final = { ...broken, settings: { ...broken.settings, state: 'CHOT' as const } };
    const refused = (() => {
      try {
        compute(final, check(final), new Map(), undefined as never);
        return null;
      } catch (error) {
        return failureOf(error);
      }
    })();
    const said = JSON.stringify(refused);
    expect(refused?.code).toBe('broken-check');
    expect(said).toMatch(/phép kiểm tra chưa chạy được/);
    expect(said).toContain('Câu hỏi bắt buộc đã được trả lời');
    expect(said).toMatch(/gửi người phụ trách tiện ích/);
    expect(said).not.toMatch(/Cấu trúc bảng tính/);
  });
});

describe('a school set to 0', () => {
  test('takes its whole unit out, and the summary names the unit, the years and why', () => {
    const before = exampleSheets({ reports: [] });
    const after = exampleSheets({ reports: [], references: { co_so: [school('0')] } });
    const rowsOf = (sheets: Sheets) =>
      run(sheets).summary.rows.filter((row) => row.some(({ value }) => String(value).startsWith('số khai khác')));
    expect(rowsOf(before)).toEqual([]);
    expect(rowsOf(after).map((row) => [row[0]?.value, row.at(-1)?.value])).toEqual([
      ['Trường THPT Minh Họa', 'số khai khác bảng tham chiếu: năm 2022'],
    ]);
  });

  const school = (times2022: string) => ({
    ...{ ten_co_so: 'Trường THPT Minh Họa', cap_hoc: 'THPT' },
    ...{ 'so_lan.2021': '1', 'so_lan.2022': times2022, 'so_lan.2023': '1', 'so_lan.2024': '1' },
  });
});

describe('the form on a screen', () => {
  const lists = { units: readList(lists2024.units), establishments: readList(lists2024.establishments) };
  const tables = layOutForm(sgddt2024, lists).flatMap((tab) => (tab.kind === 'table' ? [tab] : []));

  test.each(tables.map((table) => [table.name, table] as const))('%s: frozen columns take a third of 1080 px at most', (_name, table) => {
    const frozen = table.columns.slice(0, table.frozenColumns).reduce((sum, { width }) => sum + width, 0);
    expect(frozen).toBeLessThanOrEqual(1080 / 3);
  });

  test('no code, name or choice of the lists is cut: it fits its column in three lines', () => {
    const perLine = (width: number) => Math.floor((width - 8) / 6.6);
    const cut = tables.flatMap(({ name, columns, rows }) =>
      rows.flatMap((row) =>
        columns.flatMap(({ code, width, field }) => {
          if (!['key', 'choice'].includes(field.kind)) return [];
          const text = String(row[code] ?? '');
          return text.length > 3 * perLine(width) ? [`${name} ${code}: ${text}`] : [];
        }),
      ),
    );
    expect(cut).toEqual([]);
  });
});

describe('GDNN-GDTX among the levels', () => {
  test('is told apart wherever levels are listed', () => {
    const { summary } = run(plantedCity(40).sheets);
    const labels = summary.rows.map(([first]) => String(first?.value)).filter((text) => text.includes('GDNN-GDTX'));
    const levels = labels.filter((text) => !text.trim().startsWith('Trung tâm'));
    expect(levels.length).toBeGreaterThan(0);
    expect(levels.filter((text) => !/tính riêng/.test(text))).toEqual([]);
  });

  test('no head says N/D', () => {
    const { summary } = run(plantedCity(5).sheets);
    const texts = summary.rows.flatMap((row) => row.map(({ value }) => String(value)));
    expect(texts.filter((text) => /\bN\s*\/\s*D\b/.test(text))).toEqual([]);
  });
});
