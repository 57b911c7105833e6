/** The ten rows with numbers of every kind: decimals, rates that units declare, and numbers of the whole period. */
import type { Cells } from './officerForm.ts';
import { tenRows } from './tenRows.ts';

const decimal = { loai_dong: 'câu hỏi', kieu: 'số thập phân', cong_don: 'cộng các năm', don_vi_tinh: 'ha' } as const;
const rate = { loai_dong: 'câu hỏi', kieu: 'tỷ lệ tự khai' } as const;

export const moreKinds: readonly Cells[] = [
  ...tenRows.slice(0, 5),
  { ...decimal, nhan: 'Diện tích trồng', theo_nam: 'Có' },
  { ...decimal, nhan: 'Diện tích bồi thường', cong_don: '' },
  { ...rate, nhan: 'Tỷ lệ hộ chăm cây', theo_nam: 'Có' },
  { ...rate, nhan: 'Tỷ lệ che phủ hiện nay' },
  { loai_dong: 'câu hỏi', kieu: 'số đếm', nhan: 'Số tổ trồng cây', don_vi_tinh: 'tổ' },
  { loai_dong: 'câu hỏi', kieu: 'số đếm', nhan: 'Số hộ của xã', theo_nam: 'Có', cong_don: 'không cộng' },
  ...tenRows.slice(5),
];
