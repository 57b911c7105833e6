/** Days of a letter, and questions answered by a day or by one of a few words. */
import { describe, expect, test } from '@jest/globals';
import { proposeFromText } from '../../../src/core/dispatch/proposeOutline.ts';
import { checkOutlineTab } from '../../../src/core/outlineTab/outlineCommand.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';

const read = (ask: string, ...lines: string[]) =>
  proposeFromText(
    [
      'UBND THÀNH PHỐ CẦN THƠ',
      'SỞ Y TẾ',
      'Số: 45/SYT-NV',
      'Cần Thơ, ngày 20 tháng 11 năm 2026',
      'Kính gửi: Ủy ban nhân dân các xã',
      ask,
      'ĐỀ CƯƠNG',
      '1. Kết quả',
      ...lines,
      'GIÁM ĐỐC',
    ].join('\n'),
  );
const days = (ask: string) => {
  const { rows } = read(ask, '- Số cây: ….');
  const said = (kind: string) => rows.find(({ cells }) => cells.kieu === kind)?.cells.nhan;
  return ['kỳ từ ngày', 'kỳ đến ngày', 'hạn nộp'].map(said);
};

describe('the years', () => {
  const asked = (title: string, ask: string) => {
    const { rows } = proposeFromText(
      ['SỞ Y TẾ', 'Số: 45/SYT-NV', `V/v ${title}`, 'Cần Thơ, ngày 20 tháng 11 năm 2027', ask, 'ĐỀ CƯƠNG', '1. Số cây: ….', 'GIÁM ĐỐC'].join(
        '\n',
      ),
    );
    return rows[0]?.cells.theo_nam;
  };
  test.each([
    ['báo cáo kết quả năm 2027', 'Đề nghị các xã báo cáo theo từng năm 2026, 2027 các nội dung sau.', '2026; 2027'],
    [
      'tổng kết thực hiện Luật',
      'Đề nghị các xã báo cáo kết quả giai đoạn 2004 - 2024 như sau.',
      '2004; 2005; 2006; 2007; 2008; 2009; 2010; 2011; 2012; 2013; 2014; 2015; 2016; 2017; 2018; 2019; 2020; 2021; 2022; 2023; 2024',
    ],
    ['tổng kết thực hiện Luật', 'Đề nghị các xã báo cáo kết quả giai đoạn 2019 - 2204 như sau.', '2019'],
    ['báo cáo kết quả năm 2027', 'Đề nghị các xã báo cáo số liệu hai năm 2026 và 2027.', '2026; 2027'],
    ['báo cáo kết quả năm 2027', 'Đề nghị các xã báo cáo theo từng năm (2025, 2026, 2027).', '2025; 2026; 2027'],
    ['báo cáo kết quả năm 2027', 'Thực hiện Kế hoạch giai đoạn 2021–2025, đề nghị các xã báo cáo.', '2027'],
  ])('%s: %s → %s', (title, ask, years) => {
    expect(asked(title, ask)).toBe(years);
  });
});

