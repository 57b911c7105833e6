/** A unit's texts: a few sentences a field in its own voice, its numbers and names filled in. */

import type { Spoken } from './figures.ts';
import type { SampleTab } from './formTab.ts';
import { groupDigits } from './hands.ts';
import {
  officeSentences,
  rewordings,
  sampleGivenNames,
  sampleMiddleNames,
  sampleSentences,
  sampleSurnames,
} from './narratives.vi.ts';
import type { Chance } from './random.ts';
import { posts } from './tabNames.vi.ts';
import type { SampleUnit } from './units.ts';

/** How often a field is filled, and with how many sentences at most; groups 1 and 5 are mostly empty. */
const fullness: Readonly<Record<string, readonly [share: number, most: number]>> = {
  van_ban_trien_khai: [0.85, 1],
  tiep_nhan_phan_anh: [1, 1],
  nhom_1: [0.25, 2],
  nhom_2: [0.97, 5],
  nhom_3: [0.75, 3],
  nhom_4: [0.8, 3],
  nhom_5: [0.04, 1],
  danh_gia: [0.85, 2],
  kho_khan: [0.8, 2],
  de_xuat: [0.75, 2],
};

/** Writes every text of the unit; a half-done return stops after the second group. */
export function writeSampleTexts(
  unit: SampleUnit,
  answers: SampleTab,
  row: number,
  spoken: Spoken,
): void {
  const { chance } = unit;
  answers.put(row, 'dau_moi', contactOf(unit));
  const voice = unit.kind === 'office' ? 'office' : 'school';
  for (const [code, [share, most]] of Object.entries(fullness)) {
    if (unit.part === 'half' && code > 'nhom_2') continue;
    if (!chance.happens(share)) continue;
    const written =
      unit.kind === 'department' ? officeSentences[code] : sampleSentences[code]?.[voice];
    const drawn = chance.some(written ?? [], chance.whole(1, most));
    if (drawn.length === 0) continue;
    const lines = drawn.map((sentence) => fill(reword(sentence, chance), unit, spoken));
    answers.put(row, code, lines.join(chance.happens(0.5) ? '\n' : ' '));
  }
}

/** A made-up adult's name. */
export function personOf(chance: Chance): string {
  return [sampleSurnames, sampleMiddleNames, sampleGivenNames]
    .map((names) => chance.pick(names))
    .join(' ');
}

function contactOf({ chance, kind }: SampleUnit): string {
  const telephone = `0225.${chance.whole(3500, 3999)}.${chance.whole(100, 999)}`;
  return `${personOf(chance)}, ${posts[kind][1]}, ${telephone}`;
}

/** One sentence in four is a neighbour's, changed in a word or two. */
function reword(sentence: string, chance: Chance): string {
  if (!chance.happens(0.25)) return sentence;
  return chance.some(rewordings, 2).reduce((text, [from, to]) => text.replace(from, to), sentence);
}

function fill(sentence: string, { chance, name, area }: SampleUnit, spoken: Spoken): string {
  const words: Readonly<Record<string, () => string>> = {
    so: () => String(chance.whole(12, 98)),
    so_vb: () => String(chance.whole(210, 980)),
    so_lon: () => groupDigits(chance.whole(12, 80) * 50),
    so_nho: () => String(chance.whole(5, 24)).padStart(2, '0'),
    ngay: () => dateIn(chance),
    buoi: () => String(spoken.sessions).padStart(2, '0'),
    luot: () => groupDigits(spoken.people),
    dia_ban: () => area,
    cap: () => area.split(' ')[0] ?? area,
    viet_tat: () => initialsOf(name),
  };
  return sentence.replace(/\{(\w+)\}/g, (_, word: string) => words[word]?.() ?? '');
}

/** A school day of the period. */
function dateIn(chance: Chance): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(chance.whole(1, 28))}/${two(chance.whole(9, 11))}/${chance.whole(2021, 2024)}`;
}

/** "THPTKA" for "Trường THPT Kiến An". */
function initialsOf(name: string): string {
  const words = name.split(/[ ,-]+/).slice(1);
  return words.map((word) => (word === word.toUpperCase() ? word : (word[0] ?? ''))).join('');
}
