/** S01: a tab or column of the outline is missing or is there twice; the tabs that a run makes itself are never missing. */

import { answerFields } from '../../../outline/schema.ts';
import { formatInText } from '../../cells/numberText.ts';
import { hideQuoted } from '../../privacy/mask.vi.ts';
import { lackingColumns } from '../../returns/sheetAsks.ts';
import { contradictions } from '../../settings/contradictions.ts';
import { contradictionText } from '../../settings/contradictionText.vi.ts';
import type { Column } from '../../tabs/column.ts';
import { columnsOf, type TabBinding } from '../../tabs/columns.ts';
import { address, type Place, placeIn, tabKey } from '../../workbook.ts';
import { type CheckContext, defineRule, type Fail, judged } from '../rule.ts';
import { quotedLabel } from '../words.vi.ts';

type P = { readonly what: string; readonly tab: string; readonly how: How; readonly units?: number };
/** Tabs that lack the same are named so far. */
const mostTabs = 3;

/** Units that lack the same. */
const mostUnits = 5;

type How =
  | 'tab'
  | 'tabs'
  | 'column'
  | 'twice'
  | 'lost'
  | 'lacking'
  | 'types'
  | 'setting'
  | 'left'
  | 'unplaced'
  | 'apart-tab'
  | 'apart-column';

export const S01 = defineRule<P>({
  id: 'S01',
  severity: 'error',
  title: 'Đủ tab và đủ cột của đề cương',
  missing: 'reported',
  native: [{ native: 'none', words: 'công thức nằm trong chính tab, cột có thể bị xóa' }],
  sentence: ({ what, tab, how, units = 0 }) => {
    if (how === 'lost') return hideQuoted(what);
    if (how === 'lacking') {
      const [where, whose] = tab === '' ? ['Bảng đã liên kết', 'các mục này'] : [tab, `${formatInText(units)} đơn vị ở đây`];
      return `${where} không có cột cho ${what}: ${whose} không có số liệu, đơn vị không bị tính là thiếu. Cần thì thêm cột rồi mở “Liên kết bảng đang có”, bước Cột.`;
    }
    if (how === 'types') {
      return `Chưa rõ loại của ${formatInText(units)} đơn vị (${what}), nên tạm hỏi các đơn vị này mọi mục. Mở thanh bên, bấm “Liên kết bảng đang có”, bước Đơn vị, chọn loại; chọn một lần cho mọi đơn vị được.`;
    }
    if (how === 'left') {
      return `Còn ${formatInText(units)} ô số về con người đã điền ở bảng chung (ô đầu tiên: ${what}) không được đọc, vì cấu hình cho biết số này ở bảng riêng. Chuyển số sang bảng riêng rồi xóa ở bảng chung.`;
    }
    if (how === 'unplaced') {
      return `Bảng riêng có ${formatInText(units)} dòng đã điền không được đọc (dòng đầu tiên: ${what}): mã đơn vị lặp lại, hoặc không có dòng ấy ở bảng chung. Sửa mã ở bảng riêng.`;
    }
    if (how === 'apart-tab') {
      return `Bảng riêng chưa có tab “${tab}”: số về con người ở tab ấy không được đọc, chưa chốt được. Tab bị đổi tên thì đổi lại đúng tên; bị xóa thì lấy lại ở Lịch sử phiên bản; chọn nhầm tệp thì để lại tệp đúng.`;
    }
    if (how === 'apart-column') {
      return `Tab “${tab}” của bảng riêng chưa có cột ${what}: số ở cột ấy không được đọc. Ghi lại đúng mã ở dòng mã của bảng riêng, hoặc chọn “Thiết lập” ở bảng ấy.`;
    }
    if (how === 'tab') {
      return `Chưa có tab “${tab}”. Chọn “Thiết lập” trong menu để tạo tab này, hoặc đổi tên tab cũ thành “${tab}”.`;
    }
    if (how === 'tabs') {
      return `Có hai tab cùng tên “${tab}”; chỉ một tab được đọc. Đổi tên hoặc xóa tab thừa.`;
    }
    if (how === 'setting') {
      return `Tab “${tab}”, ${what} Sửa lại rồi tổng hợp; chưa sửa thì không lập được tổng hợp.`;
    }
    if (how === 'twice') {
      return `Cột ${what} đứng hai lần trong tab “${tab}” nên không được dùng. Xóa cột thừa, giữ một cột.`;
    }
    return `Tab “${tab}” chưa có cột ${what}. Chọn “Thiết lập” trong menu để thêm cột.`;
  },
  checkAll: (context) => {
    const { lost = [], copies = [], completion } = context.returns.binding;
    const settings = settingFails(context);
    if (completion === undefined) return judged([...missingTabs(context), ...columnFails(context), ...apartFails(context), ...settings]);
    const said = (what: string): Fail<P> => ({ ...failOfTab('', 'lost'), parameters: { what, tab: '', how: 'lost' } });
    const links = [...lost.map(said), ...copies.map((what): Fail<P> => ({ ...said(what), severity: 'note' }))];
    return judged([...links, ...typeFails(context), ...lackingFails(context), ...settings]);
  },
  examples: [{ without: 'tre_em', reports: [''] }, { without: 'so_lieu.kinh_phi.2022', reports: ['kinh_phi.2022'] }, { reports: [] }],
});

