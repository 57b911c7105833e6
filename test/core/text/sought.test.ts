/** A pattern is found wherever it was found before anything was known of the words that it needs. */
import { readFileSync } from 'node:fs';
import { pattern } from '../../../src/core/text/letters.ts';
import { needsOf } from '../../../src/core/text/patternNeeds.ts';

/** The words of the first way, as a reader would name them: "em-" begins so, "-em" ends so. */
function told(source: string): string | null {
  const [first] = needsOf(source) ?? [];
  if (first === undefined) return null;
  const name = (need: (typeof first)[number]) =>
    need.map(({ text, isWholeBefore, isWholeBehind }) => `${isWholeBefore ? '' : '-'}${text}${isWholeBehind ? '' : '-'}`).join(' ');
  return first.map(name).join(' + ');
}

test.each([
  ['(?<!\\p{L})(?:em|cháu)(?!\\p{L})', 'em cháu'],
  ['(?<!\\p{L})trường hợp(?!\\p{L})', 'trường + hợp'],
  ['(?<!\\p{L})[Hh]ọc sinh(?!\\p{L})', 'học + sinh'],
  ['(?<!\\p{L})(?:lớp|khối) ?\\d{1,2}', 'lớp khối + -0-'],
  ['(?<!\\p{L})lớpp?', 'lớp-'],
  ['(?<!\\p{L})số (?:nhà|\\d)(?!\\p{L})', 'số + nhà 0'],
  ['(?<![a-z])khong(?![a-z])', '-khong-'],
  ['(?:từ (?:lớp )?)?của', '-của-'],
  ['(?<!\\p{L})(?:em|\\p{Lu})', null],
  ['\\p{L}+', null],
  ['(?:em)?', null],
])('%s needs %s', (source, needs) => {
  expect(told(source)).toBe(needs);
});

/** Texts longer than what is searched at once. */
const texts = [
  'Trường hợp của em Nguyễn Văn An, lớp 7A2, đã được xử lý trong tháng 3.',
  'TRƯỜNG HỢP CỦA EM NGUYỄN VĂN AN, LỚP 7A2, ĐÃ ĐƯỢC XỬ LÝ TRONG THÁNG 3.',
  'Truong hop cua em Nguyen Van An, lop 7A2, da duoc xu ly trong thang 3.',
  'trường hợp này (số nhà 12, ngõ 3) không phát sinh thêm…',
  'Nick "be.an" nhắn tin dọa; tài khoản facebook.com/an123 đã khóa',
  'Họp phụ huynh; email: hs001@truong.edu.vn, điện thoại 0912 345 678',
  'Xã chưa có cán bộ chuyên trách về công nghệ thông tin\u0301 và truyền thông',
  'Chưa có ſinh nào bị K\u212aM trong số đó, các ℌ khác cũng thế',
].flatMap((text) => [text, text.normalize('NFD'), text.toLowerCase(), text.toUpperCase()]);
const sources = readFileSync('src/core/privacy/traces/traces.vi.ts', 'utf8')
  .split('\n')
  .flatMap((line) => /^\)?`(.+)`;$/.exec(line.trim())?.[1] ?? [])
  .filter((source) => !source.includes('${'));

test('patterns of many words find in every text what the bare pattern finds', () => {
  expect(sources.length).toBeGreaterThan(12);
  for (const source of [...sources, 'sinh', '(?<!\\p{L})km(?!\\p{L})', 'thông tin(?!\\p{L})', '@|"', '(?<!\\p{L})em(?=\\W|$)']) {
    for (const flags of ['u', 'iu', 'giu']) {
      const own = pattern(flags)({ raw: [source] } as unknown as TemplateStringsArray);
      for (const text of texts) {
        const bare = new RegExp(own.source, flags);
        expect([source, text, own.test(text)]).toEqual([source, text, bare.test(text)]);
        own.lastIndex = 0;
        expect(text.replace(own, '…')).toBe(text.replace(bare, '…'));
        expect(text.match(own)).toEqual(text.match(bare));
        expect(text.split(own)).toEqual(text.split(bare));
        expect(own.exec(text)?.index).toBe(new RegExp(own.source, flags).exec(text)?.index);
        own.lastIndex = 0;
      }
    }
  }
});

test('a pattern goes on from where it was', () => {
  const own = pattern('gu')`(?<!\p{L})em(?!\p{L})`;
  const text = 'hai em nữ và ba em nam đi học cùng một em khác';
  const found: number[] = [];
  for (let match = own.exec(text); match; match = own.exec(text)) found.push(match.index);
  expect(found).toEqual([4, 16, 38].map((at) => text.indexOf('em', at - 1)));
  expect(own.lastIndex).toBe(0);
  own.lastIndex = 10;
  expect(own.exec('không có ai ở đây cả, thưa các bạn')).toBeNull();
  expect(own.lastIndex).toBe(0);
});
