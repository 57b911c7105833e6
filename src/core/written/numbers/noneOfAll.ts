/** "Số vụ, số trẻ được hỗ trợ đều là 0", "không có vụ việc, nạn nhân nào": nothing of each of a list. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { hasWords } from '../../text/hasWords.ts';
import { zerosOf } from '../denials.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { deniedField, type FieldWords, type Wordings } from '../fieldWords.ts';
import { fieldFrom } from '../tables/tableFields.ts';
import { conditional } from '../words.vi.ts';
import {
  betweenLabels,
  deniedHere,
  nothingOfAll,
  nothingOfList,
  ownNumber,
  saysMore,
  tellsOfSome,
} from './numberWords.vi.ts';

/** Two at least are told; what the sentence says of one of them already stands. */
export function noneOfAll(
  reading: SentenceAt,
  reader: Wordings,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  const { key, passage } = reading;
  const kind = passage.section.place?.kind;
  if (passage.isFurniture || (kind !== undefined && kind !== 'results')) return [];
  const behind = eachMatch(key, nothingOfAll).map(({ 0: said, index }) => {
    const list = key.slice(key.lastIndexOf(';', index) + 1, index);
    return { list: nextBefore(list), start: index, end: index + said.length };
  });
  const before = eachMatch(key, nothingOfList)
    .filter(({ index }) => !conditional.test(key.slice(0, index)))
    .map(({ 0: said, 1: list = '', index }) => ({
      ...{ list: nextBehind(list), start: index, end: index + said.length },
    }));
  return [...behind, ...before].flatMap(({ list, start, end }) => {
    const fields = [...new Set(list.flatMap((one) => named(one, reader)))];
    // "Chưa có phần mềm, công cụ cho trẻ em" says what is lacking, not what did not happen.
    const isOfCases = fields.some(({ field }) => field.code === deniedField(reader.outline));
    if (fields.length < 2 || !isOfCases) return [];
    return fields
      .flatMap(({ field }) =>
        zerosOf(
          reading,
          { start, end },
          { field: field.code, typed: '0', outline: reader.outline },
        ),
      )
      .filter(({ field, year }) => !drafts.some((one) => one.field === field && one.year === year));
  });
}

/** Of the labels before "đều là 0" those behind the last that has its own number or says more. */
function nextBefore(list: string): readonly string[] {
  const labels = list.split(betweenLabels).map((one) => one.trim());
  const told = labels.map((one) => ownNumber.test(one) || saysMore.test(one)).lastIndexOf(true);
  return labels.slice(told + 1);
}

/** Of what there is none of: to "nào", and no further than to what there is. */
function nextBehind(list: string): readonly string[] {
  const [first = '', ...others] = list.split(betweenLabels).map((one) => one.trim());
  const told = others.findIndex((one) => tellsOfSome.test(one) || saysMore.test(one));
  const named = [first, ...(told < 0 ? others : others.slice(0, told))];
  const last = named.map((one) => deniedHere.test(one)).lastIndexOf(true);
  return last < 0 ? named : named.slice(0, last + 1);
}

/** By its words from what is counted on, else by a noun that one field alone has. */
function named(label: string, reader: Wordings): readonly FieldWords[] {
  const nouns = reader.nouns.filter((noun) => hasWords(label, noun));
  const starts = nouns.map((noun) => label.indexOf(noun));
  if (starts.length === 0) return [];
  const known = fieldFrom(label.slice(Math.min(...starts)).trim(), '', reader);
  if (known) return [known];
  const own = reader.fields.filter(({ ownNouns }) => nouns.some((noun) => ownNouns.has(noun)));
  return own.length === 1 ? own : [];
}
