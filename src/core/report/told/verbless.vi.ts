/** What units wrote without a verb, with one: nobody does a number, a way or a thing. */
import { lowerFirst } from '../words.vi.ts';

const sessions = /^(?:(?:hơn|trên|gần|khoảng) )?\d[\d.]* (?:buổi|đợt|cuộc|lớp|hội nghị|chuyên đề) /i;
const way = /^(?:qua|thông qua|bằng) /i;
const doneSo = /(?<!\p{L})(?:tiếp nhận|nhận|xử lý|phản ánh|báo cáo|chuyển|nắm)(?!\p{L})/iu;
const thing =
  /^(?:hòm thư|hộp thư|đường dây nóng|hotline|số điện thoại|mã qr|trang facebook|nhóm zalo|kế hoạch phối hợp|quy chế phối hợp) (?!tiếp nhận|hoạt động|do|được|đã|nhận)/i;

/** "21 buổi sinh hoạt …" → "tổ chức 21 buổi …"; "qua đường dây nóng" → "thực hiện qua …"; "hòm thư …" → "có hòm thư …". */
export function withVerb(text: string): string {
  if (sessions.test(text) && !/ (?:được|đã) /.test(text)) return `tổ chức ${lowerFirst(text)}`;
  if (way.test(text) && !doneSo.test(text)) return `thực hiện ${lowerFirst(text)}`;
  return thing.test(text) && !/ (?:được|đã) /.test(text) ? `có ${lowerFirst(text)}` : text;
}
