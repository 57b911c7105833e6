/** Which year a figure is of where years stand on both sides, and what is denied without one. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { ownForm } from '../../proofs/written/forms.ts';

/** What is proposed of lines of the results: field, year, value, and what makes it doubtful. */
function proposed(...lines: string[]) {
  const { figures } = readReport(linesOfText(['UBND XÃ MỘT', 'I. Kết quả triển khai', ...lines].join('\n')), 'bc.txt', sgddt2024);
  return figures.map(({ field, year, value, doubts }) => [field, year, value, ...doubts]);
}

test.each<[string, ...unknown[][]]>([
  [
    'Xử phạt 2 cá nhân vi phạm năm 2022, năm 2023 xử phạt 1 cá nhân vi phạm, năm 2024 không có.',
    ['so_vi_pham_bi_xu_ly', 2022, 2],
    ['so_vi_pham_bi_xu_ly', 2023, 1],
    ['so_vi_pham_bi_xu_ly', 2024, 0, 'denial'],
  ],
  ['Tổ chức 2 buổi tuyên truyền năm 2021, 3 buổi năm 2022.', ['nhom_2_so_buoi', 2021, 2], ['nhom_2_so_buoi', 2022, 3]],
  [
    'Xử lý xong 2 vụ của năm 2022, năm 2023 tiếp nhận mới 1 vụ, năm 2024 chuyển công an.',
    ['so_vu_da_xu_ly', 2022, 2, 'two-readings'],
    ['so_vu_tiep_nhan', 2023, 1],
  ],
  ['Số vụ của năm 2023 là 4 vụ.', ['so_vu_tiep_nhan', 2023, 4]],
  ['Năm 2022 nhận 1 vụ, năm 2023 nhận 2 vụ.', ['so_vu_tiep_nhan', 2022, 1], ['so_vu_tiep_nhan', 2023, 2]],
  [
    'Số vụ tiếp nhận: 2021 0 vụ, 2022 1 vụ; đã xử lý tương ứng 0, 1 vụ.',
    ['so_vu_tiep_nhan', 2021, 0],
    ['so_vu_tiep_nhan', 2022, 1],
    ['so_vu_da_xu_ly', 2021, 0],
    ['so_vu_da_xu_ly', 2022, 1],
  ],
])('%s', (line, ...figures) => expect(proposed(line)).toEqual(figures));

const none = (field: string, ...more: string[]) => [field, null, 0, 'no-year', 'denial', ...more];
test.each<[string, ...unknown[][]]>([
  ['- Kinh phí: nhà trường không bố trí riêng.', none('kinh_phi')],
  ['- Kinh phí: chưa được cấp, đơn vị tự cân đối.', none('kinh_phi')],
  ['- Trẻ em là nạn nhân: không phát sinh nên không có trường hợp phải hỗ trợ.', none('so_tre_duoc_ho_tro', 'no-base')],
  ['- Số vụ xâm hại trẻ em trên mạng: không có; số vụ đã xử lý: không có.', none('so_vu_tiep_nhan'), none('so_vu_da_xu_ly')],
  ['- Chưa có hoạt động hợp tác quốc tế nào.', ['nhom_5_so_hoat_dong', null, 0, 'denial', 'no-year']],
  ['- Không có tổ chức, cá nhân vi phạm.', ['so_vi_pham_bi_xu_ly', null, 0, 'denial', 'no-year', 'no-base']],
  ['- Kinh phí: không thống kê được.'],
  ['- Kinh phí: không đáng kể.'],
  ['- Kinh phí: không bố trí đủ.'],
  ['- Số buổi: không ít.'],
  ['- Số vụ: không thuộc thẩm quyền.'],
  ['- Kinh phí: không có, trừ năm 2023 chi từ nguồn xã hội hóa.'],
  ['- Chưa có giải pháp kỹ thuật riêng cho học sinh.'],
])('%s', (line, ...figures) => expect(proposed(line)).toEqual(figures));

test('money under a heading that says its unit', () => {
  const rows = ['5. Kinh phí các năm (nghìn đồng):', '| Năm 2021 | Năm 2022 |', '| 2.000 | 4.500 |'];
  expect(proposed(...rows)).toEqual([
    ['kinh_phi', 2021, 2_000_000],
    ['kinh_phi', 2022, 4_500_000],
  ]);
});

test('a section on the situation: figures to be looked at, and the questions that no other heading asks', () => {
  const lines = [
    'TRƯỜNG MỘT',
    'I. Tình hình chung',
    'Nhà trường đưa vào kế hoạch công tác xã hội trường học số 08 năm 2021.',
    'Trường có 120 học sinh, 40 giáo viên.',
    'Kinh phí năm 2023 là 6 triệu đồng.',
    'II. Kết quả',
    'Nhóm 2:',
    'Dạy các em nhận ra địa chỉ web giả.',
  ];
  const { figures, texts } = readReport(linesOfText(lines.join('\n')), 'bc.txt', sgddt2024);
  expect(figures.map(({ field, year, value, doubts }) => [field, year, value, ...doubts])).toEqual([
    ['kinh_phi', 2023, 6_000_000, 'closing-section'],
  ]);
  expect(Object.keys(texts)).toEqual(['van_ban_trien_khai', 'nhom_2']);
});