/** Once for the sheet and once for the tabs that lack more, never unit by unit. */
function lackingFails({ returns, outline }: CheckContext): Fail<P>[] {
  return lackingColumns(returns, outline).map(({ tabs, units, fields }) => {
    const what = fields.map(({ field, years }) => `“${field.label}”${years.length > 0 ? ` năm ${years.join(', ')}` : ''}`).join('; ');
    const named = tabs.slice(0, mostTabs).map((name) => `“${name}”`);
    const more = tabs.length > mostTabs ? ` và ${formatInText(tabs.length - mostTabs)} tab khác` : '';
    const tab = tabs.length === 0 ? '' : `Tab ${named.join(', ')}${more}`;
    return { ...failOfTab('', 'lacking'), parameters: { what, tab, how: 'lacking', units }, severity: 'note' };
  });
}

/** The link says the types of units: a type that it does not know is the Department's to choose, and no unit's error. */
function typeFails({ returns }: CheckContext): Fail<P>[] {
  const untyped = returns.registry.units.filter(({ type }) => type === null);
  const [first] = untyped;
  if (!first || !returns.binding.registry.grid.linked) return [];
  const named = untyped.slice(0, mostUnits).map(({ name }) => `“${name}”`);
  const what = named.join(', ') + (untyped.length > mostUnits ? ', …' : '');
  const parameters: P = { what, tab: first.place.tab, how: 'types', units: untyped.length };
  return [{ ...failOfTab('', 'types'), place: first.place, parameters, severity: 'warning' }];
}

/** What of two workbooks does not fit together: never passed over in silence. */
function apartFails({ returns: { binding }, outline }: CheckContext): Fail<P>[] {
  const said = (places: readonly Place[], how: 'left' | 'unplaced'): Fail<P>[] => {
    const [first] = places;
    if (!first) return [];
    return [{ ...failOfTab('', how), place: first, parameters: { what: address(first), tab: first.tab, how, units: places.length } }];
  };
  const { left = [], unplaced = [], lacking = { tabs: [], columns: [] } } = binding.apart ?? {};
  const columns = columnsOf(answerFields(outline), outline.years).filter(({ code }) => lacking.columns.includes(code));
  return [
    ...lacking.tabs.map((tab) => failOfTab(tab, 'apart-tab')),
    ...columns.map(({ field, year }): Fail<P> => {
      const parameters: P = { what: quotedLabel(field, year), tab: outline.answers.tab, how: 'apart-column' };
      return { ...failOfTab('', 'apart-column'), field: field.code, year, parameters };
    }),
    ...said(left, 'left'),
    ...said(unplaced, 'unplaced'),
  ];
}

function missingTabs({ returns: { binding }, outline }: CheckContext): Fail<P>[] {
  const references = Object.entries(outline.references).filter(([name]) => !binding.references[name]);
  const keys = binding.names?.map(tabKey);
  const missing = [
    ...references.map(([, reference]) => reference.tab),
    ...(binding.tracking ? [] : [outline.tracking.tab]),
    ...(binding.settings ? [] : [outline.settings.tab]),
    ...(keys && !keys.includes(tabKey(outline.guideTab)) ? [outline.guideTab] : []),
  ];
  const tabs = [outline.registry, outline.answers, ...Object.values(outline.references)].map(({ tab }) => tab);
  const twice = tabs.filter((tab) => (keys ?? []).filter((key) => key === tabKey(tab)).length > 1);
  return [...missing.map((tab) => failOfTab(tab, 'tab')), ...twice.map((tab) => failOfTab(tab, 'tabs'))];
}

/** A year of the period that is not the outline's: every figure would rest on other years. */
function settingFails({ returns: { binding }, outline }: CheckContext): Fail<P>[] {
  const tab = binding.settings;
  return contradictions(tab, outline).map(({ code, shown, why, row }) => ({
    unit: null,
    field: null,
    year: null,
    place: { tab: tab?.grid.name ?? outline.settings.tab, row, column: tab?.columns.get(outline.settings.value.code) ?? 0 },
    parameters: { what: contradictionText({ code, shown, why }), tab: outline.settings.tab, how: 'setting' },
  }));
}

function failOfTab(tab: string, how: How): Fail<P> {
  return { unit: null, field: null, year: null, place: null, parameters: { what: '', tab, how } };
}

function columnFails(context: CheckContext): Fail<P>[] {
  const { registry, answers, references, tracking } = context.returns.binding;
  return [registry, answers, ...Object.values(references), tracking].flatMap((tab) => {
    if (!tab) return [];
    const missing = tab.missing.filter((column) => !mayLack(tab, column, context));
    return [
      ...missing.map((column) => failAtColumn(tab, column, 0, 'column')),
      ...tab.doubled.map(({ column, at }) => failAtColumn(tab, column, at[1] ?? 0, 'twice')),
    ];
  });
}

/** Rows of these tables belong to a unit by its code; the unit's name is only shown. */
function mayLack(tab: TabBinding, { field }: Column, { returns, outline }: CheckContext): boolean {
  const { references, tracking } = returns.binding;
  const isByCode = tab === tracking || Object.values(references).includes(tab);
  return isByCode && field.code === outline.registry.name.code;
}

function failAtColumn(tab: TabBinding, { field, year }: Column, column: number, how: P['how']): Fail<P> {
  return {
    unit: null,
    field: field.code,
    year,
    place: placeIn(tab.grid, tab.headerRow, column),
    parameters: { what: quotedLabel(field, year), tab: tab.grid.name, how },
  };
}
