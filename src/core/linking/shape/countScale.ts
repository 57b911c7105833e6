/** Counts that a table gives in thousands or tens: "(nghìn lượt)" over a column, in the title, in a note. */
import type { Field, HeaderWords } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import { compareKey } from '../../text/text.ts';
import type { Grid } from '../../workbook.ts';
import { phraseOf, startIn, wordsOf } from '../headerText.ts';
import { distinctTexts, wordsAt } from './cellWords.ts';

/** What is counted so; '' for whatever the column counts. "tổ chức buổi" is no "chục buổi". */
export function scaledIn(text: string, words: HeaderWords): readonly string[] {
  const { multipliers, nouns } = known(words);
  const said = ` ${accented(text)} `;
  const found = nouns.filter(({ forms }) =>
    forms.some((noun) => multipliers.some((one) => said.includes(` ${one} ${noun} `))),
  );
  const inside = eachMatch(text, /[([]([^()[\]]*)[)\]]/g).map(([, own = '']) => own);
  const alone = inside.map((own) => {
    const lead = startIn(own, words.measureLeads ?? []);
    const list = accented(own).split(' ');
    return list.slice(lead === undefined ? 0 : wordsOf(lead).length).join(' ');
  });
  const isAlone = alone.some((one) => multipliers.includes(one));
  return [...found.map(({ noun }) => noun), ...(isAlone ? [''] : [])];
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

function accented(text: string): string {
  return compareKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Rows from 0: the first of the header, and the first under it. */
interface TableRows {
  readonly from: number;
  readonly bodyFrom: number;
}

/** What is said for the whole table: over it, or under its header by a text that says nothing else. */
export const scaledInTable = rememberedWith((grid: Grid) =>
  rememberedWith((area: TableRows) =>
    rememberedWith((words: HeaderWords): readonly string[] =>
      grid.values.flatMap((cells, row) => {
        const isTitle = row < area.from;
        const isNote = row >= area.bodyFrom && distinctTexts(grid, row).length === 1;
        const texts = cells.map((_, at) => wordsAt(grid, row, at));
        const said = texts.filter(
          (text) => isTitle || isNote || startIn(text, words.measureLeads ?? []) !== undefined,
        );
        return said.flatMap((text) => scaledIn(text, words)).filter((noun) => noun !== '');
      }),
    ),
  ),
);

/** Whether the column's counts of this field are given so. */
export function isScaled(
  { nouns = [], kind }: Field,
  { own, table }: { readonly own: readonly string[]; readonly table: readonly string[] },
): boolean {
  const counted = new Set(nouns.map(phraseOf));
  return kind === 'count' && (own.length > 0 || table.some((noun) => counted.has(noun)));
}
