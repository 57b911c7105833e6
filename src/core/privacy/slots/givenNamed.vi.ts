/** A given name alone: what is before and behind it says whether it is somebody's. */
import { compareKeys, looseKeys } from '../../text/text.ts';
import { impersonalCapitals } from '../everydayWords.vi.ts';
import { predicates } from '../knownWords.vi.ts';
import { countries } from '../nameKinds.vi.ts';
import { sureGivenNames } from '../nameParts.vi.ts';
import { headings, type Named, type NameRun } from '../nameRun.vi.ts';
import type { ReadWords, Word } from '../words.vi.ts';
import { isPairOf } from './compounds.ts';
import { anybody, doesAsPeople } from './toldPeople.vi.ts';

const wordSet = (words: readonly string[]) => new Set([...compareKeys(words), ...looseKeys(words)]);
const behind = wordSet(predicates);

interface Around {
  readonly isIncident: boolean;
  readonly isChildPlace: boolean;
}

export function judgeGiven(run: NameRun, text: ReadWords, { isIncident, isChildPlace }: Around): Named {
  const { words } = text;
  const first = words[run.from] as Word;
  const next = words[run.to];
  const isFollowed = next !== undefined && next.gap === ' ' && behind.has(next.key);
  const isSure = sureGivenNames.has(first.key);
  // "theo Luật Xử lý …", "Trường đã ban hành …": a law, a body.
  if (run.before === null && (isTitled(first, next) || (first.startsSentence && actsAsBody(words, run.to)))) return 'none';
  if (run.before === null && isDoing(run, text)) return 'sure';
  if (run.before === 'person') {
    if (isCalledSo(run, words)) return 'sure';
    return isSure || isFollowed || singleChild.test(run.introducer) ? sureOf(isIncident) : 'possible';
  }
  if (first.startsSentence) {
    if (next?.key === 'nó' && next.gap === ' ') return 'possible';
    if (!isFollowed || !isIncident) return 'none';
    return isSure || tells.test(next?.key ?? '') ? 'sure' : 'possible';
  }
  if (countries.has(first.key) && /[,(]/.test(first.gap) && !isFollowed) return 'none';
  const isLone = isSure && words[run.from - 1]?.isCapital === false && /^ $/.test(first.gap) && run.before === null;
  if (!isIncident || !isChildPlace) return isLone && isChildPlace ? 'possible' : 'none';
  return isSure || isFollowed ? 'sure' : 'possible';
}

/** "Sỹ quay video Trung": a capital that does what no thing does, and makes no word with it. */
function isDoing(run: NameRun, text: ReadWords): boolean {
  const [first, next] = [text.words[run.from] as Word, text.words[run.to]];
  if (text.isPlain || !first.isCapital || first.isUpper || anybody.test(first.key) || countries.has(first.key)) return false;
  if (impersonalCapitals.has(first.key) || (next?.key !== 'bị' && isPairOf(text, run.from))) return false;
  return doesAsPeople(run, text);
}

const isTitled = ({ key, isUpper }: Word, next: Word | undefined) =>
  headings.has(key) && !isUpper && next?.isCapital === true && next.gap === ' ' && !next.isUpper;

/** What nobody does but a body. */
function actsAsBody(words: readonly Word[], at: number): boolean {
  const from = /^(?:đã|sẽ|đang|da|se|dang)$/.test(words[at]?.key ?? '') ? at + 1 : at;
  return bodyDeeds.has(`${words[from]?.key} ${words[from + 1]?.key}`);
}

const bodyDeeds = wordSet(['ban hành', 'kiện toàn', 'triển khai', 'chỉ đạo']);

/** "đứa tên Lợi", "ông này tên Lộc": a person is called so. */
function isCalledSo({ introducer, from }: NameRun, words: readonly Word[]): boolean {
  if (introducer !== 'tên' || words[from]?.isCapital !== true || words[from]?.gap !== ' ') return false;
  return words.slice(Math.max(0, from - 4), from - 1).some(({ key }) => somebody.has(key));
}

const somebody = new Set(
  'em cháu bé bạn con đứa thằng ông bà anh chị cô chú bác người kẻ gã hắn nam nữ gái trai rể sinh hs chủ thợ tượng xóm niên lái vệ'.split(
    ' ',
  ),
);

const tells = /^(?:kể|khai|nói|khóc|nhắn|ke|noi|khoc|nhan)$/;
/** Of these there is one. */
export const singleChild =
  /(?:^|\s)(?:em|cháu|bé|bạn|nạn nhân|vụ|mẹ|bố|chị gái|anh trai|em gái|em trai|bà nội|ông nội|bà ngoại|ông ngoại|anh họ|chị họ|bạn gái|bạn trai)$/;
const sureOf = (isIncident: boolean): Named => (isIncident ? 'sure' : 'possible');
