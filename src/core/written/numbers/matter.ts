/** What a piece of text is about: the programme, something else, or nothing that it says. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { hasWords } from '../../text/hasWords.ts';
import { causeApart, ownTopic } from '../../text/topics.vi.ts';
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

interface Part {
  readonly start: number;
  text: string;
}

/** The parts of a sentence between its commas, those without a count joined to the one before; with where each begins. */
function partsOf(key: string): readonly Readonly<Part>[] {
  const plain = key.replace(guardedAgainst, (found) => found.replace(',', ' '));
  const starts = [0, ...eachMatch(plain, /[,;.(] /g).map(({ index }) => index + 1)];
  const parts: Part[] = [];
  starts.forEach((start, at) => {
    const text = plain.slice(start, starts[at + 1] ?? plain.length);
    const last = parts[parts.length - 1];
    const isOwn = last === undefined || (ownCount.test(text) && ownCount.test(last.text));
    if (last === undefined || isOwn) parts.push({ start, text });
    else last.text += text;
  });
  return parts;
}

/** What the parts that count the same sort say: for each part, the nearest before it and behind it. */
interface Alike {
  readonly before: readonly SaidMatter[];
  readonly behind: readonly SaidMatter[];
  readonly above: SaidMatter;
}

/** The matters of the counts of one sentence; a part is read once, however many counts ask for it. */
export class CountedMatters {
  readonly #reader: Wordings;
  readonly #parts: readonly Readonly<Part>[];
  readonly #above: readonly string[];
  readonly #read = new Map<string, SaidMatter>();
  readonly #alike = new Map<string, Alike>();

  constructor(
    { key, paragraphBefore }: Pick<SentenceAt, 'key' | 'paragraphBefore'>,
    reader: Wordings,
  ) {
    this.#reader = reader;
    this.#parts = partsOf(key);
    this.#above = paragraphBefore.slice(0, 1).flatMap((before) =>
      partsOf(before)
        .map(({ text }) => text)
        .reverse(),
    );
  }

  /** The nearest words that say it: of its own part, of others that count the same sort, of what stands over it. */
  at({ start, field }: Pick<FigureDraft, 'start' | 'field'>, over: readonly string[]): SaidMatter {
    let place = this.#parts.length - 1;
    while (place > 0 && (this.#parts[place]?.start ?? 0) > start) place -= 1;
    const own = this.#matter(this.#parts[place]?.text ?? '');
    if (own !== null) return own;
    const alike = this.#alikeFor(field);
    const near = alike?.before[place] ?? alike?.behind[place] ?? alike?.above ?? null;
    return near ?? this.#firstOf(over);
  }

  #alikeFor(field: string): Alike | null {
    const words = this.#reader.fields.find((one) => one.field.code === field);
    if (words === undefined) return null;
    const known = this.#alike.get(field);
    if (known) return known;
    const said = this.#parts.map(({ text }) => (isOfSort(words, text) ? this.#matter(text) : null));
    const alike = {
      before: lastBefore(said),
      behind: lastBefore([...said].reverse()).reverse(),
      above: this.#firstOf(this.#above.filter((text) => isOfSort(words, text))),
    };
    this.#alike.set(field, alike);
    return alike;
  }

  #firstOf(texts: readonly string[]): SaidMatter {
    for (const text of texts) {
      const matter = this.#matter(text);
      if (matter !== null) return matter;
    }
    return null;
  }

  #matter(text: string): SaidMatter {
    const known = this.#read.get(text);
    if (known !== undefined) return known;
    const matter = matterSaid(text, this.#reader);
    this.#read.set(text, matter);
    return matter;
  }
}

/** For each place, what was said last before it. */
function lastBefore(said: readonly SaidMatter[]): SaidMatter[] {
  let last: SaidMatter = null;
  return said.map((one) => {
    const before = last;
    last = one ?? last;
    return before;
  });
}

/** "400 lượt học sinh tham gia" goes with sessions, "xử lý 3 vụ" with cases alone. */
function isOfSort({ nouns, verbs, context }: FieldWords, text: string): boolean {
  const told = [...nouns, ...verbs, ...context];
  return countedSorts.some(
    (sort) => told.some((word) => sort.has(word)) && [...sort].some((word) => hasWords(text, word)),
  );
}
