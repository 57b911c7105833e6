/** What a sentence is: a result, an intention, a difficulty, a judgement; and where it is printed. */
import type { Matter, Outline } from '../../../outline/schema.ts';
import { termsOf } from '../../lib/terms.vi.ts';
import { acts } from '../order/adjuncts.vi.ts';
import { matterOf } from '../placing.ts';
import type { StatementKind } from '../statements.ts';
import { beginsWithVerb } from '../verbs.ts';
import {
  blame,
  conjunction,
  countedThing,
  intentions,
  neverDone,
  nothingHappened,
  papers,
  pastWords,
  praise,
  requests,
  subordinators,
  timesToCome,
} from '../verbs.vi.ts';
import { firstClause, firstTold } from './doneAndMeant.vi.ts';
import { isGrantedAlready, stillHard } from './eased.vi.ts';
import { isHelpGiven } from './givenHelp.vi.ts';
import { actedFirst, isIll } from './illTold.vi.ts';
import { doneAllTheSame, goneOrNever, neverEnough, nobodyInNeed } from './judgedFirst.vi.ts';
import { asksNot, isAfter, laterOn } from './laterOn.vi.ts';
import { isMainVerb } from './mainVerb.vi.ts';
import { behindGood, withoutNotHard } from './notHard.vi.ts';
import { deniesGroup, isIdle } from './nothingOf.vi.ts';
import { asksNothing, ofOthers, otherBody } from './otherBodies.vi.ts';
import { endsWhatIsBad } from './takenAway.vi.ts';
import { namesNoDifficulty, tidingsOf } from './tidings.ts';
import { toldLead } from './toldDone.vi.ts';
import { isAhead, isLacking } from './undone.vi.ts';
import { asksSelf, whoIsAsked, whoseMatter } from './whoIsAsked.vi.ts';

/** What a sentence is, and where it goes. */
export interface Sorted {
  readonly kind: StatementKind;
  /** Code of the field, of an addressee, or of the intentions. */
  readonly under: string;
  readonly matter: string;
}

export function sortSentence(text: string, field: string, outline: Outline): Sorted {
  const { closing } = outline;
  if (isAskedApart(field, outline)) return { kind: wishOf(text) === null ? resultOf(text) : 'wish', under: field, matter: '' };
  const proposal = closing.proposals.find((one) => one.field === field);
  if (proposal !== undefined && (asksNothing.test(text) || (isGrantedAlready(text) && wishOf(text) === null)))
    return { kind: 'ease', under: field, matter: '' };
  if (proposal !== undefined) {
    // Done already: nobody will do it again because it is told here.
    if (proposal.addressee !== undefined && alreadyDone.test(text) && wishOf(text) === null)
      return { kind: resultOf(text), under: field, matter: '' };
    return sortProposal(text, outline, proposal.addressee);
  }
  const wish = wishOf(text);
  if (wish === 'request') return sortProposal(text, outline);
  if (field === closing.difficulties) {
    const hard = wish === null ? stillHard(text) : text;
    if (wish === null && (hard === '' || namesNoDifficulty(text) || nobodyInNeed.test(text) || isHelpGiven(text)))
      return { kind: 'ease', under: field, matter: '' };
    const said = [behindGood(hard), hard].flatMap((one) => (one === null ? [] : [withoutNotHard(one)]));
    const [matter = ''] = said.flatMap((one) => matterOf(one, closing.difficultyMatters)?.code ?? []);
    return wish === null ? { kind: 'difficulty', under: field, matter } : { kind: 'wish', under: closing.intentions, matter };
  }
  const group = outline.groups.find((one) => one.text === field);
  if (wish === null && group !== undefined && deniesGroup(text, group) && isIdle(text)) return { kind: 'denial', under: field, matter: '' };
  const told = group === undefined ? null : firstTold(text);
  if (told === 'unclear') return { kind: 'unjudged', under: field, matter: '' };
  const isToCome =
    wish === 'intention' ||
    told === 'meant' ||
    (field !== closing.assessment && isAfter(told === 'done' ? firstClause(text) : text, outline.years));
  if (isToCome) return { kind: 'wish', under: closing.intentions, matter: '' };
  return { kind: field === closing.assessment ? judgementOf(text) : resultOf(text), under: field, matter: '' };
}

