/** What a unit's name says of its type, and the code made from it. */
import type { Outline, UnitType } from '../../outline/schema.ts';
import { rememberedLabels, rememberedWith } from '../lib/remembered.ts';
import { cityAlone } from '../text/nameKey.vi.ts';
import { compareKey, looseKey, nameKey, nameParts } from '../text/text.ts';

/** A name that says its own kind and more: "Phòng GDĐT quận Lê Chân". */
export const unitLike = rememberedLabels((text) => {
  if (text.length > 90) return false;
  const { kind, name } = nameParts(text);
  return kind !== '' && kind !== 'ubnd' && name.trim() !== '' && !isPlainWord(name)
    ? true
    : kind === 'ubnd' && name.trim() !== '' && !areaAlone.test(looseKey(name));
});

/** "UBND xã", "UBND các quận, huyện": nobody's name. */
const areaAlone = /^(?:(?:cac|cap|quan|huyen|thi xa|xa|phuong|thi tran)(?:[^a-z0-9]+|$))+$/;

/** "TTGDTX Hải Phòng": a kind with the city's name, which other names may leave out. */
export function isCityUnit(text: string): boolean {
  const key = compareKey(text);
  const { kind, name } = nameParts(`${key.replace(cityAlone, '')} x`);
  return cityAlone.test(key) && kind !== '' && kind !== 'ubnd' && name === 'x';
}

/** What follows a kind in a group's title or a header, not in a name. */
function isPlainWord(name: string): boolean {
  const key = looseKey(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return /^(quan huyen|cac|khoi|huyen quan|thcs|thpt|hoc|don vi|tren|thuoc|dinh ky|va|gdtx|gdnn|tinh|thanh pho|va cac)|^\d+(?: (?:truong|don vi|co so|trung tam).*)?$|^(?:ngoai )?cong lap$|^(?:quan|huyen|thi xa|xa|phuong|thi tran|tu|cong|ban cong|tu thuc|dan lap|chat luong cao|hang \d+)$/.test(
    key,
  );
}

/** The type that a name or a group's title tells; null when none or several. */
export function typeSaid(text: string, outline: Outline): UnitType | null {
  return typesSaid(outline)(text);
}

const typesSaid = rememberedWith(({ unitTypes }: Outline) => {
  const starts = unitTypes.flatMap((type) =>
    type.nameStarts.map((start) => ({
      type,
      start: looseKey(start)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
      kind: nameParts(`${start} x`).kind,
    })),
  );
  const longestFirst = [...starts].sort((a, b) => b.start.length - a.start.length);
  return rememberedLabels((text): UnitType | null => {
    const { kind } = nameParts(text);
    const key = compareKey(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const loose = `${looseKey(key)} `;
    const byKind = kind === '' ? undefined : starts.find((one) => one.kind === kind);
    const byStart = byKind ?? longestFirst.find(({ start }) => loose.startsWith(`${start} `));
    return byStart?.type ?? null;
  });
});

/** The type whose words are anywhere in a group's title or a tab's name. */
export function typeSpokenOf(text: string, outline: Outline): UnitType | null {
  return typesSpokenOf(outline)(text);
}

/** The type that a kind's word gives to the units beside or under it; null where it begins the names of several: "Phòng". */
export function typeMeant(text: string, outline: Outline): UnitType | null {
  const word = `${plainWords(unnumbered(text))} `;
  const begun = outline.unitTypes.filter(({ nameStarts }) =>
    nameStarts.some((start) => `${plainWords(start)} `.startsWith(word)),
  );
  return begun.length > 1 ? null : typeSpokenOf(text, outline);
}

const unnumbered = (text: string) => text.replace(/^(?:[IVX]+|[A-D]|\d+)[.)\s-]+/, '');

const typesSpokenOf = rememberedWith((outline: Outline) => {
  const types = outline.unitTypes.map((type) => ({ type, words: typeWords(type) }));
  return rememberedLabels((text): UnitType | null => {
    const direct = typeSaid(unnumbered(text), outline);
    if (direct) return direct;
    const key = ` ${looseKey(text).replace(/[^a-z0-9]+/g, ' ')} `;
    const hits = types.filter(({ words }) => words.some((word) => key.includes(` ${word} `)));
    return hits.length === 1 ? (hits[0]?.type ?? null) : null;
  });
});

/** "gddt", "thpt", "gdtx": single words that only this type's names have; "khiếm thị" is in names of people too. */
function typeWords({ nameStarts, label }: UnitType): string[] {
  const words = [...nameStarts, label].flatMap((text) =>
    looseKey(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .split(' '),
  );
  const odd = words.filter(
    (word) =>
      /^(gd|th[a-z]|pgd|gdt|ubnd)/.test(word) &&
      word.length >= 3 &&
      !/[aeiouy]/.test(word) &&
      word !== 'thcs' &&
      word !== 'thanh',
  );
  return [...new Set(odd.includes('gddt') ? [...odd, 'pgd', 'phong gd'] : odd)];
}

/** Compares names within a sheet: the type where the name does not say it. */
export function unitKey(name: string, type: string | null, outline: Outline): string {
  const { kind } = nameParts(name);
  if (kind !== '' || type === null) return nameKey(name);
  const own = outline.unitTypes.find((one) => one.code === type);
  const [start] = own?.nameStarts ?? [];
  if (own === undefined || start === undefined) return nameKey(name);
  const [lacking] = tailStart(name, own)?.split(' ') ?? [];
  return nameKey(`${lacking ?? start} ${name}`);
}

/** The start of a type's names that a name has but for the first word. */
export function tailStart(name: string, { nameStarts }: UnitType): string | undefined {
  const said = `${plainWords(name)} `;
  return nameStarts.find((start) => {
    const [, ...tail] = plainWords(start).split(' ');
    return tail.length > 0 && said.startsWith(`${tail.join(' ')} `);
  });
}

/** "PGDDT-HONG-BANG": ASCII, from the type's first word and the name. */
export function codeFrom(name: string, type: string | null): string {
  const { kind, name: own } = nameParts(name);
  const start = kind || type || '';
  const text = looseKey(`${start.replace(/_/g, '')} ${own}`).toUpperCase();
  return text.replace(/[^A-Z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Returns the code, with a number added when it is already used, and marks it as used. */
export function unusedCode(code: string, codes: Set<string>): string {
  let own = code;
  for (let more = 2; codes.has(own); more++) own = `${code}-${more}`;
  codes.add(own);
  return own;
}

function plainWords(text: string): string {
  return looseKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
