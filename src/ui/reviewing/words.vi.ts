/** What the screen of reviewed reports says. */
export { figureName, kindName, verdict } from '../../core/reviewed/compareWords.vi.ts';
export { updateLines } from '../../core/reviewed/updateLines.vi.ts';

export const intro =
  'Chọn báo cáo đã sửa tay. “Đối chiếu” cho biết con số, câu nào không còn như bản tổng hợp; “Cập nhật” đưa số liệu hiện nay vào, giữ lời người sửa, tô vàng chỗ đổi. Tệp được đọc trong trình duyệt, không gửi đi đâu.';
export const reviewedFile = 'Báo cáo đã sửa (.docx)';
export const reviewedLink = 'hoặc đường dẫn Google Tài liệu do tiện ích tạo';
export const manifestFile = 'ket-qua.json của lần tổng hợp đã làm ra báo cáo ấy';
export const manifestHelp =
  'Báo cáo là Google Tài liệu do chính bạn tổng hợp: tệp này đã cất cạnh nó trong Drive, không cần chọn. Còn lại: không chọn thì đối chiếu với số liệu hiện nay; muốn cập nhật thì cần tệp này, để biết chỗ nào do người sửa viết.';
export const againstNow = 'Đối chiếu với số liệu hiện nay (không có ket-qua.json của lần tổng hợp ấy).';
export const againstKept = 'Đối chiếu với lần tổng hợp đã làm ra báo cáo ấy.';
export const compare = 'Đối chiếu';
export const update = 'Cập nhật báo cáo đang sửa';
export const waitsForReport = 'Chọn báo cáo đã sửa trước.';
export const waitsForManifest = 'Cập nhật cần báo cáo đã sửa và ket-qua.json của lần tổng hợp đã làm ra nó.';
export const working = 'Đang đọc…';
export const why = 'Vì sao';
export const whyOf = (figure: string) => `Vì sao ${figure}`;
export const again = 'Tải lại tệp vừa cập nhật';
export const broken = 'Không đọc được tệp này. Mở bằng Word, lưu lại dạng .docx rồi chọn lại.';
export const updatedFile = (name: string) => name.replace(/(\.docx)?$/i, ' – đã cập nhật.docx');
