/** Whether letters are spelt as a Vietnamese syllable is: its sounds, its tone and the tone's place. */

import { remembered } from '../../lib/remembered.ts';
import { looseKey } from '../../text/text.ts';

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onset = '(?:b|ch?|d|đ|gh?|h|kh?|l|m|ngh?|nh?|ph?|r|s|th?|tr|v|x)?';
const rimes = [
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây',
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|im|in|inh|ip|it|iu|iêc|iêm|iên|iêng|iêp|iêt|iêu',
  'y|yêm|yên|yêng|yêt|yêu|o|oc|oi|om|on|ong|oong|op|ot|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay',
  'oăc|oăm|oăn|oăng|oăt|oe|oen|oeo|oet|ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt',
  'u|ua|uc|ui|um|un|ung|up|ut|uôc|uôi|uôm|uôn|uông|uôt|uơ|uân|uâng|uât|uây|uê|uêch|uên|uênh|uêt|uêu',
  'uy|uya|uych|uyên|uyêt|uynh|uyt|uyn|uyp|uyu|ư|ưa|ưc|ưi|ưm|ưn|ưng|ưt|ưu|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu',
].join('|');
const behindQu =
  'a|ac|ach|ai|an|ang|anh|ao|at|au|ay|ăc|ăn|ăng|ăp|ăt|âc|ân|âng|ât|ây|e|en|eo|et|ê|ên|êt|êch|i|ich|it|y|yên|yêt|ynh|yt|ơ|ôc|oc|ôt';
const spelling = `^(?:${onset}(?:${rimes})|qu(?:${behindQu})|gi(?:${rimes})?)$`;
const marked = new RegExp(spelling);
/** "luat", "truong": whole texts are typed so. */
const unmarked = new RegExp(looseKey(spelling));
const stopped = /(?:c|ch|p|t)$/;
const open = /^(?:oa|oe|uy)$/;

interface Spelt {
  /** The letters without their tone. */
  readonly base: string;
  /** The tone, and how many letters are before it; '' without one. */
  readonly tone: string;
  readonly at: number;
}

function spell(key: string): Spelt | null {
  const letters = [...key.normalize('NFC')];
  let tone = '';
  let at = -1;
  const base = letters.map((letter, place) => {
    const bare = letter.normalize('NFD');
    const own = bare.match(toneMarks);
    if (own === null) return letter;
    if (tone !== '' || own.length > 1 || bare.length === 1) tone = '!';
    else [tone, at] = [own[0] ?? '', place];
    return bare.replace(toneMarks, '').normalize('NFC');
  });
  return tone === '!' ? null : { base: base.join(''), tone, at };
}

/** Places where the tone of a syllable may be. */
function tonePlaces(base: string): readonly number[] {
  const start = /^(?:qu|gi(?=[aăâeêioôơuưy]))/.exec(base)?.[0].length ?? 0;
  const vowels = /[aăâeêioôơuưy]+/.exec(base.slice(start));
  if (!vowels) return base.startsWith('gi') ? [1] : [];
  const first = start + vowels.index;
  const [cluster] = vowels;
  const shaped = Math.max(...[...'ăâêôơ'].map((one) => cluster.lastIndexOf(one)));
  if (shaped >= 0) return [first + shaped];
  if (cluster.length === 1) return [first];
  const isClosed = first + cluster.length < base.length;
  if (isClosed || cluster.length === 3) return [first + (isClosed ? cluster.length - 1 : 1)];
  return open.test(cluster) ? [first, first + 1] : [first];
}

/** Whether a word in small letters is spelt so; a stop without its tone is not, where texts have tones. */
export function isSyllableSpelt(key: string, mayLackTone = false): boolean {
  return key.length <= 7 && spelt(key, mayLackTone ? 'with or without tone' : 'as said');
}

/** Reports have few syllables, each of them often. */
const spelt = remembered((key: string, tone: 'as said' | 'with or without tone') => isSpelt(key, tone !== 'as said'));

function isSpelt(key: string, mayLackTone: boolean): boolean {
  if (mayLackTone && unmarked.test(key)) return true;
  const spelt = spell(key);
  if (!spelt || !marked.test(spelt.base)) return false;
  if (spelt.tone === '') return mayLackTone || !stopped.test(spelt.base);
  if (stopped.test(spelt.base) && !/[\u0301\u0323]/.test(spelt.tone)) return false;
  return tonePlaces(spelt.base).includes(spelt.at);
}
