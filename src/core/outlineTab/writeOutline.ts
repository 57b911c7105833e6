/** Writes an outline as the rows of its tab: its columns first, then what they cannot hold. */
import type { Field, Outline } from '../../outline/schema.ts';
import { cellWords } from './cellWords.ts';
import { choices, columnHeaders, kindWords } from './columns.vi.ts';
import { type Detail, detailsBeyond } from './details.ts';
import { draftOf } from './draft.ts';
import type { House } from './house.ts';
import { readRow } from './readRow.ts';
import { type ColumnCode, type OutlineRow, type RowKind, rowShapes } from './rowShapes.ts';
import { propertyAt, sameValue } from './thing.ts';

type Cells = OutlineRow['cells'];
type Written = readonly [RowKind, Cells];

const codes = Object.keys(columnHeaders) as readonly ColumnCode[];

/** The tab: a row of headers, the row of codes, then a row a thing. */
export function writeOutline(outline: Outline, house: House): readonly (readonly string[])[] {
  const rows = [...rowsOf(outline, house), ...settingRows(outline, house)];
  const read = rows.map(([kind, cells], at) => readRow({ kind, cells, at }).read);
  const beyond = detailsBeyond(draftOf(read, house).outline, outline);
  // The registry's types are the outline's own, said once.
  const isSame = sameValue(outline.registry.type.options, outline.unitTypes);
  const details = beyond.filter(
    ({ path }) => !isSame || !path.startsWith('registry/type/options/'),
  );
  return [
    Object.values(columnHeaders),
    codes,
    ...[...rows, ...details.map(detailRow)].map(([kind, cells]) =>
      codes.map((code) => (code === 'loai_dong' ? kindWords[kind] : (cells[code] ?? ''))),
    ),
  ];
}

function detailRow({ path, type, value }: Detail): Written {
  return ['detail', { ma: path, kieu: choices.detail[type], nhan: value }];
}

function row(kind: RowKind, thing: unknown): Written {
  const cells: Partial<Record<ColumnCode, string>> = {};
  for (const { column, property, as } of rowShapes[kind]) {
    const text = cellWords(propertyAt(thing, property), as);
    if (text !== undefined) cells[column] = text;
  }
  return [kind, cells];
}

function rowsOf(outline: Outline, { workCode }: House): readonly Written[] {
  const each = (kind: RowKind, things: readonly unknown[]) => things.map((one) => row(kind, one));
  const { closing } = outline;
  const sections = outline.answers.sections.filter(({ code }) => code !== workCode);
  return [
    row('form', outline),
    ...each('unitType', outline.unitTypes),
    ...sections.flatMap((section) => [
      row('section', section),
      ...section.fields.flatMap((field) => fieldRows('question', field)),
    ]),
    ...Object.entries(outline.references).flatMap(([code, table]) => [
      row('table', { ...table, code, shape: tableShape(table.shape) }),
      ...table.fields.flatMap((field) => fieldRows('column', field)),
    ]),
    ...each('indicator', outline.indicators),
    ...outline.groups.flatMap((group) => [
      row('group', group),
      ...each('content', group.subMeasures),
    ]),
    ...ruleRows(outline),
    ...closingRows(outline),
    ...each('difficulty', closing.difficultyMatters),
    ...each('proposal', closing.proposalMatters),
    ...each('addressee', closing.addressees),
    ...each('happening', closing.happenings),
    ...outline.report.parts.flatMap((part) => [
      row('part', part),
      ...each('chapter', part.chapters),
    ]),
    ...each('notePart', outline.report.noteParts),
    ...each('ownText', outline.ownTexts.rows),
    ...signingRows(outline),
  ];
}

function fieldRows(kind: 'question' | 'column', field: Field): readonly Written[] {
  return [
    row(kind, field),
    ...(field.options ?? []).map((one) => row('option', one)),
    ...(field.sorts ?? []).map((one) => row('sort', one)),
  ];
}

function tableShape(shape: Outline['references'][string]['shape']) {
  if (shape.rows === 'establishments') return { ...shape, numerator: shape.times };
  return { ...shape, name: shape.year, level: shape.category };
}

function ruleRows({ relations }: Outline): readonly Written[] {
  return [
    ...relations.notMoreThan.map((one) => row('rule', { rule: 'notMoreThan', ...one })),
    ...relations.needsText.map(({ count, text }) =>
      row('rule', { rule: 'needsText', lesser: count, text }),
    ),
    ...relations.sums.map(({ whole, parts }) =>
      row('rule', { rule: 'sums', lesser: whole, text: parts.join('; ') }),
    ),
    ...relations.growth.map(({ count, times }) =>
      row('rule', { rule: 'growth', lesser: count, greater: times }),
    ),
  ];
}

function closingRows({ closing, closingTexts }: Outline): readonly Written[] {
  const roles = ['assessment', 'difficulties'] as const;
  return closingTexts.map((field) => {
    const asked = closing.proposals.find((one) => one.field === field);
    if (asked !== undefined) return row('closing', { ...asked, role: 'proposals' });
    return row('closing', {
      field,
      role: roles.find((role) => closing[role] === field) ?? 'other',
    });
  });
}

function signingRows({ signing, explanations }: Outline): readonly Written[] {
  return Object.entries({ ...signing, explanations }).map(([role, field]) =>
    row('signing', { role, field }),
  );
}

/** What the settings, the report and the names of tabs say otherwise than the house. */
function settingRows(outline: Outline, house: House): readonly Written[] {
  return Object.keys(choices.setting).flatMap((role) => {
    const value = propertyAt(outline, role);
    const isOwn =
      typeof value === 'string' && value !== '' && value !== propertyAt(house.parts, role);
    return isOwn && value === value.trim() ? [row('setting', { role, value })] : [];
  });
}
