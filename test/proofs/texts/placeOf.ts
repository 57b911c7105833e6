/** Where the core places a sentence, in the words of the labels. */
import { sortSentence } from '../../../src/core/narratives/kinds/kinds.vi.ts';
import { placeSentence } from '../../../src/core/narratives/placing.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import type { Placed } from './places.vi.ts';

export function placeOf({ field, text, label }: Placed): string {
  const { kind, under, matter } = sortSentence(text, field, sgddt2024);
  if (field === sgddt2024.closing.assessment) return under === field ? kind : under;
  if (under !== field || field === sgddt2024.closing.difficulties) return label.includes(':') ? `${under}:${matter}` : under;
  const group = sgddt2024.groups.find((one) => one.text === field);
  return placeSentence({ text, heading: '' }, group?.subMeasures ?? [])[0] ?? '–';
}