describe('the period and the deadline', () => {
  const span = 'Sở Y tế đề nghị các xã báo cáo, số liệu tính từ ngày 01/9/2025 đến ngày 31/5/2026.';
  test.each([
    [`${span} Báo cáo gửi về Sở trước ngày 15 tháng 12 năm 2026.`, ['01/09/2025', '31/05/2026', '15/12/2026']],
    [`${span} Báo cáo gửi về Sở trước 17 giờ 00 ngày 15/12/2026.`, ['01/09/2025', '31/05/2026', '15/12/2026']],
    [`${span} Gửi về Sở chậm nhất 15/12/2026.`, ['01/09/2025', '31/05/2026', '15/12/2026']],
    [
      'Sở Y tế đề nghị các xã báo cáo kết quả giai đoạn 2023-2026 (từ 01/01/2023 đến 31/10/2026) theo đề cương. Gửi trước ngày 05/12/2026.',
      ['01/01/2023', '31/10/2026', '05/12/2026'],
    ],
    // Until when figures are taken is no deadline.
    [
      'Sở Y tế đề nghị các xã báo cáo kết quả từ ngày 01/01/2023 đến hết ngày 31/10/2026 theo đề cương gửi kèm.',
      ['01/01/2023', '31/10/2026', ''],
    ],
    // What happened between two days is no period of the report.
    [
      'Tháng hành động từ 01/6/2026 đến 30/6/2026 đã kết thúc. Sở Y tế đề nghị các xã báo cáo các năm 2025, 2026, gửi trước ngày 15/12/2026.',
      [undefined, undefined, '15/12/2026'],
    ],
    // A day without its year is asked for.
    ['Sở Y tế đề nghị các xã báo cáo các năm 2025, 2026. Báo cáo gửi về Sở trước ngày 15/12 để tổng hợp.', [undefined, undefined, '']],
    // Which of two days is the report's is asked.
    [`${span} Báo cáo sơ bộ gửi trước ngày 01/12/2026, báo cáo chính thức trước ngày 15/12/2026.`, ['01/09/2025', '31/05/2026', '']],
    [
      `${span} Các xã chưa gửi báo cáo trước ngày 01/12/2026 theo yêu cầu thì gửi bổ sung chậm nhất ngày 15/12/2026.`,
      ['01/09/2025', '31/05/2026', ''],
    ],
    [`${span} Các thôn báo cáo xã trước ngày 03/12/2026 để xã tổng hợp gửi Sở trước ngày 10/12/2026.`, ['01/09/2025', '31/05/2026', '']],
    [
      `${span} Thay vì trước ngày 01/12/2026 như Công văn số 88, các xã gửi báo cáo trước ngày 15/12/2026.`,
      ['01/09/2025', '31/05/2026', '15/12/2026'],
    ],
    [`${span} Báo cáo gửi về Sở trước ngày 15/12/2026. Bản điện tử gửi trước 15/12/2026.`, ['01/09/2025', '31/05/2026', '15/12/2026']],
    // Due before it is asked: it would be due at the end of the period.
    [span, ['01/09/2025', '31/05/2026', '']],
  ])('%s', (ask, expected) => {
    expect(days(ask)).toEqual(expected);
  });

  test.each([
    ['Báo cáo gửi về Sở trong tuần đầu tháng 12 năm 2026.', '- Số hộ nộp hồ sơ vay vốn trước ngày 30/12/2026: …. hộ'],
    ['Báo cáo gửi về Sở trong tuần đầu tháng 12 năm 2026.', 'Số hộ nộp hồ sơ vay vốn trước ngày 30/12/2026'],
    ['Các hộ nộp hồ sơ vay vốn trước ngày 30/12/2026.\nBáo cáo gửi về Sở trong tuần đầu tháng 12 năm 2026.', '- Số cây: ….'],
  ])('a day for something else is no deadline: %s %s', (ask, line) => {
    const { rows } = read(`${span} ${ask}`, '- Số cây: ….', line);
    expect(rows.filter(({ cells }) => cells.kieu === 'hạn nộp').map(({ cells }) => cells.nhan)).toEqual(['']);
  });

  // The sender's own day, one that another is counted from, one that was put off: the units' day is another, or an officer reads it.
  test.each([
    ['Sở Y tế báo cáo Ủy ban nhân dân thành phố trước ngày 30/12/2026, đề nghị các xã gửi báo cáo trước đó 10 ngày.', ''],
    [
      'Để Sở kịp tổng hợp, báo cáo Ủy ban nhân dân thành phố trước ngày 30/12/2026, đề nghị các xã gửi báo cáo về Sở trước ngày 15/12/2026.',
      '15/12/2026',
    ],
    ['Gửi báo cáo về Sở trước ngày 15/12/2026 để Sở tổng hợp, báo cáo Ủy ban nhân dân thành phố trước ngày 30/12/2026.', '15/12/2026'],
    ['Bộ Y tế yêu cầu Sở Y tế báo cáo trước ngày 30/12/2026, các xã nộp báo cáo về Sở chậm nhất là ngày 15/12/2026.', '15/12/2026'],
    ['Báo cáo gửi Ủy ban nhân dân thành phố (qua Sở Y tế) trước ngày 15/12/2026.', '15/12/2026'],
    ['Sở Y tế nhận báo cáo của các xã đến hết ngày 15/12/2026.', '15/12/2026'],
    ['Các xã gửi báo cáo chậm nhất 10 ngày trước ngày 30/12/2026.', ''],
    ['Các xã gửi báo cáo trước ngày 30/12/2026 ít nhất 5 ngày.', ''],
    ['Thực hiện Công văn yêu cầu báo cáo trước ngày 15/12/2026, nay lùi thời hạn nộp báo cáo tới hết ngày 28/12/2026.', '28/12/2026'],
    ['Gia hạn thời gian nộp báo cáo từ ngày 15/12/2026 đến ngày 28/12/2026.', '28/12/2026'],
    ['Không gia hạn thời gian nộp báo cáo, đề nghị các xã gửi báo cáo trước ngày 15/12/2026.', '15/12/2026'],
  ])('whose day it is: %s', (said, due) => {
    expect(days(`${span} ${said}`)[2]).toBe(due);
  });

  test('what was not read is a fault at its row', () => {
    const { grid } = read('Sở Y tế đề nghị các xã báo cáo các năm 2025, 2026. Báo cáo gửi về Sở trước ngày 15/12.', '- Số cây: ….');
    const row = grid.findIndex((cells) => cells.includes('hạn nộp'));
    expect(checkOutlineTab(grid, blankForm).faults).toContainEqual({
      row: row + 1,
      column: 'Nhãn',
      message: 'Ô “Nhãn” đang trống: hãy ghi vào.',
    });
  });

  test('a deadline before the letter is a fault; one within the period is read back', () => {
    const { grid } = read('Sở Y tế đề nghị các xã báo cáo các năm 2025, 2026. Gửi về Sở trước ngày 15/12/2026.', '- Số cây: ….');
    const filled = grid.map((row) =>
      row.includes('kính gửi') || row.includes('chức vụ người ký') ? row.map((cell, at) => (at === 2 ? 'Ai đó' : cell)) : row,
    );
    const early = filled.map((row) => row.map((cell) => (cell === '15/12/2026' ? '15/11/2026' : cell)));
    expect(checkOutlineTab(early, blankForm).faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Hạn nộp 15\/11\/2026 trước cả ngày công văn 20\/11\/2026/),
    ]);
    const { faults, readBack } = checkOutlineTab(filled, blankForm);
    expect(faults).toEqual([]);
    expect(readBack[0]?.lines.join(' ')).toMatch(/Xem lại: hạn nộp 15\/12\/2026 trước ngày cuối kỳ 31\/12\/2026/);
  });
});

