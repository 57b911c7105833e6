/** Labelled pairs from a grammar: heads × objects × adjuncts × names × numbers × order. Số liệu minh họa. */
import type { Pair } from './pair.ts';
import { choose, isHeldOut, seeded } from './seeded.ts';

/** What is done: wordings of one sense are divided by "|"; "#" is a count. */
const heads = [
  'tổ chức # buổi tuyên truyền|tiến hành # buổi tuyên truyền|thực hiện # buổi tuyên truyền|triển khai # buổi tuyên truyền|tổ chức được # buổi tuyên truyền|triển khai tổ chức # buổi tuyên truyền|tuyên truyền # buổi|tuyên truyền được # buổi',
  'tổ chức # buổi ngoại khóa|tiến hành # buổi ngoại khóa|thực hiện được # buổi ngoại khoá|tổ chức # buổi hoạt động ngoại khóa',
  'tổ chức # buổi sinh hoạt chuyên đề|tiến hành # buổi sinh hoạt chuyên đề|tổ chức # buổi sinh hoạt theo chuyên đề',
  'mở # lớp tập huấn|tổ chức # lớp tập huấn|mở được # lớp tập huấn|tổ chức mở # lớp tập huấn',
  'phát # tờ rơi|cấp phát # tờ rơi|phát được # tờ rơi|tiến hành phát # tờ rơi',
  'thu hồi # tờ rơi|tiến hành thu hồi # tờ rơi',
  'lắp đặt # camera|lắp # camera|lắp đặt được # camera|tiến hành lắp đặt # camera',
  'tháo dỡ # camera|tiến hành tháo dỡ # camera',
  'cài đặt phần mềm lọc nội dung trên # máy tính|cài phần mềm lọc nội dung trên # máy tính|tiến hành cài đặt phần mềm lọc nội dung trên # máy tính',
  'gỡ phần mềm lọc nội dung trên # máy tính|tiến hành gỡ phần mềm lọc nội dung trên # máy tính',
  'cử # giáo viên tham gia lớp tập huấn|cử # GV tham gia lớp tập huấn|cử # thầy cô giáo tham dự lớp tập huấn|cử # giáo viên dự lớp tập huấn',
  'thành lập tổ tư vấn tâm lý gồm # thành viên|thành lập tổ tư vấn tâm lí có # thành viên|thành lập được tổ tư vấn tâm lý với # thành viên',
  'giải thể tổ tư vấn tâm lý gồm # thành viên',
  'kiểm tra # phòng máy|tiến hành kiểm tra # phòng máy|tổ chức kiểm tra # phòng máy tính|thực hiện kiểm tra # phòng tin học',
  'rà soát # tài khoản mạng xã hội|tiến hành rà soát # tài khoản MXH|thực hiện rà soát # tài khoản mạng xã hội',
  'khóa # tài khoản mạng xã hội|khoá # tài khoản MXH',
  'mở khóa # tài khoản mạng xã hội',
  'duy trì câu lạc bộ Tin học|duy trì CLB Tin học|duy trì hoạt động câu lạc bộ Tin học|duy trì hoạt động của CLB tin học',
  'niêm yết số điện thoại Tổng đài 111|niêm yết số Tổng đài 111|niêm yết công khai số điện thoại tổng đài 111',
  'đăng # tin, bài|đăng tải # tin, bài|đăng # tin bài|đăng được # tin bài',
  'lồng ghép nội dung an toàn thông tin|lồng ghép nội dung ATTT|lồng ghép các nội dung về an toàn thông tin|thực hiện lồng ghép nội dung an toàn thông tin',
  'phát động cuộc thi vẽ tranh|phát động thi vẽ tranh|tổ chức phát động cuộc thi vẽ tranh',
  'tổ chức ký cam kết|ký cam kết|tiến hành ký cam kết|triển khai ký cam kết',
  'xử lý # trường hợp vi phạm|tiến hành xử lý # trường hợp vi phạm|xử lí # trường hợp vi phạm',
  'phát hiện # trường hợp vi phạm|phát hiện được # trường hợp vi phạm',
  'hỗ trợ # em học sinh|hỗ trợ # học sinh|hỗ trợ được # HS',
  'ban hành # văn bản hướng dẫn|ban hành được # văn bản hướng dẫn',
  'bố trí # triệu đồng|bố trí kinh phí # triệu đồng|bố trí nguồn kinh phí # triệu đồng',
] as const;

const roles = ['for', 'about', 'with', 'place', 'time', 'purpose'] as const;
type Role = (typeof roles)[number];

