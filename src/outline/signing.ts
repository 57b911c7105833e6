/** The last sections of every form: a unit's explanations, and its signing block. */
import { yesNo } from './house.ts';
import type { Field } from './schema.ts';

/** A free text. */
export function text<const Code extends string>(code: Code, label: string, more: Partial<Field> = {}) {
  return { topic: 'texts', ...more, code, label, kind: 'text' } as const;
}

export const explanationSection = {
  code: 'giai_trinh',
  title: 'Giải trình',
  fields: [
    text('giai_trinh', 'Giải trình của đơn vị', {
      explains: true,
      help: 'Giải thích các cảnh báo, nếu số liệu đúng như đã gõ.',
      aliases: ['giải trình'],
    }),
  ],
} as const;

/** `day`: dd/mm/yyyy, the example of a document's date. */
export function signingSection(day: string) {
  return {
    code: 'ky',
    title: 'Xác nhận của đơn vị',
    short: 'Người lập, số văn bản',
    fields: [
      text('nguoi_lap', 'Người lập báo cáo', { mayNamePeople: true, aliases: ['người lập'] }),
      text('chuc_vu', 'Chức vụ'),
      text('so_van_ban', 'Số văn bản của đơn vị', {
        short: 'Số văn bản',
        aliases: ['số văn bản báo cáo'],
        mayNameSchools: true,
      }),
      {
        code: 'ngay_van_ban',
        example: day,
        label: 'Ngày văn bản',
        kind: 'date',
        topic: 'texts',
        help: `dd/mm/yyyy, ví dụ ${day}.`,
      },
      {
        code: 'hoan_thanh',
        example: 'Có',
        label: 'Đã hoàn thành',
        kind: 'choice',
        topic: 'texts',
        options: yesNo,
        help: 'Chọn “Có” khi đơn vị đã nhập xong.',
        aliases: ['hoàn thành'],
      },
    ],
  } as const;
}

export const explanations = 'giai_trinh';

/** Which field of the section plays which part. */
export const signing = {
  name: 'nguoi_lap',
  position: 'chuc_vu',
  documentNumber: 'so_van_ban',
  documentDate: 'ngay_van_ban',
  complete: 'hoan_thanh',
} as const;
