/** Who a text may name: what C06 believes, and what is only not printed. */
import { pattern } from '../text/letters.ts';
import { compareKey } from '../text/text.ts';
import { saysIncident } from './incident.ts';
import { initialsIn } from './initials.vi.ts';
import { kindBefore } from './nameKinds.vi.ts';
import { surestSurnames } from './nameParts.vi.ts';
import { isKnownName, type Named, type NameRun } from './nameRun.vi.ts';
import { nameRuns } from './nameRuns.ts';
import { followsOffice, namesOfficer } from './officer.vi.ts';
import { keysOf } from './slots/aloneWords.vi.ts';
import { judgeGiven, singleChild } from './slots/givenNamed.vi.ts';
import { isOfHistory, isRemembered } from './slots/history.vi.ts';
import { asListed, goesOnWith, isAuthor, isListedPlace, listWith, type RunList } from './slots/listedNames.vi.ts';
import { isListedStreet, listedThings } from './slots/listedThings.vi.ts';
import { doesAsPeople, isAccused, isAnybodys, isOfCaseInPost, isToldBehindPlace, isToldInOffice } from './slots/toldPeople.vi.ts';
import { isSmallInCareful, type ReadWords, type Word } from './words.vi.ts';

const kin = pattern('u')`(?<!\p{L})(?:mẹ|bố|cha|con|cháu|em|nạn nhân|bị hại|xâm hại|dâm ô|hiếp dâm|dụ dỗ|me|bo|chau|nan nhan)(?!\p{L})`;
const narrow = 7;

/** What names in a text come to; `isChildPlace` false where adults are named in their own columns. */
export function peopleNamed(text: ReadWords, isChildPlace: boolean): Named {
  const { words } = text;
  const isIncident = (sentence: number) => saysIncident(text, sentence);
  let named: Named = initialsIn(text, isIncident, narrow);
  if (named === 'sure') return named;
  let list: RunList | null = null;
  for (const run of nameRuns(text)) {
    const around: Around = {
      get isIncident() {
        return isIncident(words[run.from]?.sentence ?? 0);
      },
      isChildPlace,
    };
    const listed: RunList | null = goesOnWith(words, list, run) ? list : null;
    const read: NameRun = listed ? asListed(listed, run, text, around.isIncident) : run;
    const judged = judge(read, text, around);
    const one =
      judged === 'sure' && listed && (isListedPlace(words, listed, read) || (listed.first.isFamous && !around.isIncident))
        ? 'possible'
        : judged;
    if (one === 'sure') return one;
    if (one === 'possible') named = one;
    list = listWith(listed, read);
  }
  return named;
}

interface Around {
  readonly isIncident: boolean;
  readonly isChildPlace: boolean;
}

/** "Theo cô chủ nhiệm, Bríu Thị Hiền nghỉ học": who says so, and of whom. */
function apartFromSource(run: NameRun, { words }: ReadWords): NameRun {
  if ((run.before !== 'office' && run.before !== 'courtesy') || !words[run.from]?.gap.startsWith(',')) return run;
  let first = run.from;
  while (first > 0 && words[first]?.startsSentence === false) first -= 1;
  return sources.test(words[first]?.key ?? '') ? { ...run, before: null, introducer: '' } : run;
}

const sources = /^(?:theo|qua|nhờ|sau|trước|khi|từ|nho|truoc|tu)$/;

