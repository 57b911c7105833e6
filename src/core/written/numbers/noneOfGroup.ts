/** "Không có.", "Giai đoạn 2021-2024 không phát sinh hoạt động" under a group of measures: zeros of its one count. */
import type { Outline } from '../../../outline/schema.ts';
import { zerosOf } from '../denials.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { nothingSaid } from '../words.vi.ts';
import { withoutTimes } from '../yearsMeant.ts';
import { aroundTimes } from './numberWords.vi.ts';

export function noneOfGroup(reading: SentenceAt, outline: Outline): readonly FigureDraft[] {
  const { passage, key } = reading;
  const [field, ...others] = passage.section.counts;
  if (field === undefined || others.length > 0 || passage.isFurniture) return [];
  const said = withoutTimes(reading, passage.answerAt).replace(aroundTimes, '');
  if (!nothingSaid.test(said)) return [];
  const span = { start: passage.answerAt, end: key.length };
  return zerosOf(reading, span, { field, typed: '0', outline });
}
