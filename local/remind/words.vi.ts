/** What the command `don-doc` says. */
import type { Dispatch, Reminders, Wave } from '../../src/api/api.ts';

export const remindUsage =
  'Cách dùng: npm run -s don-doc -- BẢNG.xlsx --out THƯ_MỤC [--don-vi MÃ,MÃ…] [--trong-ngay NGÀY] [--dia-chi ĐỊA_CHỈ] [--bang-tin-nhan]';

export function sayReminded({ units }: Dispatch, { wave }: Wave, { done }: Reminders): string[] {
  const left = done.length === 0 ? [] : [`Không nhắc vì đã xong: ${done.join(', ')}.`];
  return [...left, `Đôn đốc đợt ${wave}: ${units} đơn vị. Công văn để trống số, ngày, người ký; chưa gửi đi đâu.`];
}
export const noAddress = 'Tin nhắn chưa có đường dẫn: thêm --dia-chi với địa chỉ bảng dùng chung, chép khi đang mở tab số liệu.';
