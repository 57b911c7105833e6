/** Labelled pairs of sentences, made of base sentences by changes whose effect is known. */
import { sampleSentences as sampled } from '../../../build/samples/narratives.vi.ts';
import { bases } from './bases.vi.ts';
import { makeFramePairs } from './frames.vi.ts';
import type { Pair } from './pair.ts';
import { choose, isHeldOut, seeded } from './seeded.ts';

/** Gives the changed sentence, or the same where the change does not fit. */
export type Change = (text: string, at: number) => string;

const first = (text: string, from: RegExp, to: string) => text.replace(from, to);

function swapWords(table: readonly (readonly [string, string])[]): Change {
  return (text, at) => {
    const fits = table.filter(([from]) => new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'u').test(text));
    if (fits.length === 0) return text;
    const [from, to] = choose(fits, at);
    return text.replace(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'u'), to);
  };
}

/** Every count with a noun gets another number; years, telephones, grades and dates stay. */
const otherFigures: Change = (text, at) =>
  text.replace(
    /(?<![\p{L}\p{N}/.-]|Tổng đài |khối |lớp |số )\d{1,3}(?:\.\d{3})*(?= (?!giờ|\/|tháng|năm)\p{L})/gu,
    (figure, where: number) => {
      const value = 2 + seeded(`${at}:${where}:${figure}`, figure.length > 3 ? 9000 : 90);
      return value < 10 ? `0${value}` : value.toLocaleString('de-DE');
    },
  );

export const merges: Readonly<Record<string, Change>> = {
  figures: otherFigures,
  abbreviation: swapWords([
    ['học sinh', 'HS'],
    ['giáo viên', 'GV'],
    ['cán bộ, giáo viên', 'CBGV'],
    ['cha mẹ học sinh', 'CMHS'],
    ['phụ huynh', 'PH'],
    ['THPT', 'trung học phổ thông'],
    ['THCS', 'trung học cơ sở'],
    ['UBND', 'Ủy ban nhân dân'],
    ['Giáo dục công dân', 'GDCD'],
    ['công nghệ thông tin', 'CNTT'],
    ['cán bộ quản lý', 'CBQL'],
    ['Ban Giám hiệu', 'BGH'],
    ['giáo viên chủ nhiệm', 'GVCN'],
  ]),
  synonym: swapWords([
    ['môi trường mạng', 'không gian mạng'],
    ['cha mẹ học sinh', 'phụ huynh'],
    ['phụ huynh', 'cha mẹ học sinh'],
    ['không gian mạng', 'môi trường mạng'],
    ['hằng năm', 'hàng năm'],
    ['Tổ chức', 'Tiến hành'],
    ['trực tuyến', 'online'],
    ['học sinh', 'các em học sinh'],
    ['phụ huynh', 'phụ huynh học sinh'],
    ['Tổ chức', 'Triển khai tổ chức'],
  ]),
  lead: (text, at) => {
    if (/^(?:Đề nghị|Kính)/.test(text)) return choose(['Kính đ', 'Trân trọng đ'], at) + text.replace(/^Kính đ|^Đ/, '');
    if (
      !/^(?:Tổ chức|Ban hành|Xây dựng|Niêm yết|Phối hợp|Cài|Thành lập|Cử|Lồng|Phát|Lắp|Rà|Tập|Phân công|Kiểm tra|Ký|Mời|Gửi|Thiết kế)/.test(
        text,
      )
    )
      return text;
    const lead = choose(['Đã ', 'Nhà trường đã ', 'Nhà trường ', '- ', 'Đơn vị đã '], at);
    return lead === '- ' ? lead + text : lead + text.charAt(0).toLowerCase() + text.slice(1);
  },
  filler: (text, at) => {
    const fillers: Change[] = [
      (one) => first(one, /(?<= )về (?=\p{L})/u, 'về việc '),
      (one) => first(one, /(?<= cho )(?=học sinh)/u, 'các '),
      (one) => first(one, /(?<= tại )(?=phòng|bảng|trường)/u, 'các '),
      (one) => first(one, /(\p{L}) và (\p{L})/u, '$1, $2'),
      (one) => first(one, /^(\p{L}+ \p{L}+) (?=\d+ )/u, '$1 được '),
      (one) => `${one}.`,
    ];
    return choose(fillers, at)(text, at);
  },
  typing: (text, at) =>
    choose<Change>(
      [
        (one) => one.normalize('NFD'),
        (one) => one.replaceAll(' ', '\u00a0'),
        (one) =>
          one
            .replace(/kỹ năng/g, 'kĩ năng')
            .replace(/tâm lý/g, 'tâm lí')
            .replace(/quản lý/g, 'quản lí'),
        (one) => one.replace(/hóa/g, 'hoá').replace(/khóa/g, 'khoá').replace(/Thủy/g, 'Thuỷ').replace(/òa/g, 'oà'),
        (one) => `${one} .`,
        (one) => one.charAt(0).toLowerCase() + one.slice(1),
        (one) => one.replace(/,\s*/g, ' , '),
      ],
      at,
    )(text, at),
  order: (text) => {
    const list = /(?<=cho |tại |đến |giữa |gồm |vào )(?:\p{L}+ ){0,2}\p{L}+(?:, (?:\p{L}+ ?){1,2})*(?:,| và) (?:\p{L}+ ?){2}(?=$|,)/u.exec(
      text,
    )?.[0];
    if (list === undefined) return text;
    const items = list.split(/, | và /).map((item) => item.trim());
    return text.replace(list, [...items.slice(1), items[0]].join(', '));
  },
  rank: swapWords([
    ['cấp quận', 'cấp huyện'],
    ['toàn quận', 'toàn huyện'],
  ]),
};

