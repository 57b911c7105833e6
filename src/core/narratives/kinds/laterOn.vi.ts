/** What a wish says besides: that something is not done, or is done later. */
import { eachMatch } from '../../lib/eachMatch.ts';

/** "Không tổ chức vào cuối tuần": asks that something is not done. */
export const asksNot =
  /^[^\p{L}]*(?:(?:kính|xin|rất|trân trọng) )*(?:đề nghị|đề xuất|kiến nghị|mong muốn|mong)?(?: \p{L}+){0,4}? ?(?<!\p{L})(?:không(?! gian| có (?:ý kiến|kiến nghị|đề nghị|đề xuất|gì))|đừng|ngừng|bớt|miễn|thôi)(?!\p{L})/iu;

/** What is to come, said behind another verb: "các trường đăng ký sẽ tổ chức". */
export const laterOn =
  /^(?:(?!(?<!\p{L})(?:để|nhằm|rằng|nếu|khi|là|biết|cam kết|vì|do|đã)(?!\p{L})).)*(?<!\p{L})(?:sẽ|(?:lên|có|xây dựng) kế hoạch tổ chức|dự kiến|dự định)(?!\p{L})/u;

const timed =
  /(?<!\p{L})(?:(?:tháng|quý) ?[\p{L}\d]+ ?(?:năm |[/.-] ?)(\d{4})|(?:vào|trong) (?:(?:đầu|giữa|cuối) )?năm (\d{4})|học kỳ (?:ii|2|hai),? (?:của )?năm học \d{4} ?[-–] ?(\d{4}))(?!\d| ?[-–] ?\d)/gu;
/** "Kế hoạch … đến năm 2025": the years of a paper, a contract or an aim. */
const ofPaper = /(?<!\p{L})(?:đến|hết|giai đoạn|tầm nhìn|định hướng|hạn|giá trị|hợp đồng|trước)(?:[^,;]{0,20} )?$/u;

/** "Kế hoạch năm 2025 tổ chức …"; a paper of that year is "ban hành kế hoạch năm 2025". */
const plannedFor = /^(?:theo )?kế hoạch (?:của |trong )?năm (?:học )?(\d{4})(?: ?[-–] ?\d{4})?/u;

/** "Năm 2025 tổ chức …", "từ năm học 2025-2026 dạy …". */
const yearFirst = /^(?:(?:nhà trường|trường|đơn vị|từ|trong|vào|sang|đến|bắt đầu từ|đầu|cuối) )*năm (?:học )?(\d{4})(?! ?[/.])/u;

/** It names a time after the last year that is reported on. */
export function isAfter(text: string, years: readonly number[]): boolean {
  const small = text.toLowerCase();
  const last = Math.max(...years);
  if (Number(plannedFor.exec(small)?.[1] ?? 0) > last) return true;
  if (Number(yearFirst.exec(small)?.[1] ?? 0) > last) return true;
  return eachMatch(small, timed).some(
    ({ index, 1: month, 2: year, 3: end }) => Number(month ?? year ?? end ?? 0) > last && !ofPaper.test(small.slice(0, index)),
  );
}

/** "Năm 2025 sẽ tổ chức …": the time goes behind what is meant. */
export const plannedTime =
  /^(?:trong |vào |sang )?(năm (?:học )?\d{4}(?: ?[-–] ?\d{4})?)(?:,? (?:(?:nhà trường|trường|đơn vị|phòng) )?(?:sẽ|dự kiến|tiếp tục sẽ) )(?!có)/iu;
