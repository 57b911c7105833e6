/** What the check of a reviewed report says. */

export const say = {
  usage: 'Cách dùng: npm run -s doi-chieu -- BÁO_CÁO_ĐÃ_SỬA.docx ket-qua.json',
  missing: (file: string) => `Không đọc được tệp “${file}”: hãy kiểm tra lại đường dẫn và quyền đọc.`,
  notDocx: (file: string) => `Tệp “${file}” không phải văn bản .docx: hãy tải báo cáo về dạng .docx rồi chạy lại.`,
  notManifest: (file: string) => `Tệp “${file}” không phải ket-qua.json của một lần tổng hợp: hãy chọn đúng tệp.`,
  figure: (before: string, after: string, line: string) => `Số khác: ${before} → ${after} | ${line}`,
  none: '(bỏ)',
  added: '(mới)',
  changed: (before: string, after: string) => `Câu đã sửa: ${before} → ${after}`,
  leftOut: (line: string) => `Câu đã bỏ: ${line}`,
  new: (line: string) => `Câu mới: ${line}`,
  absent: (what: string, figure: string) => `Không thấy trong báo cáo: ${figure} (${what})`,
  period: 'cả kỳ',
  noLines: 'Lưu ý: ket-qua.json không giữ lời văn của báo cáo, nên chỉ đối chiếu được các tỷ lệ.',
  equal: (figures: number) => `Khớp: ${figures} tỷ lệ và mọi câu như bản tổng hợp.`,
  differs: (figures: number, lines: number) => `Không khớp: ${figures} chỗ khác số, ${lines} câu khác lời.`,
};
