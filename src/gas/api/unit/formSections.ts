/** The unit's own questions, section by section of the outline: what its type is asked, and what it typed. */

import type {
  BoxKind,
  EditableCell,
  FormField,
  FormSection,
  SilentText,
} from '../../../api/api.ts';
import { numberKindOf } from '../../../core/cells/numberKind.ts';
import { formatTyped } from '../../../core/cells/numberText.ts';
import type { CheckContext } from '../../../core/checks/rule.ts';
import { isAskedFor } from '../../../core/matching/asked.ts';
import type { Answer } from '../../../core/returns/answers.ts';
import { isTypedHere } from '../../../core/returns/ownCells.ts';
import { answerOf, type Return } from '../../../core/returns/returns.ts';
import { silentTexts } from '../../../core/returns/silentTexts.ts';
import {
  columnCodes,
  type Field,
  isOfPeople,
  type Outline,
  type Section,
} from '../../../outline/schema.ts';
import { editableCell } from '../editableCell.ts';
import { nothingToReport } from '../typed.vi.ts';

/** Sections with a question left; the explanations have their own place in the screens. */
export function formSections(entry: Return, context: CheckContext): FormSection[] {
  const { outline } = context;
  return outline.answers.sections.flatMap((section) => {
    const fields = section.fields.flatMap((field) => formField(field, entry, context));
    return fields.length === 0 ? [] : [formSection(section, fields)];
  });
}

function formSection({ code, title, short, part }: Section, fields: FormField[]): FormSection {
  return { code, title, short: short ?? withoutCode(title, code), part: part ?? '', fields };
}

/** "I. Trồng cây" whose code is "I". */
function withoutCode(title: string, code: string): string {
  const rest = title.startsWith(code) ? /^[.:)]?\s+(.+)$/.exec(title.slice(code.length)) : null;
  return rest?.[1] ?? title;
}

function formField(field: Field, entry: Return, context: CheckContext): FormField[] {
  const { outline, returns } = context;
  const isOwn = !field.locked && isBox(field.kind) && field.code !== outline.explanations;
  if (!isOwn || field.code === outline.signing.complete) return [];
  const isClosed =
    Boolean(returns.binding.apart?.isClosed) &&
    isOfPeople({ field: field.code, tab: undefined }, outline);
  const answers = columnCodes(field, outline.years).flatMap((code) => {
    const answer = answerOf(entry, code);
    const asked = answer && isAskedFor(entry, field.topic, answer.year, context);
    return asked && isTypedHere(answer) && !isClosed ? [answer] : [];
  });
  if (answers.length === 0) return [];
  return [
    {
      code: field.code,
      label: field.short ?? field.label,
      dispatch: field.dispatch ?? (field.short ? field.label : ''),
      help: field.help ?? '',
      example: field.example ?? '',
      kind: field.kind as BoxKind,
      cells: answers.map((answer) => withLast(editableCell(answer), answer, entry, context)),
    },
  ];
}

/** With what the last campaign had for the same year. */
function withLast(
  cell: EditableCell,
  { field, year }: Answer,
  { unit }: Return,
  { last }: CheckContext,
): EditableCell {
  const number = year === null ? null : last.figureOf(unit, field.code, year);
  if (number === null) return cell;
  return {
    ...cell,
    last: formatTyped(number, numberKindOf(field)),
  };
}

function isBox(kind: Field['kind']): boolean {
  return kind !== 'key' && kind !== 'native';
}

/** Groups of measures and closing texts that are still empty. */
export function silentViews(entry: Return, outline: Outline): SilentText[] {
  return silentTexts(entry, outline).flatMap((answer) => {
    const section = outline.answers.sections.find(({ fields }) => fields.includes(answer.field));
    const cell = editableCell(answer);
    return section ? [{ section: section.code, cell, offer: nothingToReport }] : [];
  });
}
