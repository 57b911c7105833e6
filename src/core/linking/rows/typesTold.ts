/** Types of units that the names themselves do not say: of their column's header or tab, of words alike in a row of names. */
import type { Outline, UnitType } from '../../../outline/schema.ts';
import { compareKey, looseKey, nameKey, nameParts } from '../../text/text.ts';
import { headerWordsOf, phraseOf, startIn, wordsOf } from '../headerText.ts';
import type { BodyPlace } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { tailStart, typeSaid, typeSpokenOf } from '../unitNames.ts';

/** The type that the header over the names, or the tab's name, gives to all; none where the two differ. */
export function typeOfTable({ grid, area, name }: BodyPlace, outline: Outline): string | null {
  const heads: string[] = [];
  for (let row = area.from; row < area.to && name >= 0; row++) heads.push(wordsAt(grid, row, name));
  const headed = heads.map((head) => typeHeaded(head, outline)).find((type) => type !== null);
  const ofTab = typeSpokenOf(grid.name, outline);
  if (headed && ofTab) return headed === ofTab ? headed.code : null;
  return (headed ?? ofTab)?.code ?? null;
}

/** The type that a table or a group gives to a name or title that tells no other kind. */
export function typeGiven(text: string, type: string | null, outline: Outline): string | null {
  const spoken = typeSpokenOf(text, outline)?.code ?? type;
  const { otherKinds = [] } = headerWordsOf(outline);
  if (startIn(text, otherKinds) !== undefined) return null;
  const isOther = nameParts(text).kind !== '' || spoken !== type || saysOther(text, type, outline);
  return type === null || isOther ? null : type;
}

/** "Tên trường THPT", "Phòng GD&ĐT quận, huyện": every kind that the header says is of one type; brackets may say another. */
function typeHeaded(header: string, outline: Outline): UnitType | null {
  if (header === '' || header.length > 60) return null;
  const whole = outline.unitTypes.find(({ label }) => phraseOf(label) === phraseOf(header));
  if (whole) return whole;
  if (/[()]/.test(header)) return null;
  const kinds = partsOf(header).map((part) => kindSaid(part, outline));
  const [first = null] = kinds;
  return first !== null && kinds.every((kind) => kind === first) ? first : null;
}

/** The type of one part: by a kind of units, or by two words of a name's start; "Phòng" alone says none. */
function kindSaid(part: string, outline: Outline): UnitType | null {
  const named = part.replace(/^\S+ /, (first) => (looseKey(first.trim()) === 'ten' ? '' : first));
  const type = typeSaid(`${named} x`, outline);
  const phrase = `${phraseOf(named)} `;
  const isTold =
    nameParts(`${named} x`).kind !== '' ||
    type?.nameStarts.some(
      (start) => wordsOf(start).length > 1 && phrase.startsWith(`${phraseOf(start)} `),
    );
  return isTold ? type : null;
}

const joins = new Set(['va', 'hoac']);
const places = new Set(['quan', 'huyen', 'thi', 'thanh', 'xa', 'phuong', 'dac']);

/** What the header lists; "GD và ĐT" is one thing, "quận, huyện" where its units are. */
function partsOf(header: string): string[] {
  const listed = header.split(/[/,;+]|\s[-–&]|[-–&]\s|[-–&](?=TT)/).flatMap((part) => {
    const words = part.trim().split(/\s+/);
    const parts: string[][] = [[]];
    words.forEach((word, at) => {
      const isOne = /^(?:dao|dt$)/.test(looseKey(words[at + 1] ?? ''));
      if (joins.has(looseKey(word)) && !isOne) parts.push([]);
      else parts[parts.length - 1]?.push(word);
    });
    return parts.map((own) => own.join(' '));
  });
  const [first = '', ...others] = listed.filter((part) => part !== '');
  return [first, ...others.filter((part) => !places.has(wordsOf(part)[0] ?? ''))];
}

/** Whether a text has the first two words of another type's names: "Các trung tâm"; a single word as it is written, for "Hồng Phong" is no "phòng". */
function saysOther(text: string, type: string | null, outline: Outline): boolean {
  const said = ` ${phraseOf(text)} `;
  const written = ` ${compareKey(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const beginnings = (own: boolean) =>
    outline.unitTypes
      .filter(({ code }) => (code === type) === own)
      .flatMap(({ nameStarts }) => nameStarts)
      .map((start) => start.split(' ').slice(0, 2).join(' '));
  const ownWords = new Set(beginnings(true));
  return beginnings(false).some(
    (words) =>
      !ownWords.has(words) &&
      (words.includes(' ')
        ? said.includes(` ${phraseOf(words)} `)
        : written.includes(` ${words} `)),
  );
}

/** The type of a name without one, where other tabs give it one type alone and none has it both with and without. */
export function typesElsewhere(
  tabs: readonly (readonly Typed[])[],
): (name: string) => string | null {
  const types = new Map<string, string | null>();
  for (const rows of tabs) {
    const untyped = new Set(rows.flatMap(({ name, type }) => (type === null ? nameKey(name) : [])));
    for (const { name, type } of rows) {
      const key = nameKey(name);
      if (type === null || nameParts(name).kind !== '') continue;
      const isOne = !untyped.has(key) && (types.get(key) ?? type) === type;
      types.set(key, isOne && types.get(key) !== null ? type : null);
    }
  }
  return (name) => types.get(nameKey(name)) ?? null;
}

interface Typed {
  readonly name: string;
  readonly type: string | null;
}

/** Gives "phường Việt Hòa" the type "UBND phường, xã"; only where a row beside it is such a name too. */
export function withAlikeTypes<Row extends Typed>(rows: readonly Row[], outline: Outline): Row[] {
  const told = rows.map(({ name, type }) => (type === null ? typeOfTail(name, outline) : null));
  return rows.map((row, at) => {
    const own = told[at] ?? null;
    const isBeside = own !== null && [told[at - 1], told[at + 1]].includes(own);
    return isBeside ? { ...row, type: own } : row;
  });
}

function typeOfTail(name: string, outline: Outline): string | null {
  const types = outline.unitTypes.filter((type) => tailStart(name, type) !== undefined);
  return types.length === 1 ? (types[0]?.code ?? null) : null;
}
