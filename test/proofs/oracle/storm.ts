/** A form of many small units in which every state of a control meets every state of its reference rows. */

import { sampleYears } from '../../../build/samples/figures.ts';
import { formTab, type SampleTab } from '../../../build/samples/formTab.ts';
import { type Chance, chanceOf } from '../../../build/samples/random.ts';
import {
  answersTabName,
  childrenTabName,
  establishmentsTabName,
  offendersTabName,
  registryTabName,
  settingsTabName,
  trackingTabName,
} from '../../../build/samples/tabNames.vi.ts';
import { openGas } from '../../../local/gas.ts';
import type { SpreadsheetModel } from '../../../local/model.ts';
import { newSpreadsheet } from '../../../local/xlsx/newSpreadsheet.ts';

const types = ['phong_gddt', 'truong_thpt', 'tt_gdnn_gdtx', 'truc_thuoc', 'phong_so', 'ubnd_xa'] as const;
const levels = ['tieu_hoc', 'thcs', 'thpt', 'nhieu_cap', 'co_so_bvnd', 'gdnn_gdtx'] as const;
const said = ['0', '1', '2', '3', '0', '1', '2', 'không phát sinh', 'KPS', '', '', 'CCSL', 'KAD', 'hơn 3', 'nhiều'] as const;
const counts = ['0', '1', '2', '3', '05', '12', '1.250', '', '-', 'không', 'KAD', 'CCSL', 'khoảng 5', '3/5', '94%', '2021'] as const;
const halves = ['0', '1', '2', '2', '3', '', 'CCSL', 'không rõ', 'gần 2'] as const;
const times = ['0', '1', '2', '3', '1', '2', '', 'KAD', 'KAD', 'CCSL', 'vài lần', 'không'] as const;
const codes = ['so_vu_tiep_nhan', 'kinh_phi', 'nhom_2_so_buoi', 'nhom_2_so_luot'];

/** The form, filled; equal seeds make equal forms. */
export function makeStorm(seed: number, size: number): SpreadsheetModel {
  const chance = chanceOf(seed);
  const form = newSpreadsheet('bao');
  openGas(form, { now: () => 0 }).call('setUp', lists(chance, size));
  const units = Array.from({ length: size }, (_, index) => `U${index}`);
  const answers = formTab(form, answersTabName);
  for (const unit of units) {
    const [row] = answers.rowsWhere('ma_don_vi', unit);
    if (row !== undefined && chance.happens(0.93)) answer(answers, row, units, chance);
  }
  fillRows(formTab(form, establishmentsTabName), chance, establishmentCells);
  fillRows(formTab(form, childrenTabName), chance, (draw) => halfCells(draw, ['so_nan_nhan', 'so_co_yeu_cau', 'so_duoc_ho_tro']));
  fillRows(formTab(form, offendersTabName), chance, (draw) => halfCells(draw, ['so_bi_to_giac', 'so_bi_xu_ly']));
  act(form, answers, units, chance);
  choose(form, chance);
  return form;
}

function lists(chance: Chance, size: number) {
  const units = [['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao', 'hieu_luc_tu', 'hieu_luc_den', 'don_vi_ke_thua']];
  const establishments = [['ma_don_vi', 'ten_co_so', 'cap_hoc']];
  for (let index = 0; index < size; index++) {
    const type = chance.pick(types);
    const from = chance.happens(0.08) ? `01/09/${chance.whole(2021, 2024)}` : '';
    const to = from === '' && chance.happens(0.08) ? `31/05/${chance.whole(2021, 2025)}` : '';
    const successor = to !== '' && chance.happens(0.5) ? 'U0' : '';
    units.push([`U${index}`, `Đơn vị ${index}`, type, chance.happens(0.95) ? 'Có' : 'Không', from, to, successor]);
    const listed = type === 'phong_gddt' ? chance.whole(0, 4) : type === 'phong_so' ? 0 : chance.whole(0, 1);
    for (let school = 0; school < listed; school++) {
      const name = `Trường ${index} ${chance.happens(0.12) ? 'A' : school}`;
      establishments.push([`U${index}`, name, type === 'tt_gdnn_gdtx' ? 'gdnn_gdtx' : chance.pick(levels)]);
    }
  }
  return { units, establishments };
}

