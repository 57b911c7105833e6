/** Who wrote of something that was done, whatever the report tells of it: nobody who did is said to have written nothing. */
import type { SubMeasure } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { rememberedTexts } from '../../lib/remembered.ts';
import { saysKeyword } from '../../narratives/placing.ts';
import { beginsWithVerb } from '../../narratives/verbs.ts';
import { notDone, nothingDone } from '../../narratives/verbs.vi.ts';
import type { ReportInput } from '../input.ts';
import { saysAct } from './verbless.vi.ts';

/** Units that wrote of something done under a field: what may not be read at all is written too, and a plan or a bare denial is none. */
export function writersUnder(field: string, { narratives, statements, results, outline }: ReportInput): ReadonlySet<string> {
  const labels = outline.groups.find(({ text }) => text === field)?.subMeasures ?? [];
  const own = narratives.filter((one) => one.field === field);
  const cells = new Set(own.map(({ cell }) => cell));
  const isHere = ({ cell }: { readonly cell: string }) => cells.has(cell);
  // What was written elsewhere and is told here is of here.
  const told = statements.statements.flatMap(({ kind, voice, sources, under }) =>
    voice !== 'units' || kind === 'wish' || kind === 'denial'
      ? []
      : sources.filter((one) => (isHere(one) || under === field) && affirms(one.text)),
  );
  const left = statements.leftOut.filter(
    (one) =>
      isHere(one) &&
      (unprintable.has(one.reason) ||
        (one.reason === 'fragment' && (saysThing(one.text, labels) || (saysAct(one.text) && affirms(one.text))))),
  );
  const read = new Set(own.map(({ unit }) => unit));
  const hidden = (results.answered[field] ?? []).filter((unit) => !read.has(unit));
  return new Set([...[...told, ...left].map(({ unit }) => unit), ...hidden]);
}

const unprintable: ReadonlySet<string> = new Set(['personal-data', 'table', 'damaged']);

/** "Tường lửa": short, but what the group asks of. */
function saysThing(text: string, labels: readonly SubMeasure[]): boolean {
  return !isDenied(text) && labels.some((label) => saysKeyword(text, label));
}

/** A clause of it says something, and does not deny it. */
const affirms = rememberedTexts((text) =>
  text.split(ownPart).some((clause) => {
    const said = affirmed(clause).trim();
    return eachMatch(said, /\p{L}+/gu).length > 1 && !denies.test(said);
  }),
);

function isDenied(text: string): boolean {
  return affirmed(text).trim() === '' || denies.test(text);
}

const denies =
  /^(?:(?:nhà trường|trường|đơn vị|phòng|trung tâm|chúng tôi|ubnd|hiện nay|đến nay|hiện|vẫn|đã|và) )*(?:không|chưa|chẳng)(?! (?:ngừng|chỉ|những))(?!\p{L})/iu;

/** Where a clause begins that a denial before it does not reach: "không có kinh phí nhưng đã ban hành …". */
const ownPart = /(?<=[;,\n]|\.\s)|\s(?=(?:mà|nhưng|song|tuy nhiên|nên|vì vậy|do đó|thì|vẫn|tự)(?!\p{L}))|\s(?=đã (?!chưa|không))/iu;

/** What is said to have been issued: "không ban hành kế hoạch riêng" is none. */
export function withoutDenials(text: string): string {
  return text.split(ownPart).map(affirmed).join(' ');
}

function affirmed(clause: string): string {
  const before = clause.slice(0, notDone.exec(clause.toLowerCase())?.index);
  // "Kế hoạch riêng chưa có": of a thing, not of something done before.
  const isOfThing = nothingDone.test(clause.trim().toLowerCase()) || endsDenied.test(clause);
  return before !== clause && isOfThing && !beginsWithVerb(before) ? '' : before;
}

const endsDenied = /(?<!\p{L})(?:chưa|không)(?: có)?[ .]*$/iu;
