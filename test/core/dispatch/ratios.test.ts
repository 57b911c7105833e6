/** What a percentage is of, and what its two numbers count. */
import { describe, expect, test } from '@jest/globals';
import { checkOutlineTab } from '../../../src/core/outlineTab/outlineCommand.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import { proposedOf } from './proposedOf.ts';

const read = (...lines: string[]) => proposedOf('1. Kết quả', ...lines, 'GIÁM ĐỐC');
const targets = (...lines: string[]) =>
  read(...lines)
    .rows.filter(({ cells }) => cells.loai_dong === 'chỉ tiêu')
    .map(({ cells: { tu_so, mau_so, don_vi_tinh, cau } }) => [tu_so, mau_so, don_vi_tinh, cau]);
const asked = (...lines: string[]) =>
  read(...lines)
    .rows.filter(({ cells }) => cells.loai_dong === 'câu hỏi')
    .map(({ cells }) => `${cells.nhan} · ${cells.kieu}`);

const swim = [
  'Số trẻ em từ 6 đến dưới 16 tuổi biết bơi an toàn',
  'Tổng số trẻ em từ 6 đến dưới 16 tuổi',
  'trẻ em từ 6 đến dưới 16 tuổi',
  'biết bơi an toàn',
];
const rate = 'Tỷ lệ trẻ em từ 6 đến dưới 16 tuổi biết bơi an toàn';

