/** Reads phrases as concepts: acts, people, matters, things, and small words that say nothing. */
import { listed } from '../../lib/listed.ts';
import { antonyms } from '../likeness.vi.ts';
import { PhraseTree } from '../phraseTree.ts';
import { wordsIn } from '../pieces.ts';
import { deedActs, deedMaking } from './acts.vi.ts';
import { deedImplied } from './implied.vi.ts';
import { deedLevels, deedPeople } from './people.vi.ts';
import {
  deedAside,
  deedAsked,
  deedBad,
  deedConditions,
  deedDenied,
  deedHow,
  deedLimited,
  deedPlanned,
  deedSmall,
} from './small.vi.ts';
import { deedMatters, deedThings } from './things.vi.ts';

export type ConceptKind =
  | 'act'
  | 'making'
  | 'who'
  | 'level'
  | 'matter'
  | 'thing'
  | 'state'
  | 'bad'
  | 'how'
  | 'aside'
  | 'small'
  | 'planned'
  | 'asked'
  | 'denied'
  | 'limited'
  | 'condition';

interface Lexicon {
  readonly tree: PhraseTree;
  readonly wider: ReadonlyMap<string, string>;
  readonly implied: ReadonlyMap<string, readonly string[]>;
}

let lexicon: Lexicon | null = null;

/** Put together when first asked for. */
export function deedLexicon(): Lexicon {
  lexicon ??= readLexicon();
  return lexicon;
}

function readLexicon(): Lexicon {
  const tree = new PhraseTree();
  const wider = new Map<string, string>();
  const rows: readonly (readonly [ConceptKind, string])[] = [
    ['condition', deedConditions],
    ['bad', deedBad],
    ['matter', deedMatters],
    ['thing', deedThings],
    ['who', deedPeople],
    ['level', deedLevels],
    ['act', deedActs],
    ['making', deedMaking],
    ['planned', deedPlanned],
    ['asked', deedAsked],
    ['denied', deedDenied],
    ['limited', deedLimited],
    ['how', deedHow],
    ['aside', deedAside],
    ['small', deedSmall],
  ];
  const small = new Set(listed(deedSmall));
  for (const [kind, text] of rows) {
    for (const row of text.trim().split('\n')) {
      const [head = '', ways] = row.split(' = ');
      const [name = '', parent] = head.split(' < ').map((one) => one.trim());
      if (parent !== undefined) wider.set(name, parent);
      for (const one of listed(ways ?? row))
        if (kind === 'small' || kind === 'condition' || !small.has(one))
          tree.add(wordsIn(one), `${kind}:${ways === undefined ? one : name}`);
    }
  }
  for (const [words, against] of antonyms)
    for (const one of [...words, ...against]) tree.add(wordsIn(one), `state:${one}`);
  const implied = new Map(
    deedImplied
      .trim()
      .split('\n')
      .map((row) => {
        const [name = '', all = ''] = row.split(' = ');
        return [name.trim(), listed(all)] as const;
      }),
  );
  return { tree, wider, implied };
}
