/** What a dispatch asks → rows of the tab of an outline, each with the sentence it comes from. */
import { addsUp, isNumeric } from '../../outline/schema.ts';
import { choices, kindWords, yes } from '../outlineTab/columns.vi.ts';
import { looseKey } from '../text/text.ts';
import { type Casing, sentenceCase } from './casing.ts';
import { closingRows } from './closingRows.ts';
import {
  isListed,
  nounsOf,
  type ProposedCells,
  type ProposedRow,
  type Question,
  shortened,
  tableRows,
  targetRow,
} from './ratioRows.ts';
import type { AskedAt, DispatchSection } from './sections.ts';
import { mayPoint } from './standing.vi.ts';
import { because } from './why.vi.ts';

const kinds = choices.field;

/** Sections with their questions, then tables, targets, groups and closing texts. */
export function proposedRows(
  sections: readonly DispatchSection[],
  casing: Casing,
): readonly ProposedRow[] {
  const taken = new Set<string>();
  const named = sections.map((section) => ({
    ...section,
    questions: section.asked.map((one) => ({ ...one, name: nameFor(one, section, casing, taken) })),
  }));
  const rated = named.flatMap(({ questions }) => questions.filter(({ ratio }) => ratio !== null));
  return [
    ...named.flatMap((one) => [sectionRow(one, casing), ...one.questions.map(questionRow)]),
    ...rated.flatMap(tableRows),
    ...rated.map(targetRow),
    ...named.flatMap((one) => groupRows(one, one.questions, casing)),
    ...closingRows(named, casing),
  ];
}

/** A label that no other question has: with what it is about where it must. */
function nameFor(
  asked: AskedAt,
  section: DispatchSection,
  casing: Casing,
  taken: Set<string>,
): string {
  const own = shortened(sentenceCase(asked.label, casing));
  const about = sentenceCase(asked.within || section.title, casing);
  const lower = `${own.slice(0, 1).toLowerCase()}${own.slice(1)}`;
  const full = shortened(`${about.replace(/[\s:;,.…]+$/, '')}: ${lower}`);
  const names = [own, full, ...Array.from({ length: 50 }, (_, at) => `${own} (${at + 2})`)];
  const name = names.find((one) => !taken.has(looseKey(one))) ?? own;
  taken.add(looseKey(name));
  return name;
}

function sectionRow({ number, title, part, at }: DispatchSection, casing: Casing): ProposedRow {
  const heading = sentenceCase(title, casing);
  const nhan = number === '' ? heading : `${number}. ${heading}`;
  const thuoc = sentenceCase(part, casing);
  const isOwn = looseKey(thuoc) === looseKey(nhan);
  const cells = { loai_dong: kindWords.section, nhan, ...(isOwn ? {} : { thuoc }) };
  return { cells, at, sentence: title, why: because.heading };
}

function questionRow(asked: Question): ProposedRow {
  const { name, kind, unit, sentence, within, at, ratio } = asked;
  const isNumber = isNumeric({ kind });
  const measure = isListed(ratio, sentence) ? 'stock' : asked.measure;
  const whole = within === '' || sentence.startsWith(within) ? sentence : `${within}: ${sentence}`;
  const dispatch = whole.replace(/[.…_·]{2,}/g, '…').replace(/[\s…:;,]+$/, '');
  const cells: ProposedCells = {
    loai_dong: kindWords.question,
    nhan: name,
    ...(looseKey(dispatch) === looseKey(name) ? {} : { nguyen_van: dispatch }),
    kieu: kinds[kind],
    ...(isNumber && !asked.once ? { theo_nam: yes } : {}),
    ...(addsUp({ kind }) && measure !== null ? { cong_don: choices.measure[measure] } : {}),
    ...(unit === '' || ratio !== null ? {} : { don_vi_tinh: unit }),
    ...(ratio === null
      ? {}
      : { don_vi_tinh: nounsOf(ratio, isListed(ratio, sentence)), bat_buoc: yes }),
    ...(asked.options.length === 0 ? {} : { lua_chon: asked.options.join('; ') }),
    ...(asked.mayNamePeople ? { ghi_ten: yes } : {}),
    ...(isOfPeople(asked) ? { ve_nguoi: yes } : {}),
  };
  return { cells, at, sentence: whole, why: whyOf(asked) };
}

/** Of a share its table says so. */
function isOfPeople({ kind, ratio, name, label }: Question): boolean {
  return kind === 'count' && ratio === null && [name, label].some(mayPoint);
}

function whyOf(asked: Question): string {
  const { ratio, isBlank, kind, yearly, once, ifAny, ofGroup, measure } = asked;
  if (ofGroup !== undefined) return because.groupCount;
  if (kind === 'choice') return because.choice;
  const number = kind === 'rate' ? because.rate : because.count;
  const words = kind === 'text' || kind === 'date' ? because.text : number;
  const basis = ratio !== null ? because.ratio : isBlank ? because.blank : words;
  const isAsked = isNumeric({ kind }) && !once && !yearly;
  const years = yearly ? because.yearly : isAsked ? because.yearless : '';
  const sum = addsUp({ kind }) ? because[measure ?? 'undecided'] : '';
  const people = isOfPeople(asked) ? because.people : '';
  return `${basis}${years}${sum}${people}${ifAny ? because.ifAny : ''}`;
}

function groupRows(
  { isGroups, title, at }: DispatchSection,
  questions: readonly Question[],
  casing: Casing,
): readonly ProposedRow[] {
  const texts = questions.filter(({ kind }) => kind === 'text');
  if (!isGroups || texts.length === 0) return [];
  const counts = questions.filter(({ kind, ratio }) => kind === 'count' && ratio === null);
  const row = (nhan: string, doi_chieu: string, from: number, tu_so: string) => {
    const cells = {
      loai_dong: kindWords.group,
      nhan,
      doi_chieu,
      ...(tu_so === '' ? {} : { tu_so }),
    };
    return { cells, at: from, sentence: nhan, why: because.group };
  };
  if (counts.some(({ ofGroup }) => ofGroup !== undefined)) {
    const own = (text: Question) => counts.filter(({ ofGroup }) => ofGroup === text.label);
    return texts.map((one) => row(one.name, one.name, one.at, namesOf(own(one))));
  }
  const figures = namesOf(counts);
  const [first] = texts;
  if (counts.length > 0 && first !== undefined) {
    return [row(sentenceCase(title, casing), first.name, at, figures)];
  }
  return texts.map((one) => row(one.name, one.name, one.at, ''));
}

function namesOf(questions: readonly Question[]): string {
  return questions.map(({ name }) => name).join('; ');
}
