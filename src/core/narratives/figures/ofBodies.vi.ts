/** The sizes of several units' bodies are told as those of all together: no one body has so many. */

const body =
  '(?:tổ(?! chức| dân phố| trưởng| hợp)|tiểu ban|ban(?! hành| giám hiệu| đầu)|đội(?! ngũ)|nhóm(?! tuổi| biện pháp)|câu lạc bộ|clb|mạng lưới|hội(?! thi| nghị| thảo| diễn| chợ| trại| trường| họp| đồng thi)|lực lượng|phòng (?:máy|tin|thực hành|học|tư vấn)|thư viện|tủ sách)';
const members = 'thành viên|hội viên|đội viên|đoàn viên|tình nguyện viên|tuyên truyền viên|cộng tác viên';
const parts = `(?:${members}|người|đồng chí|cán bộ|giáo viên|học sinh|em|nhân viên|phụ huynh|máy tính|máy|bộ máy tính|đầu sách|cuốn)`;
const slot = '((?:khoảng |hơn |trên |gần )?\\{\\d+\\})';
/** Before the number these say whom something is done to. */
const toOthers = '(?<!(?:phối hợp|cùng|làm việc|trao đổi|trò chuyện|gặp|kết nối|đồng hành|đối|so|cho|thêm|được|nạp|hút|của|qua))';
const name = `(${body}(?:(?: (?!và |cho |về |để |của |đến |tới )[^\\s,;:.(){}\\d]+){0,7}?))`;
/** Groups: the body, the word of having or the bracket, the sum. */
const size = new RegExp(
  `(?<!\\p{L})${name}${toOthers} (?:(gồm|bao gồm|có|với) (?:tổng số |tổng cộng |đủ )?|(\\())${slot} (?=${parts}(?!\\p{L}))`,
  'iu',
);
const bareSize = new RegExp(
  `(?<!\\p{L})(${body}(?: (?!và |cho |về |để |của |đến |tới )[^\\s,;:.(){}\\d]+){0,5}?)${toOthers} ()()${slot} (?=(?:${members})(?!\\p{L})|(?<=(?:máy|tin học|tin|hành|đội \\p{L}+ \\p{L}+ \\p{L}+ \\p{L}+) \\{\\d+\\} )(?:máy|máy tính|bộ máy tính|em)(?!\\p{L}))`,
  'iu',
);

/** So many bodies are counted before it in its clause, or all of them are meant. */
const ofEach = /(?<!\p{L})(?:(?:mỗi|từng|mọi)(?!\p{L})[^,;]*|(?:các|những) )$/iu;
/** "05 buổi cho tổ tư vấn": the number is of something else. */
const forWhom = /(?<!\p{L})(?:cho|tới|đến|của|với|và|,)(?!\p{L})/u;
/** What is counted, to the end of its phrase. */
const whatIsCounted = /^(?:(?! và )[^,;.()])+/u;

/** "Thành lập tổ tư vấn gồm {0} thành viên" → "Thành lập tổ tư vấn, tổng cộng {0} thành viên". */
export function sizesOfAll(template: string): string {
  return template
    .split(/(?<=;)/)
    .map((clause) => {
      const sizes = sizesIn(clause);
      const [only, ...more] = sizes;
      if (only === undefined) return clause;
      if (more.length === 0) return toldAlone(clause, only);
      return sizes.reduceRight(toldInList, clause);
    })
    .join('');
}

/** Every body with its size, but where bodies are counted, or each has so many. */
function sizesIn(clause: string): readonly RegExpExecArray[] {
  const sizes: RegExpExecArray[] = [];
  let from = 0;
  for (;;) {
    const found = nextSize(clause, from);
    if (found === null) return sizes;
    const before = clause.slice(from, found.index);
    const own = before.slice(before.lastIndexOf(',') + 1);
    if (!ofEach.test(own) && !/\{\d+\}|\d/.test(own.split(forWhom).pop() ?? '')) sizes.push(found);
    from = found.index + found[0].length;
  }
}

function nextSize(clause: string, from: number): RegExpExecArray | null {
  const rest = ' '.repeat(from) + clause.slice(from);
  return size.exec(rest) ?? bareSize.exec(rest);
}

function toldAlone(clause: string, found: RegExpExecArray): string {
  const [all, named = '', verb, bracket, sum = ''] = found;
  const before = clause.slice(0, found.index);
  const behind = clause.slice(found.index + all.length);
  if (bracket) return `${before}${named} (tổng cộng ${sum} ${behind}`;
  if (before.trim() !== '') return `${before}${named}, tổng cộng ${sum} ${behind}`;
  return `Các ${named.charAt(0).toLowerCase()}${named.slice(1)} ${verb || 'có'} tổng cộng ${sum} ${behind}`;
}

/** Beside others each has its own sum in brackets: "tổ tư vấn (tổng cộng {0} thành viên), tổ truyền thông (tổng cộng {1} …)". */
function toldInList(clause: string, found: RegExpExecArray): string {
  const [all, named = '', verb, bracket, sum = ''] = found;
  const before = `${clause.slice(0, found.index)}${named}`;
  const behind = clause.slice(found.index + all.length);
  if (bracket) return `${before} (tổng cộng ${sum} ${behind}`;
  if (/^có$/iu.test(verb ?? '')) return `${before} có tổng cộng ${sum} ${behind}`;
  const counted = whatIsCounted.exec(behind)?.[0].trimEnd() ?? '';
  return `${before} (tổng cộng ${sum} ${counted})${behind.slice(counted.length)}`;
}
