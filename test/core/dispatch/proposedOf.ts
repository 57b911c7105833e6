/** A letter of another agency that asks these lines, read as an outline. */
import { proposeFromText } from '../../../src/core/dispatch/proposeOutline.ts';

export const proposedOf = (...lines: string[]) =>
  proposeFromText(
    [
      'UBND TỈNH NINH BÌNH',
      'SỞ Y TẾ',
      'Số: 45/SYT-NV',
      'Kính gửi: Ủy ban nhân dân các xã',
      'Sở Y tế đề nghị các xã báo cáo các năm 2027, 2028 theo đề cương sau:',
      'ĐỀ CƯƠNG BÁO CÁO',
      ...lines,
    ].join('\n'),
  );