function judge(found: NameRun, text: ReadWords, around: Around): Named {
  const run = apartFromSource(found, text);
  const { words } = text;
  const { level, before } = run;
  if (before === null && isListed(run, text)) return 'none';
  // "mẹ Suốt": known by the word before too.
  if (run.introducer !== '' && isKnownName(`${run.introducer} ${keysOf(words, run.from, run.to)}`, text.isPlain)) return 'none';
  if (run.isFamous && !(before === 'person' && famousChild.test(run.introducer))) {
    const isTold = isOfHistory(run, text);
    if (isTold) return 'none';
    if (before === 'place' || before === 'school') return 'none';
    if (before === 'office') return isToldInOffice(run, text) ? 'possible' : 'none';
    // A hero of the past holds no office now.
    if (before === 'courtesy' && namesOfficer(words, run.to) && isOfCaseInPost(run, text)) return 'possible';
    const isLike = before === null && isLikeAnyName(run, words) && around.isIncident;
    return isLike || isAged(text, run) || doesAsPeople(run, text) ? 'possible' : 'none';
  }
  if ((before === 'place' || before === 'school') && !isBehindRank(run, text)) {
    // "Cán bộ xã An Thái thay đổi": a place, whatever is told behind it.
    const isWhole = run.to - run.from > 2 || surestSurnames.has(words[run.from]?.key ?? '');
    const isOfOffice = isWhole && followsOffice(words, run.from) && (isToldInOffice(run, text) || isOfCaseInPost(run, text));
    return isAnybodys(run) || isOfOffice || isToldBehindPlace(run, text, around.isIncident) ? 'possible' : 'none';
  }
  const isPerson = before === 'person';
  const isOffice = before === 'office' || (!isPerson && (namesOfficer(words, run.to) || followsOffice(words, run.from)));
  if ((isOffice || before === 'courtesy') && run.to - run.from > 1 && isAccused(run, text)) {
    return level === 'full' && before === 'courtesy' ? 'sure' : 'possible';
  }
  // "hỗ trợ gđ Ma Seo Chứ": in small letters a family, no director.
  if (before === 'office' && /^g[đd]$/.test(words[run.from - 1]?.text ?? '')) return 'possible';
  const isOfCase = level === 'full' && isOfCaseInPost(run, text);
  if (isOffice && !isAnybodys(run) && !isOfCase && !isToldInOffice(run, text)) return 'none';
  if (isOffice) return level === 'full' && doesAsPeople(run, text) ? 'sure' : 'possible';
  if (before === 'courtesy') return judgeCourtesy(run, text, around);
  // "Học sinh viết thư xin lỗi": small letters, where a name would have a capital.
  if (level !== 'full' && isSmallInCareful(text, run.from) && !singleChild.test(run.introducer)) return 'none';
  if (level === 'full') return judgeFull(run, text, around);
  if (level === 'given') return judgeGiven(run, text, around);
  if (isPerson && offender.test(run.introducer) && words[run.from]?.isCapital === true) return 'sure';
  if (isPerson && (childBefore.test(run.introducer) || around.isIncident)) {
    return around.isIncident || childBefore.test(run.introducer) ? 'sure' : 'possible';
  }
  const isAlone = words.length <= narrow && run.to - run.from >= words.length - 3;
  if (level === 'short') return around.isChildPlace && (around.isIncident || isAlone) ? 'sure' : 'possible';
  return 'possible';
}

/** In a list behind a place: no whole name but a known one, for a list may go on with who was there. */
function isListed({ level, from, to, isFamous }: NameRun, text: ReadWords): boolean {
  if (level === 'full' && to - from > 2 && !isFamous && !isListedStreet(text, from, to)) return false;
  const listed = listedThings(text);
  for (let at = from; at < to; at++) if (!listed.has(at)) return false;
  return true;
}

/** "Học sinh giỏi cấp thành phố Phạm Thế Long": of a rank, and no town has such a name. */
function isBehindRank({ level, introducer, from, to }: NameRun, text: ReadWords): boolean {
  if (level !== 'full' || to - from < 3 || !/^(?:thành phố|tỉnh|huyện|quận|trường)$/.test(introducer)) return false;
  const rank = text.words[from - 1 - introducer.split(' ').length];
  return rank?.key === 'cấp' && rank.gap === ' ' && !followsOffice(text.words, from);
}

/** "Lê Lợi, 34 tuổi". */
function isAged({ text, words }: ReadWords, { to }: NameRun): boolean {
  return words[to]?.gap === ', ' && /^(?:\d{1,2} ?(?:t|tuổi|tuoi)(?!\p{L})|sn|sinh|trú|quê)/u.test(text.slice(words[to]?.start));
}

/** A famous name of three parts, or of the commonest families: others have it too. */
function isLikeAnyName({ from, to }: NameRun, words: readonly Word[]): boolean {
  const behindName = words[to]?.key ?? '';
  return to - from > 2 || surestSurnames.has(words[from]?.key ?? '') || suffers.test(behindName);
}

