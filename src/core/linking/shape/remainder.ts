/** What a header says besides its question. Unknown words and names of parts may restrict the question. */
import { type Field, type HeaderWords, isNumeric, type Outline } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { looseKey } from '../../text/text.ts';
import { headerWordsOf, phraseOf, phrasesIn, readHeader, startIn, wordsOf } from '../headerText.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Meaning, Vocabulary } from '../meaningTypes.ts';
import { withoutYears, yearsIn } from '../years.ts';
import { moneyUnitIn } from './moneyUnit.ts';

/** A figure's meaning, which waits where its brackets or the words above it say more than its question. */
export function withRemainder(
  found: Meaning,
  own: string,
  above: readonly string[],
  { outline, over }: Vocabulary,
): Meaning {
  const { field } = found;
  if (!field || found.sure === 'chua_ro' || !isNumeric(field)) return found;
  const words = headerWordsOf(outline);
  const read = readHeader(own, words);
  const upper = above.filter((part) => !over?.has(part));
  const rest = [
    ...(saysNothing(read.saidInBrackets, words) ? [] : inBrackets(ideasAround(field, outline))),
    ...partsSaid(`${read.said} ${read.saidInBrackets}`, field, words),
    ...(above.length > 0 ? onlyPart(read.said, words) : []),
    ...perUnit(own, words),
    ...limits(own, words),
    ...[own, ...upper].flatMap((part) => otherYear(part, outline)),
    ...others(field, `${read.said} ${read.saidInBrackets}`, words),
    ...upper.flatMap((part) => remainderAbove(part, field, outline)),
    ...upper.flatMap((part) => otherTopics(part, field, outline)),
  ];
  const { asides } = lexiconOf(words);
  const odd = rest.filter(
    (word) => !asides.has(word) && !(/^[a-z]+$/.test(word) && areMeasures(word, words)),
  );
  if (odd.length === 0) return found;
  const reason = { how: 'extra-words', words: odd } as const;
  return { ...found, sure: 'gan_giong', reason, score: Math.min(found.score, mostOfRestricted) };

  /** "(kế hoạch)": what nothing explains, or nothing but other ideas than the question's. */
  function inBrackets(known: ReadonlySet<string>): readonly string[] {
    const ideas = [...read.inBrackets.keys()];
    const isOther = ideas.length > 0 && !ideas.some((idea) => known.has(idea));
    return isOther ? [...read.aside, read.saidInBrackets] : read.aside;
  }
}

/** Below a reading whose words are all explained. */
const mostOfRestricted = 44;

/** What nothing explains of the words above: unknown, of a part, of none of the question's ideas nor its section's. */
function remainderAbove(part: string, field: Field, outline: Outline): string[] {
  const words = headerWordsOf(outline);
  const plain = (words.frames ?? []).reduce(
    (text, frame) => text.replace(looseKey(frame), ' '),
    looseKey(part),
  );
  const { own, unknown, aside, blocked, said, phrases, corrected } = readHeader(plain, words);
  const known = ideasAround(field, outline);
  const ideas = [...own.keys()];
  const isShort = wordsOf(plain).length <= mostOfTopic;
  const isOther = isShort && ideas.length > 0 && !ideas.some((idea) => known.has(idea));
  return [
    ...unknown,
    ...aside,
    ...(blocked === null ? [] : [blocked]),
    ...(corrected ? [said] : []),
    ...(isOther ? [...phrases.values()] : []),
    ...partsSaid(said, field, words),
    ...onlyPart(said, words),
    ...limits(part, words),
  ];
}

/** What an upper header says of other questions, where this field has no word for it. */
function otherTopics(part: string, field: Field, outline: Outline): string[] {
  const words = headerWordsOf(outline);
  const { own, phrases, said } = readHeader(part, words);
  const known = ideasAround(field, outline);
  // A phrase that speaks of the question too is no other topic.
  const askedToo = new Set([...known].map((idea) => phrases.get(idea)));
  const needed = new Set(words.meanings.flatMap(({ all, tab }) => (tab === undefined ? all : [])));
  return wordsOf(said).length > mostOfTitle
    ? []
    : [...own.keys()]
        .filter((idea) => needed.has(idea) && !askedToo.has(phrases.get(idea)))
        .map((idea) => phrases.get(idea) ?? idea);
}

const mostOfTitle = 8;

/** A few words name a topic, more are the title of a section. */
const mostOfTopic = 3;

/** Ideas of the field, of the form's subject and of the titles over the field. */
function ideasAround({ code }: Field, outline: Outline): ReadonlySet<string> {
  const words = headerWordsOf(outline);
  const own = words.meanings.filter(({ field }) => field === code);
  const section = outline.answers.sections.find(({ fields }) =>
    fields.some((field) => field.code === code),
  );
  const titles = [section?.title, section?.short, section?.part].map((text) =>
    readHeader(text ?? '', words),
  );
  return new Set([
    ...own.flatMap(({ all, may = [] }) => [...all, ...may]),
    ...words.topic,
    ...titles.flatMap((title) => [...title.own.keys()]),
  ]);
}

