/** Tabs with the same units and columns: drafts, old copies, earlier returns. */
import type { Outline } from '../../../outline/schema.ts';
import { headerWordsOf, phraseOf } from '../headerText.ts';
import type { ReadTab } from '../readTab.ts';
import { unitKey } from '../unitNames.ts';

/** The tab that this one repeats and gives way to; undefined for none. */
export function originalOf(
  at: number,
  tabs: readonly ReadTab[],
  outline: Outline,
): ReadTab | undefined {
  const { oldCopies, drafts = [], finals = [] } = headerWordsOf(outline);
  const own = tabs[at];
  if (!own) return undefined;
  const others = tabs.filter((one) => one !== own && one.role === own.role);
  const final = isDraft(own) ? others.find((one) => !isDraft(one)) : undefined;
  return final ?? others.find((one) => repeats(own, one, outline) && givesWay(one));

  function isOld({ grid }: ReadTab): boolean {
    const name = ` ${phraseOf(grid.name)} `;
    return oldCopies.some((one) => name.includes(` ${phraseOf(one)} `));
  }

  function isDraft({ grid }: ReadTab): boolean {
    // With its marks: a draft's word without them is a word for typing in.
    const words = grid.name.normalize('NFC').toLowerCase();
    const name = ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return drafts.some((one) => name.includes(` ${one} `));
  }

  /** An old copy to any other, an earlier return to a later one, the second of equal ones to the first. */
  function givesWay(one: ReadTab): boolean {
    if (own === undefined || isOld(own) !== isOld(one)) return own !== undefined && isOld(own);
    const [mine, other] = [own, one].map(({ grid }) => turnOf(grid.name, finals)) as [
      number,
      number,
    ];
    return mine === other ? tabs.indexOf(one) < at : mine < other;
  }
}

/** "Lần 2", "(chính thức)": which return of several a tab is; 0 where its name does not say. */
function turnOf(text: string, finals: readonly string[]): number {
  const name = ` ${phraseOf(text)} `;
  const [, turn = '0'] = / (?:lan|ban) (?:thu )?(\d{1,2}) /.exec(name) ?? [];
  return finals.some((one) => name.includes(` ${phraseOf(one)} `)) ? 100 : Number(turn);
}

/** More than half of its units, and of its columns, are in the other tab too. */
function repeats(one: ReadTab, two: ReadTab, outline: Outline): boolean {
  const keys = (read: ReadTab) =>
    new Set(
      read.body.rows.map(({ name, type, year }) => `${unitKey(name, type, outline)} ${year}`),
    );
  const yearly = one.columns.some(({ field }) => field?.yearly);
  const places = (read: ReadTab) =>
    new Set(
      read.columns
        .filter(({ field }) => field && field.kind !== 'key' && (!yearly || field.yearly))
        .map(({ field, year, part }) => `${field?.code} ${year} ${part}`),
    );
  return shares(keys(one), keys(two)) && shares(places(one), places(two));
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].filter((key) => b.has(key)).length > a.size / 2;
}
