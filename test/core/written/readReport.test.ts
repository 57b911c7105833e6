/** What is read of a written report: the known ward report, and the corpus with the numbers of the contract. */
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { textOfRow } from '../../../src/core/written/proposals/textOfRow.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { readLabelled } from '../../proofs/written/labelled.ts';
import { makeReports } from '../../proofs/written/made/makeReports.ts';
import { measure } from '../../proofs/written/measure.ts';

const read = (text: string) => readReport(linesOfText(text), 'x.txt', sgddt2024);
const figures = (text: string) => read(text).figures.map(({ field, year, value, sure }) => [field, year, value, sure]);

describe('figures of one sentence', () => {
  test.each<[string, [string, number | null, number, string][]]>([
    ['Năm 2022 tổ chức 05 buổi tuyên truyền.', [['nhom_2_so_buoi', 2022, 5, 'chac']]],
    ['Tổ chức được hơn 21 buổi tuyên truyền.', [['nhom_2_so_buoi', null, 21, 'can_xem']]],
    ['Năm 2022 tổ chức mười hai buổi tuyên truyền.', [['nhom_2_so_buoi', 2022, 12, 'chac']]],
    ['Năm 2023 bố trí kinh phí 23,5 triệu đồng.', [['kinh_phi', 2023, 23_500_000, 'chac']]],
    ['Năm 2023 tuyên truyền cho 1,55 triệu lượt người.', [['nhom_2_so_luot', 2023, 1_550_000, 'chac']]],
    [
      'Năm 2023 tiếp nhận, xử lý 02 vụ xâm hại trẻ em.',
      [
        ['so_vu_da_xu_ly', 2023, 2, 'chac'],
        ['so_vu_tiep_nhan', 2023, 2, 'chac'],
      ],
    ],
    [
      'Tổng số vụ đã tiếp nhận: 03 vụ (năm 2022: 01; năm 2023: 02).',
      [
        ['so_vu_tiep_nhan', null, 3, 'can_xem'],
        ['so_vu_tiep_nhan', 2022, 1, 'chac'],
        ['so_vu_tiep_nhan', 2023, 2, 'chac'],
      ],
    ],
    [
      'Đơn vị tiếp nhận 01 vụ xâm hại trẻ em năm 2021, đã xử lý 01 vụ.',
      [
        ['so_vu_tiep_nhan', 2021, 1, 'chac'],
        ['so_vu_da_xu_ly', 2021, 1, 'chac'],
      ],
    ],
    [
      'Số vụ đã tiếp nhận: 03 vụ; đã xử lý cả 03 vụ (2022: 02; 2024: 01).',
      [
        ['so_vu_tiep_nhan', null, 3, 'can_xem'],
        ['so_vu_da_xu_ly', null, 3, 'can_xem'],
        ['so_vu_da_xu_ly', 2022, 2, 'chac'],
        ['so_vu_da_xu_ly', 2024, 1, 'chac'],
      ],
    ],
    [
      'Tổ chức 9 buổi tuyên truyền năm 2023, 11 buổi năm 2024 với lần lượt 640 và 905 lượt người.',
      [
        ['nhom_2_so_luot', 2023, 640, 'chac'],
        ['nhom_2_so_luot', 2024, 905, 'chac'],
        ['nhom_2_so_buoi', 2023, 9, 'chac'],
        ['nhom_2_so_buoi', 2024, 11, 'chac'],
      ],
    ],
    // What a span of years adds up to is no figure of its first year.
    ['Từ năm 2022, trường đã tổ chức 12 buổi tuyên truyền.', [['nhom_2_so_buoi', null, 12, 'can_xem']]],
    [
      'Từ năm 2023 đến nay, mỗi năm tổ chức 4 buổi tuyên truyền.',
      [
        ['nhom_2_so_buoi', 2023, 4, 'can_xem'],
        ['nhom_2_so_buoi', 2024, 4, 'can_xem'],
      ],
    ],
    [
      'Các năm 2023, 2024: số vụ tiếp nhận 0, số buổi tuyên truyền 6.',
      [
        ['so_vu_tiep_nhan', 2023, 0, 'chac'],
        ['so_vu_tiep_nhan', 2024, 0, 'chac'],
        ['nhom_2_so_buoi', null, 6, 'can_xem'],
      ],
    ],
    [
      'Năm 2023 số vụ xâm hại, số trẻ cần hỗ trợ đều bằng 0.',
      [
        ['so_vu_tiep_nhan', 2023, 0, 'can_xem'],
        ['so_tre_duoc_ho_tro', 2023, 0, 'can_xem'],
      ],
    ],
    // What stands next to a denial and is not denied.
    ['Năm 2023 không để xảy ra vụ việc, các lượt học sinh tham gia tích cực.', [['so_vu_tiep_nhan', 2023, 0, 'can_xem']]],
    ['Năm 2023 không để xảy ra vụ việc nào, lượt học sinh tham gia tăng cao.', [['so_vu_tiep_nhan', 2023, 0, 'can_xem']]],
    [
      'Năm 2022 số buổi tuyên truyền là 05, năm 2023 số vụ tiếp nhận, số vụ đã xử lý đều bằng 0.',
      [
        ['nhom_2_so_buoi', 2022, 5, 'chac'],
        ['so_vu_da_xu_ly', 2023, 0, 'chac'],
        ['so_vu_tiep_nhan', 2023, 0, 'can_xem'],
      ],
    ],
    [
      'Năm 2022 tiếp nhận 2 vụ xâm hại trẻ em, đã giải quyết dứt điểm.',
      [
        ['so_vu_tiep_nhan', 2022, 2, 'chac'],
        ['so_vu_da_xu_ly', 2022, 2, 'can_xem'],
      ],
    ],
    ['Năm 2022 tiếp nhận 2 vụ xâm hại trẻ em, đã giải quyết một phần.', [['so_vu_tiep_nhan', 2022, 2, 'chac']]],
    // Of one school the count of schools is 1; an office's schools are not counted by words.
    ['Năm 2023 định kỳ tuyên truyền kỹ năng hằng tháng.', []],
    ['Năm 2025 sẽ tổ chức 15 buổi tuyên truyền.', []],
    ['Năm 2022 toàn quận có 45 trường, 20.000 học sinh.', []],
    ['Năm 2022 số buổi tuyên truyền tăng 5 buổi so với năm 2021.', []],
    ['Mỗi trường tổ chức 02 buổi tuyên truyền/năm học.', []],
    ['Niêm yết Tổng đài 111 cho học sinh lớp 3–4 theo Công văn số 2386/CATP-ANM(Đ3).', []],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

test('a school that says it does is one of the schools asked for, to be looked at', () => {
  const school = 'TRƯỜNG THPT HOA SỮA\nBÁO CÁO\nII. KẾT QUẢ\n';
  expect(figures(`${school}Năm 2023 trường tuyên truyền kỹ năng định kỳ hằng tháng.`)).toEqual([['so_co_so_dinh_ky', 2023, 1, 'can_xem']]);
  expect(figures(`${school}Năm 2023 trường chưa tuyên truyền kỹ năng định kỳ.`)).toEqual([]);
});

describe('an office that tells of its schools one by one', () => {
  const office = 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN VĨNH AN\nBÁO CÁO\nII. KẾT QUẢ\n';
  const school = ['Trường THCS Hoa Ban', 'Trường THCS Sông Đào'];
  test.each<[string, string[], number[]]>([
    ['by headings', school.flatMap((name, at) => [`${at + 1}. ${name}`, `Năm 2023 tổ chức ${at + 5} buổi tuyên truyền.`]), [3, 4]],
    ['by lines', school.flatMap((name, at) => [name, `Năm 2023 tổ chức ${at + 5} buổi tuyên truyền.`]), [4, 6]],
    ['by items', school.map((name, at) => `- ${name}: năm 2023 tổ chức ${at + 5} buổi tuyên truyền.`), [3, 4]],
    ['in a sentence', [`${school[0]} tổ chức 8 buổi tuyên truyền năm 2024, ${school[1]} tổ chức 9 buổi năm 2024.`], [3]],
    ['in a table', ['| Trường | Số buổi tuyên truyền 2023 |', ...school.map((name, at) => `| ${name} | ${at + 5} |`)], [4, 5]],
  ])('%s: no figure is the office’s, none is added up, and a person is told', (_, lines, sentences) => {
    const report = read(office + lines.join('\n'));
    expect(report.figures).toEqual([]);
    expect(report.bySchool).toEqual([{ field: 'nhom_2_so_buoi', sentences }]);
  });

  test('a school holds in its paragraph until the office, or all of them, is spoken of', () => {
    const first = `${office}${school[0]} tổ chức 5 buổi tuyên truyền năm 2023`;
    const cases = 'iếp nhận 2 vụ xâm hại trẻ em năm 2023';
    expect(figures(`${first}; t${cases}.`)).toEqual([]);
    expect(figures(`${first}. T${cases}.`)).toEqual([]);
    expect(figures(`${first}. Toàn huyện t${cases}.`)).toEqual([['so_vu_tiep_nhan', 2023, 2, 'chac']]);
    expect(figures(`${first}; phòng đã t${cases}.`)).toEqual([['so_vu_tiep_nhan', 2023, 2, 'chac']]);
    expect(figures(`${first}.\nT${cases}.`)).toEqual([['so_vu_tiep_nhan', 2023, 2, 'chac']]);
  });

  test('a line of all schools ends what a heading or a line names', () => {
    const all = 'Cả hai trường: năm 2023 tổ chức 12 buổi tuyên truyền.\nĐã tiếp nhận 2 vụ xâm hại trẻ em năm 2023.';
    for (const over of [school[0], `1. ${school[0]}`]) {
      const sure = figures(`${office}${over}\nNăm 2022 tổ chức 5 buổi tuyên truyền.\n${all}`).filter(([, , , how]) => how === 'chac');
      expect(sure).toEqual([
        ['nhom_2_so_buoi', 2023, 12, 'chac'],
        ['so_vu_tiep_nhan', 2023, 2, 'chac'],
      ]);
    }
    expect(figures(`${office}${school[0]}\nCả trường tổ chức 5 buổi tuyên truyền năm 2022.`)).toEqual([]);
  });

  test('what was done with all of a school’s cases is the school’s', () => {
    const { figures: own, bySchool } = read(`${office}${school[0]} tiếp nhận 2 vụ xâm hại trẻ em năm 2023. Đã giải quyết dứt điểm.`);
    expect(own).toEqual([]);
    expect(bySchool.map(({ field }) => field)).toEqual(['so_vu_tiep_nhan', 'so_vu_da_xu_ly']);
  });

  test('what it says of all of them is its own', () => {
    expect(figures(`${office}Năm 2022 toàn huyện tổ chức 30 buổi tuyên truyền, riêng ${school[0]} 12 buổi.`)).toEqual([
      ['nhom_2_so_buoi', 2022, 30, 'chac'],
    ]);
  });
});

describe('a sentence finds its question', () => {
  const placesOf = (text: string) => {
    const { texts, sentences, guessed } = read(text);
    const of = new Map(Object.entries(texts).flatMap(([field, ids]) => ids.map((id) => [id, field] as const)));
    return sentences.map(({ id }) => `${of.get(id) ?? ''}${guessed.includes(id) ? '?' : ''}`);
  };

  test('items in brackets below a numbered heading of all groups are the groups one by one', () => {
    const items = ['(1) Sổ tay có trang về quyền riêng tư.', '(2) Khối 6 học tám tiết. Mỗi lớp một buổi.', '(3) Máy do trường quản lý.'];
    expect(placesOf(['3. Năm nhóm biện pháp', ...items].join('\n'))).toEqual(['nhom_1', 'nhom_2', 'nhom_2', 'nhom_3']);
  });

  test('under a heading of several questions its words decide, next to it its neighbours', () => {
    const said = [
      'Hiệu trưởng ký Kế hoạch số 12/KH-HS ngày 5/9/2022.',
      'Phụ trách chung là một Phó Hiệu trưởng.',
      'Phụ huynh nhắn trên ứng dụng của trường, bộ phận chăm sóc trả lời trong hai tiếng.',
    ];
    expect(placesOf(['1. Công tác chỉ đạo', ...said].join('\n'))).toEqual(['van_ban_trien_khai', 'dau_moi', 'tiep_nhan_phan_anh']);
  });

  test('of a form without words of its own, a group has the words of its label and its keywords', () => {
    const { written: _, ...form } = sgddt2024;
    const lines = ['II. Việc khác', 'Chặn lọc nội dung xấu.', 'Lắp wifi cho phòng máy.'];
    expect(readReport(linesOfText(lines.join('\n')), 'x.txt', form).texts).toEqual({ nhom_3: [1, 2] });
  });

  test('where none of its own words says so, a person is told', () => {
    const said = 'Hiệu trưởng ký Kế hoạch số 12/KH-HS. Mọi tổ đều có bản riêng.';
    expect(placesOf(`1. Công tác chỉ đạo\n${said}`)).toEqual(['van_ban_trien_khai', 'van_ban_trien_khai?']);
  });
});

describe('a table with a head of two rows, a merged cell over several', () => {
  const table = (...rows: string[][]) =>
    readReport(
      [
        ...linesOfText('II. BÁO CÁO KẾT QUẢ THỰC HIỆN\n2. Giáo dục, truyền thông'),
        ...rows.map((cells) => ({ text: cells.join(' | '), cells })),
      ],
      'x.docx',
      sgddt2024,
    ).figures.map(({ field, year, value }) => [field, year, value]);
  const expected = [
    ['nhom_2_so_buoi', 2022, 5],
    ['nhom_2_so_luot', 2022, 2980],
    ['nhom_2_so_buoi', 2023, 6],
    ['nhom_2_so_luot', 2023, 3540],
  ];
  test('years over fields; the only row is the unit’s', () => {
    const rows = [
      ['Hoạt động', '2022', '', '2023', ''],
      ['', 'Buổi', 'Lượt', 'Buổi', 'Lượt'],
      ['Tuyên truyền, ngoại khóa', '5', '2.980', '6', '3.540'],
    ];
    expect(table(...rows)).toEqual(expected);
  });
  test('fields over years; of several rows only the sum', () => {
    const rows = [
      ['Hoạt động', 'Số buổi', '', 'Số lượt', ''],
      ['', 'Năm 2022', 'Năm 2023', 'Năm 2022', 'Năm 2023'],
      ['Chào cờ', '3', '4', '2.000', '2.500'],
      ['Ngoại khóa', '2', '2', '980', '1.040'],
      ['Cộng', '5', '6', '2.980', '3.540'],
    ];
    expect(new Set(table(...rows).map(String))).toEqual(new Set(expected.map(String)));
  });
  test('under money, what a row was spent on is no count; what says that it counts is', () => {
    const money = (...rows: string[][]) =>
      readReport(
        [...linesOfText('I. KẾT QUẢ\nKinh phí thực hiện như bảng:'), ...rows.map((cells) => ({ text: cells.join(' | '), cells }))],
        'x.docx',
        sgddt2024,
      ).figures.map(({ field, year, value }) => [field, year, value]);
    const years = ['Năm', '2022', '2023'];
    expect(money(years, ['Kinh phí (triệu đồng)', '2,5', '4'], ['Số buổi tuyên truyền', '3', '5'])).toEqual([
      ['kinh_phi', 2022, 2500000],
      ['kinh_phi', 2023, 4000000],
      ['nhom_2_so_buoi', 2022, 3],
      ['nhom_2_so_buoi', 2023, 5],
    ]);
    expect(money(years, ['Tập huấn giáo viên', '5.000.000', '6.000.000']).filter(([field]) => field !== 'kinh_phi')).toEqual([]);
  });
  test('of several rows without a sum a person adds up', () => {
    const rows = [
      ['Hoạt động', '2022', '', '2023', ''],
      ['', 'Buổi', 'Lượt', 'Buổi', 'Lượt'],
      ['Chào cờ', '3', '2.000', '4', '2.500'],
      ['Ngoại khóa', '2', '980', '2', '1.040'],
    ];
    expect(table(...rows)).toEqual([]);
  });
});

describe('numbers of the form without its headings, labels and plans in one sentence', () => {
  test('a report that keeps the parts of the form answers by their numbers alone', () => {
    const numbered = [
      'I. Bí thư Đoàn trường theo dõi chung.',
      'II.',
      '1. Sửa nội quy, thêm mục cấm quay lén bạn.',
      '2. Chào cờ mỗi tháng nói một lần.',
      'III. Đỡ hơn trước nhiều.',
      'IV. Cáp quang hay đứt do biển động.',
      'V. Cho thêm đường truyền dự phòng.',
    ].join('\n');
    const { texts, sentences } = read(numbered);
    const placed = Object.entries(texts).map(([field, ids]) => [field, sentences.find(({ id }) => id === ids[0])?.text.slice(0, 8)]);
    expect(placed).toEqual(
      expect.arrayContaining([
        ['nhom_1', 'Sửa nội '],
        ['nhom_2', 'Chào cờ '],
        ['danh_gia', 'Đỡ hơn t'],
        ['kho_khan', 'Cáp quan'],
        ['de_xuat', 'Cho thêm'],
      ]),
    );
  });
  test('a clause that plans a later year takes nothing from the years before it', () => {
    expect(figures('Năm 2023 bố trí 5 triệu đồng; năm 2025 dự kiến 20 triệu đồng.')).toEqual([['kinh_phi', 2023, 5_000_000, 'chac']]);
    expect(figures('Dự kiến năm 2024 tổ chức 5 buổi tuyên truyền; năm 2025 tổ chức 8 buổi.')).toEqual([]);
  });
  test('each label has its own answers', () => {
    expect(figures('Số buổi tuyên truyền: năm 2022: 10; số lượt người tham gia: năm 2022: 3.000.')).toEqual([
      ['nhom_2_so_buoi', 2022, 10, 'chac'],
      ['nhom_2_so_luot', 2022, 3000, 'chac'],
    ]);
  });
  test('what was done on one day is no sure figure of its year', () => {
    expect(figures('Ngày 15/3/2024 tổ chức 01 buổi tuyên truyền.')).toEqual([['nhom_2_so_buoi', 2024, 1, 'can_xem']]);
  });
  test('all schools there are, times a year and rows side by side are no sure figure', () => {
    const sure = (rows: string) => figures(rows).filter(([, , , how]) => how === 'chac');
    expect(sure('Số trường định kỳ tổ chức\n| Năm | Tổng số trường | Đã tổ chức |\n| 2022 | 50 | 44 |')).toEqual([]);
    expect(figures('| Nội dung | 2022 | 2023 |\n| Trường tổ chức tuyên truyền định kỳ | 2/năm | 4/năm |')).toEqual([]);
    expect(sure('| Nội dung | 2022 |\n| Số buổi tuyên truyền khối 10 | 4 |\n| Số buổi tuyên truyền khối 11 | 4 |')).toEqual([]);
  });
});

test('of parts and their sum side by side the sum is the figure, where it holds', () => {
  const all = [
    ['kinh_phi', 2022, 27_000_000, 'chac'],
    ['kinh_phi', 2023, 36_500_000, 'chac'],
  ];
  const table = (sum: string) =>
    `Kinh phí (triệu đồng)\n| Năm | Ngân sách quận | Xã hội hóa | Tổng |\n| 2022 | 22 | 5 | 27 |\n| 2023 | 30 | 6,5 | ${sum} |`;
  expect(figures(table('36,5'))).toEqual(all);
  expect(figures(table('36'))).toEqual([]);
  expect(
    figures(
      '| Năm | Kinh phí (triệu đồng) | | |\n| | Ngân sách | Nguồn khác | Tổng cộng |\n| 2022 | 22 | 5 | 27 |\n| 2023 | 30 | 6,5 | 36,5 |',
    ),
  ).toEqual(all);
  expect(figures('Bảng 2. Số buổi tuyên truyền\n| Năm | Tiểu học | THCS | Tổng |\n| 2022 | 4 | 6 | 10 |')).toEqual([
    ['nhom_2_so_buoi', 2022, 10, 'chac'],
  ]);
});

test('of what is asked once, a year outside the form is no part', () => {
  const { sections } = sgddt2024.answers;
  const once = {
    ...sgddt2024,
    answers: {
      ...sgddt2024.answers,
      sections: sections.map((one) => ({ ...one, fields: one.fields.map((field) => ({ ...field, yearly: false })) })),
    },
  };
  const said = (text: string) => readReport(linesOfText(text), 'x.txt', once).figures.map(({ field, year, value }) => [field, year, value]);
  expect(said('Năm 2023 tổ chức 5 buổi tuyên truyền.')).toEqual([['nhom_2_so_buoi', null, 5]]);
  expect(said('Năm 2015 tổ chức 5 buổi tuyên truyền.')).toEqual([]);
});

describe('the report as a whole', () => {
  test('two figures of one field and year may overlap: neither is sure, nothing is added', () => {
    expect(figures('Năm 2023 tổ chức 5 buổi tuyên truyền. Năm 2023 tổ chức 7 buổi ngoại khóa.')).toEqual([
      ['nhom_2_so_buoi', 2023, 5, 'can_xem'],
      ['nhom_2_so_buoi', 2023, 7, 'can_xem'],
    ]);
  });

  test.each<[string, [string, number | null, number, string][]]>([
    ['Năm 2023 tổ chức từ 5 đến 7 buổi tuyên truyền.', [['nhom_2_so_buoi', 2023, 7, 'can_xem']]],
    ['Năm 2022 tổ chức 5 - 7 buổi tuyên truyền.', [['nhom_2_so_buoi', 2022, 7, 'can_xem']]],
    ['Năm 2022 tổ chức 2 hoặc 3 buổi tuyên truyền.', [['nhom_2_so_buoi', 2022, 3, 'can_xem']]],
    ['Năm 2021 tổ chức từ 5 buổi đến 8 buổi tuyên truyền.', [['nhom_2_so_buoi', 2021, 8, 'can_xem']]],
    ['Năm 2024 tổ chức hai đến ba buổi tuyên truyền.', [['nhom_2_so_buoi', 2024, 3, 'can_xem']]],
    ['Hằng năm tổ chức từ 5 đến 7 buổi tuyên truyền.', [['nhom_2_so_buoi', null, 7, 'can_xem']]],
    ['Năm 2024 bố trí kinh phí từ 5 đến 7 triệu đồng.', [['kinh_phi', 2024, 7_000_000, 'can_xem']]],
    [
      'Năm 2023 tổ chức 5 buổi tuyên truyền đến 400 lượt học sinh.',
      [
        ['nhom_2_so_luot', 2023, 400, 'chac'],
        ['nhom_2_so_buoi', 2023, 5, 'chac'],
      ],
    ],
    ['Năm 2022 tuyên truyền cho học sinh từ lớp 6 đến 9, tổ chức 14 buổi.', [['nhom_2_so_buoi', 2022, 14, 'chac']]],
    [
      'Số buổi tuyên truyền năm 2021, 2022, 2023, 2024 lần lượt là 5 - 7 - 8 - 9.',
      [5, 7, 8, 9].map((value, at): [string, number, number, string] => ['nhom_2_so_buoi', 2021 + at, value, 'chac']),
    ],
  ])('bounds of a count wait: %s', (text, expected) => {
    const byOrder = ([one]: readonly unknown[], [other]: readonly unknown[]) => String(one).localeCompare(String(other));
    expect([...figures(text)].sort(byOrder)).toEqual([...expected].sort(byOrder));
  });

  test.each([
    ['2. Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng', []],
    ['2. Giáo dục, truyền thông, nâng cao nhận thức, trang bị kỹ năng.', []],
    ['2. GIÁO DỤC, TRUYỀN THÔNG NÂNG CAO NHẬN THỨC VÀ TRANG BỊ KỸ NĂNG;', []],
    ['2. Đã giáo dục, truyền thông nâng cao nhận thức cho 200 em', ['Đã giáo dục, truyền thông nâng cao nhận thức cho 200 em']],
  ])('the title of a group is no answer of it: %s', (line, answers) => {
    const above = 'II. BÁO CÁO KẾT QUẢ THỰC HIỆN\n1. Xây dựng và hoàn thiện hành lang pháp lý\nTrường sửa nội quy.\n';
    const below = '\nTrường phát tờ rơi.\n5. Tăng cường hợp tác quốc tế\nKhông có.';
    const { sentences, texts } = read(above + line + below);
    const told = sentences.filter(({ id }) => texts.nhom_2?.includes(id)).map(({ text }) => text);
    expect(told).toEqual([...answers, 'Trường phát tờ rơi.']);
  });

  test('a denial beside a case is a contradiction', () => {
    const { contradictions } = read('Không xảy ra vụ việc xâm hại trẻ em nào.\nNăm 2023 tiếp nhận 02 vụ xâm hại trẻ em.');
    expect(contradictions).toEqual([{ sentences: [1, 2], about: 'so_vu_tiep_nhan' }]);
  });

  test('a sentence with personal data is counted and nowhere else', () => {
    const report = read('Năm 2023 tổ chức 5 buổi tuyên truyền.\nNạn nhân là em Nguyễn Thị Mai Anh, lớp 8A2.');
    expect(report.withheld).toBe(1);
    expect(report.withheldAfter).toEqual([1]);
    expect(read('Nạn nhân là em Nguyễn Thị Mai Anh, lớp 8A2.\nNăm 2023 tổ chức 5 buổi tuyên truyền.').withheldAfter).toEqual([0]);
    expect(JSON.stringify(report)).not.toContain('Mai Anh');
  });

  test('every sentence is under a question or listed without a place, never both', () => {
    for (const { text } of readLabelled(path.resolve('test/fixtures/written/seen'))) {
      const { sentences, texts, unplaced } = read(text);
      const ids = [...Object.values(texts).flat(), ...unplaced].sort((a, b) => a - b);
      expect(ids).toEqual(sentences.map(({ id }) => id));
    }
  });

  test('quotes are the words of their sentences', () => {
    const { sentences, figures: found } = read('Năm 2023, tổ chức hơn 12 buổi tuyên truyền.');
    expect(found.map(({ start, end }) => sentences[0]?.text.slice(start, end))).toEqual(['hơn 12 buổi']);
  });
});

test('the seen corpus is read as the contract asks', () => {
  const { all, texts, secretsShown } = measure(readLabelled(path.resolve('test/fixtures/written/seen')), sgddt2024);
  expect(all.sureRight / all.sure).toBeGreaterThanOrEqual(0.95);
  expect(all.found / all.wanted).toBeGreaterThanOrEqual(0.7);
  expect(texts.right / texts.judged).toBeGreaterThanOrEqual(0.9);
  expect(secretsShown).toBe(0);
});

test.each(['seen', 'untouched'] as const)('made reports, %s: nothing sure is wrong', (part) => {
  const { all, texts } = measure(makeReports(part, 'sgddt2024'), sgddt2024);
  expect(all.sureRight).toBe(all.sure);
  expect(all.found / all.wanted).toBeGreaterThanOrEqual(0.9);
  expect(texts.right / texts.judged).toBeGreaterThanOrEqual(0.95);
});

describe('what a report says of all, and what its headings leave open', () => {
  test('nothing in the whole period is nothing in each year', () => {
    const told = read('Số vụ xâm hại trẻ em tiếp nhận: từ 2021 đến 2024 không phát sinh.').figures;
    expect(told.map(({ year, value }) => [year, value])).toEqual([2021, 2022, 2023, 2024].map((year) => [year, 0]));
  });

  test('a label in unknown words keeps its own number', () => {
    const told = read('Số buổi tuyên truyền năm 2022: 05, số trẻ ngoan năm 2023: 0.').figures;
    expect(told.map(({ field, year, value }) => [field, year, value])).toEqual([['nhom_2_so_buoi', 2022, 5]]);
  });

  test('a frame of one cell is no row, and a table in it keeps its columns', () => {
    const cell = '1. Giáo dục, truyền thông\nTổ chức phiên tòa giả định.\nNăm\tSố buổi\tSố lượt\n2022\t3\t120';
    const { figures: found, texts } = readReport([{ text: cell, cells: [cell] }], 'x', sgddt2024);
    expect(found.map(({ field, value }) => [field, value])).toEqual([
      ['nhom_2_so_buoi', 3],
      ['nhom_2_so_luot', 120],
    ]);
    expect(texts.nhom_2).toHaveLength(1);
  });

  test.each<[string, string[], (number | string | null)[][]]>([
    [
      'the first head is empty',
      ['\t2021\t2022\t2023\t2024', 'Số buổi tuyên truyền\t3\t4\t5\t6'],
      [3, 4, 5, 6].map((value, at) => ['nhom_2_so_buoi', 2021 + at, value, 'chac']),
    ],
    [
      'a cell between is empty',
      ['Năm\t2021\t2022\t2023\t2024', 'Số buổi tuyên truyền\t3\t\t5\t6'],
      [3, 5, 6].map((value, at) => ['nhom_2_so_buoi', [2021, 2023, 2024][at] ?? 0, value, 'chac']),
    ],
    [
      'a row without its number',
      ['TT\tNội dung\t2021\t2022\t2023\t2024', '\tSố vụ tiếp nhận\t1\t2\t0\t1'],
      [1, 2, 0, 1].map((value, at) => ['so_vu_tiep_nhan', 2021 + at, value, 'chac']),
    ],
    ['a row has lost a cell', ['Năm\t2021\t2022\t2023\t2024', 'Số buổi tuyên truyền\t3\t5\t6'], []],
    ['a gap has lost a cell', ['Năm   2021   2022   2023   2024', 'Số buổi tuyên truyền   3      5   6'], []],
  ])('columns by tabs: %s', (_, lines, expected) => {
    const told = figures(lines.join('\n'));
    expect(told.filter((one) => one[3] === 'chac')).toEqual(expected);
  });

  test.each([
    'Số vụ đã xử lý năm 2022: không có vụ chưa xử lý nào',
    'Số vụ đã xử lý năm 2022: không có vụ tồn đọng nào',
    'Số buổi tuyên truyền năm 2022: không có em nào',
    'Số buổi tuyên truyền năm 2022: không phát sinh kinh phí nào',
    'Số vụ tiếp nhận năm 2022: không ghi nhận vụ nghiêm trọng nào',
    'Kinh phí bố trí năm 2022: 2tr5 cho mỗi lớp',
    'Kinh phí bố trí năm 2022: 2tr5/em',
    'Kinh phí bố trí năm 2022: 1tr5/lớp',
    'Kinh phí bố trí năm 2022: 1 tr 5',
    'Năm 2022 trường tổ chức 3 buổi / 2 lớp tuyên truyền',
    'Năm 2022 trường tổ chức 2 buổi/01 tháng tuyên truyền',
    'Kinh phí bố trí (triệu đồng)\n| Nội dung | 2021 | 2022 |\n| Dự toán được giao | 10 | 12 |\n| Đã chi | 9 | 11 |',
  ])('nothing sure: %s', (text) => {
    expect(figures(text).filter(([, , , sure]) => sure === 'chac')).toEqual([]);
  });

  test.each<[string, (number | string | null)[][]]>([
    ['Số vụ tiếp nhận năm 2022: không có vụ nào', [['so_vu_tiep_nhan', 2022, 0, 'chac']]],
    ['Kinh phí bố trí năm 2022: 2tr5', [['kinh_phi', 2022, 2_500_000, 'chac']]],
    [
      'Kinh phí bố trí (triệu đồng)\n| Nội dung | 2021 | 2022 |\n| Dự toán | 10 | 12 |',
      [10, 12].map((value, at) => ['kinh_phi', 2021 + at, value * 1_000_000, 'chac']),
    ],
    [
      'Số văn bản ban hành\n| Nội dung | 2021 | 2022 |\n| Kế hoạch | 2 | 3 |',
      [2, 3].map((value, at) => ['nhom_1_so_van_ban', 2021 + at, value, 'can_xem']),
    ],
  ])('read: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('a row becomes a text without its number and empty cells', () => {
    expect(textOfRow('2 | Quyết định số 22 |  |  | Hiệu trưởng')).toBe('Quyết định số 22, Hiệu trưởng');
    expect(textOfRow('1. | Kinh phí')).toBe('Kinh phí');
  });

  test('an empty cell of a table in a frame keeps its place', () => {
    const cell = 'Kết quả từng năm của đơn vị như sau\nNăm\tSố vụ tiếp nhận\tSố vụ đã xử lý\tSố buổi tuyên truyền\n2021\t3\t\t7';
    const { figures: found } = readReport([{ text: cell, cells: [cell] }], 'x', sgddt2024);
    expect(found.map(({ field, value }) => [field, value])).toEqual([
      ['so_vu_tiep_nhan', 3],
      ['nhom_2_so_buoi', 7],
    ]);
  });

  test('numbered sentences under two named groups are the groups by their numbers', () => {
    const list = [
      'I. KẾT QUẢ THỰC HIỆN',
      '1. Hành lang pháp lý',
      'Đã sửa nội quy.',
      '2. Giáo dục, truyền thông',
      'Đã phát tờ rơi.',
      '3. Máy móc',
      'Đã thay mới 12 bộ.',
    ];
    expect(read(list.join('\n')).texts.nhom_3).toHaveLength(1);
  });
});
