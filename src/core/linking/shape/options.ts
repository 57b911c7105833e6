/** Whether a column's texts are the choices of a field, or kinds of units. */
import type { Field, Outline } from '../../../outline/schema.ts';
import { readChoice } from '../../cells/values.ts';
import { typeSaid, typeSpokenOf, unitLike } from '../unitNames.ts';

/** Whether every text is one of the field's choices. */
export function areOptions(field: Field, texts: readonly string[], outline: Outline): boolean {
  const { options = [] } = field;
  const isOption = (text: string) =>
    Boolean(readChoice({ value: text, shown: text, format: '@' }, options)) ||
    (field.code === outline.registry.type.code &&
      typeSaid(text, outline) !== null &&
      !unitLike(text));
  return texts.length > 0 && texts.filter(isOption).length >= texts.length * 0.8;
}

/** A few short words, most of them a kind of units each: "GDTX", "xã", "Trực thuộc". */
export function areTypes(texts: readonly string[], outline: Outline): boolean {
  const isShort = (text: string) => text.split(/\s+/).length <= 3 && !/[\d@]/.test(text);
  const known = texts.filter((text) => !unitLike(text) && typeSpokenOf(text, outline) !== null);
  return texts.length <= mostTypes && texts.every(isShort) && known.length >= texts.length * 0.6;
}

const mostTypes = 6;
