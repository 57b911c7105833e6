/** Why a row is proposed from a dispatch, and why a line of it became none. */

export const because = {
  title: 'Tên báo cáo lấy từ trích yếu hoặc tên đề cương.',
  years: 'Các năm của kỳ báo cáo.',
  type: 'Nơi được gửi công văn: hãy sửa tên loại đơn vị cho đúng danh sách của cơ quan.',
  heading: 'Đề mục của công văn.',
  blank: 'Câu có chỗ chấm để điền.',
  count: 'Câu hỏi một số.',
  rate: 'Câu hỏi một tỷ lệ % không kèm tử số, mẫu số để tính lại: đơn vị tự khai, không cộng.',
  text: 'Câu hỏi bằng lời.',
  ratio: 'Công văn cần tính được tỷ lệ %: đề xuất ô số, bảng và chỉ tiêu; hãy xem lại tên cột.',
  noTotal: 'Công văn cần một tỷ lệ % mà không nói tính trên tổng số nào: hãy ghi tên cột tổng số (mẫu số).',
  aim: ' Mục tiêu % lấy từ câu này: hãy xem lại.',
  noAim: ' Hãy ghi mục tiêu %.',
  group: 'Đề mục thuộc các nhóm nhiệm vụ mà công văn kể ra.',
  groupCount: 'Công văn cần kết quả bằng số liệu theo từng năm mà không nêu số nào của nhóm này: gợi ý theo tên nhóm, hãy sửa hoặc bỏ.',
  closing: 'Đề mục nhận xét, khó khăn hoặc kiến nghị.',
  setting: 'Phần đầu hoặc phần ký của công văn.',
  asked: 'Công văn không nói điều này: hãy ghi, vì báo cáo của cơ quan cần có.',
  deadline: 'Không đọc được hạn nộp của công văn: hãy ghi ngày, tháng, năm.',
  choice: 'Câu hỏi chọn một trong các câu trả lời.',
  yearly: ' Hỏi theo từng năm.',
  flow: '',
  undecided:
    ' Chưa rõ cách cộng: hãy chọn ở ô “Cộng dồn”: việc xảy ra trong năm thì “cộng các năm”, có bao nhiêu ở mỗi năm thì “thời điểm”, số bình quân hay giá thì “không cộng”.',
  apart: ' “Không cộng”: số bình quân, giá, mức của từng nơi, cộng lại thì sai.',
  stock: ' “Thời điểm”: có bao nhiêu ở mỗi năm, không cộng các năm (việc xảy ra trong năm thì chọn “cộng các năm”).',
  yearless:
    ' Công văn không nói theo năm: đề xuất hỏi từng năm; chỉ hỏi một lần thì xóa “Theo năm”, số tại một thời điểm (đang có bao nhiêu) thì chọn “thời điểm” để không bị cộng các năm.',
  people: ' “Số về con người”: của quá ít đơn vị thì báo cáo không in.',
  ifAny: ' Không bắt buộc (“nếu có”).',
} as const;

export const sourceNote = (line: number, sentence: string, why: string) => `Từ đoạn ${line} của công văn: “${sentence}”\n${why}`;

export const aside = {
  blankItem: 'Dòng chấm để trống, không hỏi gì.',
  lead: 'Lời dẫn, không hỏi gì.',
  table: 'Bảng này không thuộc hai dạng mà công cụ tính được: hãy hỏi các số cần cộng bằng dòng “câu hỏi”, hoặc gửi bảng kèm riêng.',
} as const;

export const proposalWords = {
  nothing: 'Không thấy đề mục hay câu hỏi nào trong văn bản này: hãy dán cả phần phụ lục (đề cương), hoặc bắt đầu từ đề cương trống.',
} as const;