describe('the sentence names both numbers', () => {
  test.each([
    `- ${rate} (%); để có cơ sở tính được số %, đề nghị nêu rõ số trẻ em biết bơi an toàn và tổng số trẻ em từ 6 đến dưới 16 tuổi theo từng năm.`,
    `- ${rate} (nêu rõ số trẻ em biết bơi an toàn và tổng số trẻ em từ 6 đến dưới 16 tuổi)`,
    `- ${rate}: ......% (nêu rõ tổng số trẻ em từ 6 đến dưới 16 tuổi và số trẻ em biết bơi an toàn)`,
  ])('%s', (line) => {
    expect(targets(line)).toEqual([swim]);
    // Once: not the numerator, not the total, not the words that lead to them.
    expect(asked(line)).toEqual(['Số trẻ em từ 6 đến dưới 16 tuổi biết bơi an toàn · số đếm']);
  });

  test('the unit of count of the cell is a whole noun', () => {
    const { rows } = read(`- ${rate} (%)`);
    const nouns = rows.filter(({ cells }) => cells.kieu === 'số đếm').map(({ cells }) => cells.don_vi_tinh);
    expect(nouns).toEqual(['trẻ em', 'trẻ em', 'trẻ em']);
    expect(targets('- Tỷ lệ người từ 60 tuổi trở lên được khám sức khỏe (%)')[0]?.[2]).toBe('người từ 60 tuổi trở lên');
  });

  test.each([
    ['Tỷ lệ trường có phòng máy (%), kèm theo số liệu từng trường và tổng số trường.', 'Số trường có phòng máy', 'Tổng số trường'],
    ['Tỷ lệ trường có phòng máy (%); ghi rõ số quyết định công nhận, tổng số phòng máy.', 'Số trường có phòng máy', 'Tổng số trường'],
    [
      'Tỷ lệ cơ sở giáo dục định kỳ tổ chức tuyên truyền; nêu rõ số buổi tuyên truyền và tổng số cơ sở giáo dục.',
      'Số cơ sở giáo dục định kỳ tổ chức tuyên truyền',
      'Tổng số cơ sở giáo dục',
    ],
    [
      'Tỷ lệ trẻ em bị xâm hại được hỗ trợ (%); nêu rõ số trẻ em bị xâm hại và tổng số trẻ em được hỗ trợ.',
      'Số trẻ em bị xâm hại được hỗ trợ',
      'Tổng số trẻ em bị xâm hại',
    ],
    [
      'Tỷ lệ trẻ em bị xâm hại được hỗ trợ (%); nêu rõ số trẻ em được hỗ trợ và tổng số trẻ em.',
      'Số trẻ em bị xâm hại được hỗ trợ',
      'Tổng số trẻ em bị xâm hại',
    ],
    [
      'Tỷ lệ trẻ em có hoàn cảnh đặc biệt được hỗ trợ (%); nêu rõ số trẻ em được hỗ trợ và tổng số trẻ em.',
      'Số trẻ em có hoàn cảnh đặc biệt được hỗ trợ',
      'Tổng số trẻ em có hoàn cảnh đặc biệt',
    ],
    [
      'Tỷ lệ người dân được tập huấn (%); nêu rõ số lượt người dân được tập huấn và tổng số dân.',
      'Số người dân được tập huấn',
      'Tổng số người dân',
    ],
    ['Tỷ lệ bao phủ bảo hiểm y tế (%), nêu rõ số người tham gia bảo hiểm y tế và tổng số dân.', 'Số bao phủ bảo hiểm y tế', ''],
  ])('numbers that are not those of the rate leave it as it is: %s', (line, numerator, total) => {
    expect(targets(`- ${line}`).map((cells) => cells.slice(0, 2))).toEqual([[expect.stringMatching(`^${numerator}(?:,|$)`), total]]);
  });

  test('the numbers of another rate are questions of their own', () => {
    const line = '- Tỷ lệ cơ sở giáo dục có tủ sách; nêu rõ số buổi đọc sách và tổng số cơ sở giáo dục.';
    expect(asked(line)).toContain('Số buổi đọc sách · số đếm');
  });

  test('of all that is counted', () => {
    const line = '- Tỷ lệ hộ nghèo (%); nêu rõ số hộ nghèo và tổng số hộ.';
    expect(targets(line).map((cells) => cells.slice(0, 2))).toEqual([['Số hộ nghèo', 'Tổng số hộ']]);
    expect(asked(line)).toHaveLength(1);
  });

  test('another total of the same list is not that of the rate', () => {
    const lines = ['- Tỷ lệ hộ nghèo được vay vốn (%); số hộ mới thoát nghèo; tổng số vườn ươm'];
    expect(targets(...lines).map(([, total]) => total)).toEqual(['Tổng số hộ nghèo']);
    expect(asked(...lines)).toHaveLength(3);
  });

  test('what is had is part of what is counted', () => {
    expect(targets('- Tỷ lệ hộ gia đình có giếng, bể nước được đậy nắp an toàn (%)')).toEqual([
      [
        'Số hộ gia đình có giếng, bể nước được đậy nắp an toàn',
        'Tổng số hộ gia đình có giếng, bể nước',
        'hộ gia đình có giếng, bể nước',
        'được đậy nắp an toàn',
      ],
    ]);
  });

  test('a share of a total in other words keeps the noun of both', () => {
    expect(targets('- Tỷ lệ trường học có thư viện đạt chuẩn (nêu rõ số trường đạt chuẩn và tổng số trường).')).toEqual([
      ['Số trường học có thư viện đạt chuẩn', 'Tổng số trường', 'trường học', 'có thư viện đạt chuẩn'],
    ]);
  });
});

test('a rate of which nothing says the total is asked about, never divided by itself', () => {
  const { grid, rows } = read('- Tỷ lệ hộ nghèo (%)');
  expect(targets('- Tỷ lệ hộ nghèo (%)')).toEqual([['Số hộ nghèo', '', 'hộ nghèo', '']]);
  expect(rows.filter(({ why }) => why.includes('không nói tính trên tổng số nào'))).toHaveLength(4);
  const { faults } = checkOutlineTab(grid, blankForm);
  expect(faults.map(({ column }) => column)).toEqual(expect.arrayContaining(['Nhãn', 'Mẫu số', 'Mục tiêu %']));
});

