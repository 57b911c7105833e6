/** The tables of docs/kiem-tra-san-trong-trang-tinh.md from the rules' declarations. */
import type { ShownKind } from '../../../src/core/checks/native.ts';
import { rules } from '../../../src/core/checks/rules.ts';
import { states } from '../../../src/core/form/words.vi.ts';
import { table } from './markdownTable.ts';

export const nativePage = 'docs/kiem-tra-san-trong-trang-tinh.md';

const lights: Readonly<Record<ShownKind, string>> = { contradiction: states.wrong, gap: states.missing, doubt: states.doubtful };

function shownTable(): string {
  const rows = rules.flatMap(({ id, native }) =>
    native.flatMap((form) => (form.native === 'none' ? [] : [[id, lights[form.native], form.words]])),
  );
  return table(['Quy tắc', 'Tình trạng', 'Trong trang tính'], rows);
}

function hiddenTable(): string {
  const rows = rules.flatMap(({ id, native }) => native.flatMap((form) => (form.native === 'none' ? [[id, form.words]] : [])));
  return table(['Quy tắc', 'Vì sao'], rows);
}

/** The page with each table that follows its heading written again. */
export function describeNative(page: string): string {
  return replaceTable(
    replaceTable(page, '## Công thức diễn đạt được', shownTable()),
    '## Công thức không diễn đạt được, chỉ tiện ích kiểm tra',
    hiddenTable(),
  );
}

function replaceTable(page: string, heading: string, written: string): string {
  const start = page.indexOf(`${heading}\n`);
  const [old] = /(?:^\|.*\n)+/m.exec(page.slice(start)) ?? [];
  if (start < 0 || old === undefined) throw new Error(`No table below "${heading}".`);
  const at = page.indexOf(old, start);
  return `${page.slice(0, at)}${written}\n${page.slice(at + old.length)}`;
}
