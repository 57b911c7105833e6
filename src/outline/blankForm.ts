/** What every form has before an officer has typed a row: registry, log, words, keys, checks, signing. */
import { logTab, noteParts, registryTab, trackingTab, unitCode, unitName, words, workCode, workSection, yearsAsked } from './house.ts';
import { ownTextsTab } from './ownTexts.ts';
import type { Field, NativeRole } from './schema.ts';
import { settingsTab } from './settings.ts';
import { explanationSection, explanations, signing, signingSection } from './signing.ts';

const native = (code: string, label: string, role: NativeRole['role'], of?: string): Field => ({
  ...{ code, label, kind: 'native', locked: true },
  native: of === undefined ? { role } : { role, of },
});

const { rows } = settingsTab;
/** Until the deadline is known. */
const signingDay = '20/12/2026';

/** Settings of no dispatch in particular; "" where only the officer can know. */
const settings = {
  ...settingsTab,
  rows: {
    ...rows,
    dispatchNumber: { ...rows.dispatchNumber, value: '…' },
    dispatchDate: { ...rows.dispatchDate, value: '…' },
    reportBasis: { ...rows.reportBasis, value: '' },
    periodFrom: { ...rows.periodFrom, value: '' },
    periodTo: { ...rows.periodTo, value: '' },
    deadline: { ...rows.deadline, value: '' },
    minimumTimes: { ...rows.minimumTimes, meaning: 'Số lần tối thiểu trong năm để một dòng của danh sách được tính là đạt' },
    recipients: { ...rows.recipients, value: 'Như trên; Lưu: VT' },
  },
};

const ownHints = {
  documents: 'Văn bản cơ quan đã ban hành: số, ngày, trích yếu; ai làm đầu mối.',
  activities: 'Hội nghị, tập huấn, kiểm tra do cơ quan tổ chức.',
  strengths: 'Nhận định của cơ quan; các số liệu so sánh được in ngay sau đó.',
  weaknesses: 'Nhận định của cơ quan; số đơn vị chưa báo cáo, mục tiêu chưa đạt được in ngay sau đó.',
  causes: 'Không suy ra được từ số liệu: cơ quan tự viết, để trống thì mục này không in.',
  directions: 'Nhiệm vụ thời gian tới.',
};

