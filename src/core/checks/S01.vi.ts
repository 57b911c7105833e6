/** S01: a tab or column of the outline is missing or stands twice. */
import { answerFields, type Field } from '../../outline/schema.ts';
import type { Column, TabBinding } from '../columns.ts';
import { type CheckContext, defineRule, type Fail, judged } from './rule.ts';
import { labelOf } from './words.vi.ts';

type P = { readonly what: string; readonly tab: string; readonly how: 'tab' | 'column' | 'twice' };

export const S01 = defineRule<P>({
  id: 'S01',
  severity: 'error',
  title: 'Đủ tab và đủ cột của đề cương',
  missing: 'reported',
  sentence: ({ what, tab, how }) => {
    if (how === 'tab') {
      return `Chưa có tab “${tab}”. Mở menu “Thiết lập” để tạo lại tab này, hoặc đổi tên tab cũ cho đúng.`;
    }
    if (how === 'twice') {
      return `Cột ${what} đứng hai lần trong tab “${tab}” nên không được dùng. Xóa cột thừa, giữ một cột.`;
    }
    return `Tab “${tab}” chưa có cột ${what}. Mở menu “Thiết lập” để thêm cột, hoặc “Liên kết cột” để chỉ ra cột tương ứng.`;
  },
  checkAll: (context) => judged([...missingTabs(context), ...boundTabs(context).flatMap(columnFails)]),
  examples: [],
});

function missingTabs({ returns: { binding }, outline }: CheckContext): Fail<P>[] {
  const references = Object.entries(outline.references)
    .filter(([name]) => !binding.references[name])
    .map(([, reference]) => reference.tab);
  const own = [
    binding.tracking ? [] : [outline.tracking.tab],
    binding.settings ? [] : [outline.settings.tab],
  ].flat();
  return [...references, ...own].map((tab) => ({
    unit: null,
    field: null,
    year: null,
    place: { tab, row: 0, column: 0 },
    parameters: { what: '', tab, how: 'tab' },
  }));
}

/** A sheet that others made need not have the registry's optional columns, nor ours. */
function boundTabs({ returns: { binding }, outline }: CheckContext) {
  const { code, name, type } = outline.registry;
  const needed: readonly Field[] = [code, name, type];
  const all = [binding.registry, binding.answers, ...Object.values(binding.references)];
  const fields = new Set(answerFields(outline));
  return [...all, binding.tracking]
    .filter((tab): tab is TabBinding => tab !== null)
    .map((tab) => ({
      tab,
      counts: (column: Column) =>
        tab.by === 'codes' ||
        (tab === binding.registry ? needed.some((field) => field.code === column.field.code) : true) &&
          (column.field.kind !== 'key' || !fields.has(column.field)),
    }));
}

function columnFails({
  tab,
  counts,
}: {
  readonly tab: TabBinding;
  counts(column: Column): boolean;
}): Fail<P>[] {
  const fail = ({ field, year }: Column, at: number, how: P['how']): Fail<P> => ({
    unit: null,
    field: field.code,
    year,
    place: { tab: tab.grid.name, row: tab.headerRow, column: at },
    parameters: { what: labelOf(field, year), tab: tab.grid.name, how },
  });
  return [
    ...tab.missing.filter(counts).map((column) => fail(column, 0, 'column')),
    ...tab.doubled.map(({ column, at }) => fail(column, at[1] ?? 0, 'twice')),
  ];
}
