/** An office next to a person: "Nguyễn Văn A, Hiệu trưởng"; "Phó Chủ tịch UBND thành phố Nguyễn Văn A". */
import { pattern } from '../text/letters.ts';
import { compareKey, compareKeys, looseKey, looseKeys } from '../text/text.ts';
import { offices } from './knownWords.vi.ts';
import type { Word } from './words.vi.ts';

export const officeKeys: ReadonlySet<string> = new Set([...compareKeys(offices), ...looseKeys(offices)]);
const longest = 4;

/** "nhân viên quán game": who works there holds no office. */
const shops = new Set(['quán', 'tiệm', 'shop', 'quan', 'tiem']);

/** Whose office a pupil may hold: "bí thư chi đoàn lớp", "chủ tịch hội đồng tự quản", "tổ trưởng tổ 2 lớp 6A". */
const ofPupils = pattern(
  'u',
)`^(?!(?:gv|gvcn|giáo viên|giảng viên|tpt|tổng phụ trách|chủ nhiệm lớp|giao vien|giang vien|tong phu trach|chu nhiem lop)(?!\p{L}))[^,;.]*?(?<!\p{L})(?:hội đồng tự quản|hđtq|sao đỏ|cờ đỏ|sao do|co do|chi đội|liên đội|lớp|câu lạc bộ[^,;.]* học sinh|chi đoàn(?! (?:giáo viên|cán bộ|cơ quan|công an|thôn|xóm|khu))|hoi dong tu quan|chi doi|lien doi|lop|cau lac bo[^,;.]* hoc sinh|chi doan(?! (?:giao vien|can bo|co quan|cong an|thon|xom|khu)))(?!\p{L})`;
const longestOfPupils = 10;

function mayBePupils(words: readonly Word[], at: number): boolean {
  const own = words.slice(at, at + longestOfPupils);
  const end = own.findIndex(({ gap, startsSentence }, index) => index > 0 && (startsSentence || /[,;:()]/.test(gap)));
  return ofPupils.test((end < 0 ? own : own.slice(0, end)).map(({ key }) => key).join(' '));
}

/** Whether the words from `at` on name an office, behind a comma, a dash or a bracket. */
export function namesOfficer(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined || !/^ ?[,(–:;-] ?$/.test(first.gap)) return false;
  // "…, nguyên Thứ trưởng".
  if (former.test(first.key) && ofRank.test(words[at + 1]?.key ?? '')) return holdsOffice(words, at + 1);
  return holdsOffice(words, at);
}

const former = /^(?:nguyên|cựu|nguyen|cuu)$/;
const ofRank = /^(?:thứ|bộ|giám|phó|chủ|bí|trưởng|hiệu|tổng|cục|vụ|viện|chánh)$/;

function holdsOffice(words: readonly Word[], at: number): boolean {
  const keys = words.slice(at, at + longest).map(({ key }) => key);
  if (words.slice(at, at + longest + 1).some(({ key }) => shops.has(key)) || mayBePupils(words, at)) return false;
  return keys.some((_, count) => officeKeys.has(keys.slice(0, count + 1).join(' ')));
}

/** Words of the names of bodies, between an office and who holds it. */
const ofBodies = new Set(
  'tổ môn thành phố tỉnh quận huyện xã phường thị trấn sở bộ ban phòng cục chi vụ viện bệnh trường trung tâm công an đoàn hội ủy đảng uỷ y tế giáo dục đào tạo văn hóa thông tin truyền thông tư pháp nội trung ương khoa học tiểu mầm non cơ đội thiếu niên nhi đồng phụ nữ thanh khối dân vận tuyên giáo quản lý nhà nước chuyên môn nghiệp và các bậc phổ cao đẳng đại'
    .split(' ')
    .flatMap((one) => [compareKey(one), looseKey(one)]),
);
const longestBody = 10;

/** Whether an office and the name of its body are before the word at `at`, with nothing else between. */
export function followsOffice(words: readonly Word[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - longestBody); from--) {
    const next = words[from + 1];
    if (next === undefined || !/^ ?[–&-]? ?$/.test(next.gap) || next.startsSentence) return false;
    for (let count = 1; count <= longest && from - count + 1 >= 0; count++) {
      const start = from - count + 1;
      if (
        officeKeys.has(
          words
            .slice(start, from + 1)
            .map(({ key }) => key)
            .join(' '),
        )
      )
        return from < at - 1;
    }
    const word = words[from] as Word;
    if (!word.isCapital && !ofBodies.has(word.key) && !/^\d/.test(word.text)) return false;
  }
  return false;
}
