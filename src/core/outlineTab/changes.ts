/** Compares an outline with the form in use: what would move, and what would be lost. */
import type { Field, Outline, UnitType } from '../../outline/schema.ts';
import { answerFields, columnCodes } from '../../outline/schema.ts';
import { changeWords } from './changes.vi.ts';

interface OutlineChanges {
  readonly moves: readonly string[];
  /** Why it may not be published; empty where nothing is lost. */
  readonly refusals: readonly string[];
}

/** Cells of the form in use; `typed`: that people filled in a column of a tab. */
export interface FormInUse {
  readonly typed: (tab: string, code: string) => number;
  /** Units whose type in the registry is this one. */
  readonly unitsOf: (type: UnitType) => number;
}

interface Column {
  readonly tab: string;
  readonly code: string;
  readonly field: Field;
}

export function outlineChanges(old: Outline, next: Outline, form: FormInUse): OutlineChanges {
  const [before, after] = [columnsOf(old), columnsOf(next)];
  const gone = without(before, after);
  const isFilled = ({ tab, code }: Column) => form.typed(tab, code) > 0;
  const both = before.flatMap((one) => {
    const now = after.find((other) => isSame(one, other));
    return now === undefined ? [] : [{ one, now }];
  });
  const retyped = both.filter(({ one, now }) => one.field.kind !== now.field.kind);
  return {
    moves: [
      ...yearMoves(old, next),
      ...named(without(after, before), changeWords.added),
      ...named(
        gone.filter((one) => !isFilled(one)),
        changeWords.removed,
      ),
      ...unique(
        both
          .filter(({ one, now }) => one.field.label !== now.field.label)
          .map(({ one, now }) => changeWords.renamed(one.field.label, now.field.label)),
      ),
      ...targetMoves(old, next),
    ],
    refusals: [
      ...gone
        .filter(isFilled)
        .map((one) => changeWords.losesCells(nameOf(one), form.typed(one.tab, one.code), one.code)),
      ...retyped
        .filter(({ one }) => isFilled(one))
        .map(({ one, now }) =>
          changeWords.changesKind(nameOf(one), one.field.kind, now.field.kind),
        ),
      ...typesGone(old, next, form),
    ],
  };
}

/** Columns that units fill, in the order of the form. */
function columnsOf(outline: Outline): readonly Column[] {
  const tabs: readonly (readonly [string, readonly Field[]])[] = [
    [outline.answers.tab, answerFields(outline)],
    ...Object.values(outline.references).map(({ tab, fields }) => [tab, fields] as const),
  ];
  return tabs.flatMap(([tab, fields]) =>
    fields
      .filter(({ kind, locked }) => kind !== 'native' && kind !== 'key' && locked !== true)
      .flatMap((field) => columnCodes(field, outline.years).map((code) => ({ tab, code, field }))),
  );
}

function isSame(one: Column, other: Column): boolean {
  return one.tab === other.tab && one.code === other.code;
}

function without(some: readonly Column[], others: readonly Column[]): readonly Column[] {
  return some.filter((one) => !others.some((other) => isSame(one, other)));
}

/** "Số buổi" (2026, 2027) in one sentence each question. */
function named(
  columns: readonly Column[],
  say: (label: string, tab: string) => string,
): readonly string[] {
  return unique(columns.map(({ field, tab }) => say(field.label, tab)));
}

function nameOf({ field, tab, code }: Column): string {
  const year = /\.(\d{4})$/.exec(code)?.[1];
  return changeWords.column(field.label, tab, year ?? '');
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function yearMoves(old: Outline, next: Outline): readonly string[] {
  const [before, after] = [old.years.join(', '), next.years.join(', ')];
  return before === after ? [] : [changeWords.years(before, after)];
}

function targetMoves(old: Outline, next: Outline): readonly string[] {
  return next.indicators.flatMap(({ code, label, target }) => {
    const before = old.indicators.find((one) => one.code === code);
    if (before === undefined) return [changeWords.newTarget(label)];
    return before.target === target ? [] : [changeWords.target(label, before.target, target)];
  });
}

function typesGone(old: Outline, next: Outline, { unitsOf }: FormInUse): readonly string[] {
  return old.unitTypes
    .filter(({ code }) => !next.unitTypes.some((one) => one.code === code))
    .flatMap((type) => {
      const count = unitsOf(type);
      return count === 0 ? [] : [changeWords.losesType(type.label, count)];
    });
}
