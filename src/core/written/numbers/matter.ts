/** What a piece of text is about: the programme, something else, or nothing that it says. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { hasWords } from '../../text/hasWords.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { FieldWords, Wordings } from '../fieldWords.ts';
import type { ReportSection } from '../headings/places.ts';
import {
  aboutRow,
  countedSorts,
  dated,
  endsMatter,
  guardedAgainst,
  guarding,
  joins,
  opensMatter,
  ownCount,
  ownMatter,
  saysNoMatter,
  shownOnline,
  titled,
} from './matter.vi.ts';
import { causeApart, ownTopic } from './topics.vi.ts';

type SaidMatter = 'own' | 'other' | null;

const opening: ReadonlySet<string> = new Set([
  ...opensMatter,
  ...countedSorts.flatMap((sort) => [...sort]),
]);
/** Words of the longest phrase in the lists. */
const longest = 5;

/** A matter that is named in words that are not of the form is another one, whatever it is. */
export function matterSaid(text: string, reader: Wordings): SaidMatter {
  const plain = text.replace(causeApart, ',').replace(guardedAgainst, guarding).replace(dated, '');
  const own = ownTopic.exec(plain);
  if (own) return isOtherBefore(plain.slice(0, own.index), reader) ? 'other' : 'own';
  if (reader.topics.some((topic) => hasWords(plain, topic)) || strayIn(plain, reader) !== null)
    return 'other';
  return ownMatter.test(plain) ? 'own' : null;
}

/** "vụ đánh nhau do mâu thuẫn trên mạng": of what is joined last, the first that is named is something else. */
export function isOtherBefore(before: string, reader: Wordings): boolean {
  const joined = eachMatch(before, joins).pop();
  const last = joined ? before.slice(joined.index + joined[0].length) : before;
  if (shownOnline.test(last)) return false;
  if (reader.topics.some((topic) => hasWords(last, topic))) return true;
  if (titled.test(last)) return false;
  const isNamed = joined !== undefined && [...opening].some((word) => hasWords(before, word));
  return strayIn(isNamed ? aboutRow(last) : last, reader) !== null;
}

/** "buổi tuyên truyền dân số": behind a word that opens a matter, the first that neither the form nor any office's report says. */
function strayIn(text: string, { known }: Wordings): string | null {
  for (const piece of text.split(/[^\p{L}\d ]+/u)) {
    const said = piece.split(' ').filter((word) => word !== '');
    const isOfForm = (at: number) =>
      known.has(`${said[at - 1]} ${said[at]}`) || known.has(`${said[at]} ${said[at + 1]}`);
    let isOpen = false;
    for (let at = 0; at < said.length; ) {
      const [opened = 0, none = 0, end = 0] = [opening, saysNoMatter, endsMatter].map((list) =>
        phraseAt(said, at, list),
      );
      const length = Math.max(opened, none, end);
      const word = said[at] ?? '';
      if (length > 0) isOpen = opened === length || (isOpen && none === length);
      else if (isOpen && !isOfForm(at) && !known.has(word)) {
        if (!/^\d/.test(word)) return word;
        isOpen = false;
      }
      at += Math.max(1, length);
    }
  }
  return null;
}

/** The headings over a sentence, the nearest first. */
export function headingsOver({ key, over }: ReportSection): readonly string[] {
  return [key, ...(over ? headingsOver(over) : [])];
}

/** How many words from here are one phrase of a list. */
function phraseAt(said: readonly string[], at: number, list: ReadonlySet<string>): number {
  for (let length = Math.min(longest, said.length - at); length > 0; length -= 1) {
    if (list.has(said.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** The parts of a sentence between its commas, those without a count joined to the one before; with where each begins. */
function partsOf(key: string): readonly { readonly start: number; readonly text: string }[] {
  const plain = key.replace(guardedAgainst, (found) => found.replace(',', ' '));
  const starts = [0, ...eachMatch(plain, /[,;.(] /g).map(({ index }) => index + 1)];
  const parts: { start: number; text: string }[] = [];
  starts.forEach((start, at) => {
    const text = plain.slice(start, starts[at + 1] ?? plain.length);
    const last = parts[parts.length - 1];
    const isOwn = last === undefined || (ownCount.test(text) && ownCount.test(last.text));
    if (last === undefined || isOwn) parts.push({ start, text });
    else last.text += text;
  });
  return parts;
}

/** The nearest words that say the matter of a count: its own part, others that count the same sort, what stands over it. */
export function matterAt(
  { key, paragraphBefore }: Pick<SentenceAt, 'key' | 'paragraphBefore'>,
  { start, field }: Pick<FigureDraft, 'start' | 'field'>,
  over: readonly string[],
  reader: Wordings,
): SaidMatter {
  const words = reader.fields.find((one) => one.field.code === field);
  const parts = partsOf(key);
  const place = Math.max(0, parts.filter((one) => one.start <= start).length - 1);
  const own = parts[place]?.text ?? key;
  const texts = (some: typeof parts) => some.map(({ text }) => text);
  const near = [
    ...texts(parts.slice(0, place)).reverse(),
    ...texts(parts.slice(place + 1)),
    ...paragraphBefore.slice(0, 1).flatMap((before) => texts(partsOf(before)).reverse()),
  ];
  const alike = near.filter((text) => words !== undefined && isOfSort(words, text));
  for (const text of [own, ...alike, ...over]) {
    const matter = matterSaid(text, reader);
    if (matter !== null) return matter;
  }
  return null;
}

/** "400 lượt học sinh tham gia" goes with sessions, "xử lý 3 vụ" with cases alone. */
function isOfSort({ nouns, verbs, context }: FieldWords, text: string): boolean {
  const told = [...nouns, ...verbs, ...context];
  return countedSorts.some(
    (sort) => told.some((word) => sort.has(word)) && [...sort].some((word) => hasWords(text, word)),
  );
}
