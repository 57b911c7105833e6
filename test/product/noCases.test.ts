/** What a final says where nothing is counted, or where something counted waits: never more than units said. */
import { expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import { consolidate, filledForm, open, put, rowsOf, tabs, type } from '../proofs/safety/form.ts';

const reportOf = (form: SpreadsheetModel) => consolidate(open(form), 'CHOT').manifest.report.join('\n');

function tell(form: SpreadsheetModel, unit: string, at: number, [victims, asked, supported]: readonly [number, number, number | '']) {
  const row = rowsOf(form, tabs.children, unit)[at] ?? -1;
  const cells = {
    nam: String(2023 + at),
    nguon_yeu_cau: 'người thân',
    so_nan_nhan: victims,
    so_co_yeu_cau: asked,
    so_duoc_ho_tro: supported,
  };
  for (const [column, value] of Object.entries(cells)) put(form, tabs.children, row, column, value);
}

test('victims of whom nobody asked for help are told, and are no absence of a case', () => {
  const form = filledForm();
  for (const unit of ['PA', 'PB', 'TA']) tell(form, unit, 0, [5, 0, 0]);
  const report = reportOf(form);
  expect(report).toContain('mục tiêu 2 không phát sinh trường hợp trẻ em là nạn nhân có yêu cầu');
  expect(report).toContain('Có 15 trẻ em được xác định là nạn nhân.');
  expect(report).not.toContain('mục tiêu 2 và 3 không phát sinh trường hợp nào');
});

test('of units that said nothing no absence of a case is concluded', () => {
  const form = filledForm();
  for (const unit of ['PA', 'PB'])
    for (const year of [2021, 2022, 2023, 2024]) {
      type(form, tabs.answers, unit, `so_tre_duoc_ho_tro.${year}`, 'CCSL');
      type(form, tabs.answers, unit, `so_vi_pham_bi_xu_ly.${year}`, 'CCSL');
    }
  expect(reportOf(form)).toContain('mục tiêu 2 và 3 chưa phát sinh trường hợp nào ở 2/4 đơn vị có số liệu, chưa đủ cơ sở kết luận');
});

test('a target is not called reached while what a unit reported waits', () => {
  const form = filledForm();
  for (const [unit, count] of [
    ['PA', 20],
    ['PB', 30],
    ['TA', 40],
    ['GX', 25],
  ] as const) {
    tell(form, unit, 0, [count, count, count]);
    type(form, tabs.answers, unit, 'so_tre_duoc_ho_tro.2023', String(count));
  }
  expect(reportOf(form)).toContain('mục tiêu 1 và 2 đạt 100%');
  tell(form, 'TA', 1, [9, 9, '']);
  type(form, tabs.answers, 'TA', 'so_tre_duoc_ho_tro.2024', '');
  const report = reportOf(form);
  expect(report).toContain(
    'mục tiêu 2 đạt trên số liệu hiện có nhưng chưa đủ cơ sở kết luận, do mới có số liệu cả giai đoạn của 3/4 đơn vị',
  );
  expect(report).toContain('Chưa gồm số liệu của 01 đơn vị đang rà soát.');
});

test('nothing received and nothing held is told of those who said so', () => {
  const form = filledForm();
  for (const unit of ['PA', 'PB', 'TA'])
    for (const year of [2021, 2022, 2023, 2024]) {
      type(form, tabs.answers, unit, `so_vu_tiep_nhan.${year}`, '');
      type(form, tabs.answers, unit, `so_vu_da_xu_ly.${year}`, '');
      type(form, tabs.answers, 'GX', `nhom_5_so_hoat_dong.${year}`, '0');
    }
  const report = reportOf(form);
  expect(report).toContain('không phát sinh vụ xâm hại trẻ em trên môi trường mạng (1/4 đơn vị)');
  expect(report).toContain('Các đơn vị báo cáo chưa phát sinh hoạt động hợp tác quốc tế (1/4 đơn vị).');
  expect(report).not.toMatch(/chưa phát sinh hoạt động hợp tác quốc tế[.;]/);
});
