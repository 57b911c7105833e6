/** What the tab of answers says. */

export const probeWords = {
  /** Name, Google's answer, the emulator's, whether they differ, how far it came. */
  heads: ['Phép thử', 'Google', 'Bản mô phỏng', 'Khác'],
  differs: 'khác',
  otherWords: 'cùng từ chối, lời khác',
  unknown: 'chưa có câu trả lời của bản mô phỏng',
  measured: 'đo',
  done: (asked: number, differing: number) => `Xong: ${asked} phép thử, ${differing} khác`,
  goOn: (left: number) => `Còn ${left} phép thử: bấm Chạy lần nữa`,
  second: (tab: string) => `Người thứ hai: trong một phút tới, gõ số 2 vào ô A1 của tab “${tab}”, rồi số 3.`,
  /** Typed into the form. */
  yes: 'Có',
  counted: '3 buổi',
  twoPeople: 'đọc lại sau khi người khác sửa',
} as const;
