/** Sentences of several units brought together: sums checked by hand, names, voices, denials, what is left out. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import type { Narrative } from '../../../src/core/narratives/narratives.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function say(field: string, ...texts: readonly string[]): Narrative[] {
  return texts.map((text, at) => ({ unit: `U${at + 1}`, field, cell: `Số liệu!AT${at + 7}`, voice: 'units', text }));
}

function gathered(narratives: readonly Narrative[], happened?: ReadonlyMap<string, ReadonlySet<string>>) {
  return gatherStatements(narratives, sgddt2024, happened);
}

describe('figures are summed slot by slot', () => {
  test.each<[string, string[], string, [string, number, string[]][]]>([
    [
      'two slots',
      ['Tổ chức 107 buổi cho 26.059 lượt học sinh trong trường', 'Tổ chức 251 buổi cho 70.353 lượt HS trong trường'],
      'Tổ chức 358 buổi cho 96.412 lượt học sinh trong trường',
      [
        ['buổi', 358, ['U1', 'U2']],
        ['lượt', 96_412, ['U1', 'U2']],
      ],
    ],
    [
      'small sums have two digits',
      ['Cử 03 giáo viên dự tập huấn', 'Cử 4 GV tham gia tập huấn', 'Đã cử 1 giáo viên dự tập huấn'],
      'Cử 08 giáo viên dự tập huấn',
      [['giáo viên', 8, ['U1', 'U2', 'U3']]],
    ],
    [
      'an estimate stays one',
      ['Hơn 500 lượt phụ huynh được tuyên truyền', 'Có 320 lượt phụ huynh được tuyên truyền'],
      'Hơn 820 lượt phụ huynh được tuyên truyền',
      [['lượt', 820, ['U1', 'U2']]],
    ],
    [
      'money in millions',
      ['Chi 23,5 triệu đồng mua phần mềm lọc nội dung', 'Chi 500.000 đồng mua phần mềm lọc nội dung'],
      'Chi 24 triệu đồng mua phần mềm lọc nội dung',
      [['đồng', 24_000_000, ['U1', 'U2']]],
    ],
    [
      'percentages are never summed: both ends',
      ['Có 94% học sinh được tuyên truyền về an toàn', 'Có 98% học sinh được tuyên truyền về an toàn'],
      'Có 94%–98% học sinh được tuyên truyền về an toàn',
      [],
    ],
    [
      'halves of a share',
      ['Có 25/30 giáo viên được tập huấn', 'Có 12/15 giáo viên được tập huấn'],
      'Có 37/45 giáo viên được tập huấn',
      [
        ['giáo viên', 37, ['U1', 'U2']],
        ['giáo viên', 45, ['U1', 'U2']],
      ],
    ],
    [
      'a figure that one unit did not give is not printed for all',
      ['Tổ chức 12 buổi tuyên truyền cho học sinh', 'Tổ chức các buổi tuyên truyền cho học sinh'],
      'Tổ chức các buổi tuyên truyền cho học sinh',
      [['buổi', 12, ['U1']]],
    ],
  ])('%s', (_, texts, text, figures) => {
    const { statements } = gathered(say('nhom_2', ...texts));
    expect(statements).toHaveLength(1);
    expect(statements[0]?.text).toBe(text);
    expect(statements[0]?.figures.map(({ noun, sum, units }) => [noun, sum, units])).toEqual(figures);
  });

  test('a unit that repeats itself counts once', () => {
    const text = 'Tổ chức 12 buổi tuyên truyền cho học sinh';
    const [one] = gathered(say('nhom_2', `${text}. ${text}.`)).statements;
    expect(one).toMatchObject({ units: ['U1'], figures: [{ sum: 12 }] });
  });

  test('years, grades and numbers of documents are no figures', () => {
    const text = 'Năm 2023 tuyên truyền Quyết định 830/QĐ-TTg và Tổng đài 111 cho học sinh khối 10';
    expect(gathered(say('nhom_2', text)).statements[0]?.figures).toEqual([]);
  });
});

describe('names that differ are generalised, never inherited', () => {
  test.each<[string, string[], string]>([
    [
      'areas',
      ['Mời Công an quận Kiến An nói chuyện với học sinh', 'Mời Công an huyện An Lão nói chuyện với học sinh'],
      'Mời Công an quận, huyện nói chuyện với học sinh',
    ],
    [
      'one area',
      ['Mời Công an quận Kiến An nói chuyện với HS', 'Mời Công an quận Kiến An nói chuyện với học sinh'],
      'Mời Công an quận Kiến An nói chuyện với học sinh',
    ],
    [
      'documents of their own',
      [
        'Ban hành Kế hoạch số 12/KH-THPTKA ngày 05/9/2022 về an toàn mạng',
        'Ban hành Kế hoạch số 7/KH-THPTAL ngày 10/10/2023 về an toàn mạng',
      ],
      'Ban hành Kế hoạch về an toàn mạng',
    ],
  ])('%s', (_, texts, text) => {
    const { statements } = gathered(say('nhom_2', ...texts));
    expect(statements.map((one) => one.text)).toEqual([text]);
  });
});

test.each([
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Hải Phòng, ngày 20 tháng 12 năm 2024',
  'HIỆU TRƯỞNG (đã ký, đóng dấu)',
  'Thực hiện công văn của Sở, nhà trường báo cáo như sau',
  'Nhà trường đạt được một số kết quả nổi bật như sau',
  'Mọi thắc mắc xin liên hệ bộ phận văn thư nhà trường',
])('the frame of a letter is no sentence: %s', (text) => {
  const { statements, leftOut } = gathered(say('nhom_2', text));
  expect([statements.length, leftOut.map(({ reason }) => reason)]).toEqual([0, ['frame']]);
});

test.each([
  'Hiệu trưởng ký quyết định ban hành kế hoạch',
  'Trường có phần mềm lọc nội dung',
  'Trưởng phòng chỉ đạo các trường niêm yết số 111',
])('not a frame: %s', (text) => {
  expect(gathered(say('nhom_1', text)).statements).toHaveLength(1);
});

test('a school in front that is not the unit itself is not another one', () => {
  const { statements } = gathered(
    say('nhom_1', 'Trường THCS Lê Lợi ban hành quy tắc ứng xử', 'Trường THCS Lê Lai ban hành quy tắc ứng xử'),
  );
  expect(statements.map(({ units }) => units)).toEqual([['U1'], ['U2']]);
});

test('the opposite of a statement is told beside it', () => {
  const { statements } = gathered(
    say('danh_gia', 'Số vụ bắt nạt trên mạng giảm', 'Số vụ bắt nạt trên mạng giảm', 'Số vụ bắt nạt trên mạng tăng'),
  );
  expect(statements.map(({ text, units, opposite }) => [text, units.length, opposite])).toEqual([
    ['Số vụ bắt nạt trên mạng giảm', 2, 'Số vụ bắt nạt trên mạng tăng'],
    ['Số vụ bắt nạt trên mạng tăng', 1, 'Số vụ bắt nạt trên mạng giảm'],
  ]);
});

test.each([
  ['told in another order', 'Học sinh có ý thức tốt hơn trên mạng', 'Ý thức của học sinh kém hơn trên mạng'],
  ['denied', 'Phối hợp với gia đình chặt chẽ', 'Phối hợp với gia đình chưa chặt chẽ'],
  ['how much does not matter', 'Học sinh vi phạm giảm rõ rệt', 'Học sinh vi phạm tăng'],
])('a minority says the opposite: %s', (_, many, one) => {
  const [first] = gathered(say('danh_gia', many, many, many, one)).statements;
  expect(first).toMatchObject({ opposite: one, opposedBy: ['U4'] });
});

test.each([
  ['who does it to whom', 'Giáo viên tin tưởng học sinh', 'Học sinh chưa tin tưởng giáo viên'],
  ['of another time', 'Trước năm 2022 học sinh thiếu kỹ năng', 'Sau năm 2022 học sinh thiếu kỹ năng'],
  ['less of it', 'Học sinh vi phạm giảm rõ rệt', 'Học sinh vi phạm giảm chưa rõ rệt'],
  ['some of them', 'Học sinh biết cách bảo vệ thông tin cá nhân', 'Một số học sinh chưa biết cách bảo vệ thông tin cá nhân'],
  ['of others', 'Học sinh khối 10 chấp hành tốt', 'Học sinh khối 11 chưa chấp hành tốt'],
])('no opposite: %s', (_, many, one) => {
  expect(gathered(say('danh_gia', many, many, many, one)).statements.map(({ opposite }) => opposite)).toEqual(['', '']);
});

test('what one unit says of its own schools and another of its own is no contradiction', () => {
  const { statements } = gathered(say('nhom_3', '100% trường có phần mềm lọc web', '100% trường chưa có phần mềm lọc web'));
  expect(statements.map(({ kind, opposite }) => [kind, opposite])).toEqual([
    ['result', ''],
    ['criticism', ''],
  ]);
});

test('what a kept copy masks is no sentence, and the rest of the text is', () => {
  const mask = '[đã che: có thể nêu tên người · 7f]';
  const { statements, leftOut } = gathered([
    ...say('nhom_5', `${mask}; 02 giáo viên dự hội thảo tại Singapore.`),
    ...say('tiep_nhan_phan_anh', `Phòng nhận qua thư điện tử; ${mask}.`, `${mask}. Phòng tham vấn có 02 chuyên viên`),
  ]);
  expect(statements.map(({ text }) => text).sort()).toEqual([
    '02 giáo viên dự hội thảo tại Singapore',
    'Phòng nhận qua thư điện tử',
    'Phòng tham vấn có 02 chuyên viên',
  ]);
  expect(leftOut.map(({ reason, text }) => [reason, text])).toEqual(Array(3).fill(['personal-data', '']));
});

test('a year in a row of years is no figure', () => {
  const text = 'Năm 2023, 2024 phối hợp tổ chức 02 hội thảo về an toàn mạng cho trẻ em gái';
  const [one] = gathered(say('nhom_5', text)).statements;
  expect([one?.text, one?.figures.map(({ sum }) => sum)]).toEqual([text, [2]]);
});

test('articles of rules, and the ends of a change, are never summed', () => {
  const rules = gathered(say('nhom_1', 'Nội quy có 3 điều về điện thoại', 'Nội quy có 3 điều về điện thoại')).statements;
  expect(rules.map(({ text }) => text)).toEqual(['Nội quy có 3 điều về điện thoại']);
  const fell = 'Số học sinh vi phạm giảm từ 12 em năm 2021 xuống 3 em năm 2024';
  expect(gathered(say('danh_gia', fell, fell)).statements.map(({ text }) => text)).toEqual([fell]);
});

test('what the State or another body is to do is not the Department’s, without a word of asking too', () => {
  const said = say('de_xuat', 'Nhà nước có chính sách cho giáo viên tư vấn', 'Sở cấp tài liệu cho các trường');
  expect(
    gathered(said)
      .statements.map(({ under }) => under)
      .sort(),
  ).toEqual(['kien_nghi.khac', 'kien_nghi.so']);
});

test('of a share that not all gave no stroke is left', () => {
  const said = say('nhom_3', 'Lắp đặt bộ lọc nội dung tại 05/05 trường', 'Cài phần mềm chặn trang web xấu tại phòng máy');
  for (const { text } of gathered(said).statements) expect(text).not.toMatch(/\s\/|\/$/);
});

test('those of the counted that have not done so are told with the others', () => {
  const text = '09 trường dùng chung cổng lọc nội dung; 01 trường đang xây dựng lại chưa lắp';
  expect(gathered(say('nhom_3', text)).statements).toHaveLength(1);
});

test.each([
  ['kho_khan', 'Thiếu kinh phí', 'kinh_phi'],
  ['kho_khan', 'Máy tính cũ', 'thiet_bi'],
  ['de_xuat', 'Cấp kinh phí', 'kinh_phi'],
])('a short answer to %s that names its matter is counted: %s', (field, text, matter) => {
  const { statements, leftOut } = gathered(say(field, text));
  expect([statements.map((one) => one.matter), leftOut]).toEqual([[matter], []]);
});

test('"no great difficulty" is no difficulty', () => {
  expect(gathered(say('kho_khan', 'Không có khó khăn gì lớn', 'Không có vướng mắc gì')).statements).toEqual([]);
});

test('a body whose name holds what reads as a verb is still whom a unit asks', () => {
  const said = say('de_xuat', 'Đề nghị Bộ Giáo dục và Đào tạo biên soạn học liệu bằng ngôn ngữ ký hiệu');
  expect(gathered(said).statements.map(({ under }) => under)).toEqual(['kien_nghi.khac']);
});

test('one sentence stands in one place, whatever group it was typed in', () => {
  const [a] = say('nhom_1', 'Ban hành nội quy sử dụng mạng xã hội trong trường');
  const [b] = say('nhom_2', 'Ban hành nội quy sử dụng mạng xã hội trong trường');
  const { statements } = gathered([a, { ...b, unit: 'U2' }] as Narrative[]);
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({ under: 'nhom_1', units: ['U1', 'U2'] });
  expect(statements[0]?.subMeasures[0]).toBe('1.2');
});

describe('a sentence told under several questions is told once', () => {
  const wall = 'Lắp đặt tường lửa cho phòng máy';
  const at = (unit: string, field: string, text: string): Narrative => ({ unit, field, cell: 'Số liệu!AT7', voice: 'units', text });
  const told = (...narratives: Narrative[]) => gathered(narratives).statements.map(({ under, units }) => `${under}: ${units.join(' ')}`);

  test('a result repeated as a judgement, without a figure', () => {
    expect(told(at('U1', 'nhom_3', wall), at('U2', 'danh_gia', 'Nhà trường đã lắp đặt tường lửa cho phòng Tin học'))).toEqual([
      'nhom_3: U1 U2',
    ]);
  });

  test('a result repeated among the same unit’s proposals; another unit’s stays a wish', () => {
    expect(told(at('U1', 'nhom_3', wall), at('U1', 'de_xuat', wall), at('U2', 'de_xuat', wall))).toEqual([
      'nhom_3: U1',
      'kien_nghi.so: U2',
    ]);
  });

  test('what is asked for is never told as done', () => {
    expect(told(at('U1', 'nhom_3', wall), at('U1', 'de_xuat', `Đề nghị ${wall.toLowerCase()}`))).toHaveLength(2);
  });

  test('what is hard goes to the difficulties', () => {
    const poor = 'Kinh phí cho tuyên truyền còn hạn hẹp';
    expect(told(at('U1', 'danh_gia', poor), at('U2', 'kho_khan', 'Kinh phí tuyên truyền hạn hẹp'))).toEqual(['kho_khan: U1 U2']);
  });

  test('how reports are received is told in part I, not again in part II', () => {
    const line = 'Tiếp nhận phản ánh qua đường dây nóng của Phòng';
    expect(told(at('U1', 'tiep_nhan_phan_anh', line), at('U2', 'nhom_4', line))).toEqual(['tiep_nhan_phan_anh: U1 U2']);
  });
});

test('offices of the Department speak apart from units', () => {
  const text = 'Tổ chức cuộc thi tìm hiểu an toàn trên mạng';
  const [a] = say('nhom_2', text);
  const { statements } = gathered([a, { ...a, unit: 'PS', voice: 'department' }] as Narrative[]);
  expect(statements.map(({ voice, units }) => [voice, units])).toEqual([
    ['units', ['U1']],
    ['department', ['PS']],
  ]);
});

test('"nothing happened" of a unit with a case is not counted', () => {
  const said = say('danh_gia', 'Không có học sinh vi phạm trên mạng', 'Không có HS vi phạm trên mạng');
  const [one] = gathered(said, new Map([['U2', new Set(['so_vu_tiep_nhan'])]])).statements;
  expect(one).toMatchObject({ kind: 'denial', units: ['U1'], contradicted: ['U2'] });
});

test('clauses that some part by ";" and others by "," are counted together', () => {
  const { statements } = gathered(
    say(
      'danh_gia',
      'Học sinh có ý thức hơn trên mạng; không có học sinh vi phạm pháp luật',
      'Học sinh có ý thức hơn trên mạng, không có học sinh vi phạm pháp luật',
    ),
  );
  expect(statements.map(({ text, units }) => [text, units.length])).toEqual([
    ['Học sinh có ý thức hơn trên mạng', 2],
    ['Không có học sinh vi phạm pháp luật', 2],
  ]);
});

describe('texts are cleaned first', () => {
  const clean = 'Tổ chức tuyên truyền cho học sinh toàn trường';
  test.each<[string, string]>([
    ['a bullet of Word', `\uf0b7 ${clean}`],
    ['arrows and ticks', `➢ ${clean}\n✔ ${clean}\n❖ ${clean}\n§ ${clean}`],
    ['HTML', `<p>${clean.replace('tuyên', '<b>tuyên')}</b>&nbsp;</p>`],
    ['emoji', `${clean} 😊👍`],
    ['greetings', `Kính gửi Sở. ${clean}. Xin cảm ơn!`],
    ['capitals', clean.toUpperCase()],
    ['TCVN3', 'Tæ chøc tuyªn truyÒn cho häc sinh toµn tr­êng'],
    ['an end mark', `${clean}./.`],
  ])('%s', (_, text) => {
    expect([...new Set(gathered(say('nhom_2', text)).statements.map((one) => one.text))]).toEqual([clean]);
  });

  test.each<[string, string, string]>([
    ['table', 'STT\tTên trường\tSố buổi', 'table'],
    ['table', '| 1 | Trường A | 12 |', 'table'],
    ['greeting', 'Trân trọng cảm ơn quý Sở!', 'greeting'],
    ['fragment', 'Tờ rơi, pano', 'fragment'],
    ['question', 'Có phải điền cả mục này không ạ?', 'question'],
    ['damaged', 'TrÆ°á»ng Ä‘Ã£ tá»• chá»©c tuyên truyền', 'damaged'],
  ])('%s is left out, with its cell: %s', (_, text, reason) => {
    const { statements, leftOut } = gathered(say('nhom_2', text));
    expect(statements).toEqual([]);
    expect(leftOut).toEqual(
      [{ unit: 'U1', cell: 'Số liệu!AT7', text, reason }].map((one) => expect.objectContaining({ ...one, text: expect.any(String) })),
    );
  });

  test('a sentence that may name a child is withheld without its words', () => {
    const { statements, leftOut } = gathered(say('nhom_2', 'Em Nguyễn Văn An lớp 7A2 bị bạn lập nhóm nói xấu trên mạng'));
    expect(statements).toEqual([]);
    expect(leftOut).toEqual([{ unit: 'U1', cell: 'Số liệu!AT7', text: '', reason: 'personal-data' }]);
  });
});

test.each([
  ['nhom_2', 'In thẻ nhỏ ghi sẵn số để em nào cũng biết gọi', '2.7'],
  ['nhom_2', 'Tối thứ bảy, các bố mẹ trong khu trọ nghe cách theo con dùng điện thoại', '2.4'],
  ['nhom_5', 'Được một quỹ của Hàn Quốc tặng máy tính bảng', '5.1'],
  ['nhom_5', 'Kết nối với lớp học ở Nhật Bản mỗi tháng một lần', '5.2'],
  ['nhom_1', 'Có 3 ý kiến đề nghị tăng mức phạt gửi cơ quan soạn thảo', '1.3'],
])('words alone, wherever they stand, place a sentence of %s: %s', (field, text, expected) => {
  const { statements } = gatherStatements([{ unit: 'U1', field, cell: 'Số liệu!A1', voice: 'units', text }], sgddt2024);
  expect(statements.map(({ subMeasures: [first], kind }) => [first, kind])).toEqual([[expected, 'result']]);
});

describe('one deed in quite other words', () => {
  const first = 'Gắn nội dung này vào các buổi họp tổ dân phố, sinh hoạt Đoàn – Đội, Ngày hội thiếu nhi, hội nghị phụ huynh học sinh';
  const second =
    'Đưa nội dung bảo vệ trẻ em trên môi trường mạng vào các cuộc họp tổ dân phố, sinh hoạt Đoàn – Hội, tuyên truyền cộng đồng';
  const told = (units: readonly string[]) =>
    gatherStatements(
      [first, second].map((text, at) => ({ unit: units[at] ?? '', field: 'nhom_2', cell: `Số liệu!A${at}`, voice: 'units', text })),
      sgddt2024,
    ).statements.map(({ text }) => text);

  test('one unit’s own sentences stand as it wrote them', () => {
    expect(told(['U1', 'U1']).sort()).toEqual([second, first].sort());
  });
  test('of several units nothing is printed of a list whose head is cut', () => {
    const texts = told(['U1', 'U2']).join(' ');
    expect(texts).not.toMatch(/nội dung này, sinh hoạt/);
  });
});

test('what is counted out is told without its ordinal', () => {
  const { statements } = gathered(
    say(
      'de_xuat',
      'Thứ nhất, đề nghị Sở tổ chức tập huấn. Thứ hai, kiến nghị UBND thành phố bố trí kinh phí. Một là: tăng cường kiểm tra.',
    ),
  );
  expect(statements.map(({ under, text }) => [under, text])).toEqual(
    expect.arrayContaining([
      ['kien_nghi.so', expect.stringMatching(/^đề nghị Sở/i)],
      ['kien_nghi.ubnd', expect.stringMatching(/^kiến nghị UBND/i)],
    ]),
  );
  expect(statements.map(({ text }) => text).join()).not.toMatch(/thứ (?:nhất|hai)|một là/i);
});