test('a year alone in its line holds to the next one, to be looked at; not beyond its section', () => {
  const lines = ['* Năm 2022', 'Ban hành 3 văn bản.', 'Số buổi tuyên truyền: 5 buổi.', '* Năm 2023', 'Ban hành 4 văn bản.'];
  expect(proposed(...lines, 'II. Tập huấn', 'Tập huấn 12 lượt giáo viên.')).toEqual([
    ['nhom_1_so_van_ban', 2022, 3, 'year-before'],
    ['nhom_2_so_buoi', 2022, 5, 'year-before'],
    ['nhom_1_so_van_ban', 2023, 4, 'year-before'],
    ['nhom_4_so_luot_tap_huan', null, 12, 'no-year'],
  ]);
});

test.each<[string, ...unknown[][]]>([
  [
    'Riêng năm 2023 tiếp nhận 1 vụ, các năm còn lại không phát sinh.',
    ['so_vu_tiep_nhan', 2023, 1],
    ['so_vu_tiep_nhan', 2021, 0, 'denial'],
    ['so_vu_tiep_nhan', 2022, 0, 'denial'],
    ['so_vu_tiep_nhan', 2024, 0, 'denial'],
  ],
  ['Năm 2024 có 1 vụ, hai năm trước không có.', ['so_vu_tiep_nhan', 2024, 1]],
  ['Kinh phí năm 2023 3 triệu đồng; các năm khác lồng ghép, không tách được.', ['kinh_phi', 2023, 3_000_000]],
  ['Năm 2023 tiếp nhận 1 vụ, các năm còn lại không vụ nào nghiêm trọng.', ['so_vu_tiep_nhan', 2023, 1]],
  [
    'Kinh phí: năm 2021 và 2022 không có; năm 2023: 5 triệu đồng.',
    ['kinh_phi', 2021, 0, 'denial'],
    ['kinh_phi', 2022, 0, 'denial'],
    ['kinh_phi', 2023, 5_000_000],
  ],
  ['Vụ việc năm 2023: công an giải quyết 2 vụ.', ['so_vu_da_xu_ly', 2023, 2]],
  [
    'Số vụ: 2021: 1; 2022: 2; 2023: 3; số buổi tuyên truyền 4, 5, 6 buổi.',
    ...[1, 2, 3].map((value, at) => ['so_vu_tiep_nhan', 2021 + at, value]),
    ...[4, 5, 6].map((value, at) => ['nhom_2_so_buoi', 2021 + at, value]),
  ],
  [
    'Năm 2022 tiếp nhận 5 vụ, xử lý 4; năm 2023 triển khai 830, xử lý 24/24.',
    ['so_vu_tiep_nhan', 2022, 5],
    ['so_vu_da_xu_ly', 2022, 4, 'other-noun'],
  ],
  ['Năm 2024 tập huấn, mỗi trường cử cán bộ nghe chuyên đề 2 buổi.'],
  ['Năm 2023 học sinh được nghe nói chuyện chuyên đề 3 buổi.', ['nhom_2_so_buoi', 2023, 3, 'two-readings']],
])('%s', (line, ...figures) => expect(proposed(line)).toEqual(figures));

test('lines without accents in a report that has them are shown as they were typed; a name in them is not shown', () => {
  const shown = (...lines: string[]) =>
    readReport(
      linesOfText(['TRUNG TÂM MỘT', 'I. Kết quả triển khai', 'Trung tâm đã ban hành kế hoạch.', ...lines].join('\n')),
      'bc.txt',
      sgddt2024,
    ).sentences.map(({ text }) => text);
  const typed = 'So luot giao vien di tap huan nam 2023 la 6 nguoi, nam 2024 la 9 nguoi.';
  expect(shown(typed)).toContain(typed);
  const told = ['Nha truong da phoi hop cong an ho tro Gia Bao', 'bi lua dao tren mang va bao cao phong giao duc.'];
  expect(shown(...told).join(' ')).not.toMatch(/Gia B/);
  expect(shown(told.join(' ')).join(' ')).not.toMatch(/Gia B/);
  const mixed = ['Năm 2022 tổ chức 3 buổi tuyên truyền,', 'trong do co 2 buoi ve phong chong duoi nuoc', 'cho học sinh.'];
  expect(shown(...mixed)).toContain(mixed.join(' '));
});

test('a form of an officer’s own: a head that is its label behind the noun, a number behind its verb', () => {
  const lines = ['UBND XÃ MỘT', 'II. Kết quả', '4. Hòa giải', '| Năm | Hòa giải tiếp nhận | Hòa giải thành |', '| 2022 | 5 | 4 |'];
  const read = readReport(linesOfText(lines.join('\n')), 'bc.txt', ownForm('phap-luat'));
  expect(read.figures.map(({ field, year, value }) => [field, year, value])).toEqual([
    ['so_vu_hoa_giai', 2022, 5],
    ['so_vu_thanh', 2022, 4],
  ]);
});
