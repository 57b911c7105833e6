/** Figures of another matter: "3 buổi tuyên truyền an toàn giao thông", "Số buổi" under "Kiểm tra". */
import { eachMatch } from '../../lib/eachMatch.ts';
import { hasWords } from '../../text/hasWords.ts';
import { ownTopic } from '../../text/topics.vi.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { type FieldWords, hasContext, strongVerbs, type Wordings } from '../fieldWords.ts';
import { betweenParts } from '../headings/headingIdeas.vi.ts';
import type { ReportSection } from '../headings/places.ts';
import type { Label } from '../labels.ts';
import { generalVerbs } from '../officeVerbs.vi.ts';
import { isElsewhere, isOther } from '../tables/elsewhere.ts';
import { caseNouns, partsFrom, saysDone } from '../words.vi.ts';
import type { KeySpan } from '../years.ts';
import { CountedMatters, headingsOver, matterSaid } from './matter.ts';
import {
  aboutRow,
  generalHeading,
  notOfChildren,
  ownMatter,
  plainLead,
  titleAlone,
  unitHeading,
  workOf,
} from './matter.vi.ts';

/** Each with the doubt where its own words, or the nearest over it, speak of something else. */
export function withMatter(
  reading: SentenceAt,
  drafts: readonly FigureDraft[],
  reader: Wordings,
): readonly FigureDraft[] {
  const { key, passage } = reading;
  const isOver = !ownTopic.test(key) && isOtherOver(passage.lead, passage.section, reader);
  const over = [titleIn(reading), passage.lead, ...headingsOver(passage.section)];
  const matters = new CountedMatters(reading, reader);
  return drafts.map((draft) =>
    isOver ||
    isCaseElsewhere(draft, reading, reader) ||
    isOfNoChild(draft, key) ||
    isWorkElsewhere(draft, reading, reader) ||
    isOtherIn(key, draft.start, reader) ||
    matters.at(draft, over) === 'other'
      ? { ...draft, doubts: [...draft.doubts, 'other-matter'] }
      : draft,
  );
}

/** Cases under "Tiếp công dân, giải quyết đơn thư": the nearest heading that speaks of no case names something else. */
function isCaseElsewhere({ field }: FigureDraft, { key, passage }: SentenceAt, reader: Wordings) {
  const words = reader.fields.find((one) => one.field.code === field);
  const isOfCases = words !== undefined && [...caseNouns].some((noun) => words.nouns.has(noun));
  if (!isOfCases || ownTopic.test(key) || ownMatter.test(key)) return false;
  const [heading = ''] = headingsOver(passage.section).filter((one) => one !== '');
  if (ownTopic.test(heading) || hasContext(words, heading)) return false;
  return heading
    .split(betweenParts)
    .some((part) => matterSaid(aboutRow(part.trim().replace(workOf, '')), reader) === 'other');
}

/** "3 vụ đánh bạc của người lớn", "ngoài đời": said of the count, in its part. */
function isOfNoChild({ end }: FigureDraft, key: string): boolean {
  return notOfChildren.test(/^[^,;.(\d]*/.exec(key.slice(end))?.[0] ?? '');
}

/** "Công tác nội trú", "Thi đua": the nearest heading that is not general names a work that the form does not ask of. */
function isWorkElsewhere({ field }: FigureDraft, { key, passage }: SentenceAt, reader: Wordings) {
  const words = reader.fields.find((one) => one.field.code === field);
  if (words === undefined || ownTopic.test(key) || ownMatter.test(key)) return false;
  for (let at: ReportSection | null = passage.section; at; at = at.over) {
    if (at.counts.length > 0 || at.place?.figure || (at.place?.texts.length ?? 0) > 0) return false;
    const said = at.key.replace(generalHeading, ' ').replace(/[^\p{L}\d]/gu, '');
    if (said === '' || at.school !== '' || unitHeading.test(at.key)) continue;
    return !ownTopic.test(at.key) && !ownMatter.test(at.key) && !isNamed(words, at.key);
  }
  return false;
}

/** By what the field counts, does or is about. */
function isNamed(words: FieldWords, heading: string): boolean {
  const verbs = strongVerbs(words).filter((verb) => !generalVerbs.has(verb));
  const own = [...verbs, ...words.nouns, ...words.columns, ...words.labels];
  return hasContext(words, heading) || own.some((word) => hasWords(heading, word));
}

/** "2. Phòng dịch. Năm 2023 tổ chức 6 buổi": a title that opens the paragraph is what the rest is about. */
function titleIn({ paragraphBefore }: SentenceAt): string {
  const first = paragraphBefore[paragraphBefore.length - 1] ?? '';
  const isTitle = titleAlone.test(first) && !saysDone.test(first);
  return isTitle ? aboutRow(first) : '';
}

/** "35 buổi sinh hoạt dưới cờ, trong đó lồng ghép nội dung này 4 buổi": only the part is of the programme. */
export function isOwnPart(part: KeySpan, whole: KeySpan, key: string): boolean {
  const from =
    [...eachMatch(key.slice(0, part.start), new RegExp(partsFrom, 'gu'))].pop()?.index ?? -1;
  if (from < whole.end) return false;
  return !ownTopic.test(key.slice(0, from)) && ownTopic.test(between(key.slice(from), 0, ';'));
}

/** The figures of a label that counts something else under this heading. */
export function withLabelMatter(
  { key, passage }: SentenceAt,
  drafts: readonly FigureDraft[],
  label: Label | null,
  reader: Wordings,
): readonly FigureDraft[] {
  if (label === null || (label.isAbove ? passage.lead === '' : label.end === 0)) return drafts;
  const own = label.isAbove ? passage.lead : key.slice(0, label.end);
  const isCaption = !label.isAbove && !plainLead.test(passage.lead);
  const over = { section: passage.section, caption: isCaption ? passage.lead : '' };
  if (!isElsewhere(label.words, [own], over, reader)) return drafts;
  return drafts.map((draft) =>
    draft.field === label.words.field.code
      ? { ...draft, doubts: [...draft.doubts, 'other-matter'] }
      : draft,
  );
}

/** In its clause; where that speaks of both, between the commas around it. */
function isOtherIn(key: string, at: number, reader: Wordings): boolean {
  const clause = between(key, at, ';');
  return (
    isOther(clause, reader) || (ownTopic.test(clause) && isOther(between(key, at, ','), reader))
  );
}

function between(key: string, at: number, sign: string): string {
  const end = key.indexOf(sign, at);
  return key.slice(key.lastIndexOf(sign, at) + 1, end < 0 ? key.length : end);
}

/** The nearest line or heading that names a matter. */
function isOtherOver(lead: string, section: ReportSection, reader: Wordings): boolean {
  const keys = [lead, ...headingsOver(section)];
  const named = keys.find((key) => ownTopic.test(key) || isOther(key, reader));
  return named !== undefined && isOther(named, reader);
}
