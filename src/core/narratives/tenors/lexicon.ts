/** Reads phrases as the one that stands for all that say the same. */
import { listed } from '../../lib/listed.ts';
import { whenAsked } from '../../lib/whenAsked.ts';
import { wordSet } from '../deeds/closeWords.ts';
import { senses } from '../gist/thesaurus.vi.ts';
import { fixed } from '../likeness.vi.ts';
import { PhraseTree } from '../phraseTree.ts';
import { wordsIn } from '../pieces.ts';
import { synonyms } from '../synonyms.vi.ts';
import { tenorActs } from './acts.vi.ts';
import { tenorMatters } from './matters.vi.ts';
import { tenorOccasions } from './occasions.vi.ts';
import { tenorPeople, tenorUnit, tenorUnits } from './people.vi.ts';
import { tenorEmpty, tenorManner, tenorQuantities, tenorUnread, tenorWords } from './small.vi.ts';
import { tenorStates } from './states.vi.ts';
import { tenorThings } from './things.vi.ts';

const quantities = wordSet(tenorQuantities);
/** Several words of a meaning are joined by it. */
const plus = '+';

interface TenorLexicon {
  readonly tree: PhraseTree;
  readonly acts: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** All that equal phrases are read as. */
  readonly known: ReadonlySet<string>;
}

/** Put together when first asked for. */
export const tenorLexicon = whenAsked(readLexicon);

/** All phrases of the lists, as they are typed. */
export function tenorPhrases(): readonly string[] {
  return [tenorActs, tenorPeople, tenorThings, tenorMatters, tenorOccasions, tenorStates].flatMap(
    (text) => rowsOf(text).flatMap(([meaning, ways]) => [...meaning.split(plus), ...ways]),
  );
}

type Row = readonly [meaning: string, ways: readonly string[]];

function rowsOf(text: string): readonly Row[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [head = '', ways = ''] = row.split(' = ');
      return [head.trim(), listed(ways)] as const;
    });
}

function readLexicon(): TenorLexicon {
  const tree = new PhraseTree();
  const [acts, people, things] = [
    rowsOf(tenorActs),
    rowsOf(tenorPeople),
    rowsOf(tenorThings + tenorMatters),
  ];
  const ofThings = new Set(things.flatMap(([meaning]) => meaning.split(plus)));
  const rows = [...people, ...rowsOf(tenorStates), ...things, ...rowsOf(tenorOccasions), ...acts];
  for (const one of listed(tenorEmpty)) tree.add(wordsIn(one), '');
  for (const [meaning, ways] of rows)
    for (const one of meaning.includes(plus) ? ways : [meaning, ...ways])
      tree.add(wordsIn(one), meaning);
  for (const one of listed(tenorUnits)) tree.add(wordsIn(one), tenorUnit);
  for (const one of [...tenorWords, tenorManner].flatMap(listed)) tree.add(wordsIn(one), one);
  for (const one of fixed) if (!tenorUnread.test(one)) tree.add(wordsIn(one), one);
  for (const [first = '', ...others] of [...synonyms, ...senses]) {
    const own = wordsIn(first).map((word) => ({ word }));
    const { length, meaning } = tree.longest(own, 0);
    for (const one of others) tree.add(wordsIn(one), length === own.length ? meaning : first);
  }
  return {
    tree,
    acts: new Set(
      acts.flatMap(([meaning]) => meaning.split(plus)).filter((one) => !ofThings.has(one)),
    ),
    known: new Set(rows.flatMap(([meaning]) => meaning.split(plus))),
    people: new Set(
      people.flatMap(([meaning]) => meaning.split(plus)).filter((one) => !quantities.has(one)),
    ),
  };
}
