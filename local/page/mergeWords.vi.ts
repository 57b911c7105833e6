/** What the page says when files that units returned are merged. */
import type { MergePlan } from './messages.ts';

export const mergeWords = {
  item: 'Gộp bản đơn vị gửi…',
  sendItem: 'Tải bản gửi đơn vị',
  title: 'Gộp bản đơn vị gửi',
  intro:
    'Chọn một hay nhiều tệp .xlsx đơn vị gửi lại. Chỉ ô của chính đơn vị gửi tệp được lấy; xem trước từng ô, chưa gì được ghi cho tới khi bấm Lấy.',
  choose: 'Chọn tệp .xlsx, hoặc kéo thả vào đây',
  files: 'Các tệp',
  reading: (file: string) => `Đang đọc “${file}”…`,
  tooLarge: (file: string) => `“${file}” lớn hơn 30 MB nên không đọc. Xóa các tab không phải của biểu mẫu rồi chọn lại.`,
  refused: (sentence: string) => `Không lấy. ${sentence}`,
  lines: (n: number) => `${n} dòng chi tiết`,
  take: (cells: number) => (cells === 0 ? 'Chưa có ô nào để lấy' : `Lấy ${cells} ô`),
  found: ({ files, cells }: MergePlan) => {
    const refused = files.filter(({ isRefused }) => isRefused).length;
    return `${files.length} tệp: ${cells} ô lấy được${refused === 0 ? '' : `, ${refused} tệp không lấy được`}. Chưa ghi gì.`;
  },
  nothing: 'Chưa có ô nào để lấy: chọn tệp đơn vị gửi, hoặc các tệp đã chọn không có gì mới.',
  taken: ({ files, cells }: MergePlan) =>
    `Đã lấy ${cells} ô của ${files.filter(({ isRefused }) => !isRefused).length} tệp. Nhật ký ghi từng ô.`,
  undo: 'Hoàn tác lần gộp',
  undone: 'Đã hoàn tác lần gộp: mọi ô như trước.',
  failed: 'Máy chủ trên máy này không trả lời. Xem cửa sổ dòng lệnh; nếu đã tắt, chạy lại npm start.',
};

/** "bang, ban gui.xlsx" for "bang.xlsx" */
export function sentName(file: string): string {
  return file.replace(/(?:\.xlsx)?$/i, ', bản gửi đơn vị.xlsx');
}
