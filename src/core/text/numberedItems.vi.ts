/** A list counted off inside one line: "Đề nghị Sở: 1. Cấp máy tính; 2. Tập huấn giáo viên". */
import { eachMatch } from '../lib/eachMatch.ts';

/** Group 1 the number, 2 how it is set off; a capital goes after. */
const mark = /(?<![\p{L}\d./,(-])\(?(\d{1,2})(\.|\)|\):|\/| [-–])\s*(?=\p{Lu}\p{L})/gu;
/** The first begins the line, or what is announced or said before it has ended. */
const begins = /(?:^|(?<!gồm|là)[:.;])\s*$/iu;
/** "Khối 1. Khối 2.", "năm 1 - Năm 2": the number is of the word before it. */
const ofWord =
  /(?<!\p{L})(?:lớp|khối|số|quý|tháng|năm|kỳ|đợt|nhóm|tổ|phòng|bảng|biểu|phụ lục|mục|điều|khoản|vòng|đoạn|ca|bài|tiết|lần|cấp|thứ|hạng|loại|ngày|buổi|điểm|cơ sở|khu|thôn|quận|trường|câu)\s*$/iu;

/** The line with each item on a line of its own, where they are counted 1, 2, …; else as it is. */
export function withItemsApart(line: string): string {
  if (!line.includes('2')) return line;
  let [style, next] = ['', 1];
  const at: [from: number, to: number][] = [];
  for (const { index, 0: whole, 1: number, 2: set = '' } of eachMatch(line, mark)) {
    const before = line.slice(0, index);
    const fits = next === 1 ? begins.test(before) : set === style && !ofWord.test(before);
    if (Number(number) !== next || !fits) continue;
    [style, next] = [set, next + 1];
    at.push([index, index + whole.length]);
  }
  if (at.length < 2) return line;
  const parts = at.map(([, to], i) => line.slice(to, at[i + 1]?.[0] ?? line.length).replace(/[\s,;]+$/u, ''));
  return [line.slice(0, at[0]?.[0]).trimEnd(), ...parts.map((part) => `- ${part}`)].filter(Boolean).join('\n');
}