/** "tiểu học", "phụ huynh": a part of those who are counted, unless enough of them are named. */
function partsSaid(said: string, { code }: Field, { parts = [] }: HeaderWords): string[] {
  const own = parts.filter(({ fields }) => fields?.includes(code) !== false);
  return own.flatMap(({ of, beside, least }) => {
    const [named, rest] = taken(of, ` ${said} `);
    const [others] = taken(beside, rest);
    return named.length > 0 && named.length + others.length < least ? named : [];
  });

  /** The longest first, so that "cán bộ" within "cán bộ quản lý" is not a second one. */
  function taken(list: readonly string[], text: string): [string[], string] {
    let rest = text;
    const named = list
      .map((one) => ({ one, key: ` ${wordsOf(one).join(' ')} ` }))
      .sort((a, b) => b.key.length - a.key.length)
      .filter(({ key }) => {
        const isIn = rest.includes(key);
        rest = rest.split(key).join(' , ');
        return isIn;
      });
    return [named.map(({ one }) => one), rest];
  }
}

/** Words that name a part and nothing else: "Học sinh" under or over "Số lượt". */
function onlyPart(said: string, { parts = [] }: HeaderWords): string[] {
  const isPart = parts.some(({ fields, of, beside }) =>
    [...of, ...(fields ? [] : beside)].some((one) => wordsOf(one).join(' ') === said),
  );
  return isPart ? [said] : [];
}

/** "Số buổi/lớp": behind the stroke one of what it is divided by. */
function perUnit(own: string, words: HeaderWords): string[] {
  const plain = withoutYears(own).trim();
  const [, what = '', unit = ''] = /([a-z]+)\s*\/\s*([a-z]+(?: [a-z]+){0,2})$/.exec(plain) ?? [];
  const isMoney = moneyUnitIn(unit, words) !== '';
  const isUnit = !isMoney && phrasesIn(words.measures).has(unit);
  const ideas = readHeader(what, words).own;
  // "giờ/buổi": two words for one thing.
  const isSame = [...readHeader(unit, words).own.keys()].some((idea) => ideas.has(idea));
  return isUnit && !isSame ? [`/${unit}`] : [];
}

/** "chương trình 2018" over a year: figures of a matter of another year than any that is asked. */
function otherYear(part: string, { years }: Outline): string[] {
  const [only, ...others] = yearsIn(part);
  return only !== undefined && others.length === 0 && !years.includes(only) ? [String(only)] : [];
}

/** Words for others than those whom the field counts, but for those within a longer wording that it does count. */
function others({ code }: Field, said: string, { counted = {} }: HeaderWords): string[] {
  const { never = [], unless = [] } = counted[code] ?? {};
  const rest = unless.reduce(
    (text, one) => text.split(` ${phraseOf(one)} `).join(' , '),
    ` ${said} `,
  );
  return never.filter((one) => rest.includes(` ${phraseOf(one)} `));
}

/** "trừ vụ chuyển", "(chỉ giáo viên)": what begins an exception or a limit; "(chỉ ghi số)" is none. */
function limits(text: string, words: HeaderWords): string[] {
  const { limits: list = [], limitsInBrackets = [], weak } = words;
  const said = ` ${phraseOf(text)} `;
  const inside = eachMatch(looseKey(text), /[([]([^()[\]]*)/g).map(([, words = '']) => words);
  return [
    ...list.filter((one) => said.includes(` ${phraseOf(one)} `)),
    ...limitsInBrackets.filter((one) => {
      const longer = weak.filter((phrase) => phrase.startsWith(`${one} `));
      return inside.some((words) => startIn(words, [one]) && !startIn(words, longer));
    }),
  ];
}

/** "(N)", "(lượt)": a mark that formulas are written with, or what is counted in. */
function saysNothing(brackets: string, words: HeaderWords): boolean {
  return brackets !== '' && (/^[a-z]$/.test(brackets) || areMeasures(brackets, words));
}

/** Nothing but what is counted in: "lượt", "1.000đ". */
function areMeasures(text: string, { measures, moneyUnits }: HeaderWords): boolean {
  const forms = moneyUnits.flatMap(({ words, alone }) => [...words, ...alone]);
  const known = new Set([...measures, ...forms, 'd'].flatMap(wordsOf));
  return wordsOf(text).every(
    (word) => word === '' || known.has(word.replace(/^\d+(?=\D|$)/, '')) || /^\d+$/.test(word),
  );
}
