/** Forty units, each with a sentence that a rule might misread: nobody is told to have done what he did not, and nobody is pointed at. */
import { describe, expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { cleanCity, unitsOf } from '../../proofs/rules/city.ts';
import { toWorkbook } from '../../proofs/rules/sheets.ts';

const run = { now: '2024-12-26T08:00:00+07:00', state: 'CHOT', version: 1 } as const;

/** What each unit in turn writes under a question; the others write what the city writes, or nothing. */
function documents(texts: Readonly<Record<string, readonly string[]>>, isBlank = true) {
  const sheets = cleanCity(40);
  const codes = unitsOf(40).map(({ code }) => code);
  for (const row of sheets.get('so_lieu')?.rows ?? []) {
    const at = codes.indexOf(String(row.get('ma_don_vi')));
    for (const [field, own] of Object.entries(texts)) {
      const text = own[at];
      if (text !== undefined || isBlank) row.set(field, text ?? '');
    }
  }
  const made = consolidate(readCampaign(toWorkbook(sheets), sgddt2024, run), '');
  return { report: plainText(made.report()).join('\n'), note: plainText(made.note(null)).join('\n') };
}

describe('a label is told of those who did its deed', () => {
  const { report } = documents({
    nhom_2: [
      ...['Tích hợp chữ ký số vào học bạ.', 'Soạn giáo án điện tử.', 'Không lồng ghép vào môn Tin học vì không có giáo viên.'],
      ...['Không dạy lồng ghép vào tiết học chính khóa mà dạy ngoại khóa.', 'Bỏ tiết dạy về an toàn mạng do thiếu giáo viên.'],
      ...['Giảm tiết học Tin học.', 'Lồng ghép phòng chống đuối nước vào môn học.', 'Dạy môn học trực tuyến do dịch.'],
      'Chỉ đạo giáo viên không lồng ghép nội dung mạng vào môn học.',
      ...['Nhắc phụ huynh nộp học phí qua mạng.', 'Mời phụ huynh dự chào cờ.', 'Tuyên truyền phụ huynh nộp học phí.'],
      ...['Lồng ghép an toàn mạng vào môn Tin học.', 'Chỉ đạo giáo viên lồng ghép an toàn mạng vào môn GDCD.'],
      ...['Đưa kỹ năng số vào tiết học.', 'Lồng ghép vào bài giảng nội dung bảo vệ tài khoản.'],
    ],
  });
  test('of four of sixteen', () => {
    expect(report).toMatch(/0[34] trường[^.;]* lồng ghép kỹ năng số, an toàn trên mạng vào môn học/);
    expect(report).not.toMatch(/truyền thông, hướng dẫn cha mẹ học sinh, cộng đồng/);
  });
  test('what is of another matter is no example', () => {
    expect(report).not.toMatch(/đuối nước|học phí|chữ ký số/);
  });
});

describe('children of one unit', () => {
  const told = [
    ...['Hai học sinh bị lừa nạp tiền, thầy cô giúp lấy lại.', 'Có 02 học sinh bị kẻ xấu dụ dỗ qua mạng, đã được tư vấn.'],
    ...['Tổ chức diễn đàn cho 01 học sinh nói về việc mình bị bắt nạt.', 'Tổ chức câu lạc bộ cho 2 học sinh từng bị lừa qua mạng.'],
  ];
  const { report, note } = documents({
    nhom_2: told,
    nhom_4: [
      'Hỗ trợ 01 học sinh bị quấy rối qua mạng.',
      'Hỗ trợ 03 học sinh bị quấy rối qua mạng.',
      'Kỷ luật 01 giáo viên quay clip học sinh.',
    ],
    tiep_nhan_phan_anh: ['', '', 'Năm qua có một em báo bị dọa tung ảnh.'],
    kho_khan: ['Phòng máy cũ, 08 máy hỏng.', 'Khó khăn về kinh phí đã được đề nghị giải quyết.'],
  });
  test('neither document tells them beside its name', () => {
    for (const text of [report, note]) expect(text).not.toMatch(/lừa nạp|dụ dỗ|bị bắt nạt\.|từng bị lừa|bị quấy rối|quay clip|dọa tung/i);
  });
  test('the note says in which cells they are', () => {
    // The first tells of a case and is placed with the cases: every cell is named there or here.
    for (const cell of ['AI3', 'AI4', 'AI5', 'AI6', 'AW3', 'AW4', 'AW5'])
      expect(note).toMatch(new RegExp(`câu nói đến một vài người, chỉ xem tại ô: [^.]*Số liệu!${cell}(?!\\d)`));
  });
  test('what is asked to be settled is a difficulty still', () => {
    expect(report).toContain('Có 02 đơn vị nêu khó khăn');
    expect(note).not.toContain('không nêu khó khăn nào');
  });
});

describe('proposals to the Department', () => {
  const ask = 'Đề nghị tổ chức thêm lớp tập huấn.';
  const { report, note } = documents({ de_xuat: [...Array(19).fill(ask), 'Không có ý kiến, đề nghị Sở tiếp tục tập huấn.'] });
  test('one unit’s other words take no promise back', () => {
    expect(report).toContain('Sở sẽ tổ chức thêm lớp tập huấn (19 đơn vị đề nghị)');
    expect(note).toContain('Sở nhận 01 việc như báo cáo nêu');
  });
  test('what is weighed is not said to be taken on', () => {
    const both = documents({ de_xuat: ['Đề nghị Sở cấp máy tính cho nhà trường.', 'Đề nghị Sở cấp máy tính cho nhà trường.'] });
    expect(both.note).not.toMatch(/Sở nhận/);
    expect(both.report).not.toMatch(/đề nghị: về/);
  });
  test('no sentence stands twice in the note', () => {
    const twice = documents({
      de_xuat: ['Đề nghị Sở không tổ chức tập huấn vào cuối tuần.', 'Sẽ không tổ chức thi nữa.'],
      nhom_3: ['Phòng máy cũ, 08 máy hỏng.'],
    });
    for (const words of ['vào cuối tuần', 'tổ chức thi nữa', '08 máy hỏng']) expect(twice.note.split(words)).toHaveLength(2);
  });
});

describe('who is behind what the report counts', () => {
  const four = (text: string) => Array(4).fill(text);
  const { report, note } = documents({
    danh_gia: four('Nhận thức của học sinh được nâng cao.'),
    kho_khan: ['Phụ huynh đi làm xa.', 'Phụ huynh chưa quan tâm.', 'Cha mẹ chưa biết dùng máy.', 'Gia đình ít kiểm soát con.'],
    nhom_2: ['Lồng ghép an toàn mạng vào môn Tin học.', 'Đưa kỹ năng số vào tiết học.'],
  });
  test('the note names them for a matter though other words have the same units', () => {
    expect(report).toContain('Có 04 phòng GDĐT nêu khó khăn: khó khăn liên quan đến gia đình');
    expect(note).toMatch(/- [^(]*Khó khăn liên quan đến gia đình[^(]* \(04\): Phòng GDĐT/);
  });
  test('and for a label', () => {
    expect(report).toContain('lồng ghép kỹ năng số, an toàn trên mạng vào môn học');
    expect(note).toMatch(/Lồng ghép kỹ năng số, an toàn trên mạng vào môn học \(02\): Phòng GDĐT/);
  });
});

describe.each([10, 30])('a count of people that is %i times what it was', (times) => {
  const sheets = cleanCity(40);
  const row = sheets.get('so_lieu')?.rows[3];
  const value = times * Number(row?.get('nhom_2_so_buoi.2022'));
  row?.set('nhom_2_so_buoi.2022', String(value));
  const { sections } = sgddt2024.answers;
  const ofPeople = (of: (typeof sections)[number]) => ({
    ...of,
    fields: of.fields.map((field) => (field.code === 'nhom_2_so_buoi' ? { ...field, aboutPeople: true as const } : field)),
  });
  const outline = { ...sgddt2024, answers: { ...sgddt2024.answers, sections: sections.map(ofPeople) } };
  test.each(['TAM', 'CHOT'] as const)('%s: the note gives no sum, with it or without', (state) => {
    const made = consolidate(readCampaign(toWorkbook(sheets), outline as typeof sgddt2024, { ...run, state }), '');
    const note = plainText(made.note(null)).join('\n');
    expect(note).toMatch(/số buổi tuyên truyền: xem ô ở mục số liệu nghi sai/);
    expect(note).not.toMatch(/số buổi tuyên truyền: in |nếu (?:giữ|bỏ) là -/);
  });
});
