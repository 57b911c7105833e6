/** What the command `cho-in` says. */
import type { DoubtedText } from '../../src/api/api.ts';

export const allowUsage = 'Cách dùng: npm run -s cho-in -- BẢNG.xlsx --don-vi MÃ | --loi-van [--o Ô] [--thoi] [--out TỆP.xlsx]';
export const nothingDoubted = 'Đơn vị này không có văn bản nào đang giữ lại vì có thể nêu tên người.';
export const nothingWaits = 'Lời văn không có đoạn nào đang giữ lại vì có thể nêu tên người.';
export const outToo = 'Thêm --out TỆP.xlsx: cho in, thôi cho in được ghi vào nhật ký của một bản mới, tệp đầu vào không bị sửa.';

export const cellToo = 'Thêm --o Ô: thôi cho in văn bản ở ô nào.';
export const notListed = (cell: string) =>
  `“${cell}” không có trong danh sách. Chạy lại không có --o để xem danh sách, rồi ghi --o đúng như ở cột đầu, cả tên tab (trong dấu nháy). Chưa ghi gì.`;
const takeOut = 'có thể có thông tin cá nhân: bỏ tên, lớp, địa chỉ, số điện thoại khỏi ô';
export const foundIn = (cell: string) => `Ô ${cell} ${takeOut}; văn bản ấy không cho in được. Chưa ghi gì.`;

/** A line a text, without its words. */
export function listed({
  cell,
  label,
  isAllowed,
  isFound,
}: Pick<DoubtedText, 'cell' | 'label' | 'isAllowed'> & { readonly isFound?: boolean }): string {
  return `${cell}\t${label}\t${isFound ? `không in, ${takeOut}` : isAllowed ? 'đã cho in' : 'chưa in'}`;
}

export const allowed = (cell: string) => `Đã cho in văn bản ở ô ${cell}; sửa chữ nào ở ô này là hết hiệu lực.`;
export const withheld = (cell: string) => `Đã thôi cho in văn bản ở ô ${cell}.`;