/** The whole of it; codes of an officer's own things come before any of these. */
export const blankForm = {
  /** Properties of an outline, each taken where the tab says nothing of it. */
  parts: {
    guideTab: 'Hướng dẫn',
    findingsTab: 'Kiểm tra',
    summaryTab: 'Tổng hợp',
    answers: { tab: 'Số liệu' },
    registry: registryTab([]),
    tracking: trackingTab,
    log: logTab,
    settings,
    words,
    ownTexts: { ...ownTextsTab, rows: [] },
    report: {
      cases: 'vụ việc',
      remit: '',
    },
    closing: { ownAddressee: '', intentions: 'phuong_huong' },
  },
  ownTexts: ownTextsTab.rows
    .filter(({ role }) => role in ownHints)
    .map(({ code, part, role }) => ({
      code: code.replace('_cua_so', ''),
      part: part.replace('của Sở', 'của cơ quan'),
      hint: ownHints[role as keyof typeof ownHints],
      role,
    })),
  /** The one type of a form that names none. */
  unitType: { code: 'don_vi', label: 'Đơn vị', nameStarts: [] },
  /** The first section of the answers, and the key of every table. */
  keySection: { code: 'don_vi', title: 'Đơn vị', fields: [unitCode, unitName] },
  key: { code: unitCode.code, label: unitCode.label, kind: 'key', locked: true, aliases: ['mã'] },
  year: { code: 'nam', label: 'Năm', kind: 'key', locked: true },
  /** Of a table whose rows are told apart by nothing else. */
  category: {
    code: 'phan_loai',
    label: 'Phân loại',
    kind: 'choice',
    locked: true,
    options: [{ code: 'chung', label: 'chung' }],
  },
  note: { code: 'ghi_chu', label: 'Ghi chú', kind: 'text', explains: true },
  checkSection: {
    code: 'tinh',
    title: 'Kết quả tự kiểm tra (không gõ vào đây)',
    fields: [
      native('tinh_trang', 'Tình trạng', 'state'),
      native('so_loi', 'Số lỗi', 'errors'),
      native('con_thieu', 'Còn thiếu', 'missing'),
      native('can_xem', 'Ô cần xem lại', 'unreadable'),
      yearsAsked,
    ],
  },
  /** Locked columns of one target, one number, one row of a table. */
  agreement: (of: string, at: number) => native(`khop_${at}`, `Đối chiếu chỉ tiêu ${at}`, 'agreement', of),
  ratio: (of: string, label: string, at: number) => native(`ty_le_${at}`, label, 'ratio', of),
  reading: (of: string, label: string) => native(`doc_${of}`, `Hiểu là: ${label}`, 'reading', of),
  row: native('tu_kiem_tra', 'Tự kiểm tra', 'row'),
  /** Sections at the end of the answers, with what their fields are for. */
  lastSections: [explanationSection, signingSection(signingDay)],
  signingDay,
  workCode,
  workSection,
  explanations,
  signing,
  /** What another agency's letter begins with: nobody signs for it unasked. */
  otherAgency: { parentAgency: '', addressee: '', place: '…', provinceCode: '', signingAuthority: '', signerTitle: '' },
  /** What is proposed becomes what the agency will do, or its proposal to those above. */
  proposalsTo: {
    own: 'kien_nghi_co_quan',
    above: { code: 'kien_nghi_len_tren', name: 'cơ quan cấp trên' },
    hint: 'Kiến nghị của cơ quan.',
    part: (name: string) => `Kiến nghị với ${name}`,
  },
  /** "BC-SXD" of "SỞ XÂY DỰNG": the first letter of each word. */
  agencyCode: (name: string) =>
    `BC-${name
      .toUpperCase()
      .split(/[^\p{L}]+/u)
      .map((word) => word.slice(0, 1))
      .join('')}`,
  /** Parts of the report where the tab lists none. */
  noteParts,
  partTitles: {
    answers: 'KẾT QUẢ THỰC HIỆN',
    groups: 'KẾT QUẢ THEO NHÓM NHIỆM VỤ',
    assessment: 'ĐÁNH GIÁ CHUNG',
    strengths: 'Ưu điểm',
    weaknesses: 'Hạn chế',
    causes: 'Nguyên nhân',
    difficulties: 'KHÓ KHĂN, VƯỚNG MẮC',
    future: 'PHƯƠNG HƯỚNG, ĐỀ XUẤT, KIẾN NGHỊ',
    directions: 'Phương hướng',
    proposals: 'Kiến nghị',
    others: 'NỘI DUNG KHÁC',
  },
  /** Two campaigns in one Drive are told apart by their years. */
  shortName: (years: readonly unknown[]) => (years.length < 2 ? years : [years[0], years[years.length - 1]]).join('-'),
  /** What the report is called, from the title of the form. */
  subject: (title: string) => {
    const rest = title.replace(/^báo cáo\s+/i, '');
    return `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`;
  },
  self: (name: string) => (/^sở(?=\s)/i.test(name) ? 'Sở' : ''),
  /** The agency in running text, from its name in capitals. */
  agency: (name: string) => {
    if (name === rows.agency.value) return 'Sở Giáo dục và Đào tạo';
    return `${name.slice(0, 1).toUpperCase()}${name.slice(1).toLowerCase()}`;
  },
  /** What "202/206 trường" did, from "Tỷ lệ trường …". */
  predicate: (label: string, noun: string) => {
    const rest = label.replace(/^tỷ lệ\s+/i, '').trim();
    return noun !== '' && rest.toLowerCase().startsWith(`${noun.toLowerCase()} `) ? rest.slice(noun.length + 1) : rest;
  },
} as const;