describe('questions answered by one of a few words, or by a day', () => {
  const kinds = (line: string) =>
    read('Sở Y tế đề nghị các xã báo cáo năm 2026.', line)
      .rows.filter(({ cells }) => cells.loai_dong === 'câu hỏi')
      .map(({ cells: { kieu, lua_chon = '' } }) => [kieu, lua_chon]);
  test.each([
    ['- Nhà trường đã thành lập Tổ tư vấn tâm lý chưa? (Có/Chưa)', 'chọn', 'Có; Chưa'],
    ['- Đã ban hành quy chế: ...... (Có/Không)', 'chọn', 'Có; Không'],
    ['- Xã có nhà văn hóa không?', 'chọn', 'Có; Không'],
    ['- Kết quả tự đánh giá (Tốt/Khá/Trung bình/Yếu)', 'chọn', 'Tốt; Khá; Trung bình; Yếu'],
    ['- Chất lượng nguồn nước (đạt hoặc không đạt)', 'chọn', 'Đạt; Không đạt'],
    ['- Đơn vị có khó khăn gì không?', 'chữ', ''],
    ['- Số cơ sở được kiểm tra (đạt/không đạt)', 'số đếm', ''],
    ['- Mức thu bình quân (người/năm)', 'số đếm', ''],
    ['- Ngày ban hành Bộ quy tắc ứng xử: ......', 'ngày', ''],
    ['- Ngày thành lập Ban chỉ đạo', 'ngày', ''],
    ['- Ngày hội đọc sách', 'chữ', ''],
  ])('%s', (line, kind, options) => {
    expect(kinds(line)).toEqual([[kind, options]]);
  });
});

