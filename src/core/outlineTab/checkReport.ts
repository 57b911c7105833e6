/** Checks the parts of the report: each chapter holds something, and nothing that was asked is left out. */
import { choices } from './columns.vi.ts';
import { unheldAnswers } from './completeReport.ts';
import { type FaultFinder, requireDistinct, requireNamed } from './faultFinder.ts';
import { faultPlaces, outlineFaults } from './faults.vi.ts';
import { propertyAt, questionsOf, type Thing, textOf, thingsOf } from './thing.ts';

export function checkReport(outline: Thing, finder: FaultFinder): void {
  const parts = thingsOf(propertyAt(outline, 'report.parts'));
  // The house's own parts hold what there is.
  if (parts.some(finder.isTyped)) {
    requireDistinct(finder, parts, 'code');
    for (const part of parts) checkPart(part, outline, finder);
    const chapters = parts.flatMap((part) => thingsOf(part.chapters));
    checkOnce(chapters, finder);
    checkAllHeld(chapters, outline, finder);
  }
  checkOnce(thingsOf(propertyAt(outline, 'report.noteParts')), finder);
  for (const one of thingsOf(propertyAt(outline, 'ownTexts.rows'))) checkPlace(one, parts, finder);
}

function checkPart(part: Thing, outline: Thing, finder: FaultFinder): void {
  const chapters = thingsOf(part.chapters);
  if (chapters.length === 0) finder.say(part, 'loai_dong', outlineFaults.noChapter);
  requireDistinct(finder, chapters, 'code');
  for (const chapter of chapters) {
    const under = textOf(chapter, 'under');
    const at = { thing: chapter, column: 'thuoc', code: under } as const;
    const others = chapters.filter((one) => one !== chapter);
    requireNamed(finder, at, { things: others, where: faultPlaces.chapters });
    const above = others.find(({ code }) => under !== '' && code === under);
    if (above !== undefined && textOf(above, 'under') !== '') {
      finder.say(chapter, 'thuoc', outlineFaults.deepChapter);
    }
    checkSource(chapter, chapters, outline, finder);
  }
}

/** Source → what the things are that it can hold. */
const held = {
  section: (outline: Thing) => thingsOf(propertyAt(outline, 'answers.sections')),
  group: (outline: Thing) => thingsOf(outline.groups),
  question: questionsOf,
} as const;

const places = {
  section: faultPlaces.sections,
  group: faultPlaces.groups,
  question: faultPlaces.answers,
} as const;

function checkSource(
  chapter: Thing,
  chapters: readonly Thing[],
  outline: Thing,
  finder: FaultFinder,
): void {
  const source = textOf(chapter, 'source') as keyof typeof choices.chapter | '';
  const of = textOf(chapter, 'of');
  if (source === '') {
    const isAbove = chapters.some(({ under }) => under !== undefined && under === chapter.code);
    if (!isAbove && !finder.isSaid(finder.rowOf(chapter), 'kieu')) {
      finder.say(chapter, 'kieu', outlineFaults.noSource);
    }
    return;
  }
  const word = choices.chapter[source];
  if (source !== 'section' && source !== 'group' && source !== 'question') {
    if (of !== '') finder.say(chapter, 'doi_chieu', outlineFaults.idleHeld(word));
    return;
  }
  if (of === '') finder.say(chapter, 'doi_chieu', outlineFaults.noHeld(word));
  const at = { thing: chapter, column: 'doi_chieu', code: of } as const;
  requireNamed(finder, at, { things: held[source](outline), where: places[source] });
}

/** Nothing is printed twice. */
function checkOnce(some: readonly Thing[], finder: FaultFinder): void {
  const seen = new Map<string, Thing>();
  for (const one of some) {
    const source = textOf(one, 'source');
    const key = `${source} ${textOf(one, 'of')}`;
    const before = seen.get(key);
    if (source !== '' && before !== undefined) {
      const name = textOf(one, 'of') || wordOf(source);
      finder.say(one, 'doi_chieu', outlineFaults.twiceHeld(name, finder.rowOf(before)));
    } else seen.set(key, one);
  }
}

function wordOf(source: string): string {
  const words: Readonly<Record<string, string>> = { ...choices.chapter, ...choices.note };
  return words[source] ?? source;
}

/** What units are asked and no chapter prints. */
function checkAllHeld(chapters: readonly Thing[], outline: Thing, finder: FaultFinder): void {
  const isHeld = (source: string, of: unknown) =>
    chapters.some((one) => one.source === source && one.of === of);
  const say = (thing: Thing, name: string) =>
    finder.say(thing, 'loai_dong', outlineFaults.notInReport(name));
  for (const section of held.section(outline)) {
    const left = unheldAnswers(section, outline).filter(({ code }) => !isHeld('question', code));
    if (left.length > 0 && !isHeld('section', section.code)) say(section, textOf(section, 'title'));
  }
  for (const group of held.group(outline)) {
    if (!isHeld('group', group.code)) say(group, textOf(group, 'title'));
  }
  const texts = Array.isArray(outline.closingTexts) ? outline.closingTexts : [];
  for (const code of texts) {
    const role = sourceOf(code, outline);
    const field = questionsOf(outline).find((one) => one.code === code);
    const isThere = (role !== undefined && isHeld(role, undefined)) || isHeld('question', code);
    if (field !== undefined && !isThere) say(field, textOf(field, 'label'));
  }
}

/** The chapter that a closing text goes to by its role. */
function sourceOf(code: unknown, outline: Thing): string | undefined {
  if (propertyAt(outline, 'closing.assessment') === code) return 'strengths';
  if (propertyAt(outline, 'closing.difficulties') === code) return 'difficulties';
  const wishes = thingsOf(propertyAt(outline, 'closing.proposals'));
  return wishes.some(({ field }) => field === code) ? 'proposals' : undefined;
}

/** A place after a part or a chapter that the report has. */
function checkPlace(ownText: Thing, parts: readonly Thing[], finder: FaultFinder): void {
  const [, place] = /^after\.(.+)$/.exec(textOf(ownText, 'role')) ?? [];
  if (place === undefined) return;
  const there = parts.flatMap((part) => {
    const code = textOf(part, 'code').toUpperCase();
    const inside = thingsOf(part.chapters).map((one) => `${code}.${textOf(one, 'code')}`);
    return [code, ...inside];
  });
  if (!there.includes(place)) finder.say(ownText, 'kieu', outlineFaults.noPlace(place));
}
