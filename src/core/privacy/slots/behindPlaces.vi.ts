/** "Tại chợ Bảo Ngọc bị chặn đường": where somebody was, and at once who it was. */
import { pattern } from '../../text/letters.ts';
import type { NameRun } from '../nameRun.vi.ts';
import type { ReadWords } from '../words.vi.ts';

/** Begins a clause, behind a time at most: whoever is told of is not named before the place. */
const opensClause = pattern(
  'iu',
)`(?:^|[.,;:!?\n•–-]) *[-–+*]? *(?:(?:\d[\d/.:h-]*|ngày|tháng|năm|hôm|sáng|trưa|chiều|tối|đêm|nay|qua|kia|lúc|khi|giờ|thứ|tuần|vừa|rồi|trước|từng|đã|đang|có lần|một lần|vì|do|rằng|nên|thì|mà|bởi|ngay|trên đường|đường|tren duong|hom|thang|nam|sang|trua|chieu|toi|dem|luc|khi|gio) +)*(?:ở|tại|trong|ngoài|dưới|giữa|ngoai|vào|ra|đến|tới|trước|trên|sau|gần|cạnh|qua|về|đi|học|từ|o|tai|vao|den|toi|truoc|tren|gan|canh|ve|di|hoc|tu)(?: (?:trường|truong|cổng|sân|khu|phòng|nhà|cửa|đầu|cuối|trong|ngoài|cong|san))* $`;
/** What only people do or suffer. */
const ofPeople = pattern(
  'iu',
)`^ (?:(?:đã|đang|vừa|từng|mới|hay|thường|cũng|lại|còn|liên tục|nhiều lần|da|dang|vua|tung|moi|thuong) )*(?:bị|được (?!ghi|phát|xử|tiếp|giải|báo|triển|tổ chức|thực)|kể|khai|khóc|nói (?!chuyện)|nghỉ|bỏ|sợ|nhắn|gửi|bật khóc|tung|bi|duoc|ke|khoc|nghi|bo|so hai|nhan tin|gui)(?!\p{L})`;

/** Whether a name that stands behind a word for a place or a school may be a person's all the same. */
export function isToldBehindPlace({ from, to, introducer }: NameRun, { text, words }: ReadWords): boolean {
  const [name, next] = [words[from], words[to]];
  if (name?.gap !== ' ' || next === undefined || next.startsSentence || next.gap !== ' ') return false;
  if (!ofPeople.test(text.slice(next.start - 1, next.start + 60))) return false;
  return opensClause.test(text.slice(Math.max(0, name.start - 70), name.start - 1 - introducer.length));
}
