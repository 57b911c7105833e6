/** A second dispatch needs no change of the engine: a toy outline of a few lines goes through all of it. */
import { expect, test } from '@jest/globals';
import { readCampaign } from '../../src/core/campaign.ts';
import { consolidate } from '../../src/core/consolidate.ts';
import { plainText } from '../../src/core/report/plainText.ts';
import type { Grid } from '../../src/core/workbook.ts';
import { logTab, registryTab, trackingTab, unitCode, unitName, words, yesNo } from '../../src/outline/house.ts';
import { defineOutline, defineReference, type Field, type UnitType } from '../../src/outline/schema.ts';
import { settingsTab } from '../../src/outline/settings.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';

const type = { topics: ['counts', 'texts'], inTotals: true, establishments: 'none', nameStarts: [] } as const;
const unitTypes = [{ ...type, code: 'xa', label: 'Xã' }] as const satisfies readonly UnitType[];
const text = <const Code extends string>(code: Code, label: string) => ({ code, label, kind: 'text' }) as const;
const yearly = { kind: 'count', yearly: true, measure: 'flow', topic: 'counts', nouns: ['cây'] } as const;

const { written: _, ...shared } = sgddt2024;

const toy = defineOutline({
  ...shared,
  closing: { ...sgddt2024.closing, assessment: null, difficulties: null, proposals: [], happenings: [] },
  code: 'trong_cay',
  title: 'Báo cáo trồng cây',
  years: [2025, 2026],
  unitTypes,
  registry: registryTab(unitTypes),
  answers: {
    tab: 'Cây xanh',
    sections: [
      {
        code: 'I',
        title: 'I. Trồng cây',
        fields: [
          unitCode as Field<'ma_don_vi'>,
          unitName as Field<'ten_don_vi'>,
          { ...yearly, code: 'so_cay_song', label: 'Số cây sống', required: true },
          text('ket_qua', 'Kết quả'),
          text('ghi_them', 'Ghi thêm'),
          text('nguoi_ky', 'Người ký'),
          { code: 'ngay_ky', label: 'Ngày ký', kind: 'date' },
          { code: 'xong', label: 'Xong', kind: 'choice', options: yesNo },
        ],
      },
    ],
  },
  references: {
    cay: defineReference({
      tab: 'Bảng cây',
      title: 'Bảng cây',
      topic: 'counts',
      fields: [
        { code: 'ma_don_vi', label: 'Mã', kind: 'key', locked: true },
        { code: 'nam', label: 'Năm', kind: 'key', locked: true },
        { code: 'loai_cay', label: 'Loại cây', kind: 'choice', locked: true, options: [{ code: 'bong_mat', label: 'bóng mát' }] },
        { code: 'da_trong', label: 'Đã trồng', kind: 'count' },
        { code: 'con_song', label: 'Còn sống', kind: 'count' },
      ],
      shape: { rows: 'pairs', year: 'nam', category: 'loai_cay', numerator: 'con_song', denominator: 'da_trong' },
    }),
  },
  indicators: [
    {
      code: 'ty_le_song',
      label: 'Tỷ lệ cây sống',
      reference: 'cay',
      control: 'so_cay_song',
      measure: 'flow',
      noun: 'cây',
      numeratorLabel: 'Còn sống',
      denominatorLabel: 'Đã trồng',
      predicate: 'còn sống',
      target: 90,
    },
  ],
  groups: [{ code: '1', title: 'Trồng cây', text: 'ket_qua', figures: ['so_cay_song'], subMeasures: [] }],
  closingTexts: [],
  relations: { notMoreThan: [], needsText: [], sums: [], growth: [] },
  signing: { name: 'nguoi_ky', position: 'nguoi_ky', documentNumber: 'nguoi_ky', documentDate: 'ngay_ky', complete: 'xong' },
  explanations: 'ghi_them',
  tracking: trackingTab,
  log: logTab,
  settings: settingsTab,
  words,
});

test('đề cương trồng cây: cùng bộ máy, tỷ lệ 8/12 → 66,7%', () => {
  const tab = (name: string, ...rows: string[][]): Grid => ({ name, values: rows, shown: rows });
  const workbook = {
    grids: [
      tab('Đơn vị', ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'], ['X1', 'Xã Một', 'Xã', 'Có']),
      tab(
        'Cây xanh',
        ['ma_don_vi', 'so_cay_song.2025', 'so_cay_song.2026', 'ket_qua'],
        ['X1', '8 cây', 'không phát sinh', 'Trồng ven đường.'],
      ),
      tab('Bảng cây', ['ma_don_vi', 'nam', 'loai_cay', 'da_trong', 'con_song'], ['X1', '2025', 'bóng mát', '12', '8']),
      tab('Cấu hình', ['ma', 'gia_tri'], ['ky_tu', '01/01/2025'], ['ky_den', '31/12/2026'], ['han_nop', '10/01/2027']),
    ],
  };
  const run = { now: '2027-01-05T08:00:00+07:00', state: 'TAM', version: 0 } as const;
  const made = consolidate(readCampaign(workbook, toy, run), 'hash');
  const [survival] = made.results.indicators;
  expect(survival?.period).toMatchObject({ numerator: 8, denominator: 12, text: '66,7%', units: 1, expected: 1 });
  expect(made.summary.rows.flat().map((cell) => cell.value)).toContain('66,7%');
  expect(plainText(made.report()).join('\n')).toContain('8/12 cây');
});
