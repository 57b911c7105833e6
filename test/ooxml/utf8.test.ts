/** UTF-8 as every browser writes it, surrogates too. */
import { expect, test } from '@jest/globals';
import { utf8 } from '../../src/ooxml/utf8.ts';

test.each([
  ['nothing', ''],
  ['letters of one, two, three and four bytes', 'aé¡ưế–…€한😀👍🏽🇻🇳𝐊'],
  ['a lone first half at the end', 'a\ud83d'],
  ['a lone second half', '\ude00b'],
  ['halves in the wrong order', '\ude00\ud83d'],
  ['a first half before a letter', '\ud83dế'],
  ['the ends of each length', '\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}'],
])('%s', (_, text) => expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]));
