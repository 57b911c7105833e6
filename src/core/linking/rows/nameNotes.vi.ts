/** What clerks write behind a unit's name of its return: "THPT Thái Phiên (chưa nộp)". */

const returned = 'nộp|gửi|nhập|bổ sung|báo cáo|hoàn thành|xong|cập nhật|rà soát|có số liệu|có báo cáo';
const more = 'lại|bổ sung|đủ|rồi|xong|muộn|sau|báo cáo|số liệu|bản giấy|bản mềm|lần \\d';
const note = new RegExp(
  `\\s*(?:[(\\[]|[-–] ?)(?:(?:đã|chưa|chờ|đang|không) (?:${returned})|nộp (?:${more})|ok)(?: (?:${more}))*[)\\]]?\\s*$`,
  'iu',
);

/** The name without it. */
export function withoutNote(name: string): string {
  const rest = name.replace(note, '');
  return rest === '' ? name : rest;
}
