/** Quick fixes: changes of a cell that a person may accept with one click; never made by themselves. */
import type { Outline } from '../../outline/schema.ts';
import { numberKindOf } from '../cells/numberKind.ts';
import { formatTyped, retyped } from '../cells/numberText.ts';
import { splitByYear } from '../cells/severalYears.ts';
import { stateTexts } from '../cells/typedWords.vi.ts';
import { readNumber } from '../cells/values.ts';
import type { Answer } from '../returns/answers.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import { looseKey } from '../text/text.ts';
import type { Fix } from './finding.ts';

/** Puts a text in place of what the cell holds; the button says what it becomes. */
export function fixTo({ place, cell }: Answer, to: string, label = `Sửa thành “${to}”`): Fix {
  return { label, place, from: cell.value, to };
}

/** A number, typed so that it reads back as itself. */
export function fixToNumber(answer: Answer, number: number): Fix {
  const kind = numberKindOf(answer.field);
  return fixTo(answer, retyped(number, kind), `Sửa thành ${formatTyped(number, kind)}`);
}

/** What its reader thinks was meant by a number cell: numbers, kinds of zero, or one number a year. */
export function fixesFor(answer: Answer, entry: Return, outline: Outline): Fix[] {
  const { problem } = answer.reading;
  if (problem?.reason === 'several-years') return fixesByYear(answer, entry, outline);
  const { ceiling = Infinity } = answer.field;
  const suggestions = (problem?.suggestions ?? []).filter((number) => number <= ceiling);
  if (suggestions.length === 1 && suggestions[0] === 0) return zeroChoices(answer, outline);
  return suggestions.map((number) => fixToNumber(answer, number));
}

/** Of a target whose reference table is empty, a bare 0 would only raise the next question. */
function zeroChoices(answer: Answer, outline: Outline): Fix[] {
  const isTarget = outline.indicators.some(
    ({ control, reference }) => control === answer.field.code && outline.references[reference]?.shape.rows === 'pairs',
  );
  const zero = isTarget ? fixTo(answer, stateTexts.none) : fixToNumber(answer, 0);
  return [zero, fixTo(answer, stateTexts.notApplicable, 'Sửa thành KAD (không áp dụng)')];
}

/** “Năm 2021: 3; năm 2022: 5”: to blank cells of their years first, for the cell itself then loses the rest. */
function fixesByYear(answer: Answer, entry: Return, { years }: Outline): Fix[] {
  const asked = numberKindOf(answer.field, years);
  const parts = [...splitByYear(looseKey(answer.cell.shown), asked)];
  const others = parts.filter(([year]) => year !== answer.year);
  return [...others, ...parts.filter(([year]) => year === answer.year)].flatMap(([year, text]) => {
    const target = answerOf(entry, answer.field.code, year);
    const { number, problem } = readNumber({ value: text, shown: text, format: '@' }, asked);
    if (!target || number === null || problem) return [];
    if (!target.blank && target !== answer) return [];
    const fix = fixToNumber(target, number);
    return [{ ...fix, label: `Gõ ${fix.to} vào năm ${year}` }];
  });
}
