/** The unit of money that a table says: over a column, in its title, in a corner of its header, in a note below. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import type { Grid } from '../../workbook.ts';
import type { HeaderArea } from '../headerArea.ts';
import { phraseOf } from '../headerText.ts';
import { wordsAt } from './cellWords.ts';
import { accented, anyNoun, isMoney, scaledIn } from './countScale.ts';
import { scaledInNote } from './scaledNote.ts';

/** Said, but no unit that a figure can be read in: a person is asked. */
export const unclearMoney = '?';

const known = rememberedWith((words: HeaderWords) => {
  const { moneyUnits, measureLeads = [], moneyLeads = [], otherMoney = [] } = words;
  const forms = moneyUnits.flatMap(({ unit, words, alone }) =>
    [words, alone].flatMap((list, at) =>
      list.map((form) => ({
        unit,
        form: phraseOf(form),
        said: [accented(form), phraseOf(form)],
        isAlone: at === 1,
      })),
    ),
  );
  const longest = (a: string, b: string) => b.length - a.length;
  return {
    forms: forms.sort((a, b) => longest(a.form, b.form)),
    leads: measureLeads.map(phraseOf).sort(longest),
    ofMoney: moneyLeads.map(phraseOf).sort(longest),
    others: otherMoney.map(phraseOf),
  };
});

/** The unit that a header says; '' for none. */
export function moneyUnitIn(text: string, words: HeaderWords): string {
  const { forms, leads, ofMoney, others } = known(words);
  const alone = [
    text,
    ...eachMatch(text, /[([]([^()[\]]*)[)\]]/g).map(([, inside]) => inside ?? ''),
  ]
    .flatMap((part) => [part, ...part.split(/[,;:–—/-]/)])
    .map(phraseOf);
  const own = new Set(
    alone.flatMap((part) => [part, ...[...leads, ...ofMoney].map((lead) => behind(part, lead))]),
  );
  const said = ` ${phraseOf(text)} `;
  const typed = ` ${accented(text)} `;
  const found = forms.find(
    ({ form, said: ways, isAlone }) =>
      (isAlone ? own.has(form) : said.includes(` ${form} `)) &&
      ways.some((way) => typed.includes(` ${way} `)),
  );
  const isOther = others.some((one) =>
    found ? said.includes(` ${one} ${found.form} `) : own.has(one),
  );
  // "5 triệu đồng" is an amount, but "năm 2024 triệu đồng" is none.
  const [, before = ''] = found ? (new RegExp(` (\\d+) ${found.form} `).exec(said) ?? []) : [];
  if (before !== '' && !/^20\d\d$/.test(before)) return unclearMoney;
  return isOther ? unclearMoney : (found?.unit ?? '');
}

function behind(part: string, lead: string): string {
  return part.startsWith(`${lead} `) ? part.slice(lead.length + 1) : '';
}

/** The unit of money of a column; `unclearMoney` where its header rows say two different ones, '' where they say none. */
export function oneUnit(said: readonly string[]): string {
  const [only = '', ...others] = new Set(said.filter((unit) => unit !== ''));
  return others.length > 0 ? unclearMoney : only;
}

/** The only text of one of the first rows under the header, where it is in this column; else ''. */
export function measureBelow(grid: Grid, { bodyFrom }: HeaderArea, at: number): string {
  const rows = Array.from({ length: rowsBelow }, (_, below) => bodyFrom + below);
  const lone = rows.map((row) => {
    const filled = (grid.values[row] ?? []).flatMap((_, column) =>
      wordsAt(grid, row, column) === '' ? [] : [column],
    );
    return filled.length === 1 && filled[0] === at ? wordsAt(grid, row, at) : '';
  });
  return lone.find((text) => text !== '') ?? '';
}

const rowsBelow = 3;

/** What is said for the whole table: its title, and texts that begin as a unit of measure does, in its header or under it. */
export const moneyUnitOfTable = rememberedWith((grid: Grid) =>
  rememberedWith((area: HeaderArea) =>
    rememberedWith((words: HeaderWords) => unitSaid(grid, area, words)),
  ),
);

function unitSaid(grid: Grid, area: HeaderArea, words: HeaderWords): string {
  const { leads, ofMoney } = known(words);
  const begins = (text: string, list: readonly string[]) => {
    const said = phraseOf(text);
    const plain = withoutStart(said, words.notes.map(phraseOf));
    const starts = (from: string) => list.some((lead) => from.startsWith(`${lead} `));
    return said.length < mostOfNote && (starts(said) || starts(plain));
  };
  const units = new Set<string>();
  for (const [row, cells] of grid.values.entries()) {
    for (let at = 0; at < cells.length; at++) {
      const text = wordsAt(grid, row, at);
      if (countsThings(text, words)) continue;
      const unit = row < area.from ? unitOfTitle(text, words) : statedIn(row, text);
      if (unit !== '') units.add(isThousands(text, words) ? unclearMoney : unit);
    }
  }
  const [only = '', ...others] = units;
  return others.length > 0 ? unclearMoney : only;

  /** Under the header only what stands by itself, and no amount: a unit's answer speaks of money too. */
  function statedIn(row: number, text: string): string {
    const isHeader = row < area.bodyFrom;
    if (text === '' || !begins(text, isHeader ? leads : [...leads, ...ofMoney])) return '';
    const filled = (grid.values[row] ?? []).filter((_, at) => wordsAt(grid, row, at) !== '');
    const unit = isHeader || filled.length === 1 ? moneyUnitIn(text, words) : '';
    return isHeader || unit !== unclearMoney ? unit : '';
  }
}

/** "ĐVT: nghìn lượt" says nothing of money, "không tính theo nghìn" neither. */
function countsThings(text: string, words: HeaderWords): boolean {
  if (text === '' || isMoney(text, words)) return false;
  const counted = scaledIn(text, words).some((noun) => noun !== anyNoun);
  return counted || (isThousands(text, words) && scaledInNote(text, words).length === 0);
}

/** Thousands of no currency: of money a person says whether they are. */
function isThousands(text: string, words: HeaderWords): boolean {
  const { multipliers: [one = '', two = ''] = [] } = words;
  const said = ` ${accented(text)} `;
  const isOfMoney = known(words).ofMoney.some((lead) =>
    ` ${phraseOf(text)} `.includes(` ${lead} `),
  );
  const isPlain = !isOfMoney && !isMoney(text, words);
  return isPlain && [one, two].some((many) => said.includes(` ${many} `));
}

function withoutStart(text: string, starts: readonly string[]): string {
  const start = starts.find((one) => text.startsWith(`${one} `));
  return start === undefined ? text : text.slice(start.length + 1);
}

/** "phường Nam Triệu" is no unit, an amount of money neither. */
function unitOfTitle(text: string, words: HeaderWords): string {
  const unit = moneyUnitIn(text, words);
  const said = phraseOf(text);
  const isWhole = /\b(?:dong|vnd|\d*d)\b/.test(said);
  const isStated = known(words).leads.some((lead) => ` ${said}`.includes(` ${lead} `));
  const isSaid = isWhole || isStated || /^\s*[([]/.test(text);
  return isSaid && (isStated || unit !== unclearMoney) ? unit : '';
}

const mostOfNote = 80;
