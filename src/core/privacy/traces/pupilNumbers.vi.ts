/** Numbers that a school, a library or a hospital knows one child by: "MSHS 2311045", "số báo danh 310245". */
import { eachMatch } from '../../lib/eachMatch.ts';
import { finds } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import type { Named } from '../nameRun.vi.ts';
import { incident, oneChildTold } from './traces.vi.ts';

const number = '(?:[A-Z]{1,4}[-. ]?)?\\d(?:[-. ]?[A-Z]?\\d|-[A-Z]{1,3}){2,11}';
const kinds = [
  'mshs|mssv|sbd|số báo danh|so bao danh',
  '(?:mã|ma)(?: số| so)? (?:học sinh|hs|sinh viên|sv|định danh|bệnh nhân|bn|hoc sinh|sinh vien|dinh danh|benh nhan)',
  '(?:số|mã|so|ma)(?: số| so)? thẻ(?: \\p{L}+){0,2}|(?:thẻ|the) (?:học sinh|hs|thư viện|sinh viên|xe buýt|hoc sinh|thu vien)(?: số| so)?',
  '(?:số |mã |so |ma )(?:hồ sơ|bệnh án|ho so|benh an)(?: (?!tthc|thủ|tiếp)\\p{L}+){0,2}|(?:hồ sơ|bệnh án|ho so|benh an)(?: (?!tthc|thủ|tiếp)\\p{L}+){0,2} (?:số|so)',
  'id (?:học sinh|hs|hoc sinh)',
  '(?:học sinh|hs|em|cháu|nạn nhân|hoc sinh|chau|nan nhan) (?:có |mang |co )?(?:mã|ma)(?: số| so)?',
].join('|');
/** Not a range, not a count, not the number of a paper. */
const told = pattern(
  'giu',
)`(?<!(?:tổng|tổng số|từ) )(?<!\p{L})(?:${kinds})(?: là| la)? ?[:=]? ?${number}(?!\d|[.,]\d|[/-]\p{L}| ?(?:đến|tới|–) ?\d| (?:em|học sinh|hs|thẻ|chiếc|cái|lượt|trẻ|bộ|hồ sơ|người)(?!\p{L}))`;
/** A few figures, told of one list or book: "STT 14 trong danh sách lớp", "sổ liên lạc số 118", "số hiệu 2207 của đội tuyển". */
const listed = pattern(
  'giu',
)`(?<!\p{L})(?:stt|số thứ tự|so thu tu)(?: là| thứ)? ?[:=]? ?\d{1,3}(?!\d|[.,]\d)[^.;:]{0,20}(?:lớp|danh sách|sổ|lop|danh sach)(?!\p{L})|(?<!\p{L})(?:sổ liên lạc|học bạ|sổ khám|so lien lac|hoc ba)(?: điện tử)? (?:số|so)? ?\d{1,8}(?= ?(?:[,;:)]|$)|[.](?!\d)| (?:ghi|của|bị|thuộc|cua|bi)(?!\p{L}))|(?<!\p{L})(?:hồ sơ|ho so|thẻ căn cước|the can cuoc)(?: (?!tthc|thủ|tiếp|dự|đấu|thi)\p{L}+){0,3} (?:số|so) \d{1,8}(?= ?(?:[,;:)]|$)|[.](?!\d)| (?:ghi|của|bị|cua|bi)(?!\p{L}))|(?<!\p{L})(?:số hiệu|số áo|mang số|căn cước|can cuoc|so hieu)(?: là)? ?\d{1,8}(?!\d|[.,/-])`;
/** What all of these have, and few texts: cheap to ask. */
const sign =
  /stt|thứ tự|thu tu|liên lạc|lien lac|học bạ|hoc ba|sổ khám|số hiệu|so hieu|số áo|mang số|mshs|mssv|sbd|báo danh|bao danh|(?:mã|ma)[ s]|thẻ|the |hồ sơ|ho so|bệnh án|benh an|id h/i;

/** "Hồ sơ lưu tại Văn phòng, mã hồ sơ TE-2023-303": where papers are kept, and nobody is told of. */
const filed = pattern('iu')`(?<!\p{L})(?:lưu|cất|đóng) (?:tại|ở|trong|trữ|tủ|hộc|vào|quyển|tập)(?!\p{L})`;
const somebody = pattern(
  'iu',
)`(?<!\p{L})(?:em|cháu|bé|trẻ|bạn|con|hs|học sinh|nữ sinh|nam sinh|nạn nhân|bệnh nhân|bị|vụ|ca|trường hợp|phụ huynh|mẹ|bố)(?!\p{L})`;

/** Whether a number is of papers in a drawer, and of no one child. */
export const isOfPapers = (text: string): boolean => finds(filed, text) && !finds(somebody, text);

/** One child's number is sure where a child or an incident is told of. */
export function pupilNumbers(text: string): Named {
  if (!sign.test(text) || isOfPapers(text) || eachMatch(text, told).length + eachMatch(text, listed).length === 0) return 'none';
  return oneChildTold.test(text) || incident.test(text) ? 'sure' : 'possible';
}
