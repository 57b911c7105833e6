/** Words that are all known, and the number is not the unit's own of that year all the same. */
import { eachMatch } from '../../lib/eachMatch.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { type FieldWords, hasContext } from '../fieldWords.ts';
import { isOffice, isOneSchool } from '../openings.vi.ts';
import type { Kind, Spoiler, SpotAround, Writer } from './spoiler.ts';
import {
  bracketBehind,
  deedsOf,
  heldThings,
  isDepartment,
  lastDeed,
  ownWent,
  peopleCount,
  sinceBehind,
  spoiltDeeds,
  vagueThings,
  victims,
} from './spoiltDeeds.vi.ts';
import { spoiltNumbers } from './spoiltNumbers.vi.ts';

/** A figure with what is around it in its clause. */
interface Framed {
  readonly draft: FigureDraft;
  readonly reading: SentenceAt;
  readonly words: FieldWords;
  /** Of the clause, without its years and what it rests on. */
  readonly before: string;
  /** As it is written, to the end of the clause. */
  readonly behind: string;
}

type Around = Readonly<Record<SpotAround, string>>;

const spoilers = [...spoiltNumbers, ...spoiltDeeds];

export function isSpoilt(framed: Framed): boolean {
  const around = aroundOf(framed);
  return (
    isSinceAnotherYear(framed) ||
    isOfOtherDeed(around) ||
    isVague(framed, around) ||
    spoilers.some((one) => isMeant(one, framed, around) && isFound(one, around))
  );
}

function aroundOf({ draft, reading: { key, passage }, before, behind }: Framed): Around {
  const number = key.slice(draft.start, draft.end);
  const own = behindLast(before, [',', ';', ':', '(']);
  const part = /^[^,;.(]*/.exec(behind)?.[0] ?? '';
  return {
    number,
    before,
    clause: behindLast(before, [';']),
    own,
    behind,
    part,
    'number on': number + behind,
    around: own + part,
    bracket: bracketBehind.exec(behind)?.[1] ?? '',
    sentence: key,
    'lead and sentence': `${passage.lead} ${key}`,
  };
}

function behindLast(text: string, marks: readonly string[]): string {
  return text.slice(Math.max(...marks.map((mark) => text.lastIndexOf(mark))) + 1);
}

/** Whether the pattern is meant for such a figure. */
function isMeant({ of, kind, by }: Spoiler, { words, reading }: Framed, around: Around): boolean {
  return (
    (of === undefined || has(around.number, of)) &&
    (kind === undefined || isOfKind[kind](words)) &&
    (by === undefined || isWrittenBy[by](reading.passage.writer))
  );
}

const isOfPeople = ({ nouns }: FieldWords) => [...nouns].some((noun) => peopleCount.test(noun));

const isOfKind: Readonly<Record<Kind, (words: FieldWords) => boolean>> = {
  money: ({ isMoney }) => isMoney,
  counts: ({ isMoney }) => !isMoney,
  people: (words) => isOfPeople(words) && !words.isMoney && !words.nouns.has(victims),
  victims: ({ nouns }) => nouns.has(victims),
  things: (words) => !isOfPeople(words),
};

const isWrittenBy: Readonly<Record<Writer, (writer: string) => boolean>> = {
  school: isOneSchool,
  office: isOffice,
  department: (writer) => isOffice(writer) && isDepartment.test(writer),
  'all but wards': (writer) => !isOffice(writer) || isDepartment.test(writer),
};

function isFound({ in: places, finds, but, unless = [] }: Spoiler, around: Around): boolean {
  const isThere = [places].flat().some((place) => {
    const text = but === undefined ? around[place] : around[place].replace(but, ' ');
    return has(text, finds);
  });
  return isThere && !unless.some(([place, pattern]) => has(around[place], pattern));
}

/** As `test`, also of a pattern that goes on from match to match. */
const has = (text: string, pattern: RegExp) => text.search(pattern) >= 0;

/** "Từ năm 2022": since another year than its own. */
function isSinceAnotherYear({ draft, behind }: Framed): boolean {
  const since = sinceBehind.exec(behind)?.[1];
  return since !== undefined && Number(since) !== draft.year;
}

/** "Dự 5 buổi", "phổ biến 3 văn bản"; those whom the unit sent went there. */
function isOfOtherDeed({ number, own }: Around): boolean {
  const deed = eachMatch(own, lastDeed).pop()?.[1] ?? '';
  const isOther = deedsOf.some(([things, deeds]) => things.test(number) && !deeds.test(deed));
  return isOther && !(heldThings.test(number) && ownWent.test(own));
}

/** "3 hoạt động" of a kind that is told, and not the field's. */
function isVague({ words, reading }: Framed, { number, part }: Around): boolean {
  const isAny = vagueThings.test(number.trim()) && words.context.length > 0;
  return isAny && part.trim() !== '' && !hasContext(words, reading.key);
}
