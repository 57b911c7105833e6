/** The parts of the report and the note where the tab lists none: answers, groups, assessment, difficulties, future. */
import { completeAddressees } from './addressees.ts';
import type { House } from './house.ts';
import { isThing, propertyAt, setProperty, type Thing, textOf, thingsOf } from './thing.ts';

/** Takes the house's order of parts; an outline that lists its own is left as it is. */
export function completeReport(outline: Thing, house: House): void {
  if (thingsOf(propertyAt(outline, 'report.noteParts')).length === 0) {
    setProperty(
      outline,
      'report.noteParts',
      house.noteParts.map((one) => ({ ...one })),
    );
  }
  completeAddressees(outline, house);
  const listed = thingsOf(propertyAt(outline, 'report.parts'));
  if (listed.length > 0) return;
  setProperty(outline, 'report.parts', houseParts(outline, house));
}

function houseParts(outline: Thing, { partTitles: titles }: House): readonly Thing[] {
  const chapters = (source: string, codes: readonly string[]) =>
    codes.map((of, at) => ({ code: String(at + 1), source, of }));
  const closing = (role: string) => propertyAt(outline, `closing.${role}`);
  const wishes = thingsOf(propertyAt(outline, 'closing.proposals')).map(({ field }) => field);
  const roles = [...['assessment', 'difficulties'].map(closing), ...wishes];
  const others = listOf(outline.closingTexts).filter(
    (code): code is string => typeof code === 'string' && !roles.includes(code),
  );
  const beside = others.filter((code) => standTogether(code, closing('assessment'), outline));
  const groups = thingsOf(outline.groups).map((one) => textOf(one, 'code'));
  const parts = [
    {
      code: 'i',
      title: titles.answers,
      chapters: chapters('section', sectionsOfAnswers(outline)),
    },
    { code: 'ii', title: titles.groups, chapters: chapters('group', groups) },
    {
      code: 'iii',
      title: titles.assessment,
      chapters: [
        { code: 'uu_diem', title: titles.strengths, source: 'strengths' },
        { code: 'han_che', title: titles.weaknesses, source: 'weaknesses' },
        { code: 'nguyen_nhan', title: titles.causes, source: 'causes' },
        ...beside.map((of, at) => ({ code: `danh_gia_${at + 1}`, source: 'question', of })),
      ],
    },
    { code: 'iv', title: titles.difficulties, chapters: [{ source: 'difficulties' }] },
    {
      code: 'v',
      title: titles.future,
      chapters: [
        { code: '1', title: titles.directions, source: 'directions' },
        { code: '2', title: titles.proposals, source: 'proposals' },
      ],
    },
    {
      code: 'vi',
      title: titles.others,
      chapters: chapters(
        'question',
        others.filter((code) => !beside.includes(code)),
      ),
    },
  ];
  return parts.filter((part) => part.chapters.length > 0);
}

/** Under one heading of the form. */
function standTogether(code: string, other: unknown, outline: Thing): boolean {
  return thingsOf(propertyAt(outline, 'answers.sections')).some(({ fields }) => {
    const codes = thingsOf(fields).map((field) => field.code);
    return codes.includes(code) && codes.includes(other);
  });
}

function sectionsOfAnswers(outline: Thing): readonly string[] {
  const sections = thingsOf(propertyAt(outline, 'answers.sections'));
  const answered = sections.filter((section) => unheldAnswers(section, outline).length > 0);
  return answered.map((section) => textOf(section, 'code'));
}

/** Questions of a section that neither the groups nor the end of the form use. */
export function unheldAnswers(section: Thing, outline: Thing): readonly Thing[] {
  const { signing } = outline;
  const used = new Set<unknown>([
    ...thingsOf(outline.groups).flatMap(({ text, figures }) => [text, ...listOf(figures)]),
    ...listOf(outline.closingTexts),
    ...(isThing(signing) ? Object.values(signing) : []),
    outline.explanations,
  ]);
  return thingsOf(section.fields).filter(
    ({ code, kind }) => !used.has(code) && kind !== 'key' && kind !== 'native',
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
