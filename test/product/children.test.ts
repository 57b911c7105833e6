/** Personal data never leaves the cell it was typed in; no unit's small counts where everyone can read. */
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores } from '../../local/services/host.ts';
import { columnsOf, consolidate, filledForm, findTab, open, put, putAt, rowsOf, tabs, type } from '../proofs/safety/form.ts';

/** Made-up people. Each text is typed into one cell; none of its secrets may be found elsewhere. */
interface Planted {
  readonly where: string;
  readonly text: string;
  readonly secrets: readonly string[];
  readonly plant: (form: SpreadsheetModel, text: string) => void;
}

const answer = (code: string, text: string, ...secrets: string[]): Planted => ({
  where: `${tabs.answers}: ${code}`,
  text,
  secrets,
  plant: (form, typed) => type(form, tabs.answers, 'PA', code, typed),
});
const row = (tab: string, code: string, text: string, ...secrets: string[]): Planted => ({
  where: `${tab}: ${code}`,
  text,
  secrets,
  plant: (form, typed) => put(form, tab, rowsOf(form, tab, 'PB')[0] ?? -1, code, typed),
});
const below = (form: SpreadsheetModel, tab: string) => Math.max(...findTab(form, tab).cells.keys()) + 3;

const planted: readonly Planted[] = [
  answer('van_ban_trien_khai', 'Biên bản làm việc với em Phan Thị Ngân Quỳnh, lớp 7A9', 'Ngân Quỳnh', '7A9'),
  answer('tiep_nhan_phan_anh', 'Mẹ cháu gọi từ số 0912 345 601 báo con bị dụ dỗ', '345 601'),
  answer('nhom_1', 'Hỗ trợ cháu Lò Văn Khánh Duy sinh ngày 12/3/2012', 'Khánh Duy', '12/3/2012'),
  answer('nhom_2', 'Tư vấn cho học sinh Vi Thị Mai Chăm, lớp 8B7. Tuyên truyền trong giờ chào cờ.', 'Mai Chăm', '8B7'),
  answer('nhom_3', 'Khóa tài khoản đăng ảnh bé Giàng A Phử ở số nhà 17, tổ 5', 'Phử', 'số nhà 17'),
  answer('nhom_4', 'CCCD của người giám hộ: 031312004567', '031312004567'),
  answer('nhom_5', 'Thẻ BHYT của trẻ: TE1313123456789', '3123456789'),
  answer('danh_gia', 'Nạn nhân T.N.B.V, SN 2011, đã ổn định', 'T.N.B.V'),
  answer('kho_khan', 'em PHẠM GIA THIÊN KIM không chịu hợp tác', 'THIÊN KIM'),
  answer('de_xuat', 'Đề nghị hỗ trợ em Hờ Thị Súa, lớp 9C8', 'Súa', '9C8'),
  answer('giai_trinh', 'Do cháu Kpă Hờ Nhiên đã chuyển trường, liên hệ bố: 0987.654.302', 'Hờ Nhiên', '654.302'),
  answer('so_vu_tiep_nhan.2022', '1 (em Mùa Thị Chía)', 'Chía'),
  answer('kinh_phi.2022', '5 triệu cho em Ngô Tuệ Lâm', 'Tuệ Lâm'),
  answer('so_van_ban', '12/BC về em Cao Thục Đoan', 'Thục Đoan'),
  row(tabs.establishments, 'ghi_chu', 'Có em Tống Diễm Hằng lớp 6D6 là nạn nhân', 'Diễm Hằng', '6D6'),
  row(tabs.establishments, 'so_lan.2022', '2 lần, cho em Âu Ái Như', 'Ái Như'),
  row(tabs.children, 'so_nan_nhan', '1 (cháu Mạc Tường Lam)', 'Tường Lam'),
  row(tabs.children, 'hinh_thuc', 'Đưa cháu Thạch Sô Phia về nhà bà ngoại', 'Sô Phia'),
  row(tabs.children, 'ghi_chu', 'Trẻ tên Lục Bảo Thoa, học lớp 5E5', 'Bảo Thoa', '5E5'),
  row(tabs.offenders, 'hinh_thuc', 'Công an làm việc với học sinh Quách Nhật Hạo', 'Nhật Hạo'),
  {
    where: 'a column outside the outline',
    text: 'em Đinh Hạ Vy, 0905 111 203',
    secrets: ['Hạ Vy', '111 203'],
    plant: (form, text) => putAt(form, tabs.answers, rowsOf(form, tabs.answers, 'PA')[0] ?? -1, 90, text),
  },
  {
    where: 'the header of a column outside the outline',
    text: 'Con em Ninh Cát Tiên, 0936 222 304',
    secrets: ['Cát Tiên', '222 304'],
    plant: (form, text) => putAt(form, tabs.answers, columnsOf(form, tabs.answers).codeRow - 1, 91, text),
  },
  {
    where: 'under the table',
    text: 'Ghi chú: học sinh Bế Thiện Ngộ, lớp 4G4 bị lừa',
    secrets: ['Thiện Ngộ', '4G4'],
    plant: (form, text) => putAt(form, tabs.answers, below(form, tabs.answers), 3, text),
  },
  {
    where: 'the name of a unit outside the registry',
    text: 'Nhóm của em Chử Đồng Nhi, 0977 333 405',
    secrets: ['Đồng Nhi', '333 405'],
    plant: (form, text) =>
      putAt(form, tabs.answers, below(form, tabs.answers), columnsOf(form, tabs.answers).at.get('ten_don_vi') ?? 1, text),
  },
  {
    where: 'the code of a unit outside the registry',
    text: 'em Doãn Kỳ Phương 0918444506',
    secrets: ['Kỳ Phương', '0918444506'],
    plant: (form, text) =>
      putAt(form, tabs.answers, below(form, tabs.answers), columnsOf(form, tabs.answers).at.get('ma_don_vi') ?? 0, text),
  },
  {
    where: 'the name of a unit in the registry',
    text: 'Trung tâm, liên hệ mẹ em Ông Thụy Miên 0966 555 607',
    secrets: ['Thụy Miên', '555 607'],
    plant: (form, text) => type(form, tabs.registry, 'GX', 'ten_don_vi', text),
  },
  {
    where: 'the successor of a unit in the registry',
    text: 'Hỏi bố em Khổng Tú Uyên 0944 777 808',
    secrets: ['Tú Uyên', '777 808'],
    plant: (form, text) => type(form, tabs.registry, 'TA', 'don_vi_ke_thua', text),
  },
  {
    where: 'the state of a unit in the tracking tab',
    text: 'chờ mẹ em La Vân Sam 0955 888 909',
    secrets: ['Vân Sam', '888 909'],
    plant: (form, text) => put(form, tabs.tracking, columnsOf(form, tabs.tracking).codeRow + 1, 'trang_thai', text),
  },
  {
    where: 'a note',
    text: 'cháu Tào Hiểu Khê, lớp 3K3',
    secrets: ['Hiểu Khê', '3K3'],
    plant: (form, text) => {
      const cell = findTab(form, tabs.answers)
        .cells.get(rowsOf(form, tabs.answers, 'TA')[0] ?? -1)
        ?.get(4);
      if (cell) cell.note = text;
    },
  },
];