/** What is added, each role at most once in a sentence and in any order. */
const adjuncts: Readonly<Record<Role, readonly string[]>> = {
  for: [
    'cho học sinh|cho HS|cho các em học sinh|cho các em HS',
    'cho giáo viên|cho GV|cho thầy cô giáo|cho các thầy cô giáo|cho đội ngũ giáo viên',
    'cho cha mẹ học sinh|cho phụ huynh|cho PHHS|cho CMHS|cho phụ huynh học sinh|cho PH',
    'cho cán bộ, giáo viên|cho CBGV|cho CB, GV|cho cán bộ, GV|cho cán bộ và giáo viên',
    'cho cán bộ, giáo viên, nhân viên|cho CBGVNV|cho CB, GV, NV|cho CBGV, NV|cho CB-GV-NV',
    'cho học sinh khối 6|cho HS khối 6|cho học sinh lớp 6',
    'cho học sinh khối 9|cho HS khối 9|cho học sinh lớp 9',
    'cho học sinh THCS|cho HS trung học cơ sở',
    'cho học sinh THPT|cho HS trung học phổ thông',
    'cho # lượt học sinh|cho # lượt HS|cho # lượt các em học sinh',
    'cho # lượt phụ huynh|cho # lượt CMHS|cho # lượt cha mẹ học sinh',
    'cho đoàn viên, thanh niên|cho ĐVTN|cho đoàn viên thanh niên',
    'cho một số học sinh|cho một số HS',
  ],
  about: [
    'về an toàn trên môi trường mạng|về an toàn trên không gian mạng|về an toàn trên mạng|về an toàn trên mạng Internet|về an toàn trên internet',
    'về phòng, chống bắt nạt trực tuyến|về phòng chống bắt nạt trực tuyến|về phòng tránh bắt nạt online|về nội dung phòng, chống bắt nạt trực tuyến',
    'về phòng, chống xâm hại trẻ em trên môi trường mạng|về phòng chống xâm hại trẻ em trên không gian mạng|về công tác phòng, chống xâm hại trẻ em trên mạng',
    'về Luật An ninh mạng|về luật an ninh mạng|về nội dung Luật An ninh mạng',
    'về Luật Trẻ em|về luật trẻ em',
    'về kỹ năng số|về kĩ năng số|về các kỹ năng số',
    'về cách nhận biết tin giả|về nhận biết tin giả|về cách thức nhận biết tin giả',
    'về cách tạo tin giả',
    'về tác hại của trò chơi điện tử|về tác hại của game online|về tác hại của trò chơi trực tuyến',
    'về bảo vệ thông tin cá nhân|về việc bảo vệ thông tin cá nhân|về bảo mật thông tin cá nhân',
  ],
  with: [
    'phối hợp với công an phường|phối hợp cùng công an phường|phối hợp với CA phường|phối kết hợp với công an phường',
    'phối hợp với Đoàn Thanh niên|phối hợp cùng Đoàn Thanh niên|phối hợp với ĐTN|phối hợp cùng Đoàn TN',
    'phối hợp với Hội Liên hiệp Phụ nữ|phối hợp cùng Hội Liên hiệp Phụ nữ|phối hợp với Hội LHPN',
    'phối hợp với Ban đại diện cha mẹ học sinh|phối hợp với Ban đại diện CMHS|phối hợp cùng Ban đại diện phụ huynh',
    'phối hợp với Công an huyện An Lão|phối hợp cùng Công an huyện An Lão',
    'phối hợp với Công an huyện Vĩnh Bảo|phối hợp cùng Công an huyện Vĩnh Bảo',
    'phối hợp với Công an quận Lê Chân|phối hợp cùng CA quận Lê Chân',
    'phối hợp với Trường THCS Lê Lợi|phối hợp cùng trường THCS Lê Lợi',
    'phối hợp với Trường THCS Lê Lai|phối hợp cùng trường THCS Lê Lai',
    'phối hợp với Trường THPT Thái Phiên|phối hợp cùng trường THPT Thái Phiên',
    'phối hợp với Viettel Hải Phòng|phối hợp cùng Viettel Hải Phòng',
    'phối hợp với VNPT Hải Phòng|phối hợp cùng VNPT Hải Phòng',
  ],
  place: [
    'tại nhà văn hóa thôn|ở nhà văn hóa thôn|tại nhà văn hoá thôn',
    'tại phòng máy|ở phòng máy tính|tại phòng Tin học',
    'trên trang Facebook của trường|trên Facebook của nhà trường|trên fanpage nhà trường',
    'trên nhóm Zalo của lớp|trên nhóm zalo lớp|qua nhóm Zalo của lớp',
    'trong giờ chào cờ|vào giờ chào cờ|trong các giờ chào cờ|trong tiết chào cờ',
    'ngoài giờ chào cờ',
    'tại phường Lạch Tray',
    'tại phường Đằng Giang',
  ],
  time: [
    'trong năm học 2023-2024|trong năm học 2023 - 2024|năm học 2023–2024|trong năm học 2023/2024',
    'trong năm học 2022-2023|năm học 2022-2023|trong năm học 2022 – 2023',
    'hằng tháng|hàng tháng|mỗi tháng',
    'hằng tuần|hàng tuần|mỗi tuần',
    'vào đầu năm học|đầu năm học|ngay đầu năm học|ngay từ đầu năm học',
    'vào cuối năm học|cuối năm học|dịp cuối năm học',
    'trong tháng 11|vào tháng 11|tháng 11',
    'trước kỳ nghỉ hè|trước kì nghỉ hè',
    'sau kỳ nghỉ hè|sau kì nghỉ hè',
  ],
  purpose: [
    'nhằm nâng cao nhận thức|để nâng cao nhận thức|nhằm mục đích nâng cao nhận thức',
    'nhằm giảm số vụ việc|để giảm số vụ việc|nhằm giảm số lượng vụ việc',
    'nhằm tăng số vụ việc được báo cáo|để tăng số vụ việc được báo cáo',
    'nhằm phòng ngừa vi phạm|để phòng ngừa vi phạm|nhằm phòng, ngừa vi phạm',
  ],
};

