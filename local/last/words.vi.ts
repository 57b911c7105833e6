/** What the command `ky-truoc` says. */
import type { LastView } from '../../src/api/api.ts';

export const lastUsage =
  'Cách dùng: npm run -s ky-truoc -- TỆP_KỲ_TRƯỚC.xlsx|.csv --vao BIỂU.xlsx --out KẾT_QUẢ.xlsx [--sap-nhap BẢNG] [--lech SỐ]';
export const wrongPercent = (typed: string) => `“${typed}” không phải một số phần trăm từ 0 đến 100: hãy ghi ví dụ --lech 5.`;
export const kept = ({ source, own, merged, split, absent }: LastView) =>
  `${source}: ${own} đơn vị có số của mình, ${merged} đơn vị có số của đơn vị cũ, ${split} đơn vị không có số riêng vì đơn vị cũ đã chia ra, ${absent} đơn vị không có ở kỳ trước.`;
