/** Faults that somebody heard who read three more reports aloud: each by what makes it, with what must stay. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sortSentence } from '../../../src/core/narratives/kinds/kinds.vi.ts';
import { tidingsOf } from '../../../src/core/narratives/kinds/tidings.ts';
import { asSaid } from '../../../src/core/narratives/order/countLine.vi.ts';
import { polish } from '../../../src/core/narratives/polish.ts';
import { readSentences } from '../../../src/core/narratives/readSentences.ts';
import type { Statement } from '../../../src/core/narratives/statements.ts';
import { aloneText } from '../../../src/core/report/told/alone.vi.ts';
import { clauseOf, clausesOf, isSayable, tellsNumber } from '../../../src/core/report/told/clauses.vi.ts';
import { wordCount } from '../../../src/core/report/told/shorten.vi.ts';
import { bareOf } from '../../../src/core/report/told/statementText.vi.ts';
import { sumUp } from '../../../src/core/report/told/sumUp.vi.ts';
import { nameUnits } from '../../../src/core/report/told/who.vi.ts';
import { lowerFirst } from '../../../src/core/report/words.vi.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { smallCity } from '../../fixtures/smallCity.ts';

const statementsOf = (field: string, texts: readonly string[]): readonly Statement[] =>
  gatherStatements(
    texts.map((text, at) => ({ unit: ['TA', 'TB', 'GX', 'KT'][at] ?? 'TA', field, cell: `Số liệu!AT${at + 7}`, voice: 'units', text })),
    sgddt2024,
  ).statements;
const [sample] = statementsOf('nhom_2', ['Tổ chức tuyên truyền cho học sinh']);
const said = (text: string, units: readonly string[]): Statement => ({ ...(sample as Statement), text, template: text, units });

test.each([
  ['XD KH, ban hành CV chỉ đạo và QĐ số 12/QĐ-THPT', 'Xây dựng kế hoạch, ban hành công văn chỉ đạo và Quyết định số 12/QĐ-THPT'],
  ['60 máy có PM diệt virus, KH số 5/KH-THPT', '60 máy có phần mềm diệt virus, Kế hoạch số 5/KH-THPT'],
  ['Tập huấn cho CBGV,NV và GV-HS; 1.350 HS/buổi', 'Tập huấn cho cán bộ, giáo viên, nhân viên và giáo viên, học sinh; 1.350 học sinh/buổi'],
  ['Thành lập BCĐ, phối hợp CA phường và Đoàn TN', 'Thành lập Ban Chỉ đạo, phối hợp Công an phường và Đoàn Thanh niên'],
  ['Cử 3 gv đi TH; trường TH và THCS có 20 hs', 'Cử 3 giáo viên đi tập huấn; trường tiểu học và THCS có 20 học sinh'],
  ['Theo KH 186/KH-UBND, 12/KH-PGDĐT, UBND TP', 'Theo Kế hoạch 186/KH-UBND, 12/KH-PGDĐT, UBND thành phố'],
  ['Phối hợp ngành GD - CA - TP; xếp loại TB', 'Phối hợp ngành GD - CA - TP; xếp loại TB'],
  ['Giáo viên chủ nhiệm -> Ban Giám hiệu', 'Giáo viên chủ nhiệm – Ban Giám hiệu'],
])('short forms are printed in full where they are sure: %s', (text, told) => expect(polish(text)).toBe(told));

describe('no clause is longer than 35 words, and no figure goes where the units can be counted', () => {
  const long =
    'phối hợp với Công an quận, huyện tổ chức 358 buổi tuyên truyền phòng, chống xâm hại trẻ em trên môi trường mạng cho 96.412 lượt học sinh, giáo viên';
  test.each([
    [['PA', 'PB'], long],
    [['TA', 'TB', 'GX'], `${long} tại hội trường lớn của nhà trường`],
    [['GX'], `${long}, trong đó có 12 buổi do các trường tự tổ chức ngoài giờ lên lớp`],
  ] as const)('%s', (units, text) => {
    const told = clauseOf(said(text, units), smallCity);
    expect(wordCount(told)).toBeLessThanOrEqual(35);
    expect(told).toContain('358');
    expect(told).toContain('96.412');
  });
  test('two offices keep their names, and what all of the report is about goes', () => {
    const told = clauseOf(said(long, ['PA', 'PB']), smallCity);
    expect(told).toMatch(/^Phòng GDĐT quận Sông Cấm, huyện Núi Voi phối hợp/);
    expect(told).not.toContain('phòng, chống');
  });
});

describe('who is named before an act is not named again', () => {
  test.each([
    ['Phòng GDĐT tham mưu ban hành 02 văn bản', ['PA'], 'Phòng GDĐT quận Sông Cấm tham mưu ban hành 02 văn bản'],
    ['Phòng GDĐT quận đã tổ chức tuyên truyền', ['TA'], 'tại Trường THPT Sông Cấm, phòng GDĐT quận đã tổ chức tuyên truyền'],
  ] as const)('%s', (text, units, told) => expect(clauseOf(said(lowerFirst(text), units), smallCity)).toBe(told));
  test('nor where its next clause stands', () => {
    const two = [said('20 trường có phần mềm lọc nội dung', ['PA']), said('16 trường có tường lửa', ['PA'])];
    expect(clausesOf(two, smallCity)).toEqual([
      'tại Phòng GDĐT quận Sông Cấm, 20 trường có phần mềm lọc nội dung',
      'tại đây, 16 trường có tường lửa',
    ]);
  });
});

test('what happens in a place is nobody’s act there', () => {
  const outline = {
    ...sgddt2024,
    answers: { ...sgddt2024.answers, sections: sgddt2024.answers.sections.map((one) => ({ ...one, kind: 'context' as const })) },
  };
  const input = { ...smallCity, outline: outline as unknown as typeof sgddt2024 };
  expect(clauseOf({ ...said('phát tán clip đánh nhau của học sinh', ['TA']), under: 'nhom_2' }, input)).toMatch(/^tại /);
  expect(clauseOf({ ...said('không có thủ đoạn mới', ['TA']), under: 'nhom_2' }, input)).not.toMatch(/^tại /);
});

test.each([
  ['Internet phát triển', 'Internet phát triển'],
  ['Đảng ủy ban hành Chỉ thị', 'Đảng ủy ban hành Chỉ thị'],
  ['Đoàn kết, gắn bó', 'đoàn kết, gắn bó'],
  ['Hội thi vẽ tranh', 'hội thi vẽ tranh'],
  ['Công an phường tuyên truyền', 'Công an phường tuyên truyền'],
])('a name keeps its capital: %s', (text, told) => expect(lowerFirst(text)).toBe(told));

test.each([
  ['Tham gia dự án "An toàn" của World Vision: 02 hoạt động, 150 học sinh', true],
  ['Ký kết với bệnh viện tư vấn tâm lý: 01 buổi, 42 học sinh', true],
  ['Tuyên truyền dưới cờ: 12 buổi', false],
])('a colon that parts a number from others’ names stays: %s', (text, stays) => expect(asSaid(text).includes(':')).toBe(stays));

test.each([
  ['Tuyên truyền dưới cờ 72 buổi; tổ chức chuyên đề 31 buổi; tổ chức ngoại khóa 9 buổi, tổng cộng 112 buổi', 1],
  ['Ban hành 05 văn bản chỉ đạo; tổ chức tuyên truyền 12 buổi, tổng số 500 em', 2],
  ['Tổ chức tuyên truyền 12 buổi cho học sinh; phát 500 tờ rơi tới phụ huynh', 2],
])('parts stay with their total: %s', (text, count) => expect(readSentences(text).sentences).toHaveLength(count));

test('an account of many figures is told by itself, not cut to what others say', () => {
  const told = statementsOf('nhom_2', [
    'Đã tuyên truyền bằng nhiều hình thức: sinh hoạt dưới cờ 64 buổi, ngoại khóa 21 buổi, tọa đàm 05 buổi, tổng 90 buổi với 31.500 lượt học sinh',
    'Tuyên truyền lồng ghép trong các giờ học chính khóa, chào cờ đầu tuần',
    'Tuyên truyền lồng ghép trong các giờ học chính khóa, chào cờ đầu tuần',
  ]);
  expect(told.map(({ text }) => text).join('\n')).not.toMatch(/dưới cờ, tọa đàm|tổng với/);
  expect(told.some(({ text, units }) => text.includes('31.500') && units.length === 1)).toBe(true);
});

describe('what somebody does when harm comes is no harm', () => {
  test.each([
    'Học sinh biết cách tự bảo vệ mình, biết tìm kiếm sự giúp đỡ khi bị bắt nạt',
    'Học sinh biết báo thầy cô khi gặp sự cố trên mạng',
    'Học sinh tự tin chia sẻ với giáo viên khi bị đe dọa',
    'Phụ huynh chủ động phối hợp khi phát hiện con bị lừa đảo',
  ])('good: %s', (text) => expect(tidingsOf(text)).toBe('good'));
  test.each([
    'Học sinh chưa mạnh dạn chia sẻ khi gặp sự cố trên mạng',
    'Học sinh còn lúng túng khi bị bắt nạt',
    'Một số em không biết xử lý khi bị lừa đảo',
    'Phụ huynh thờ ơ khi con bị bắt nạt',
    'Có em bỏ học khi bị bắt nạt trên mạng',
  ])('bad: %s', (text) => expect(tidingsOf(text)).toBe('bad'));
});

test.each([
  ['Ưu điểm là sự vào cuộc của cả hệ thống; hạn chế là chưa có mô hình hay', ['Ưu điểm', 'hạn chế']],
  ['Ưu điểm: các trường vào cuộc quyết liệt', ['Ưu điểm']],
])('a label by “là” is one too: %s', (text, headings) =>
  expect(readSentences(text).sentences.map(({ heading }) => heading.toLowerCase())).toEqual(headings.map((one) => one.toLowerCase())),
);

test.each([
  ['Ưu điểm: các trường vào cuộc quyết liệt', 'assessment'],
  ['Nguyên nhân: cán bộ mới, chưa có kinh nghiệm', 'unjudged'],
  ['Hạn chế: chưa có mô hình hay', 'criticism'],
])('%s', (text, kind) => expect(sortSentence(text, 'danh_gia', sgddt2024).kind).toBe(kind));

describe('whom a proposal is for', () => {
  const police = {
    ...sgddt2024,
    terms: { ...sgddt2024.terms, self: 'Công an thành phố' },
    closing: {
      ...sgddt2024.closing,
      proposalMatters: [],
      ownAddressee: 'kien_nghi.bo',
      addressees: [
        { code: 'kien_nghi.bo', name: 'Bộ Công an', words: ['bộ công an'] },
        { code: 'kien_nghi.ubnd', name: 'Ủy ban nhân dân thành phố', words: ['ubnd thành phố', 'thành phố', 'kinh phí'] },
      ],
    },
  } as unknown as typeof sgddt2024;
  test.each([
    ['Đề nghị các cấp có thẩm quyền đầu tư phòng máy', sgddt2024, 'kien_nghi.ubnd'],
    ['Đề nghị cấp có thẩm quyền trang bị phần mềm lọc nội dung', sgddt2024, 'kien_nghi.ubnd'],
    ['Đề nghị cấp trên tập huấn cho giáo viên', sgddt2024, 'kien_nghi.so'],
    ['Đề nghị bố trí kinh phí cho công tác bảo vệ trẻ em', police, 'kien_nghi.ubnd'],
    ['Đề nghị Bộ Công an bố trí kinh phí', police, 'kien_nghi.bo'],
    ['Đề nghị Công an thành phố tập huấn nghiệp vụ', police, 'kien_nghi.khac'],
    ['Đề nghị có biện pháp chặn lọc ứng dụng độc hại', police, 'kien_nghi.bo'],
  ] as const)('%s', (text, outline, under) => expect(sortSentence(text, 'de_xuat', outline).under).toBe(under));
});

test.each([
  ['bộ phận quản lý học viên', 'có bộ phận quản lý học viên'],
  ['ba kênh: hộp thư, điện thoại, Zalo', 'có ba kênh: hộp thư, điện thoại, Zalo'],
  ['tổ tư vấn tâm lý tiếp nhận, phối hợp gia đình', 'tổ tư vấn tâm lý tiếp nhận, phối hợp gia đình'],
  ['qua giáo viên chủ nhiệm, tổ tư vấn tâm lý và hòm thư', 'thực hiện qua giáo viên chủ nhiệm, tổ tư vấn tâm lý và hòm thư'],
  ['qua nhóm Zalo, nhà trường tiếp nhận 06 phản ánh', 'qua nhóm Zalo, nhà trường tiếp nhận 06 phản ánh'],
  ['phòng tư vấn tâm lý riêng, trực 3 buổi/tuần', 'có phòng tư vấn tâm lý riêng, trực 3 buổi/tuần'],
])('a thing is there: %s', (text, told) => expect(bareOf(text)).toBe(told));

test.each(['thực hiện theo quy định', 'triển khai nghiêm túc các văn bản của cấp trên', 'thực hiện đúng kế hoạch'])(
  'nothing is told: %s',
  (text) => expect(isSayable(said(text, ['TA', 'TB']), smallCity)).toBe(false),
);
test.each(['thực hiện kế hoạch kiểm tra tại 05 trường', 'triển khai quy định sử dụng điện thoại tới phụ huynh'])('but: %s', (text) =>
  expect(isSayable(said(text, ['TA', 'TB']), smallCity)).toBe(true),
);

test('a sentence that every unit’s own figures contradict is of nobody, and ends', () => {
  const nobody = said('không có học sinh vi phạm', []);
  expect(tellsNumber(nobody, smallCity)).toBe(false);
  expect(nameUnits([], smallCity)).toBe('');
  expect(clauseOf(nobody, smallCity)).toContain('không có học sinh vi phạm');
});

test('what most say beside a label leaves room for both', () => {
  const label = 'Khó khăn về đội ngũ, biên chế hoặc nghiệp vụ';
  const foremost = (text: string) =>
    sumUp([said(text, ['TA', 'TB']), said('thiếu nhân viên tư vấn chuyên trách', ['GX'])], label, smallCity)?.foremost ?? '';
  const long = 'giáo viên tư vấn kiêm nhiệm, chưa được đào tạo chuyên sâu, phòng tư vấn chật, thiếu thiết bị, chưa có chế độ, ít thời gian';
  expect(wordCount(`${label} (03 đơn vị${foremost(long)})`)).toBeLessThanOrEqual(35);
  expect(foremost('giáo viên tư vấn còn kiêm nhiệm')).toContain('giáo viên tư vấn còn kiêm nhiệm');
});

test('one unit’s sentence does not open a part with what joins it to another', () => {
  const alone = { ...smallCity, units: smallCity.units.filter(({ code }) => code === 'TA') };
  const own = [said('Tuy vậy, việc giám sát học sinh ngoài giờ học còn khó', ['TA'])];
  expect(aloneText(own, 200, alone)).toBe('Việc giám sát học sinh ngoài giờ học còn khó.');
});

test('a rate with a decimal comma is told by one alone, and its sentence is summed like the others', () => {
  const texts = ['2', '3', '2,5'].map(
    (each, at) => `Tổ chức 02 buổi tuyên truyền với ${400 + 50 * at} học sinh, chi phí mỗi buổi ${each} triệu đồng`,
  );
  expect(statementsOf('nhom_2', texts).map(({ text }) => text)).toEqual(['Tổ chức 06 buổi tuyên truyền với 1.350 học sinh']);
});
