/** What the panel of the last campaign says. */
import type { LastView } from '../../api/api.ts';

type Kept = Pick<LastView, 'source' | 'own' | 'merged' | 'split' | 'absent'>;

export const intro =
  'Số kỳ trước hiện ngay dưới ô của cùng năm; số gõ trái với số đã chốt thì được nhắc, không chặn việc gì. Mỗi đơn vị chỉ thấy số của mình.';
export const none = 'Chưa lấy số liệu kỳ trước.';
export const kept = ({ source, own, merged, split, absent }: Kept) =>
  `${source}: ${own} đơn vị có số của mình` +
  (merged > 0 ? `, ${merged} đơn vị có số của đơn vị cũ` : '') +
  (split > 0 ? `; ${split} đơn vị không có số riêng vì đơn vị cũ đã chia ra` : '') +
  (absent > 0 ? `; ${absent} đơn vị không có ở kỳ trước` : '') +
  '.';
export const sums = 'Đơn vị cũ đã chia ra';
export const sumsHint =
  'Số của đơn vị cũ không chia được cho từng đơn vị nay, nên không ai được nhắc về phần của mình. So được tổng của mọi đơn vị nay với số của đơn vị cũ, khi tất cả đã có số. Số cũ là của đơn vị đứng trước mũi tên: phạm vi báo cáo khi ấy có thể khác, nên khác số chưa phải là sai.';
export const open = 'Mở tab “Kỳ trước”';
export const take = 'Lấy số liệu kỳ trước';
export const fromFile = 'Tệp của kỳ trước: tong-hop.xlsx hoặc so-lieu-chuan.csv';
export const version = (number: number) => `Bản chốt v${number} của bảng tính này`;
export const orVersion = 'Hoặc lấy từ';
export const merged = 'Bảng sáp nhập, chia tách (không bắt buộc): .xlsx, .csv, .tsv';
export const mergedHelp =
  'Hai cột “Đơn vị cũ”, “Đơn vị mới”, ghi mã hoặc tên, mỗi dòng một cặp. Đơn vị cũ gộp vào một đơn vị thì cộng số; đã chia cho nhiều đơn vị thì không nêu số.';
export const tolerance = 'Chênh lệch không nhắc (%)';
export const wrongTolerance = 'Gõ một số từ 0 đến 100.';
export const read = 'Lấy số liệu';
export const chooseFirst = 'Chọn tệp hoặc bản chốt trước.';
export const drop = 'Bỏ số liệu kỳ trước';
export const sure = 'Bỏ thì các ô không còn số kỳ trước; số đơn vị đã gõ giữ nguyên.';
export const stay = 'Giữ lại';
export const taken = 'Đã lấy số liệu kỳ trước.';
export const dropped = 'Đã bỏ số liệu kỳ trước.';
export const tooLarge = 'Tệp lớn hơn 20 MB: hãy xóa bớt ảnh, tab không cần trong tệp rồi chọn lại.';
export const told = 'Cần biết';
