/** How short forms and ranks are printed in a report. */
import { dictionary } from '../lib/dictionary.ts';
import { listed } from '../lib/listed.ts';

/** Typed in capitals; printed in full. */
export const printedForms: Readonly<Record<string, string>> = dictionary({
  HS: 'học sinh',
  GV: 'giáo viên',
  CB: 'cán bộ',
  NV: 'nhân viên',
  CBGV: 'cán bộ, giáo viên',
  CBGVNV: 'cán bộ, giáo viên, nhân viên',
  CBQL: 'cán bộ quản lý',
  PH: 'phụ huynh',
  PHHS: 'phụ huynh học sinh',
  CMHS: 'cha mẹ học sinh',
  GVCN: 'giáo viên chủ nhiệm',
  GVBM: 'giáo viên bộ môn',
  BGH: 'Ban Giám hiệu',
  CNTT: 'công nghệ thông tin',
  CLB: 'câu lạc bộ',
  ATTT: 'an toàn thông tin',
  KP: 'kinh phí',
  HV: 'học viên',
  MXH: 'mạng xã hội',
  BVTE: 'bảo vệ trẻ em',
  ĐTN: 'Đoàn Thanh niên',
  GDCD: 'Giáo dục công dân',
  HĐTN: 'Hoạt động trải nghiệm',
});

export const ranksSaid: Readonly<Record<string, string>> = dictionary({ quận: 'quận', huyện: 'huyện', phường: 'phường', xã: 'xã' });

/** What a sentence does not end with once its last part went. */
export const danglingEnd = /(?:\s(?:và|cùng|với|để|nhằm|rồi|hoặc|như|gồm|là|có|được|do|về|của|cho|tại|ở|trong)|[\s,;:–—(-])+$/u;

/** A unit in its own sentence, where it names itself. */
export const unitSaid = 'đơn vị';

/** After a colon no names where a small letter follows, nor verbs: they go on in small letters. */
export const commonStarts: ReadonlySet<string> = new Set(
  listed(`
  việc|một|hai|ba|nhiều|ít|các|những|mỗi|mọi|đa|số|phần|do|vì|khi|nếu|để|nhằm|tuy|trong|tại|ở|trên|với|qua|theo|từ|
  học|giáo|phụ|cán|nhân|kinh|máy|phường|xã|trường|đơn|nhà|nội|hoạt|trang|thiết|phần|mạng|thời|đội|gia|trẻ|cha|người|
  nguồn|kỹ|kiến|trình|chất|sự|hình|đường|hệ|tài|bộ|vẫn|hiện|đôi|thường|rất|quá
  `),
);
