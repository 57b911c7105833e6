/** What a field's cells must hold, where they hold a number. */
import { type Field, isNumeric } from '../../outline/schema.ts';
import type { NumberKind } from './reading.ts';

/** Of a field that holds none: a count. */
export function numberKindOf(field: Field, years?: readonly number[]): NumberKind {
  return {
    kind: isNumeric(field) ? field.kind : 'count',
    nouns: field.nouns ?? [],
    ...(years && { years }),
  };
}
