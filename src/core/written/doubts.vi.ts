/** Why a proposed figure must be looked at, in words. */
import type { FigureDoubt } from './writtenReport.ts';

/** One short sentence for each reason to look. */
export const doubts: Readonly<Record<FigureDoubt, string>> = {
  estimate: 'Là số ước lượng (hơn, gần, khoảng…).',
  'no-year': 'Câu không ghi năm.',
  'school-year': 'Ghi theo năm học, không theo năm.',
  'whole-period': 'Là số của cả giai đoạn hoặc lũy kế.',
  'part-year': 'Chỉ một phần của năm.',
  'part-of': 'Là một phần của con số đứng trước trong câu.',
  'year-before': 'Năm lấy từ câu trước.',
  'year-of-report': 'Năm lấy từ tên báo cáo.',
  'same-elsewhere': 'Con số này đã có ở câu khác.',
  'may-overlap': 'Có thể trùng với con số khác cùng mục. Không tự cộng.',
  'no-base': 'Chưa có tổng số để tính tỷ lệ.',
  'other-noun': 'Danh từ khác với mục này.',
  'two-readings': 'Con số đọc được theo hai cách.',
  'no-verb': 'Câu không nói rõ việc đã làm.',
  'not-understood': 'Câu có chữ mà máy chưa hiểu chắc: hãy đọc cả câu.',
  'other-matter': 'Đề mục hoặc câu nói về việc khác.',
  'of-others': 'Câu nói việc của cơ quan khác.',
  'closing-section': 'Nằm ở phần tình hình hoặc đánh giá, không phải phần kết quả.',
  denial: 'Câu nói là không có.',
  'not-repeated': 'Câu nói đã làm với các vụ, em đã nêu, không ghi lại con số.',
  'own-unit': 'Câu không ghi con số: 1 là chính trường này.',
  contradicted: 'Trái với một câu khác trong báo cáo.',
};