/** Who acts and how far it is: first the unit itself, having done it. */
const actors = [
  '|đã|nhà trường|nhà trường đã|đơn vị đã|trường đã|nhà trường đã chủ động|trường THPT Minh Họa|trường THPT Minh Họa đã|tích cực|thường xuyên',
  'Đoàn trường|Đoàn trường đã',
  'công an phường|công an phường đã|CA phường',
  'giáo viên chủ nhiệm|GVCN|GV chủ nhiệm|các giáo viên chủ nhiệm',
  'Ban Giám hiệu|BGH|Ban giám hiệu đã',
  'chưa|nhà trường chưa|đơn vị chưa',
  'sẽ|nhà trường sẽ',
  'không|nhà trường không',
  'phụ huynh|cha mẹ học sinh|CMHS',
] as const;

/** The unit, and bodies of it that act for it: what is said of one is true of the unit. */
const unitItself = 0;
const ownBodies = [1, 4];

/** Senses of "for" of the same people, with and without their number. */
const countedOrNot = [
  [0, 9],
  [2, 10],
];

const digits = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

function inWords(value: number): string {
  if (value <= 10) return digits[value - 1] ?? '';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 1 ? 'mười' : `${digits[tens - 1]} mươi`;
  if (ones === 0) return ten;
  const last = ones === 1 && tens > 1 ? 'mốt' : ones === 5 ? 'lăm' : digits[ones - 1];
  return `${ten} ${last}`;
}

/** A count as people write it; large ones never in words. */
function writeCount(seed: string): string {
  const isLarge = seeded(`${seed} large`, 3) === 0;
  const value = isLarge ? 100 + seeded(`${seed} value`, 4900) : 2 + seeded(`${seed} value`, 60);
  const plain = isLarge ? value.toLocaleString('de-DE') : value < 10 ? `0${value}` : String(value);
  if (isLarge) return choose([plain, String(value), `khoảng ${plain}`, `hơn ${plain}`, `gần ${plain}`], seeded(`${seed} way`, 97));
  const ways = [
    plain,
    String(value),
    plain,
    inWords(value),
    `${plain} (${inWords(value)})`,
    `${value}-${value + 2}`,
    `từ ${value} đến ${value + 3}`,
    `khoảng ${value}`,
  ];
  return choose(ways, seeded(`${seed} way`, 97));
}

interface Chosen {
  readonly actor: number;
  readonly head: number;
  readonly adjuncts: Readonly<Partial<Record<Role, number>>>;
}

interface Style {
  /** Which wording of each sense. */
  readonly word: string;
  /** The order of the adjuncts. */
  readonly order: number;
  /** Which adjunct begins the sentence, if it may. */
  readonly front: Role | null;
}

const pick = (senses: readonly string[], sense: number, seed: string): string => {
  const wordings = (senses[sense] ?? '').split('|');
  return choose(wordings, seeded(`${seed} ${senses[sense]}`, 9973));
};

/** What is not done is not done together: that it is told in front says something else. */
const undone = /^(?:chưa|không|sẽ)/;