/** A question that has its own heading in the report: what units say of it is told there, whatever it is. */
function isAskedApart(field: string, { report }: Outline): boolean {
  return report.parts.some(({ chapters }) => chapters.some(({ source, of }) => source === 'question' && of === field));
}

const alreadyDone = /^(?:(?:nhà trường|trường|đơn vị|xã|phường|ubnd \p{L}+) )?đã /iu;

/** Something done, with its number unless `isPlain`: no wish, no blame, an act in front. */
export function isToldResult(text: string, isPlain: boolean): boolean {
  const small = text.toLowerCase();
  const said = small.slice(toldLead(small).lead.length);
  const [first = '', second = ''] = said.match(/\p{L}+/gu) ?? [];
  const isAct = acts.has(first) || acts.has(`${first} ${second}`);
  return isAct && !blame.test(said) && wishOf(text) === null && (isPlain || countedThing.test(said));
}

function resultOf(text: string): StatementKind {
  const small = text.toLowerCase().replace(conceded, '');
  if (doneAllTheSame.test(small) || endsWhatIsBad(small)) return 'result';
  if (nothingHappened.test(small) || nobodyInNeed.test(small) || noneOfIt.test(small)) return 'denial';
  return isLacking(small) || neverDone.test(small.replace(actedFirst, '')) || isIll(text) ? 'criticism' : 'result';
}

/** "Không tham gia hội thảo, mạng lưới quốc tế nào". */
const noneOfIt =
  /^(?:(?:nhà trường|trường|đơn vị|trung tâm|phòng) )?(?:không|chưa)(?: hề)? (?:tham gia|tham dự|tổ chức|ký|ký kết|đón|cử|nhận|triển khai|thực hiện|ban hành)(?: được)? [^;]* nào[. ]*$/u;

/** "Tuy không có kinh phí nhưng …": what follows is told. */
const conceded =
  /^(?:mặc dù|tuy|dù|cho dù) .*?(?:song|nhưng|vẫn) |^(?:không|chưa) [^,;]*, (?:nhưng |song )?(?:nhà trường|trường|đơn vị|phòng) (?:vẫn|luôn|đã) /u;

function judgementOf(text: string): StatementKind {
  const small = text.toLowerCase();
  if (nothingHappened.test(small) || nobodyInNeed.test(small)) return 'denial';
  if (whyOnly.test(small)) return 'unjudged';
  if (neverEnough.test(small)) return 'criticism';
  if (goneOrNever.test(small)) return 'assessment';
  const tidings = tidingsOf(text);
  if (tidings === 'bad') return 'criticism';
  if (praise.test(small)) return 'praise';
  return tidings === 'good' ? 'assessment' : 'unjudged';
}

/** "Nguyên nhân: …": why, and not how it went. */
const whyOnly = /^(?:\p{L}+ ?: ?)?(?:các |những |một số )?nguyên nhân(?!\p{L})/u;

/** "Địa bàn rộng nên tuyên truyền chưa thuận lợi", "khó có thể nói": what is so. */
const toldAsSo =
  /^khó có thể |^(?:(?:các|những|mọi) )?(?:khó khăn|vướng mắc|tồn tại|bất cập)(?!\p{L})[^;]*(?<!\p{L})sẽ (?:sớm |tiếp tục )?được(?!\p{L})|(?:^|; )\p{L}+ [^;]*\snên (?:\p{L}+ ){0,4}(?:chưa|còn|không|khó|bị|gặp)(?!\p{L})|(?:^|; )\p{L}+ [^;]*\snên (?:\p{L}+ ){1,5}(?:ít|chậm|muộn|thấp|thưa|hạn chế|gián đoạn|lúng túng|sơ sài|qua loa|kém|yếu|dở dang)(?=$|[.,;])|^[^,;]*(?<!\p{L})(?:cách|ở xa|thiếu|hết|hỏng|chưa có|không có|đông) [^,;]*\snên (?!có|được)|, tiếp tục (?:đạt|được|giữ|là|đứng|dẫn) |(?<!\p{L})mong (?:đợi|muốn) của /iu;