/** Told together by their rank in a run, and never one for the other. */
const generals: Readonly<Record<string, Change>> = {
  area: swapWords([
    ['Công an quận Kiến An', 'Công an huyện Tiên Lãng'],
    ['Công an quận Kiến An', 'Công an quận Hải An'],
    ['huyện An Dương', 'huyện Thủy Nguyên'],
    ['Công an quận Ngô Quyền', 'Công an huyện Cát Hải'],
    ['huyện Vĩnh Bảo', 'quận Dương Kinh'],
  ]),
};

export const aparts: Readonly<Record<string, Change>> = {
  level: swapWords([
    ['THPT', 'THCS'],
    ['THCS', 'tiểu học'],
    ['tiểu học', 'mầm non'],
    ['khối 10', 'khối 12'],
    ['trường THCS', 'trường THPT'],
  ]),
  people: swapWords([
    ['cho học sinh', 'cho giáo viên'],
    ['lượt học sinh', 'lượt phụ huynh'],
    ['giáo viên', 'nhân viên bảo vệ'],
    ['cha mẹ học sinh', 'ông bà'],
    ['Phó Hiệu trưởng', 'Tổng phụ trách Đội'],
    ['phụ huynh', 'cộng đồng dân cư'],
    ['thành viên', 'cộng tác viên'],
  ]),
  body: swapWords([
    ['Công an quận Kiến An', 'Đoàn Thanh niên quận Kiến An'],
    ['công an', 'hội phụ nữ'],
    ['Sở', 'Bộ'],
    ['thành phố', 'huyện'],
    ['Đoàn Thanh niên', 'Hội Cựu chiến binh'],
    ['Công an', 'Viện Kiểm sát'],
    ['Hội Liên hiệp Phụ nữ', 'Hội Nông dân'],
  ]),
  noun: (text) => text.replace(/(\d) (buổi|trường|máy tính|thành viên|tờ rơi|lớp|tin, bài|lượt|giáo viên|camera|bản tin)/u, '$1 cuộc họp'),
  object: swapWords([
    ['phần mềm lọc nội dung', 'phần mềm quản lý điểm'],
    ['tập huấn', 'tham quan'],
    ['Luật Trẻ em', 'Luật Giao thông'],
    ['cuộc thi', 'hội trại'],
    ['môn Tin học', 'môn Ngữ văn'],
    ['tờ rơi', 'băng rôn'],
    ['bắt nạt trực tuyến', 'tai nạn đuối nước'],
    ['camera', 'máy chiếu'],
    ['quy tắc ứng xử', 'quy chế chi tiêu'],
    ['Tổng đài 111', 'Tổng đài 113'],
    ['tường lửa', 'máy in'],
    ['kế hoạch', 'báo cáo'],
    ['diễn đàn', 'tọa đàm'],
    ['mạng xã hội', 'xe máy điện'],
    ['tin giả', 'hàng giả'],
  ]),
  time: swapWords([
    ['hằng năm', 'hằng tháng'],
    ['hằng tuần', 'hằng quý'],
    ['trước', 'sau'],
    ['sau khi', 'trước khi'],
    ['đầu năm', 'cuối năm'],
    ['trong giờ học', 'ngoài giờ học'],
  ]),
  more: (text, at) =>
    `${text} ${choose(['và tập huấn cho bảo vệ', 'nhưng mới ở mức ban đầu', 'theo yêu cầu của công an', 'tại một số khối lớp'], at)}`,
};

