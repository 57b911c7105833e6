/** What the command `cho-in` says. */
import type { DoubtedText } from '../../src/api/api.ts';

export const allowUsage = 'Cách dùng: npm run -s cho-in -- BẢNG.xlsx --don-vi MÃ | --loi-van [--o Ô] [--thoi] [--out TỆP.xlsx]';
export const nothingDoubted = 'Đơn vị này không có văn bản nào đang giữ lại vì có thể nêu tên người.';
export const nothingWaits = 'Lời văn không có đoạn nào đang giữ lại vì có thể nêu tên người.';
export const outToo = 'Thêm --out TỆP.xlsx: cho in, thôi cho in được ghi vào nhật ký của một bản mới, tệp đầu vào không bị sửa.';

/** A line a text, without its words. */
export function listed({ cell, label, isAllowed }: Pick<DoubtedText, 'cell' | 'label' | 'isAllowed'>): string {
  return `${cell}\t${label}\t${isAllowed ? 'đã cho in' : 'chưa in'}`;
}

export const allowed = (cell: string) => `Đã cho in văn bản ở ô ${cell}; sửa chữ nào ở ô này là hết hiệu lực.`;
export const withheld = (cell: string) => `Đã thôi cho in văn bản ở ô ${cell}.`;