describe('what the letter says of the paper and of the aims', () => {
  const setting = (ask: string, kind: string) => read(ask, '- Số cây: ….').rows.find(({ cells }) => cells.kieu === kind)?.cells.nhan;
  const aims = (line: string) => {
    const { rows } = read('Sở Y tế đề nghị các xã báo cáo các năm 2025, 2026.', line);
    return {
      aims: rows.filter(({ cells }) => cells.loai_dong === 'chỉ tiêu').map(({ cells }) => cells.muc_tieu),
      asked: rows.filter(({ cells }) => cells.loai_dong === 'câu hỏi').length,
    };
  };

  test.each([
    [
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/5/2023 của Ủy ban nhân dân thành phố Cần Thơ về trồng cây, Sở Y tế đề nghị các xã báo cáo.',
      'Kế hoạch số 12/KH-UBND ngày 15/5/2023 của Ủy ban nhân dân thành phố Cần Thơ',
    ],
    [
      'Căn cứ Quyết định số 830/QĐ-TTg ngày 01/6/2021 của Thủ tướng Chính phủ phê duyệt Chương trình, Sở Y tế đề nghị các xã báo cáo.',
      'Quyết định số 830/QĐ-TTg ngày 01/6/2021 của Thủ tướng Chính phủ',
    ],
    [
      'Căn cứ Quyết định số 9/QĐ-UBND ngày 02/3/2024 của Ủy ban nhân dân thành phố Cần Thơ quy định chức năng, nhiệm vụ của Sở Y tế;\nCăn cứ Công văn số 321/STP-PBGDPL ngày 01/9/2026 của Sở Tư pháp về việc góp ý thể thức;\nThực hiện Kế hoạch số 85/KH-UBND ngày 20/3/2026 của Ủy ban nhân dân thành phố về bảo vệ trẻ em, Sở Y tế đề nghị các xã báo cáo.',
      'Kế hoạch số 85/KH-UBND ngày 20/3/2026 của Ủy ban nhân dân thành phố',
    ],
    [
      'Căn cứ Kế hoạch số 12/KH-SYT ngày 05/01/2026 của Sở Y tế về năm 2026; Thực hiện Chỉ thị số 20/CT-TTg ngày 26/5/2020 của Thủ tướng Chính phủ về trồng cây, Sở Y tế đề nghị các xã báo cáo.',
      'Chỉ thị số 20/CT-TTg ngày 26/5/2020 của Thủ tướng Chính phủ',
    ],
    [
      'Căn cứ Công văn số 321/STP-PBGDPL ngày 01/9/2026 của Sở Tư pháp về việc góp ý thể thức, Sở Y tế đề nghị các xã báo cáo.',
      'Công văn số 45/SYT-NV ngày 20/11/2026',
    ],
    ['Để có số liệu, Sở Y tế đề nghị các xã báo cáo.', 'Công văn số 45/SYT-NV ngày 20/11/2026'],
  ])('%s', (ask, basis) => {
    expect(setting(ask, 'căn cứ')).toBe(basis);
    expect(setting(ask, 'ký hiệu báo cáo')).toBe('BC-SYT');
  });

  test('what is behind a blank is asked, but for how the figure is taken and its aim', () => {
    const asked = (line: string) =>
      read('Sở Y tế đề nghị các xã báo cáo.', line)
        .rows.filter(({ cells }) => cells.loai_dong === 'câu hỏi')
        .map(({ cells }) => cells.nhan);
    expect(asked('- Số vụ xâm hại trẻ em: …… vụ; mục tiêu năm tới và giải pháp thực hiện')).toEqual([
      'Số vụ xâm hại trẻ em',
      'Mục tiêu năm tới và giải pháp thực hiện',
    ]);
    expect(asked('- Số lớp học: ……; số liệu trẻ em khuyết tật học hòa nhập')).toHaveLength(2);
    expect(asked('- Số lớp học: ……; số liệu tính đến 30/9/2026')).toHaveLength(1);
    expect(asked('- Số lớp học: ……; chỉ tiêu năm 2026: 90%')).toHaveLength(1);
  });

  test.each([
    ['- Tỷ lệ hộ có vườn (số hộ có vườn/tổng số hộ) từng năm: ……; phấn đấu đến năm 2025 đạt 60%.', ['60'], 1],
    ['- 100% trường có biển cảnh báo (số trường có biển cảnh báo trên tổng số trường).', ['100'], 1],
    ['- Tỷ lệ hộ có vườn (số hộ có vườn/tổng số hộ), phấn đấu năm 2025 đạt 60%, năm 2030 đạt 80%', [undefined], 1],
    ['- Tỷ lệ hộ nghèo (số hộ nghèo/tổng số hộ), mỗi năm giảm 1,5%', [undefined], 1],
    ['- Tỷ lệ hộ có vườn (số hộ có vườn/tổng số hộ, tính tỷ lệ %)', [undefined], 1],
    ['- Tỷ lệ hộ có vườn (số hộ có vườn/tổng số hộ), ít nhất 90%', ['90'], 1],
    ['- Tỷ lệ hộ có vườn (số hộ có vườn/tổng số hộ), mục tiêu đến năm 2030: 85,5%', ['85,5'], 1],
    // Another year's, a ceiling, a rise, a mark of quality, what is to be kept low.
    ['- Tỷ lệ học sinh bỏ học (năm 2023 là 2%): ……%', [undefined], 1],
    ['- Tỷ lệ hộ có vườn (năm 2023 đạt 92%): ……%', [undefined], 1],
    ['- Tỷ lệ học sinh nghiện trò chơi trực tuyến (không quá 5%): ……%', [undefined], 1],
    ['- Tỷ lệ trường học có phần mềm lọc (tăng ít nhất 60% so với năm trước): ……%', [undefined], 1],
    ['- Tỷ lệ trẻ em bị xâm hại giảm còn dưới 3%: ……%', [undefined], 1],
    ['- Tỷ lệ trường học có từ 80% học sinh trở lên biết bơi: ……%', [undefined], 1],
    ['- Tỷ lệ trường học có ít nhất 90% giáo viên đạt chuẩn: ……%', [undefined], 1],
    ['- Tỷ lệ đơn vị hoàn thành chỉ tiêu năm 2025 đạt 90%: ……%', [undefined], 1],
    ['- Tỷ lệ hộ nghèo (số hộ nghèo/tổng số hộ), phấn đấu đến năm 2025 đạt 2%', [undefined], 1],
  ])('%s', (line, wanted, asked) => {
    expect(aims(line)).toEqual({ aims: wanted, asked });
  });
});