const offender = /(?:^|\s)(?:đối tượng|thủ phạm|nghi phạm|hung thủ|bị can|bị cáo|kẻ|gã|thằng|tự xưng)$/;

const suffers = /^(?:bị|kể|khai|khóc|nhắn|nói|bi|ke|khoc|nhan)$/;

const famousChild =
  /(?:^|\s)(?:liên đội trưởng|chi đội trưởng|đội trưởng đội xung kích|đội trưởng đội sao đỏ|lớp trưởng|em|cháu|bé|nạn nhân|mẹ|bố|nữ sinh|nam sinh|họ tên|họ và tên|con gái|con trai)$/;
const childBefore =
  /(?:^|\s)(?:em|cháu|bé|bạn|nạn nhân|nữ sinh|nam sinh|trẻ|con|con gái|con trai|mẹ|bố|gia đình|họ tên|họ và tên|tên|tên là|bị hại|vụ|vụ việc|trường hợp|chau|be|nan nhan|nu sinh|nam sinh|tre|me|bo|gia dinh|ho ten|ten|vu|truong hop)$/;

/** An adult who is named without an office: never a finding, and not printed either. */
function judgeCourtesy(run: NameRun, read: ReadWords, { isChildPlace }: Around): Named {
  const { text, words } = read;
  // "phố Bà Triệu", "trường Bà Trưng" are places.
  if (/^(?:place|school)$/.test(kindBefore(read, run.from - 1).kind ?? '')) return 'none';
  if (isRemembered(run, read)) return 'none';
  if (words[run.from]?.isCapital === true && isChildPlace && doesAsPeople(run, read)) return 'sure';
  const start = words[run.from]?.start ?? 0;
  const around = compareKey(text.slice(Math.max(0, start - 60), start + 90));
  const isAtWork = atWork.test(around);
  if (kin.test(around)) return run.level === 'given' && isAtWork ? 'possible' : 'sure';
  const isFull = run.to - run.from > 1;
  if (isChildPlace && run.level === 'full' && !isAtWork && /(?:^|\s)(?:ông|bà|cụ)$/.test(run.introducer)) return 'sure';
  if (!isChildPlace) return isFull && !isAtWork && /(?:^|\s)(?:ông|bà)$/.test(run.introducer) ? 'possible' : 'none';
  return isFull || !isAtWork ? 'possible' : 'none';
}

/** What somebody in office does, or is. */
const atWork = pattern(
  'u',
)`(?<!\p{L})(?:chủ tịch|phó|trưởng|giám đốc|hiệu|bí thư|công an|giảng|chuyên gia|luật sư|bác sĩ|tiến sĩ|thạc sĩ|cán bộ|chuyên viên|đại diện|hội|đoàn|sở|phòng|ban|trung tâm|công ty|trình bày|chia sẻ|phát biểu|chủ trì|tham dự|dự|báo cáo|tập huấn|nói chuyện|hướng dẫn|phụ trách|đầu mối|liên hệ|truyền đạt|khai mạc|ký|chỉ đạo|điều hành|giao lưu|đồng chí|nhà báo|nhà văn|kỹ sư|giáo sư)(?!\p{L})`;

function judgeFull(run: NameRun, text: ReadWords, around: Around): Named {
  if (run.before === 'person') return 'sure';
  if (isAuthor(run, text.words)) return 'possible';
  if (!around.isChildPlace && !around.isIncident) return 'none';
  if (text.isPlain && isPlainPlace(run, text)) return 'possible';
  if (run.isCaseless && !around.isIncident) {
    return run.to - run.from >= text.words.length - 2 ? 'sure' : 'possible';
  }
  return 'sure';
}

/** "Phuong Nam Son da bao cao": without accents a ward begins as a family does. */
function isPlainPlace(run: NameRun, text: ReadWords): boolean {
  const [first, second] = [text.words[run.from], text.words[run.from + 1]];
  if (!/^(?:phuong|truong|duong|thon|cau|dao|lang|khu|doan|ho)$/.test(first?.key ?? '') || !first?.startsSentence) return false;
  return !/^(?:van|thi)$/.test(second?.key ?? '') && !doesAsPeople(run, text);
}