/** "Xin tài trợ được 20 triệu đồng", "dự kiến 3 buổi, thực tế tổ chức 5 buổi". */
const gotIt = /^xin (?:\p{L}+ ){0,4}được \d|^(?:dự kiến|kế hoạch|đề nghị) [^;]*(?:,| và) (?:thực tế (?:đã )?\p{L}+|(?:nay )?đã được) ?/u;

/** Asks somebody for something, or tells what is to come; null for what was done. */
function wishOf(text: string): 'request' | 'intention' | null {
  if (toldAsSo.test(text) || nobodyInNeed.test(text)) return null;
  const small = text.toLowerCase().replace(/^(?:mặc dù|tuy|dù|cho dù) .*?, ?(?:song|nhưng|tuy nhiên|thì)?(?: |,)/u, '');
  if (gotIt.test(small)) return null;
  if (firstTold(small) === 'done') return null;
  const words = small.match(/\p{L}+|,/gu) ?? [];
  const [first = '', second = ''] = words;
  if (requests.has(first) || requests.has(`${first} ${second}`)) return 'request';
  if (timesToCome.test(small) || laterOn.test(small) || isAhead(small)) return 'intention';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const pair = `${word} ${words[at + 1] ?? ''}`;
    // "Tài liệu cần thiết": what kind of thing it is.
    if (at > 0 && pair === 'cần thiết' && !degrees.has(words[at - 1] ?? '')) continue;
    if (word === conjunction && !beginsWithVerb(words.slice(at + 1, at + 4).join(' '))) return null;
    if (intentions.has(pair) || intentions.has(word))
      return /^(?:cần|nên) (?:có|được cấp|được trang|thiết)/u.test(words.slice(at, at + 3).join(' ')) && isNeed(words, at)
        ? 'request'
        : 'intention';
    if (requests.has(pair) || (word === 'đề' && words[at + 1] === 'nghị')) return at < 6 && !isPaper(words, at) ? 'request' : null;
    if (pastWords.has(word) || subordinators.has(word)) return null;
    if (at > 0 || !/^(?:nhà|trường|phòng|đơn|trung)/u.test(word)) {
      if (isMainVerb(words, at)) return null;
    }
  }
  return null;
}

/** "Có 2 ý kiến đề nghị …", "gửi văn bản đề nghị …": something done. */
function isPaper(words: readonly string[], at: number): boolean {
  return papers.has(words.slice(Math.max(0, at - 2), at).join(' '));
}

/** "Cần có kinh phí": asked for, where it is money, people or things. */
function isNeed(words: readonly string[], at: number): boolean {
  return at < 6 && /kinh phí|ngân sách|biên chế|phần mềm|thiết bị|tài liệu|máy tính|chính sách|chế độ/u.test(words.slice(at).join(' '));
}

const degrees = new Set(['là', 'rất', 'sức', 'thật', 'thấy']);

/** Nowhere where it asks somebody whom the outline does not name; under whom it asks, else whom its question is for, else by the default of its matter, else to the Department itself. */
function sortProposal(text: string, outline: Outline, addressee?: string): Sorted {
  const { closing } = outline;
  // "Không tổ chức tập huấn vào cuối tuần" is not one of those who ask for training.
  const matter = asksNot.test(text) ? null : matterOf<Matter>(text, closing.proposalMatters);
  const body = otherBody(text);
  if (body !== null && !closing.addressees.some(({ name }) => name.toLowerCase().includes(body)))
    return { kind: 'wish', under: ofOthers, matter: '' };
  if (asksSelf(text, closing, termsOf(outline).self)) return { kind: 'wish', under: ofOthers, matter: '' };
  const asked = whoIsAsked(text, closing);
  const isPlan = addressee === undefined ? !/^(?:cần|nên)/iu.test(text) : /(?:^|\s)sẽ\s/iu.test(text);
  const isOwn = asked === null && ((isPlan && wishOf(text) === 'intention') || /^nếu .*\ssẽ\s/iu.test(text));
  if (isOwn) return { kind: 'wish', under: closing.intentions, matter: '' };
  const under = asked?.code ?? addressee ?? matter?.addressee ?? whoseMatter(text, closing)?.code ?? closing.ownAddressee;
  return { kind: 'wish', under, matter: matter?.code ?? '' };
}