describe('numbers by year, and how they go together', () => {
  const rows = (...lines: string[]) =>
    read(...lines)
      .rows.filter(({ cells }) => cells.loai_dong === 'câu hỏi')
      .map(({ cells, why }) => [cells.nhan, cells.cong_don, why.includes('Công văn không nói theo năm')]);

  test('what there is, is not added from year to year; what was done, is', () => {
    expect(
      rows(
        '- Tổng số học sinh: ….; số học sinh nữ: ….',
        '- Tổng số hộ gia đình trên địa bàn: …. hộ',
        '- Số trẻ em tử vong do đuối nước theo từng năm: …. trẻ em',
        '- Số học sinh được tập huấn: ….',
        '- Số lớp dạy bơi đã mở: …. lớp',
        '- Số học sinh biết bơi theo từng năm: …. học sinh',
        '- Số trường có biển cảnh báo: …. trường',
        '- Diện tích ao, hồ được rào chắn: …. ha; diện tích ao, hồ: …. ha',
        '- Số điểm nguy hiểm: …. điểm',
        '- Số học sinh đạt giải: …. học sinh',
      ),
    ).toEqual([
      ['Tổng số học sinh', 'thời điểm', true],
      ['Số học sinh nữ', 'thời điểm', true],
      ['Tổng số hộ gia đình trên địa bàn', 'thời điểm', true],
      ['Số trẻ em tử vong do đuối nước', 'cộng các năm', false],
      ['Số học sinh được tập huấn', 'cộng các năm', true],
      ['Số lớp dạy bơi đã mở', 'cộng các năm', true],
      ['Số học sinh biết bơi', 'thời điểm', false],
      ['Số trường có biển cảnh báo', 'thời điểm', true],
      ['Diện tích ao, hồ được rào chắn', 'cộng các năm', true],
      ['Diện tích ao, hồ', 'thời điểm', true],
      ['Số điểm nguy hiểm', 'thời điểm', true],
      ['Số học sinh đạt giải', 'cộng các năm', true],
    ]);
  });

  test('an average or a price is never summed; what the words do not tell waits for the officer', () => {
    const measure = (line: string) => rows(line).map(([, one]) => one)[0] ?? '';
    const never = [
      'Mức thu tiền ăn bình quân: …… đồng/ngày',
      'Giá vé bơi trung bình: …… đồng/lượt',
      'Học phí: …… đồng',
      'Diện tích sân chơi trên một học sinh: …… m2',
    ];
    const open = [
      'Số nhân viên bếp: …… người',
      'Diện tích bếp ăn: …… m2',
      'Số đầu sách của thư viện: …… đầu sách',
      'Số máy tính đang sử dụng: …… chiếc',
      'Số trẻ thừa cân, béo phì: ……',
    ];
    const happened = [
      'Số lần kiểm tra bếp ăn: …… lần',
      'Số vụ ngộ độc thực phẩm: …… vụ',
      'Số lượt/năm: …… lượt/năm',
      'Số trẻ bị ngộ độc: …… trẻ',
    ];
    expect(never.map((line) => measure(`- ${line}`))).toEqual(never.map(() => 'không cộng'));
    expect(open.map((line) => measure(`- ${line}`))).toEqual(open.map(() => ''));
    expect(happened.map((line) => measure(`- ${line}`))).toEqual(happened.map(() => 'cộng các năm'));
    expect(rows('- Tổng số học sinh của trường: …… em; trong đó số học sinh ăn bán trú: …… em.').map(([, one]) => one)).toEqual([
      'thời điểm',
      'thời điểm',
    ]);
  });

  test('what is to be reached is the target, and no word of the label; what it is for is no part of the total', () => {
    const ratio = (line: string) => {
      const { rows: all } = read(line);
      const cells = all.find(({ cells: one }) => one.loai_dong === 'chỉ tiêu')?.cells;
      return [cells?.nhan, cells?.tu_so, cells?.mau_so, cells?.muc_tieu ?? ''];
    };
    expect(ratio('- Tỷ lệ trường có bếp ăn một chiều đạt ít nhất 90% vào năm 2025.')).toEqual([
      'Tỷ lệ trường có bếp ăn một chiều',
      'Số trường có bếp ăn một chiều',
      'Tổng số trường',
      '90',
    ]);
    expect(ratio('- Tỷ lệ học sinh điều khiển xe gắn máy đội mũ bảo hiểm đạt 100%.')).toEqual([
      'Tỷ lệ học sinh điều khiển xe gắn máy đội mũ bảo hiểm',
      'Số học sinh điều khiển xe gắn máy đội mũ bảo hiểm',
      '',
      '100',
    ]);
    expect(ratio('- Số trường có mô hình điểm trên tổng số trường, để có cơ sở tính tỷ lệ %.').slice(1, 3)).toEqual([
      'Số trường có mô hình điểm',
      'Tổng số trường',
    ]);
    expect(rows('- Số nhân viên: …… người; số nhân viên được khám: …… người; tỷ lệ: ……%').map(([label]) => label)).toEqual([
      'Số nhân viên',
      'Số nhân viên được khám',
    ]);
  });

  test('a share of people or places is one of a year; only a share of what happened adds up', () => {
    const measure = (line: string) => rows(line).map(([, one]) => one)[0];
    const ofYear = [
      '- Tỷ lệ học sinh biết bơi an toàn (số học sinh biết bơi/tổng số học sinh) từng năm: ……',
      '- 100% trường có biển cảnh báo (số trường có biển cảnh báo trên tổng số trường)',
      '- Tỷ lệ giáo viên được tập huấn (số giáo viên được tập huấn/tổng số giáo viên)',
      '- Tỷ lệ hộ tham gia bảo hiểm (số hộ tham gia/tổng số hộ)',
      '- Số học sinh lớp 5 biết bơi/tổng số học sinh lớp 5, tỷ lệ %',
    ];
    const ofHappened = [
      '- Tỷ lệ hồ sơ giải quyết đúng hạn (số hồ sơ giải quyết đúng hạn/tổng số hồ sơ tiếp nhận)',
      '- Tỷ lệ trẻ em được hỗ trợ (số trẻ em được hỗ trợ/tổng số trẻ em có yêu cầu hỗ trợ)',
      '- Tỷ lệ vụ việc được xử lý (số vụ được xử lý/tổng số vụ)',
      '- Số cơ sở bị xử lý/tổng số cơ sở vi phạm, tỷ lệ %',
    ];
    expect(ofYear.map(measure)).toEqual(ofYear.map(() => 'thời điểm'));
    expect(ofHappened.map(measure)).toEqual(ofHappened.map(() => 'cộng các năm'));
  });

  test('only what is said to be there stands; what may have happened in the year adds up', () => {
    const happened =
      'trẻ em đuối nước|trẻ em tai nạn|cán bộ, giáo viên kỷ luật|cán bộ khen thưởng|cơ sở kinh doanh xử phạt|cơ sở thanh tra|học sinh lưu ban|người khám bệnh|trẻ em khám sức khỏe|trẻ em tiêm chủng|người hiến máu|doanh nghiệp giải thể|công trình khởi công|phòng học sửa chữa|nhà tình nghĩa xây dựng|máy tính mua sắm|máy tính tặng học sinh|học sinh trao học bổng|người khởi tố|trẻ em cứu sống|trẻ em tảo hôn|hộ xóa nhà tạm|người lao động xuất khẩu|người đến làm việc|học sinh đi tham quan|người truy cập cổng thông tin|học sinh có vi phạm|trẻ em có yêu cầu hỗ trợ|người có đơn|cơ sở có sự cố';
    const there =
      'thiết bị|học sinh nữ|trẻ em từ 6 đến dưới 16 tuổi|trẻ em dưới 16 tuổi trên địa bàn|giáo viên, nhân viên của trường|trường có cán bộ tư vấn tâm lý|học sinh chưa biết bơi|hộ nghèo, cận nghèo|trường tiểu học, trung học cơ sở|học sinh lớp 5 biết bơi|trường có thiết bị lọc|cán bộ có kiến thức phòng, chống đuối nước|máy tính|người khuyết tật là trẻ em';
    const measures = (what: string) => [...new Set(what.split('|').map((one) => rows(`- Số ${one}: ……`)[0]?.join()))];
    const said = (what: string, measure: string) => what.split('|').map((one) => `Số ${one},${measure},true`);
    expect(measures(happened)).toEqual(said(happened, 'cộng các năm'));
    expect(measures(there)).toEqual(said(there, 'thời điểm'));
  });

  test('a count of people to whom something befell is of people; of many at a time it is not', () => {
    const isOfPeople = (what: string) =>
      read(`- ${what}: ……`)
        .rows.filter(({ cells }) => cells.loai_dong === 'câu hỏi')
        .every(({ cells }) => cells.ve_nguoi === 'Có');
    const few =
      'Số trẻ em bị quấy rối trên mạng|Số trẻ em bị cô lập|Số trẻ em bị dụ dỗ|Số trẻ em bị bắt cóc|Số học sinh bị đuổi học|Số học sinh bị tung ảnh nóng|Số học sinh trầm cảm|Số học sinh kỷ luật|Số học sinh tự làm đau bản thân|Số cháu bị xâm hại|Số bé bị bạo hành|Số lượt trẻ em bị bắt nạt|Số trẻ em bị xâm hại được tư vấn kỹ năng|Số trẻ em bị bắt nạt theo Kế hoạch phòng, chống bạo lực|Số vụ bạo lực học đường|Số trẻ em được hỗ trợ, can thiệp|Số tổ chức, cá nhân vi phạm|Số trẻ em đuối nước|Số trẻ em được tư vấn về việc bị bắt nạt|Số nữ sinh bị ghép ảnh|Số học sinh tham gia cờ bạc';
    const many =
      'Số học sinh được tuyên truyền phòng, chống bạo lực|Số lượt người được tập huấn về trẻ em bị xâm hại|Số học sinh ký cam kết không vi phạm|Số học sinh được trang bị kỹ năng|Số người sử dụng thiết bị|Số buổi tuyên truyền phòng chống xâm hại|Số học sinh nữ|Số trẻ em có kiến thức phòng tránh đuối nước|Số cán bộ được phân công|Số cơ sở vi phạm';
    expect(few.split('|').filter((one) => !isOfPeople(one))).toEqual([]);
    expect(many.split('|').filter(isOfPeople)).toEqual([]);
    expect(read('- Trẻ em bị xâm hại: …… em').rows.some(({ cells }) => cells.ve_nguoi === 'Có')).toBe(true);
  });

  test('what is to be reached is no part of what is counted', () => {
    expect(asked('- Tỷ lệ trẻ em được học bơi, phấn đấu đạt 90%: ……%')).toEqual(['Số trẻ em được học bơi · số đếm']);
    expect(asked('- Tỷ lệ trẻ em bị xâm hại giảm còn dưới 3%: ……%')).toEqual(['Số trẻ em bị xâm hại · số đếm']);
  });

  test('of a share that is added up over years the read-back says when that is right', () => {
    const { grid } = read('- Tỷ lệ trường có biển cảnh báo (số trường có biển cảnh báo/tổng số trường) từng năm 2025, 2026, ít nhất 90%');
    const filled = grid.map((row) =>
      ['kính gửi', 'chức vụ người ký'].some((word) => row.includes(word)) ? row.map((cell, at) => (at === 2 ? 'Ai đó' : cell)) : row,
    );
    const told = (rows: readonly (readonly string[])[]) =>
      checkOutlineTab(rows, blankForm)
        .readBack.flatMap(({ lines }) => lines)
        .join(' ');
    expect(told(filled)).toMatch(/\(năm cuối kỳ\)/);
    expect(told(filled)).not.toMatch(/Cộng các năm chỉ đúng/);
    const summed = filled.map((row) => row.map((cell) => (cell === 'thời điểm' ? 'cộng các năm' : cell)));
    expect(told(summed)).toMatch(/Cộng các năm chỉ đúng khi “Tổng số trường” là việc xảy ra trong năm; .* hãy chọn “thời điểm”/);
  });

  test('two questions of one sentence are read back apart', () => {
    const { grid } = read('- Tổng số học sinh: ….; số học sinh nữ: ….', '- Số lớp: …. lớp');
    const filled = grid.map((row) =>
      ['kính gửi', 'chức vụ người ký'].some((word) => row.includes(word)) ? row.map((cell, at) => (at === 2 ? 'Ai đó' : cell)) : row,
    );
    const { faults, readBack } = checkOutlineTab(filled, blankForm);
    expect(faults).toEqual([]);
    const told = readBack.flatMap(({ lines }) => lines).filter((line) => line.includes('số học sinh nữ'));
    expect(told.map((line) => /“[^”]*” của câu “/.exec(line)?.[0])).toEqual(['“Tổng số học sinh” của câu “', '“Số học sinh nữ” của câu “']);
  });
});
