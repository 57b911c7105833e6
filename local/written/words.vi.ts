/** What the command doc-bao-cao says. */

export const writtenWords = {
  proposalsTab: 'Đề xuất',
  fieldsTab: 'Tên các mục',
  fieldsHead: 'Tên mục để chép vào cột “Ghi vào mục”',
  usage: 'Cách dùng: npm run -s doc-bao-cao -- BÁO_CÁO.docx [BÁO_CÁO_KHÁC.docx …] [--de-cuong MÃ|TỆP] [--out ĐỀ_XUẤT.json | ĐỀ_XUẤT.xlsx]',
  takeUsage: 'Cách dùng: npm run -s doc-bao-cao -- --nhan ĐỀ_XUẤT.xlsx --vao BẢNG.xlsx --out KẾT_QUẢ.xlsx',
  goThrough: (file: string) =>
    `Mở ${file}, ghi đơn vị vào một dòng của mỗi tệp, sửa mục, năm nếu cần, ghi x ở dòng muốn nhận; rồi: npm run -s doc-bao-cao -- --nhan ${file} --vao BẢNG.xlsx --out KẾT_QUẢ.xlsx`,
  taken: (written: number, left: number) => `${written} ô đã ghi, ${left} việc để lại cho người xem.`,
  outExtension: (file: string) => `--out “${file}” phải là tệp .json hoặc .xlsx (bảng đề xuất để xem lần lượt): hãy đổi đuôi tệp.`,
  read: (file: string, figures: number, sure: number, texts: number, contradictions: number) =>
    `${file}: ${figures} con số đề xuất (${sure} chắc, ${figures - sure} cần xem), ${texts} câu có chỗ trong đề cương, ${contradictions} mâu thuẫn.`,
  unnamedFile: (at: number) => `Tệp thứ ${at} (tên tệp có thể nêu tên người)`,
  withheld: (count: number) => `${count} câu có thông tin cá nhân: không hiện, không ghi.`,
  nothingTyped: 'Chưa ghi gì vào bảng: mỗi đề xuất cần một người xem và nhận.',
} as const;
