/** What is said of a report's file that cannot be read, and how to get one that can. */

const saveAs = 'mở tệp bằng Word, chọn Tệp > Lưu thành (Save As), kiểu “Word Document (*.docx)”, rồi chọn lại tệp .docx';

export const writtenFileSentences = {
  empty: (file: string) => `Tệp “${file}” không có chữ nào: hãy chọn tệp báo cáo có nội dung.`,
  'not-text': (file: string) => `Tệp “${file}” không phải văn bản đọc được: chỉ đọc được .docx và .txt.`,
  'lost-letters': (file: string) => `Tệp “${file}” bị mất dấu tiếng Việt (chữ thành “?” hoặc ký tự lạ): ${saveAs}.`,
  'old-word': (file: string) => `Tệp “${file}” là Word đời cũ (.doc): ${saveAs}.`,
  pdf: (file: string) => `Tệp “${file}” là PDF: ${saveAs}; bản chụp ảnh thì phải gõ lại.`,
  rtf: (file: string) => `Tệp “${file}” là RTF: ${saveAs}.`,
  odt: (file: string) => `Tệp “${file}” là OpenDocument (.odt): ${saveAs}.`,
  workbook: (file: string) => `Tệp “${file}” là bảng tính, không phải báo cáo: hãy mở bằng npm start, hoặc chọn tệp .docx.`,
  picture: (file: string) => `Tệp “${file}” là ảnh: chỉ đọc được chữ trong tệp .docx và .txt, bản chụp phải gõ lại.`,
  locked: (file: string) => `Tệp “${file}” có mật khẩu: mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ), lưu lại rồi chọn lại.`,
  broken: (file: string) => `Tệp “${file}” bị hỏng hoặc tải về chưa đủ: hãy tải lại, hoặc ${saveAs}.`,
  'no-document': (file: string) => `Tệp “${file}” là tệp nén nhưng bên trong không có văn bản Word: hãy giải nén và chọn đúng tệp .docx.`,
  'too-large': (file: string) => `Tệp “${file}” quá lớn (hơn 64 MB chữ): hãy chọn đúng tệp báo cáo.`,
} as const satisfies Record<string, (file: string) => string>;
