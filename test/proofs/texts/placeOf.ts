/** Where the core places a sentence, in the words of the labels. */
import { placingOf } from '../../../src/core/narratives/kinds/placingOf.ts';
import { answerFields, type Field, type Outline } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import type { Placed } from './places.vi.ts';

export function placeOf({ field: code, text, label }: Placed, outline: Outline = sgddt2024): string {
  const field = answerFields(outline).find((one) => one.code === code) as Field;
  const { sorted, places } = placingOf({ text, heading: '' }, field, outline);
  const { kind, under, matter } = sorted;
  if (code === outline.closing.assessment) return under === code ? kind : under;
  if (under !== code || code === outline.closing.difficulties) return label.includes(':') ? `${under}:${matter}` : under;
  return places[0] ?? '–';
}
