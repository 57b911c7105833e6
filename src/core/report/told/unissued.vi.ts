/** What is planned, drafted, wanted or over: no act that anybody may be credited with. */
import { anyOf } from '../../lib/listed.ts';

const who =
  '(?:nhà trường|trường|đơn vị|trung tâm|phòng(?: \\p{L}+)?|chúng tôi|bgh|ban giám hiệu|hiện nay|hiện tại|hiện|đến nay|tuy nhiên|nhưng|và|vẫn|còn|cũng|mới|mới chỉ|rất|kính|trân trọng|năm (?:\\p{L}+ )?[\\d– -]+)';
/** In front of all that was done. */
const meant = anyOf(
  'sẽ|dự kiến|dự định|định|có ý định|cần|nên|phải|mong|mong muốn|mong chờ|đề nghị|đề xuất|kiến nghị|xin|chờ|đợi|đang chờ|đang đợi|còn chờ|thiếu|sắp|phấn đấu|hướng tới|chuẩn bị|nếu|có nhu cầu|lên kế hoạch|có kế hoạch (?:ban hành|xây dựng|tổ chức)',
);
const acted = '(?:đã|ban hành|xây dựng|thực hiện|triển khai|số \\d|căn cứ|theo)';
const work = anyOf(
  'xây dựng|soạn|soạn thảo|khởi thảo|biên soạn|viết|lập|hoàn thiện|hoàn chỉnh|hoàn tất|chỉnh sửa|sửa|bổ sung|rà soát|nghiên cứu|tham mưu|trình|xin|lấy ý kiến|lấy góp ý|góp ý|chờ|đợi|dự thảo|làm|chuẩn bị|ban hành|thẩm định|xem xét|phê duyệt|duyệt|ký',
);
/** On its way, or no longer there. */
const unsettled = [
  '(?<!\\p{L})(?:đang|mới|mới chỉ|bước đầu|còn)(?: (?:được|trong|quá trình|giai đoạn|tiếp tục|tiến hành|phối hợp|khẩn trương|bước|tự))* (?:quá trình )?' +
    `${work}(?!\\p{L})(?!(?: [\\p{L}]+)? (?:và triển khai|xong))`,
  '(?<!\\p{L})(?:bản )?dự thảo(?!\\p{L})',
  '(?<!\\p{L})(?<!tham mưu )(?:trình|xin)(?: \\p{L}+){0,5} (?:phê duyệt|duyệt|ký|xem xét|ý kiến|chủ trương)(?!\\p{L}| (?:ngày|tháng|năm|tại|và))',
  '(?<!\\p{L})(?:mới |còn |đang )?ở (?:bước|khâu|giai đoạn|dạng|mức)(?!\\p{L})',
  '(?<!\\p{L})chờ(?: \\p{L}+){0,4} (?:phê duyệt|duyệt|ký|ban hành|hướng dẫn|ý kiến|thông qua)(?!\\p{L})',
  '(?<!\\p{L})(?:hết|không còn|mất) (?:hiệu lực|thời hạn|hạn|giá trị)(?!\\p{L})',
  '(?<!\\p{L})(?:bị|đã|tạm) (?:thu hồi|bãi bỏ|hủy|huỷ|hủy bỏ|thay thế(?! \\p{L})|dừng|hoãn)(?!\\p{L})',
  '(?<!\\p{L})mới (?:chỉ )?(?:được )?(?:soạn|soạn thảo|biên soạn|viết|khởi thảo|phác thảo|dự thảo)(?!\\p{L})',
  '(?<!bản (?:giấy|gốc|cứng) (?:bị |đã )?)(?<!\\p{L})(?:thất lạc|bị mất|không còn lưu|không lưu|không tìm thấy|không tìm được)(?!\\p{L})|^[^\\p{L}]*(?:đã |làm |để )?mất ',
];
const isUnsettled = new RegExp(unsettled.join('|'), 'iu');
const isMeant = new RegExp(`^[^\\p{L}]*(?:${who}[, ]+)*${meant}(?!\\p{L})`, 'iu');
/** "Kế hoạch sẽ được ban hành", and not "ban hành kế hoạch để năm tới sẽ …". */
const isToCome = new RegExp(`^(?:(?!(?<!\\p{L})${acted}(?!\\p{L})).)*(?<!\\p{L})(?:sẽ|dự kiến|dự định|sắp|cần|phải)(?!\\p{L})`, 'iu');
/** Said behind it: none of the sentence is done. */
const isOpenStill =
  /(?<!\p{L})chưa (?:được )?(?:cấp trên |lãnh đạo |hiệu trưởng )?(?:phê duyệt|duyệt|ký|thông qua|có hiệu lực|phát hành|trả lời)(?!\p{L})/iu;
/** Behind what was written: when it is to be issued, or that it was not. */
const isYetToIssue =
  /(?<!\p{L})(?:chuẩn bị|sắp|chờ|đợi|để (?:sang |đến |vào )?(?:đầu |cuối )?(?:tháng|tuần|năm|quý|kỳ)(?: \p{L}+)? (?:sau|tới|\d+))(?: (?:được|cấp trên|lãnh đạo|hiệu trưởng|giám đốc|trình|ký))* (?:ban hành|ký|phê duyệt|duyệt|thông qua)[\s.;)]*$|(?:,|nhưng|song|mà)\s+(?:(?:hiện|vẫn|đến nay|nay|mà) )*chưa (?:được )?ban hành[\s.;)]*$/iu;
const isLater =
  /^[^\p{L}]*(?:trong |vào )?(?:thời gian tới|thời gian tiếp theo|năm (?:\p{L}+ )?tới|tháng tới|tới đây|sắp tới|(?:\p{L}+ )?kỳ tới|quý tới)(?!\p{L})/iu;
const goesOn =
  /^[\s,]*(?:và |rồi |sau đó |nhà trường |đơn vị |trường )*(?:xây dựng|ban hành|thực hiện|triển khai|có|tổ chức|lập|soạn)(?!\p{L})/iu;

/** "Sang năm 2025 …", of a report to 2024. */
const opensWithYear = /^[^\p{L}]*(?:sang |từ |đến |trong |vào |bước sang )?(?:đầu |cuối |giữa )?năm (?:\p{L}+ )?(\d{4})(?!\d)/iu;

/** A text without its clauses of what is yet to be done; `last`: the last year that is told of. */
export function withoutUnissued(text: string, last: number): string {
  const isAfterAll = (clause: string) => Number(opensWithYear.exec(clause)?.[1] ?? 0) > last;
  return text
    .split(/(?<=[;\n]|\.\s)/u)
    .map((sentence) => {
      if (isOpenStill.test(sentence) || isYetToIssue.test(sentence)) return '';
      let isOpen = false;
      const kept = sentence
        .split(/(?<=,(?!\d))|\s(?=(?:nhưng|song|tuy nhiên|và (?:đang|sẽ|sắp|chuẩn bị|dự kiến))(?!\p{L}))/u)
        .filter((clause) => {
          isOpen =
            isAfterAll(clause) ||
            [isMeant, isToCome, isLater, isUnsettled].some((one) => one.test(clause)) ||
            (isOpen && goesOn.test(clause));
          return !isOpen;
        });
      return kept.join(' ');
    })
    .join('');
}
