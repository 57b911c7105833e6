/** The parts of the report as its outline lists them: numbered, each with the chapters that hold something. */

import type { ChapterSource, DocumentPart, ReportChapter } from '../../outline/schema.ts';
import { rememberedWith } from '../lib/remembered.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { fieldsOfSection, ownActs, writeQuestion, writeSection } from './answers.vi.ts';
import { writeStrengths, writeWeaknesses } from './assessment.vi.ts';
import { type DocumentBlock, heading, sentences } from './blocks.ts';
import { chapterId, chapterTitle } from './chapters.ts';
import { ownReport, summedUnits } from './counted.ts';
import { writeDifficulties } from './difficulties.vi.ts';
import { writeDirections, writeProposals } from './directions.vi.ts';
import type { ReportInput } from './input.ts';
import { writeGroup } from './measures.vi.ts';
import { ownText } from './ownTexts.vi.ts';
import { fieldOf, roman } from './words.vi.ts';

/** A chapter with what it says. */
interface WrittenChapter {
  readonly chapter: ReportChapter;
  readonly id: string;
  readonly title: string;
  readonly body: readonly DocumentBlock[];
}

/** Part by part; one that holds nothing is left out, and no number with it. The note asks for what the report has told. */
export const writeParts = rememberedWith((input: ReportInput): readonly DocumentBlock[] => {
  const { parts } = input.outline.report;
  const written = parts.map((part) => ({ part, body: writePart(part, input) })).filter(({ body }) => body.length > 0);
  return written.flatMap(({ part, body }, index) => [heading(1, part.code, `${roman[index] ?? ''}. ${part.title}`), ...body]);
});

function writePart(part: DocumentPart, input: ReportInput): DocumentBlock[] {
  const after = ownText(`after.${part.code.toUpperCase()}`, input);
  const all = part.chapters.map((chapter) => writeChapter(chapter, part, input));
  if (all.every(({ body }) => body.length === 0)) return [...blankPart(part, input), ...after];
  const whole = all.map((one) => (one.body.length === 0 && isExpected(one.chapter) ? { ...one, body: nothingSaid(one.id) } : one));
  const top = whole.filter(({ chapter }) => chapter.under === undefined);
  return [...numberedChapters(top, whole), ...after];
}

/** Its heading stands although nobody said anything. */
function isExpected({ source }: ReportChapter): boolean {
  return source === 'group' || source === 'question';
}

function nothingSaid(id: string): DocumentBlock[] {
  return sentences(`${id}.trong`, 'Chưa có nội dung, số liệu báo cáo.');
}

/** A part of which nobody said anything is one sentence; of groups only, where nobody said anything at all. */
function blankPart({ code, chapters }: DocumentPart, input: ReportInput): DocumentBlock[] {
  if (!chapters.some(({ source }) => source === 'group')) {
    return summedUnits(input).length > 0 && chapters.some(isExpected) ? nothingSaid(code) : [];
  }
  const who = ownReport(input) ? 'Đơn vị chưa' : 'Chưa có đơn vị nào';
  return sentences(`${code}.trong`, `${who} báo cáo nội dung, số liệu về các ${termsOf(input.outline).group}.`);
}

function writeChapter(chapter: ReportChapter, part: DocumentPart, input: ReportInput): WrittenChapter {
  const id = chapterId(part.code, chapter);
  const own = isFirstOfResults(chapter, input) ? ownActs(id, input) : [];
  const body = [...own, ...chapterBody(chapter, id, input)];
  const after = chapter.code === undefined ? [] : ownText(`after.${part.code.toUpperCase()}.${chapter.code}`, input);
  return { chapter, id, title: chapterTitle(chapter, input.outline), body: [...body, ...after] };
}

function isFirstOfResults(chapter: ReportChapter, { outline }: ReportInput): boolean {
  const all = outline.report.parts.flatMap(({ chapters }) => chapters);
  return all.find(({ source }) => source === 'section' || source === 'group') === chapter;
}

const writers: Readonly<Record<ChapterSource, (chapter: ReportChapter, id: string, input: ReportInput) => DocumentBlock[]>> = {
  section: sectionBody,
  group: groupBody,
  question: questionBody,
  strengths: (_, id, input) => writeStrengths(id, input),
  weaknesses: (_, id, input) => writeWeaknesses(id, input),
  causes: (_, _id, input) => ownText('causes', input),
  difficulties: (_, id, input) => writeDifficulties(id, input),
  directions: (_, id, input) => writeDirections(id, input),
  proposals: (_, id, input) => writeProposals(id, input),
};

function chapterBody(chapter: ReportChapter, id: string, input: ReportInput): DocumentBlock[] {
  return chapter.source === undefined ? [] : writers[chapter.source](chapter, id, input);
}

function sectionBody({ of }: ReportChapter, id: string, input: ReportInput): DocumentBlock[] {
  const section = input.outline.answers.sections.find(({ code }) => code === of);
  if (section === undefined || summedUnits(input).length === 0) return [];
  return writeSection(fieldsOfSection(section, input.outline), id, input);
}

function questionBody({ of = '' }: ReportChapter, id: string, input: ReportInput): DocumentBlock[] {
  return summedUnits(input).length === 0 ? [] : writeQuestion(fieldOf(input.outline, of), id, input);
}

function groupBody({ of }: ReportChapter, id: string, input: ReportInput): DocumentBlock[] {
  const group = input.outline.groups.find(({ code }) => code === of);
  return group === undefined ? [] : writeGroup(group, id, input);
}

/** How a chapter is headed that is alone in its part. */
const headingAlone: Readonly<Partial<Record<ChapterSource, 'numbered' | 'none'>>> = {
  section: 'numbered',
  group: 'numbered',
  directions: 'none',
  proposals: 'none',
};

function numberedChapters(some: readonly WrittenChapter[], all: readonly WrittenChapter[], before = ''): DocumentBlock[] {
  const level = before === '' ? 2 : 3;
  const told = some
    .map((one) => ({ ...one, inside: under(one, all) }))
    .filter(({ body, inside }) => body.length > 0 || inside.some((one) => one.body.length > 0));
  return told.flatMap(({ chapter, id, title, body, inside }, index) => {
    const alone = told.length > 1 ? 'numbered' : chapter.source === undefined ? 'title' : (headingAlone[chapter.source] ?? 'title');
    const number = `${before}${index + 1}.`;
    const text = alone === 'numbered' ? `${number} ${title}` : title;
    const headed = title === '' || alone === 'none' ? [] : [heading(level, id, text)];
    return [...headed, ...body, ...(inside.length === 0 ? [] : numberedChapters(inside, all, number))];
  });
}

function under({ chapter }: WrittenChapter, all: readonly WrittenChapter[]): readonly WrittenChapter[] {
  return chapter.code === undefined ? [] : all.filter((one) => one.chapter.under === chapter.code);
}