function write(chosen: Chosen, { word, order, front: wanted }: Style): string {
  const front = wanted === 'with' && undone.test(actors[chosen.actor] ?? '') ? null : wanted;
  const actor = pick(actors, chosen.actor, word);
  const head = pick(heads, chosen.head, word);
  const parts = new Map(
    roles.flatMap((role) =>
      chosen.adjuncts[role] === undefined ? [] : [[role, pick(adjuncts[role], chosen.adjuncts[role], word)] as const],
    ),
  );
  const own = [...parts.keys()].sort((a, b) => seeded(`${order} ${a}`, 997) - seeded(`${order} ${b}`, 997));
  const isFront = front !== null && parts.has(front);
  const before = isFront && front === 'with' ? ` ${parts.get('with')} ` : ' ';
  const start = isFront && front !== 'with' ? `${parts.get(front)}, ` : '';
  const after = own
    .filter((role) => !(isFront && role === front))
    .map((role) => (role === 'with' ? `, ${parts.get(role)}` : ` ${parts.get(role)}`));
  // What is done together is told last where it is not told first.
  const tail = [...after.filter((one) => !one.startsWith(',')), ...after.filter((one) => one.startsWith(','))].join('');
  let counts = 0;
  const text = `${start}${actor}${actor === '' ? before.trimStart() : before}${head}${tail}`.replace(/#/g, () =>
    writeCount(`${word} ${counts++}`),
  );
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const fronts: readonly (Role | null)[] = [null, null, 'time', 'place', 'with', 'with'];

function styleOf(seed: string): Style {
  return { word: seed, order: seeded(`${seed} order`, 997), front: choose(fronts, seeded(`${seed} front`, 97)) };
}

/** Senses whose own words are held out are in held-out pairs alone. */
function chooseSense(senses: readonly string[], heldOut: boolean, seed: string): number {
  const fit = senses.flatMap((sense, at) => (heldOut || !isHeldOut(sense) ? [at] : []));
  return choose(fit, seeded(seed, 9973));
}

function chooseAll(seed: string, heldOut: boolean): Chosen {
  const some = roles.filter((role) => seeded(`${seed} use ${role}`, 5) < 2);
  const senses = some.map((role) => [role, chooseSense(adjuncts[role], heldOut, `${seed} ${role}`)]);
  const actor = seeded(`${seed} whose`, 3) === 0 ? chooseSense(actors, heldOut, `${seed} actor`) : 0;
  return { actor, head: chooseSense(heads, heldOut, `${seed} head`), adjuncts: Object.fromEntries(senses) };
}

/** Another sense of the same slot. */
function otherSense(senses: readonly string[], now: number | undefined, heldOut: boolean, seed: string): number {
  const sense = chooseSense(senses, heldOut, seed);
  return sense === now ? otherSense(senses, now, heldOut, `${seed}.`) : sense;
}

function changesOf(chosen: Chosen, heldOut: boolean, seed: string): readonly (readonly [string, Chosen])[] {
  const { actor, head, adjuncts: own } = chosen;
  const changes: (readonly [string, Chosen])[] = [['head', { ...chosen, head: otherSense(heads, head, heldOut, `${seed} head2`) }]];
  const other = otherSense(actors, actor, heldOut, `${seed} actor2`);
  const isOwn = [actor, other].includes(unitItself) && ownBodies.some((body) => [actor, other].includes(body));
  if (!isOwn) changes.push(['actor', { ...chosen, actor: other }]);
  for (const role of roles) {
    const now = own[role];
    const sense = otherSense(adjuncts[role], now, heldOut, `${seed} ${role}2`);
    if (role === 'for' && countedOrNot.some((pair) => pair.includes(sense) && pair.includes(now ?? -1))) continue;
    changes.push([now === undefined ? `${role} added` : role, { ...chosen, adjuncts: { ...own, [role]: sense } }]);
    if (now !== undefined) {
      const { [role]: _, ...rest } = own;
      changes.push([`${role} left out`, { ...chosen, adjuncts: rest }]);
    }
  }
  return changes;
}

/** Each sentence in other words and another order, and with one sense changed on top of that. */
export function makeGrammarPairs(count = 700): readonly Pair[] {
  return Array.from({ length: count }, (_, at) => `grammar ${at}`).flatMap((seed, at) => {
    const heldOut = at % 3 === 0;
    const chosen = chooseAll(seed, heldOut);
    const a = write(chosen, styleOf(`${seed} a`));
    const b = (other: Chosen, name: string) => write(other, styleOf(`${seed} ${name}`));
    const same = [1, 2].map((time): Pair => ({ label: 'merge', change: 'grammar', a, b: b(chosen, `b${time}`), heldOut }));
    const apart = [...changesOf(chosen, heldOut, seed)]
      .sort(([one], [other]) => seeded(seed + one, 997) - seeded(seed + other, 997))
      .slice(0, 4)
      .map(([change, other]): Pair => ({ label: 'apart', change: `not ${change}`, a, b: b(other, change), heldOut }));
    return [...same, ...apart];
  });
}
