/** The tabs that every outline has, whatever it asks: registry, tracking, log, settings. */
import type { Field, LogTab, NativeRole, NotePart, RegistryTab, Section, TrackingTab, Words } from './schema.ts';

function text(code: string, label: string, more: Partial<Field> = {}): Field {
  return { code, label, kind: 'text', ...more };
}

export const words: Words = {
  yes: 'Có',
  no: 'Không',
  returned: 'yeu_cau_chinh_ly',
  accepted: 'da_duyet',
  unaccepted: 'thoi_duyet',
  typedOnBehalf: 'nhap_thay',
};

export const yesNo = [
  { code: words.yes, label: 'Có', aliases: ['co', 'x', 'yes', 'true', 'đã hoàn thành', 'rồi'] },
  { code: words.no, label: 'Không', aliases: ['khong', 'no', 'false', 'chưa'] },
] as const;

export const unitCode: Field = {
  code: 'ma_don_vi',
  label: 'Mã đơn vị',
  kind: 'key',
  locked: true,
  aliases: ['mã', 'mã số đơn vị', 'mã trường'],
};

export const unitName: Field = {
  code: 'ten_don_vi',
  label: 'Tên đơn vị',
  kind: 'key',
  locked: true,
  aliases: ['đơn vị', 'tên trường', 'đơn vị báo cáo', 'cơ quan, đơn vị', 'cơ quan/đơn vị'],
};

/** The years in which a unit existed, by its dates: locked formulas of the registry and the answers. */
export const yearsAsked = {
  code: 'nam_duoc_hoi',
  label: 'Các năm được hỏi',
  kind: 'native',
  locked: true,
  native: { role: 'years' },
} as const;

/** Code of the section that every form has, so that no outline tab names it. */
export const workCode = 'de_tinh';

function worked(code: string, label: string, native: NativeRole): Field {
  return { code, label, kind: 'native', locked: true, native };
}

/** Locked columns at the end of the answers that the other formulas of a row rest on; in every form. */
export function workSection(indicators: readonly string[]): Section {
  const fields = [
    worked('loai_de_tinh', 'Loại đơn vị', { role: 'type' }),
    worked('o_da_nhap', 'Số ô, dòng đã nhập', { role: 'entered' }),
    worked('o_so_can_xem', 'Ô số cần xem lại', { role: 'numbers' }),
    worked('bang_doi_dong', 'Bảng đã đổi chỗ dòng (Sở bấm “Thiết lập”)', { role: 'stray' }),
    ...indicators.flatMap((of, at) => [
      worked(`tu_so_${at + 1}`, `Tử số của tỷ lệ ${at + 1}`, { role: 'numerator', of }),
      worked(`mau_so_${at + 1}`, `Mẫu số của tỷ lệ ${at + 1}`, { role: 'denominator', of }),
    ]),
    worked('ma_la_dau', 'Mã đầu tiên đứng lạc trong các dòng của đơn vị', { role: 'first-strangers' }),
    worked('ma_la', 'Các mã đứng lạc trong các dòng của đơn vị', { role: 'strangers' }),
  ];
  return { code: workCode, title: 'Để trang tính tính (không gõ vào đây)', fields };
}

/** The registry's columns; the unit types are the outline's. */
export function registryTab(unitTypes: NonNullable<Field['options']>): RegistryTab {
  return {
    tab: 'Đơn vị',
    code: { ...unitCode, locked: false },
    name: { ...unitName, locked: false },
    type: text('loai_don_vi', 'Loại đơn vị', { kind: 'choice', options: unitTypes }),
    area: text('dia_ban', 'Địa bàn', { aliases: ['quận, huyện', 'quận/huyện'], namesArea: true }),
    email: text('email', 'Thư điện tử', { aliases: ['e-mail', 'thư điện tử'], mayNamePeople: true }),
    mustReport: text('phai_bao_cao', 'Phải báo cáo', { kind: 'choice', options: yesNo }),
    validFrom: text('hieu_luc_tu', 'Hiệu lực từ', { kind: 'date' }),
    validTo: text('hieu_luc_den', 'Hiệu lực đến', { kind: 'date' }),
    successor: text('don_vi_ke_thua', 'Đơn vị kế thừa (sau sáp nhập)', { kind: 'key' }),
    extendedTo: text('gia_han_den', 'Gia hạn đến', { kind: 'date' }),
    extensionReason: text('ly_do_gia_han', 'Lý do gia hạn'),
    years: yearsAsked,
  };
}

/** The note to the leader is the house's own: no dispatch asks for it. */
export const noteParts: readonly NotePart[] = [
  { source: 'decisions', title: 'Xin quyết định' },
  { source: 'doubts', title: 'Số liệu nghi sai' },
  { source: 'units', title: 'Đơn vị' },
  { source: 'changes', title: 'Thay đổi so với bản trước' },
  { source: 'blanks', title: 'Lời văn còn trống, thiết lập còn thiếu' },
  { source: 'texts', title: 'Câu chữ để ngoài báo cáo' },
];

export const trackingTab: TrackingTab = {
  tab: 'Theo dõi',
  unit: unitCode,
  name: unitName,
  state: text('trang_thai', 'Trạng thái', {
    kind: 'choice',
    options: [
      { code: words.returned, label: 'Yêu cầu chỉnh lý' },
      { code: words.accepted, label: 'Đã duyệt' },
      { code: words.unaccepted, label: 'Thôi duyệt' },
      { code: words.typedOnBehalf, label: 'Nhập thay' },
    ],
  }),
  reason: text('ly_do', 'Lý do'),
  cells: text('o_can_sua', 'Ô cần sửa'),
  newDeadline: text('han_moi', 'Hạn mới', { kind: 'date' }),
  by: text('nguoi', 'Người thực hiện'),
  at: text('luc', 'Lúc'),
  hash: text('ma_bam', 'Mã băm của báo cáo khi đó'),
};

export const logTab: LogTab = {
  tab: 'Nhật ký',
  at: text('luc', 'Lúc'),
  by: text('nguoi', 'Người thực hiện'),
  event: text('viec', 'Việc'),
  subject: text('doi_tuong', 'Đối tượng'),
  detail: text('chi_tiet', 'Chi tiết'),
  hashBefore: text('bam_truoc', 'Mã băm trước'),
  hashAfter: text('bam_sau', 'Mã băm sau'),
};