function answer(tab: SampleTab, row: number, units: readonly string[], chance: Chance): void {
  const target = () => {
    if (chance.happens(0.06)) return `GOP:U${chance.whole(0, units.length)}`;
    return chance.pick(said);
  };
  for (const year of sampleYears) {
    for (const code of ['so_co_so_dinh_ky', 'so_tre_duoc_ho_tro', 'so_vi_pham_bi_xu_ly']) {
      tab.put(row, `${code}.${year}`, target());
    }
    for (const code of codes) tab.put(row, `${code}.${year}`, chance.pick(counts));
  }
  if (chance.happens(0.6)) tab.put(row, 'hoan_thanh', 'Có');
  if (chance.happens(0.5)) tab.put(row, 'ngay_van_ban', `${chance.whole(20, 28)}/12/2024`);
}

type Cells = Readonly<Record<string, string>>;

function fillRows(tab: SampleTab, chance: Chance, draw: (chance: Chance) => Cells): void {
  const rows = [...tab.sheet.cells.keys()].filter((row) => /^U\d+$/.test(tab.read(row, 'ma_don_vi')));
  for (const row of rows) {
    const named = !tab.columns.has('ten_co_so') || tab.read(row, 'ten_co_so') !== '';
    if (!named || chance.happens(tab.columns.has('nam') ? 0.75 : 0.1)) continue;
    for (const [code, value] of Object.entries(draw(chance))) tab.put(row, code, value);
  }
}

function establishmentCells(chance: Chance): Cells {
  const cells = sampleYears.map((year) => [`so_lan.${year}`, chance.happens(0.6) ? '1' : chance.pick(times)]);
  return Object.fromEntries(cells);
}

/** Mostly halves that agree, else anything. */
function halfCells(chance: Chance, codes: readonly string[]): Cells {
  if (chance.happens(0.5)) return Object.fromEntries(codes.map((code) => [code, chance.pick(['1', '2'] as const)]));
  return Object.fromEntries(codes.map((code) => [code, chance.pick(halves)]));
}

/** Some units sent back or accepted, one row twice, one moved deadline. */
function act(form: SpreadsheetModel, answers: SampleTab, units: readonly string[], chance: Chance): void {
  const tracking = formTab(form, trackingTabName);
  for (const unit of chance.some(units, 5)) {
    const row = tracking.nextRow();
    tracking.put(row, 'ma_don_vi', unit);
    tracking.put(row, 'trang_thai', chance.pick(['Yêu cầu chỉnh lý', 'Đã duyệt', 'Nhập thay'] as const));
  }
  for (const unit of chance.some(units, 2)) {
    const [first] = answers.rowsWhere('ma_don_vi', unit);
    if (first === undefined) continue;
    const row = answers.nextRow();
    answers.put(row, 'ma_don_vi', unit);
    answers.put(row, 'nhom_2_so_buoi.2024', '4');
  }
  const registry = formTab(form, registryTabName);
  const [row] = registry.rowsWhere('ma_don_vi', units[1] ?? '');
  if (row !== undefined) registry.put(row, 'gia_han_den', '27/12/2024');
}

/** Settings as a Department may choose them. */
function choose(form: SpreadsheetModel, chance: Chance): void {
  const settings = formTab(form, settingsTabName, 'ma');
  const choices = { so_lan_toi_thieu: chance.pick(['1', '2'] as const), hieu_0_la_khong_phat_sinh: chance.pick(['Có', 'Không'] as const) };
  for (const [code, value] of Object.entries(choices)) {
    for (const row of settings.rowsWhere('ma', code)) settings.put(row, 'gia_tri', value);
  }
}