const opposites: Readonly<Record<string, Change>> = {
  antonym: swapWords([
    ['giảm', 'tăng'],
    ['tốt', 'kém'],
    ['chặt chẽ', 'lỏng lẻo'],
    ['đủ', 'thiếu'],
    ['kịp thời', 'chậm'],
    ['được nâng cao', 'bị hạ thấp'],
    ['còn hạn hẹp', 'không còn hạn hẹp'],
    ['tăng', 'giảm'],
    ['nhiều', 'ít'],
    ['khó kiểm soát', 'dễ kiểm soát'],
    ['chậm', 'nhanh'],
  ]),
  negation: (text, at) => {
    const not = choose(['chưa', 'không'], at);
    if (/^(?:Đề nghị|Kính)/.test(text)) return text;
    if (/(?<=\p{L} )có /u.test(text)) return text.replace(/(?<=\p{L} )có /u, `${not} có `);
    if (/(?<=\p{L} )được /u.test(text)) return text.replace(/(?<=\p{L} )được /u, `${not} được `);
    if (/^(?:Tổ chức|Ban hành|Xây dựng|Niêm yết|Cài|Thành lập|Lồng|Phát|Lắp|Rà|Tập|Phân công|Kiểm tra|Ký|Mời|Gửi)/.test(text))
      return `Chưa ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
    return text;
  },
};

/** Subject and object changed over: written out, for no change of words makes them. */
const turned: readonly (readonly [string, string])[] = [
  ['Nhà trường đề nghị phụ huynh quản lý điện thoại của học sinh', 'Phụ huynh đề nghị nhà trường quản lý điện thoại của học sinh'],
  [
    'Công an cung cấp thông tin cho nhà trường về các đối tượng lừa đảo',
    'Nhà trường cung cấp thông tin cho công an về các đối tượng lừa đảo',
  ],
  ['Học sinh tố giác người lớn có hành vi dụ dỗ trên mạng', 'Người lớn tố giác học sinh có hành vi dụ dỗ trên mạng'],
  ['Giáo viên hướng dẫn phụ huynh cài đặt phần mềm trên điện thoại', 'Phụ huynh hướng dẫn giáo viên cài đặt phần mềm trên điện thoại'],
  ['Đoàn trường hỗ trợ Công đoàn tổ chức ngày hội an toàn mạng', 'Công đoàn hỗ trợ Đoàn trường tổ chức ngày hội an toàn mạng'],
  ['Có 12 buổi tuyên truyền tại 05 trường trong quận', 'Có 12 trường tuyên truyền tại 05 buổi trong quận'],
  ['Trường có phòng máy, chưa có phần mềm lọc nội dung', 'Trường chưa có phòng máy, có phần mềm lọc nội dung'],
  ['Phòng giao các trường báo cáo kết quả rà soát tài khoản', 'Các trường giao Phòng báo cáo kết quả rà soát tài khoản'],
  ['Số vụ việc năm 2022 nhiều hơn năm 2023 trên toàn địa bàn', 'Số vụ việc năm 2023 nhiều hơn năm 2022 trên toàn địa bàn'],
  ['Học sinh bắt nạt bạn trên mạng xã hội được nhắc nhở', 'Bạn bắt nạt học sinh trên mạng xã hội được nhắc nhở'],
];

const perBase = 9;

/** Every base with up to nine changes, chosen by seed; the same list each time. */
export function makePairs(): readonly Pair[] {
  const texts = Object.values(sampled).flatMap(({ office, school }) => [...office, ...school]);
  const all = [...bases, ...texts.map((one) => fill(one).replace(/\.$/, ''))];
  const changes = [
    ...Object.entries(merges).map(([change, apply]) => ({ label: 'merge' as const, change, apply })),
    ...Object.entries(generals).map(([change, apply]) => ({ label: 'general' as const, change, apply })),
    ...Object.entries(aparts).map(([change, apply]) => ({ label: 'apart' as const, change, apply })),
    ...Object.entries(opposites).map(([change, apply]) => ({ label: 'opposite' as const, change, apply })),
  ];
  const made = all.flatMap((base) =>
    changes
      .map(({ label, change, apply }) => ({ label, change, a: base, b: apply(base, seeded(base + change, 997)), heldOut: isHeldOut(base) }))
      .filter(({ a, b }) => a !== b)
      .sort((x, y) => seeded(x.b, 1e6) - seeded(y.b, 1e6))
      .slice(0, perBase),
  );
  const swapped = turned.map(([a, b]) => ({ label: 'apart' as const, change: 'turned', a, b, heldOut: isHeldOut(a) }));
  const crossed = all.map((a, at) => ({
    label: 'apart' as const,
    change: 'other',
    a,
    b: all[(at * 7 + 3) % all.length] ?? '',
    heldOut: isHeldOut(a),
  }));
  return [...made, ...swapped, ...crossed.filter(({ a, b }) => a !== b), ...makeFramePairs()];
}

const filling: Readonly<Record<string, string>> = {
  dia_ban: 'quận Kiến An',
  cap: 'quận',
  ngay: '15/10/2022',
  luot: '1.450',
  so_lon: '2.500',
};

/** The places of a sample sentence that the generator fills. */
function fill(sentence: string): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => filling[name] ?? '15');
}
