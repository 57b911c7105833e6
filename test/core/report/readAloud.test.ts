/** Faults that somebody heard who read a report of many hands aloud: each by what makes it, with what must stay. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { tidingsOf } from '../../../src/core/narratives/kinds/tidings.ts';
import { matterOf } from '../../../src/core/narratives/placing.ts';
import { readSentences } from '../../../src/core/narratives/readSentences.ts';
import type { Statement } from '../../../src/core/narratives/statements.ts';
import type { ReportInput } from '../../../src/core/report/input.ts';
import { clauseOf } from '../../../src/core/report/told/clauses.vi.ts';
import { inFull } from '../../../src/core/report/told/papers.vi.ts';
import { bareOf, predicateOf } from '../../../src/core/report/told/statementText.vi.ts';
import { sortedText } from '../../../src/core/report/told/told.vi.ts';
import { withoutUnissued } from '../../../src/core/report/told/unissued.vi.ts';
import { withoutAddressee } from '../../../src/core/report/told/withoutAddressee.vi.ts';
import { addressees, difficulties } from '../../../src/outline/matters.ts';
import { answerFields } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { documentsOf } from '../../fixtures/fortyUnits.ts';
import { smallCity } from '../../fixtures/smallCity.ts';

function statementsOf(field: string, texts: readonly string[]): readonly Statement[] {
  return gatherStatements(
    texts.map((text, at) => ({ unit: `U${at}`, field, cell: `Số liệu!AT${at + 7}`, voice: 'units', text })),
    sgddt2024,
  ).statements;
}

const toldBy = (...texts: readonly string[]) => statementsOf('nhom_1', texts).map(({ text }) => text);

describe('what stands only in brackets makes no two deeds one', () => {
  test.each([
    ['Ban hành 05 văn bản chỉ đạo (02 kế hoạch, 03 công văn)', 'Các trường xây dựng kế hoạch lồng ghép trong kế hoạch năm học'],
    ['Phòng máy 40 máy có phần mềm quản lý', 'Ban hành quy định sử dụng phòng máy'],
    ['Phòng ban hành 02 kế hoạch và 05 công văn hướng dẫn các trường', 'Các trường xây dựng kế hoạch lồng ghép trong kế hoạch năm học'],
  ])('%s | %s', (one, other) => expect(toldBy(one, other)).toHaveLength(2));
  test('and a figure that only one gave takes its brackets along', () => {
    expect(toldBy('Tổ chức diễn đàn trẻ em (120 em dự) tại trường', 'Tổ chức diễn đàn trẻ em tại trường')).toEqual([
      'Tổ chức diễn đàn trẻ em tại trường',
    ]);
    const both = toldBy('Tổ chức diễn đàn trẻ em (120 em) tại trường', 'Tổ chức diễn đàn trẻ em (80 em) tại trường');
    expect(both).toEqual(['Tổ chức diễn đàn trẻ em (200 em) tại trường']);
  });
});

test('a count in brackets is of the clause that they end', () => {
  expect(toldBy('Phòng ban hành 05 công văn hướng dẫn các trường; các trường cụ thể hóa bằng nội quy (18 trường)').join()).not.toContain(
    'hướng dẫn 18 trường',
  );
  expect(toldBy('Các trường sử dụng phần mềm quản lý phòng máy (17 trường)')).toEqual(['17 trường sử dụng phần mềm quản lý phòng máy']);
});

test('the name of one unit’s contest is not another’s', () => {
  const told = toldBy(
    'Tổ chức Hội thi "Rung chuông vàng" về an toàn trên không gian mạng (320 học sinh của 22 trường tham gia)',
    'Thi trực tuyến tìm hiểu Luật An ninh mạng: 980 HS tham gia',
  );
  expect(told).toHaveLength(1);
  expect(told[0]).not.toMatch(/Rung chuông|[()]/);
});

test('what is asked for is not done, whatever the question', () => {
  const field = 'danh_gia';
  const asked = {
    ...sgddt2024,
    report: { ...sgddt2024.report, parts: [{ code: 'x', title: 'X', chapters: [{ code: '1', source: 'question', of: field }] }] },
  };
  const told = gatherStatements(
    ['Khen thưởng 02 tập thể', 'Đề nghị khen thưởng 01 tập thể', 'Khen thưởng 03 tập thể'].map((text, at) => ({
      ...{ unit: `U${at}`, field, cell: `Số liệu!BQ${at + 7}`, voice: 'units' as const, text },
    })),
    asked as unknown as typeof sgddt2024,
  ).statements;
  expect(told.map(({ text, units }) => `${text} (${units.length})`).sort()).toEqual(
    ['Khen thưởng 05 tập thể (2)', 'Đề nghị khen thưởng 01 tập thể (1)'].sort(),
  );
});

describe('a number that is no sum is that of each', () => {
  const input: ReportInput = smallCity;
  const units = input.units.slice(0, 2).map(({ code }) => code);
  const clause = (...texts: readonly string[]) => {
    const [one] = statementsOf('nhom_2', texts);
    return clauseOf({ ...(one as Statement), units }, input);
  };
  test.each([
    'Tổ chức 06 buổi tuyên truyền (1.450 lượt học sinh) tại 3 trường; phát 900 tờ rơi',
    'Rà soát 05 quán internet, xử phạt 01 quán 5 triệu đồng',
  ])('%s', (text) => expect(clause(text, text)).toMatch(/ mỗi \p{L}+/u));
  test.each([
    ['Tổ chức 06 buổi tuyên truyền', 'tổ chức 12 buổi tuyên truyền'],
    ['Phổ biến Tổng đài 111 tới toàn thể học sinh', 'phổ biến Tổng đài 111'],
    ['Tuyên truyền 02 lần/năm về an toàn mạng', 'tuyên truyền 02 lần/năm'],
    ['Mỗi lớp cử 02 học sinh vào đội tuyên truyền', 'mỗi lớp cử'],
  ])('but not %s', (text, told) => {
    expect(clause(text, text)).toContain(told);
    expect(clause(text, text)).not.toMatch(/mỗi (?:đơn vị|trường|phòng)/);
  });
});

test.each([
  ['(1) Ban hành quy định về phòng máy; (2) ban hành quy trình tiếp nhận thông tin; (3) công khai trên website.', 3],
  ['Triển khai gồm (1) tuyên truyền trên loa, (2) phát tờ rơi và (3) ký cam kết với học sinh.', 1],
  ['(a) Tuyên truyền dưới cờ cho học sinh; (b) Ngoại khóa về an toàn mạng', 2],
])('marks of a list in brackets are no words: %s', (text, count) => {
  const { sentences } = readSentences(text);
  expect(sentences).toHaveLength(count);
  expect(sentences.some((one) => /\((?:\d|[ab])\)/.test(one.text))).toBe(false);
});

test.each(['Cử giáo viên tập huấn (2) người mỗi năm về kỹ năng', 'Khen 02 tập thể (1 lớp 10, 1 lớp 11) có thành tích tốt'])('%s', (text) =>
  expect(readSentences(text).sentences.map((one) => one.text)).toEqual([text]),
);

describe('“không còn tình trạng …” is no shortcoming, whoever is in it', () => {
  test.each([
    'Không còn tình trạng học sinh nói xấu nhau trên mạng',
    'Không còn hiện tượng học sinh lập nhóm kín bôi nhọ bạn bè',
    'Không có tình trạng học sinh đăng tải nội dung phản cảm',
    'Không phát hiện trường hợp học sinh truy cập trang web xấu độc',
  ])('%s', (text) => expect(tidingsOf(text)).toBe('good'));
  test.each([
    'Không còn máy tính nào hoạt động, tình trạng thiết bị xuống cấp',
    'Vẫn còn tình trạng học sinh nói xấu nhau trên mạng',
    'Không có tình trạng bạo lực nhưng phụ huynh còn thờ ơ',
    'Không có kinh phí nên tình trạng máy hỏng kéo dài',
  ])('%s', (text) => expect(tidingsOf(text)).toBe('bad'));
});

describe('a clause is whole', () => {
  const said = (text: string) => predicateOf({ ...(statementsOf('nhom_2', ['Tổ chức tuyên truyền'])[0] as Statement), text });
  test('and does not end before its verb', () => {
    const text =
      'Việc triển khai kế hoạch đã góp phần nâng cao nhận thức, kỹ năng của học sinh, cán bộ, giáo viên và phụ huynh trong việc sử dụng mạng an toàn';
    expect(said(text)).not.toMatch(/(?:đã|được|có|là)$/);
  });
  test.each(['Ngoài ra', 'Bên cạnh đó', 'Mặc dù vậy', 'Tuy nhiên', 'Đồng thời'])('nor begins with %s', (word) =>
    expect(bareOf(`${word}, tổ chức ký cam kết`)).toBe('tổ chức ký cam kết'),
  );
});

test.each([
  ['các cấp tăng cường phối hợp với nhà trường', 'kien_nghi.nganh', 'các cấp tăng cường phối hợp với nhà trường'],
  ['Sở: ban hành bộ tài liệu dùng chung', 'kien_nghi.so', 'ban hành bộ tài liệu dùng chung'],
  ['Sở ban hành bộ tài liệu dùng chung', 'kien_nghi.so', 'ban hành bộ tài liệu dùng chung'],
])('%s', (text, code, told) => {
  const asked = addressees.find((one) => one.code === code);
  expect(asked && withoutAddressee(text, asked, addressees)).toBe(told);
});

test.each([
  ['Thiếu giáo viên Tin học ở tiểu học', 'doi_ngu'],
  ['Chưa có cán bộ tư vấn chuyên trách', 'doi_ngu'],
  ['Phụ huynh thiếu thời gian quản lý con', 'cha_me'],
  ['Thiếu kinh phí thuê cán bộ', 'kinh_phi'],
  ['Không có máy tính cho giáo viên', 'thiet_bi'],
])('%s is of %s', (text, matter) => expect(matterOf(text, difficulties)?.code).toBe(matter));

describe('papers that units issued', () => {
  const field = answerFields(sgddt2024).find(({ code }) => code === 'van_ban_trien_khai');
  const plans = (text: string) => {
    const unit = smallCity.units[0]?.code ?? '';
    const narratives = [{ unit, field: 'van_ban_trien_khai', cell: 'Số liệu!M7', voice: 'units' as const, text }];
    const told = field === undefined ? '' : sortedText(field, { ...smallCity, outline: sgddt2024, narratives });
    return {
      own: told.includes('ban hành kế hoạch riêng'),
      circular: /ban hành (?:công văn|văn bản)/.test(told),
      followed: told.includes('lồng ghép hoặc thực hiện theo'),
    };
  };
  test.each(['KH 130 (2021), KH 22 (2023)', 'QĐ 25/QĐ-THPT; KH 40', '2 KH, 1 QĐ', 'Đã ban hành KH', 'Ke hoach so 5', '45/KH-THPT'])(
    'a plan: %s',
    (text) => expect(plans(text)).toEqual({ own: true, circular: false, followed: false }),
  );
  test.each(['03 công văn', 'Văn bản số 402/PGDĐT ngày 20/9/2021', 'Công văn số 12', 'Cong van so 12/PGD'])('another paper: %s', (text) =>
    expect(plans(text)).toEqual({ own: false, circular: true, followed: false }),
  );
  test.each([
    'Công văn Sở',
    'Theo CV của Sở',
    'Thực hiện KH 186 của UBND TP',
    'Thực hiện Kế hoạch số 450/KH-SGDĐT của Sở',
    'Lồng ghép KH năm học',
  ])('followed only: %s', (text) => expect(plans(text)).toEqual({ own: false, circular: false, followed: true }));
  test.each(['Đang dự thảo kế hoạch', 'Kế hoạch đang chờ ký', 'Sẽ ban hành kế hoạch số 5', 'chưa có'])('none: %s', (text) =>
    expect(plans(text)).toEqual({ own: false, circular: false, followed: false }),
  );
  test('a code of a paper stays as it is, and a draft beside a plan takes only itself away', () => {
    expect(inFull('12/KH-THPT; KH 3; 2 CV')).toBe('12/KH-THPT; kế hoạch 3; 2 công văn');
    expect(withoutUnissued('Kế hoạch số 12; sẽ ban hành quy chế', 2024).trim()).toBe('Kế hoạch số 12;');
  });
});

test('a group whose units named only things is not told to be empty', () => {
  const short = ['Tường lửa', 'Camera', 'Bộ lọc', 'Có'];
  expect(documentsOf({ nhom_3: (at) => short[at % short.length] ?? '' }).report).not.toMatch(
    /công nghệ chưa có nội dung cụ thể|Chưa có đơn vị nào/,
  );
  expect(documentsOf({ nhom_3: () => 'Có' }).report).toMatch(/chưa có nội dung cụ thể/);
  // Written under another group and told here: nobody says that there is nothing here.
  const told = documentsOf({ nhom_4: () => 'Ban hành quy định sử dụng điện thoại trong giờ học của học sinh.' }).report;
  const legal = told.slice(told.indexOf('1. Xây dựng và hoàn thiện hành lang pháp lý'));
  expect(legal).toContain('ban hành quy định sử dụng điện thoại trong giờ học');
  expect(told).not.toMatch(/pháp lý chưa có nội dung cụ thể|hành lang pháp lý\nChưa có đơn vị nào/);
});

test('a thing that is denied behind a colon is not had', () => {
  expect(bareOf('Tổ tư vấn: chưa thành lập')).toBe('Tổ tư vấn: chưa thành lập');
  expect(bareOf('Tổ tư vấn thiếu người')).toBe('Tổ tư vấn thiếu người');
});

test('a line that says there is nothing does not go on in the next', () => {
  const told = readSentences('Ko\nnội quy nhà trường có mục về mạng xã hội').sentences.map(({ text }) => text);
  expect(told).toEqual(['nội quy nhà trường có mục về mạng xã hội']);
});
