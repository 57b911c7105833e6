/** Counts that a table gives in thousands or tens: "(nghìn lượt)" over a column, in the title, in a note. */
import type { Field, HeaderWords } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import { compareKey } from '../../text/text.ts';
import { phraseOf, startIn, wordsOf } from '../headerText.ts';

/** In place of a noun: whatever the column counts. */
export const anyNoun = '';

/** The nouns that are counted so. "tổ chức buổi" is no "chục buổi". */
export function scaledIn(text: string, words: HeaderWords): readonly string[] {
  const { multipliers: all, nouns } = known(words);
  const said = ` ${accented(text)} `;
  const multipliers = all.filter((one) => said.includes(` ${one} `));
  if (multipliers.length === 0) return [];
  const found = nouns.filter(({ forms }) =>
    forms.some((noun) => multipliers.some((one) => said.includes(` ${one} ${noun} `))),
  );
  const inside = eachMatch(text, /[([]([^()[\]]*)[)\]]/g).map(([, own = '']) => own);
  const alone = inside.map((own) => {
    const lead = startIn(own, words.measureLeads ?? []);
    const list = accented(own).split(' ');
    return list.slice(lead === undefined ? 0 : wordsOf(lead).length).join(' ');
  });
  // "(nghìn HS)": of whatever, but of money.
  const isAlone = alone.some(
    (one) =>
      multipliers.includes(one) ||
      (!isMoney(one, words) && multipliers.some((many) => one.startsWith(`${many} `))),
  );
  return [...found.map(({ noun }) => noun), ...(isAlone ? [anyNoun] : [])];
}

/** Says a currency, whatever multiplies it. */
export function isMoney(
  text: string,
  { moneyUnits, otherMoney = [], multipliers = [] }: HeaderWords,
) {
  const plain = moneyUnits.filter(({ unit }) => !unit.includes(' '));
  const all = plain.flatMap(({ unit, words, alone }) => [unit, ...words, ...alone]);
  const others = otherMoney.filter((one) => !multipliers.includes(one));
  const said = ` ${phraseOf(text)} `;
  return [...all, ...others].some((one) => said.includes(` ${phraseOf(one)} `));
}

/** A unit of measure without the thousands before it. */
export function withoutMultiplier(text: string, words: HeaderWords): string {
  const said = accented(text);
  const many = known(words).multipliers.find((one) => said.startsWith(`${one} `));
  return many === undefined ? said : said.slice(many.length + 1);
}

const known = rememberedWith(({ multipliers = [], measures, moneyUnits }: HeaderWords) => {
  const money = new Set(
    moneyUnits.flatMap(({ words, alone }) => [...words, ...alone]).map(phraseOf),
  );
  const nouns = measures
    .map((text) => ({ noun: phraseOf(text), forms: [accented(text), phraseOf(text)] }))
    .filter(({ noun }) => noun !== '' && !money.has(noun));
  return { multipliers: multipliers.map(accented), nouns };
});

/** The words of a text with their accents: "ngân" is no "ngàn". */
export function accented(text: string): string {
  return compareKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the column's counts of this field are given so. */
export function isScaled(
  { nouns = [], kind }: Field,
  { own, table }: { readonly own: readonly string[]; readonly table: readonly string[] },
): boolean {
  const counted = new Set(nouns.map(phraseOf));
  return (
    kind === 'count' &&
    (own.length > 0 || table.some((noun) => noun === anyNoun || counted.has(noun)))
  );
}
