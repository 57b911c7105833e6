/** What an emulated Range fastens to its cells: notes, validations, merges. */
import { contains, overlap } from '../areas.ts';
import { existingCells, mapArea } from '../cells.ts';
import { openDataValidation, ruleOf } from '../rules/dataValidation.ts';
import { ruleAreas, setValidation, validationAt } from '../rules/validationAreas.ts';
import type { Members } from '../service.ts';
import {
  editCells,
  type Range,
  type RangeScope,
  requireEditable,
  requireShape,
  signatureError,
} from './scope.ts';

export function rangeMarks(scope: RangeScope): Members<Range> {
  const { host, sheet, area } = scope;

  function merge(areas: readonly (typeof area)[]): void {
    requireEditable(scope);
    breakMerges(scope);
    for (const one of areas) {
      const [, ...covered] = existingCells(sheet, one);
      for (const cell of covered) {
        cell.value = '';
        delete cell.formula;
      }
      if (one.rows * one.columns > 1) sheet.merges.push(one);
    }
    sheet.touched.add('merges').add('cells');
  }

  return {
    read: {
      getDataValidations: () =>
        mapArea(sheet, area, (_cell, row, column) => {
          const rule = validationAt(sheet, row, column);
          return rule === undefined ? null : openDataValidation(host, rule);
        }),
    },
    write: {
      /** A whole number becomes a text with ".0", as in Google. */
      setNotes(notes: unknown) {
        const given = requireMatrix(scope, notes);
        editCells(scope, 'notes', (cell, down, right) => {
          const note = given[down]?.[right] ?? null;
          setNote(cell, typeof note === 'number' ? noteOf(note) : note);
        });
        return this;
      },
      setDataValidation(validation) {
        requireEditable(scope);
        setValidation(sheet, area, validation === null ? null : ruleOf(validation));
        return this;
      },
      setDataValidations(rules) {
        requireEditable(scope);
        requireShape(scope, rules);
        setValidation(sheet, area, null);
        for (const [rule, own] of ruleAreas(rules)) {
          for (const { row, column, ...size } of own) {
            const placed = { row: area.row + row, column: area.column + column, ...size };
            setValidation(sheet, placed, ruleOf(rule));
          }
        }
        return this;
      },
      merge() {
        merge([area]);
        return this;
      },
      mergeAcross() {
        merge(
          Array.from({ length: area.rows }, (_, down) => ({
            ...area,
            row: area.row + down,
            rows: 1,
          })),
        );
        return this;
      },
      mergeVertically() {
        merge(
          Array.from({ length: area.columns }, (_, right) => ({
            ...area,
            column: area.column + right,
            columns: 1,
          })),
        );
        return this;
      },
      breakApart() {
        requireEditable(scope);
        breakMerges(scope);
        sheet.touched.add('merges');
        return this;
      },
    },
  };
}

function requireMatrix(scope: RangeScope, notes: unknown): readonly (readonly (string | null)[])[] {
  if (!Array.isArray(notes)) throw signatureError(scope.host, 'Range.setNotes');
  requireShape(scope, notes);
  return notes;
}

function noteOf(number: number): string {
  return Number.isInteger(number) ? number.toFixed(1) : String(number);
}

function setNote(cell: { note?: string }, note: string | null): void {
  if (note === null || note === '') delete cell.note;
  else cell.note = note;
}

/** Removes the merges inside the range; one that reaches out of it throws as in Google. */
function breakMerges({ host, sheet, area }: RangeScope): void {
  const within = sheet.merges.filter((merge) => overlap(merge, area));
  if (within.some((merge) => !contains(area, merge))) {
    throw host.error('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
}