/** Texts of every cell and note of the tabs that are no copy of an input tab, without the planted cells themselves. */
function readableTexts(form: SpreadsheetModel): string[] {
  const own = new Set(planted.map(({ text }) => text));
  return form.sheets.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap((columns) =>
      [...columns.values()].flatMap(({ value, note }) =>
        [String(value), note ?? ''].filter((text) => text !== '' && !own.has(text)).map((text) => `${name}: ${text}`),
      ),
    ),
  );
}

/** Every text in an answer of the api, but what an editable cell shows or a change would change. */
function spokenTexts(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, part]) => {
    const isOwnCell = 'place' in answer && (('options' in answer && key === 'text') || ('to' in answer && key === 'from'));
    return isOwnCell ? [] : spokenTexts(part);
  });
}

function docxText(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
  return parts.map(([, xml]) => strFromU8(xml).replace(/<[^>]+>/g, '')).join('\n');
}

describe(`${planted.length} people planted`, () => {
  const form = filledForm();
  for (const { plant, text } of planted) plant(form, text);
  const stores = newStores();
  const outputs: Record<string, readonly string[]> = {};

  const told = (state: 'TAM' | 'CHOT') => {
    const gas = open(form, { stores });
    const { manifest, spoken } = consolidate(gas, state);
    outputs[`${state}: ket-qua.json`] = [JSON.stringify(manifest)];
    outputs[`${state}: console and alerts`] = [...spoken, ...gas.host.log, ...gas.host.alerts];
    outputs[`${state}: tabs, log, notes`] = readableTexts(form);
  };
  told('TAM');
  told('CHOT');
  type(form, tabs.answers, 'PA', 'nhom_2', `${planted[3]?.text} Thêm.`);
  outputs['bao-cao.docx'] = stores.driveFiles.filter(({ mimeType }) => mimeType !== 'application/json').map(({ bytes }) => docxText(bytes));
  outputs.properties = [...stores.documentProperties.values(), ...[...stores.cache.values()].map(({ value }) => value)];
  const ask = (name: string, ...given: unknown[]) => {
    outputs[`${name}(${given.map((one) => JSON.stringify(one)).join()})`] = spokenTexts(open(form, { stores }).run(name, ...given));
  };
  for (const unit of ['PA', 'PB', 'TA', 'GX']) ask('readUnit', unit);
  for (const name of ['startSidebar', 'readSelection', 'readDepartment']) ask(name);
  ask('readDifferences', 1);
  for (const code of ['ty_le_co_so_tuyen_truyen', 'ty_le_tre_duoc_ho_tro', 'ty_le_vi_pham_bi_xu_ly']) {
    ask('explainFigure', { kind: 'indicator', code, year: 2022, group: null });
  }
  ask('explainFigure', { kind: 'total', code: 'kinh_phi', year: 2022, group: null });
  const { value } = open(form, { stores }).run('downloadReport') as { value: { base64: string } };
  outputs.downloadReport = [docxText(Buffer.from(value.base64, 'base64'))];

  test.each(planted)('$where: in no output', ({ secrets }) => {
    const leaks = Object.entries(outputs).flatMap(([output, texts]) =>
      texts.flatMap((text) =>
        secrets.filter((secret) => text.includes(secret)).map((secret) => `${output}: ${secret} in ${text.slice(0, 200)}`),
      ),
    );
    expect(leaks).toEqual([]);
  });

  test('every output was made', () => {
    expect(Object.entries(outputs).filter(([name, texts]) => texts.length === 0 && !name.startsWith('console'))).toEqual([]);
    expect(Object.keys(outputs)).toHaveLength(21);
  });
});
