/** What a chapter of the report is called, and the name of its place from run to run. */
import type { Outline, ReportChapter } from '../../outline/schema.ts';
import { answerFields } from '../../outline/schema.ts';

/** "i.1" in part "i"; a chapter without a code is its part. */
export function chapterId(part: string, { code }: ReportChapter): string {
  return code === undefined ? part : `${part}.${code}`;
}

/** Its own title, else that of what it holds without its number; '' for none. */
export function chapterTitle({ title, source, of }: ReportChapter, outline: Outline): string {
  if (title !== undefined) return title;
  if (source === 'section') {
    const section = outline.answers.sections.find(({ code }) => code === of);
    return (section?.title ?? '').replace(/^(?:[IVX]+|\d+|\p{Lu})(?:\.\d+)*[.)]\s+/u, '');
  }
  if (source === 'group') return outline.groups.find(({ code }) => code === of)?.title ?? '';
  const field =
    source === 'question' ? answerFields(outline).find(({ code }) => code === of) : undefined;
  return field?.label ?? '';
}
