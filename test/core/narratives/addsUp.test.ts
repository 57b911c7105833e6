/** Which numbers of a sentence are summed over units, and that a word is a number only where nothing else can be meant. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { meaningOf } from '../../../src/core/narratives/meaning.ts';
import { readSentences } from '../../../src/core/narratives/readSentences.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const lines = readFileSync('test/fixtures/texts/adds-up.tsv', 'utf8')
  .normalize('NFC')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string?, string?]);

const numbers = (list = '') => list.split(',').filter(Boolean).map(Number);

function summedIn(text: string): number[] {
  return meaningOf(text).slots.flatMap(({ piece: { figure } }) =>
    figure?.kind === 'count' || figure?.kind === 'money' ? [figure.value] : [],
  );
}

test('rates, prices, sizes, limits, ages, grades, plans and other words are never summed; what adds up is', () => {
  expect(lines.length).toBeGreaterThan(200);
  const wrong = lines.filter(([text, must, may]) => {
    const rest = summedIn(text);
    for (const value of numbers(must)) {
      if (!rest.includes(value)) return true;
      rest.splice(rest.indexOf(value), 1);
    }
    return rest.some((value) => !numbers(may).includes(value));
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['Giáo viên chủ nhiệm nắm bắt tốt tâm tư học sinh'],
  ['Tuyên truyền quyền riêng tư học sinh trên mạng'],
  ['Giá phần mềm 1,2 triệu đồng/máy/năm là cao so với khả năng của trường'],
  ['Bố trí cán bộ tư vấn theo tỷ lệ 1 cán bộ cho 500 học sinh'],
  ['Trang bị phòng máy rộng 60 m2'],
  ['Đầu tư thiết bị trị giá 2 tỷ đồng, bảo hành 24 tháng'],
  ['Nhiệt độ phòng máy duy trì 25°C, công suất điện 15 kW, băng thông 300 Mbps, dung lượng 2 TB'],
])('%s: of three units as of one', (text) => {
  const own = [1, 2, 3].map((at) => ({ unit: `U${at}`, field: 'nhom_2', cell: `A${at}`, voice: 'units' as const, text }));
  expect(gatherStatements(own, sgddt2024).statements.map((one) => [one.text, one.figures])).toEqual([[text, []]]);
});

test('money is told in the unit that is large enough for it', () => {
  const own = ['1,5 tỷ', '2 tỷ'].map((sum, at) => ({
    unit: `U${at}`,
    field: 'nhom_2',
    cell: `A${at}`,
    voice: 'units' as const,
    text: `Chi ${sum} đồng cho công tác tuyên truyền`,
  }));
  expect(gatherStatements(own, sgddt2024).statements.map(({ text }) => text)).toEqual(['Chi 3,5 tỷ đồng cho công tác tuyên truyền']);
});

test.each([
  ['Tặng 20 suất quà trị giá 10 triệu đồng cho học sinh khó khăn', 'Tặng 20 suất quà trị giá 10 triệu đồng cho học sinh khó khăn'],
  ['Mua 3 phần mềm giá 18 triệu đồng', 'Mua 3 phần mềm giá 18 triệu đồng'],
  ['Tổ chức 3 cuộc thi: vẽ tranh (210 bài), viết thư (145 bài)', 'Tổ chức 3 cuộc thi: vẽ tranh (210 bài), viết thư (145 bài)'],
  ['Phát 1.200 tờ rơi khổ A5, 35 áp phích 60x90 cm', 'Phát 2.400 tờ rơi khổ A5, 70 áp phích 60x90 cm'],
  ['Tổ chức 12 buổi ngoại khóa (trong đó 4 buổi trực tuyến)', 'Tổ chức 24 buổi ngoại khóa (trong đó 08 buổi trực tuyến)'],
])('all numbers of a sentence that count are summed, or none: %s', (text, told) => {
  const own = [1, 2].map((at) => ({ unit: `U${at}`, field: 'nhom_2', cell: `A${at}`, voice: 'units' as const, text }));
  expect(gatherStatements(own, sgddt2024).statements.map((one) => one.text)).toEqual([told]);
});

test('who suffers it is not who learns of it', () => {
  const own = ['Tập huấn cho giáo viên về bạo lực mạng', 'Giáo viên bị bạo lực mạng được tập huấn'].map((text, at) => ({
    unit: `U${at}`,
    field: 'nhom_4',
    cell: `A${at}`,
    voice: 'units' as const,
    text,
  }));
  expect(gatherStatements(own, sgddt2024).statements).toHaveLength(2);
});

test.each([
  ['Camera: 24 chiếc, lưu 15 ngày'],
  ['1. Công tác tuyên truyền'],
  ['Kinh phí mua phần mềm 23,5 triệu đồng, thời hạn 36 tháng'],
  ['“Không gian mạng không phải là nơi vô danh” - trích lời đồng chí Giám đốc Công an thành phố'],
  ['Khoản 3 Điều 29 Luật An ninh mạng quy định: “Cơ quan, tổ chức có trách nhiệm bảo vệ trẻ em”'],
])('no sentence of what was done: %s', (text) => expect(readSentences(text).sentences).toEqual([]));

test.each([
  ['Kinh phí còn hạn chế, chưa có nguồn riêng'],
  ['Công tác tuyên truyền được triển khai thường xuyên'],
  ['Khen thưởng: 12 giáo viên, 20 học sinh'],
  ['Kết quả: 12 lớp đạt danh hiệu lớp học an toàn'],
  ['“Ngày hội công dân số” thu hút 1.200 học sinh tham gia'],
  ['Luật An ninh mạng được phổ biến tới toàn thể học sinh'],
  ['Thiết bị dạy học: 10 máy hỏng'],
])('a sentence: %s', (text) => expect(readSentences(text).sentences).toHaveLength(1));

test.each([
  ['Trao 20 suất quà, mỗi suất 500.000 đồng', 'Trao 20 suất quà, mỗi suất 300.000 đồng'],
  ['Các trường tổ chức 2 buổi tuyên truyền', 'Các trường tổ chức 3 buổi tuyên truyền'],
  ['Họp ban chỉ đạo 4 lần trong năm học', 'Họp ban chỉ đạo 3 lần trong năm học'],
  ['Toàn đơn vị hiện có 25 lớp học', 'Toàn đơn vị hiện có 28 lớp học'],
  ['Lắp đặt camera: 24 chiếc, lưu 15 ngày', 'Lắp đặt camera: 16 chiếc, lưu 30 ngày'],
  ['Mua 20 máy tính trị giá 200 triệu đồng', 'Mua 30 máy tính trị giá 200 triệu đồng'],
  ['Tổ chức 3 cuộc thi: vẽ tranh (210 bài), viết thư (145 bài)', 'Tổ chức 2 cuộc thi: vẽ tranh (210 bài), viết thư (145 bài)'],
])('%s: no count of one unit is told of two', (...texts) => {
  const own = texts.map((text, at) => ({ unit: `U${at}`, field: 'nhom_2', cell: `A${at}`, voice: 'units' as const, text }));
  expect(gatherStatements(own, sgddt2024).statements.map(({ units }) => units)).toEqual([['U0'], ['U1']]);
});

test.each([
  [
    'Tổ chức 20 buổi tuyên truyền với kinh phí 5 triệu đồng',
    'Tổ chức 30 buổi tuyên truyền với kinh phí 5 triệu đồng',
    'Tổ chức 50 buổi tuyên truyền với kinh phí 10 triệu đồng',
  ],
  [
    'Hỗ trợ 3 em bị xâm hại với số tiền 5 triệu đồng',
    'Hỗ trợ 1 em bị xâm hại với số tiền 5 triệu đồng',
    'Hỗ trợ 04 em bị xâm hại với số tiền 10 triệu đồng',
  ],
  [
    'Mua 2 bộ phần mềm với kinh phí 12 triệu đồng',
    'Mua 3 bộ phần mềm với kinh phí 18 triệu đồng',
    'Mua 05 bộ phần mềm với kinh phí 30 triệu đồng',
  ],
  ['Mua phần mềm hết 15 triệu đồng', 'Mua phần mềm hết 25 triệu đồng', 'Mua phần mềm hết 40 triệu đồng'],
  [
    'Tổ chức 12 buổi ngoại khóa tại 4 điểm trường',
    'Tổ chức 20 buổi ngoại khóa tại 4 điểm trường',
    'Tổ chức 32 buổi ngoại khóa tại 08 điểm trường',
  ],
  [
    'Phát hiện 3 học sinh nghiện game, 1 em phải điều trị',
    'Phát hiện 7 học sinh nghiện game, 1 em phải điều trị',
    'Phát hiện 10 học sinh nghiện game, 02 em phải điều trị',
  ],
  ['Trao 20 suất quà, mỗi suất 500.000 đồng', 'Trao 30 suất quà, mỗi suất 500.000 đồng', 'Trao 50 suất quà, mỗi suất 500.000 đồng'],
  ['Lắp 16 camera', 'Lắp 24 camera', 'Lắp 40 camera'],
  ['Số học sinh tham gia ngoại khóa: 200 em', '300 học sinh tham gia ngoại khóa', '500 học sinh tham gia ngoại khóa'],
  [
    'Số học sinh nữ tham gia là 120, số học sinh nam tham gia là 80',
    'Số học sinh nữ tham gia là 20, số học sinh nam tham gia là 50',
    '140 học sinh nữ tham gia, 130 học sinh nam tham gia',
  ],
  [
    'Kết quả tuyên truyền: 20 buổi, 1.500 lượt học sinh',
    'Tuyên truyền 30 buổi, 1.200 lượt học sinh',
    'Tuyên truyền 50 buổi, 2.700 lượt học sinh',
  ],
  [
    'Tuyên truyền an toàn mạng: 12 buổi (3.500 lượt học sinh)',
    'Tuyên truyền an toàn mạng: 10 buổi (2.500 lượt học sinh)',
    'Tuyên truyền an toàn mạng 22 buổi (6.000 lượt học sinh)',
  ],
  ['Công văn chỉ đạo: 15 công văn', 'Số công văn chỉ đạo: 5 công văn', '20 công văn chỉ đạo'],
  ['Số buổi tuyên truyền: 20 buổi', 'Số buổi tuyên truyền: 30 buổi', '50 buổi tuyên truyền'],
  [
    'Trang bị phần mềm diệt virus: 20 máy, thời hạn 12 tháng',
    'Trang bị phần mềm diệt virus: 30 máy, thời hạn 12 tháng',
    'Trang bị phần mềm diệt virus 50 máy, thời hạn 12 tháng',
  ],
  ['Số buổi tuyên truyền: 02 buổi', 'Số buổi tuyên truyền: 03 buổi', '05 buổi tuyên truyền'],
  ['Tuyên truyền: 20 buổi', 'Tuyên truyền 30 buổi', 'Tuyên truyền 50 buổi'],
  ['Tổng kinh phí: 15 triệu đồng', 'Tổng kinh phí là 25 triệu đồng', 'Tổng kinh phí là 40 triệu đồng'],
])('%s, %s: summed', (one, other, told) => {
  const own = [one, other].map((text, at) => ({ unit: `U${at}`, field: 'nhom_2', cell: `A${at}`, voice: 'units' as const, text }));
  expect(gatherStatements(own, sgddt2024).statements.map(({ text, units }) => [text, units])).toEqual([[told, ['U0', 'U1']]]);
});

test('signing, the flag hour and money are read in every way of writing', () => {
  const gather = (field: string, ...texts: string[]) =>
    gatherStatements(
      texts.map((text, at) => ({ unit: `U${at}`, field, cell: `A${at}`, voice: 'units' as const, text })),
      sgddt2024,
    ).statements;
  expect(gather('nhom_1', 'Ký quy chế phối hợp với công an phường', 'Kí kết quy chế phối hợp cùng công an phường')).toHaveLength(1);
  const flag = gather(
    'nhom_2',
    'Tuyên truyền dưới cờ về an toàn mạng cho 3.400 HS',
    'Tuyên truyền về an toàn mạng cho 900 học sinh trong giờ chào cờ',
  );
  expect(flag.map(({ figures }) => figures.map(({ sum }) => sum))).toEqual([[4300]]);
  const money = gather(
    'kho_khan',
    'Kinh phí CLB do phụ huynh đóng góp, không ổn định',
    'Kinh phí cho tuyên truyền chỉ trông vào quỹ hội phụ huynh',
  );
  expect(money.map(({ matter }) => matter)).toEqual(['kinh_phi', 'kinh_phi']);
});

test.each([
  [
    'one conference of others has its places, however many went there',
    ['Tham dự Hội nghị trực tuyến toàn quốc tại 63 điểm cầu', 'Tham dự Hội nghị trực tuyến toàn quốc tại 63 điểm cầu'],
    ['Tham dự Hội nghị trực tuyến toàn quốc tại 63 điểm cầu'],
  ],
  [
    'own people who went to the same course of others',
    ['Cử 12 giáo viên tham dự 2 lớp tập huấn do Sở GDĐT tổ chức', 'Cử 5 giáo viên tham dự 2 lớp tập huấn do Sở GDĐT tổ chức'],
    ['Cử 17 giáo viên tham dự 2 lớp tập huấn do Sở GDĐT tổ chức'],
  ],
  [
    'of different courses of others each tells its own',
    ['Tham dự 2 lớp tập huấn do Sở GDĐT tổ chức', 'Tham dự 3 lớp tập huấn do Sở GDĐT tổ chức'],
    ['Tham dự 2 lớp tập huấn do Sở GDĐT tổ chức', 'Tham dự 3 lớp tập huấn do Sở GDĐT tổ chức'],
  ],
  [
    'so many in each',
    ['Tổ chức 2 cuộc thi, mỗi cuộc có 50 học sinh', 'Tổ chức 3 cuộc thi, mỗi cuộc có 60 học sinh'],
    ['Tổ chức 05 cuộc thi, mỗi cuộc có 50–60 học sinh'],
  ],
  [
    'behind the comma of each time too',
    ['Trong mỗi đợt, nhà trường phát 200 tờ rơi', 'Trong mỗi đợt, nhà trường phát 300 tờ rơi'],
    ['Trong mỗi đợt, nhà trường phát 200–300 tờ rơi'],
  ],
  [
    'bettered, and of no school level',
    ['Nâng cấp 1 phòng máy tính, kinh phí 35 triệu đồng', 'Nâng cấp 1 phòng máy tính, kinh phí 42,5 triệu đồng'],
    ['Nâng cấp 02 phòng máy tính, kinh phí 77,5 triệu đồng'],
  ],
])('%s', (_, texts, told) => {
  const own = texts.map((text, at) => ({ unit: `U${at}`, field: 'nhom_2', cell: `A${at}`, voice: 'units' as const, text }));
  expect(gatherStatements(own, sgddt2024).statements.map(({ text }) => text)).toEqual(told);
});

test('how long it takes is no sentence without the time', () => {
  const texts = ['Mỗi buổi tuyên truyền kéo dài 45 phút', 'Mỗi buổi tuyên truyền kéo dài 90 phút'];
  const own = texts.map((text, at) => ({ unit: `U${at}`, field: 'nhom_2', cell: `A${at}`, voice: 'units' as const, text }));
  expect(gatherStatements(own, sgddt2024).statements.map(({ text }) => text)).toEqual(texts);
});

test.each([
  ['Theo thống kê của Công an thành phố, toàn thành phố có 45 vụ lừa đảo qua mạng', 0],
  ['Theo báo cáo của Cục An ninh mạng, 15.000 trang web độc hại bị chặn', 0],
  ['Theo thống kê của Công an thành phố, toàn thành phố có 45 vụ lừa đảo, nhà trường đã cảnh báo học sinh', 1],
  ['Theo kết quả khảo sát của nhà trường, có 45 học sinh dùng mạng xã hội', 1],
])('what others count was done by nobody who reports: %s', (text, told) => {
  expect(readSentences(text).sentences).toHaveLength(told);
});

test.each([
  [['Phát thanh 20 bản tin, mỗi bản tin 5 phút.', 'Phát thanh 15 bản tin, mỗi bản tin 7 phút.'], ['Phát thanh 35 bản tin']],
  [['Mở 2 lớp tập huấn (mỗi lớp 3 ngày).', 'Mở 3 lớp tập huấn (mỗi lớp 2 ngày).'], ['Mở 05 lớp tập huấn']],
  [
    ['Tổ chức 10 buổi ngoại khóa (4 buổi trực tuyến).', 'Tổ chức 8 buổi ngoại khóa (3 buổi trực tuyến).'],
    ['Tổ chức 18 buổi ngoại khóa (07 buổi trực tuyến)'],
  ],
  [
    ['Có 150 máy tính, trong đó 120 máy đã cài phần mềm lọc.', 'Phần mềm lọc chặn được khoảng 80% trang web xấu.'],
    ['Có 150 máy tính, trong đó 120 máy đã cài phần mềm lọc', 'Phần mềm lọc chặn được khoảng 80% trang web xấu'],
  ],
])('no half of a part is left, and no number is hidden by another: %j', (texts, told) => {
  const own = texts.map((text, at) => ({ unit: `U${at}`, field: 'nhom_3', cell: `A${at}`, voice: 'units' as const, text }));
  const all = gatherStatements(own, sgddt2024).statements.map((one) => one.text);
  expect([...all].sort()).toEqual([...told].sort());
});

test.each(['Hội nghị trực tuyến với 20 điểm cầu tại các trường trực thuộc', 'Tổ chức hội thảo cấp trường về an toàn mạng'])(
  '%s: nothing international',
  (text) => {
    const own = [{ unit: 'A', field: 'nhom_2', cell: 'A1', voice: 'units' as const, text }];
    expect(gatherStatements(own, sgddt2024).statements.map(({ under }) => under)).toEqual(['nhom_2']);
  },
);

test('a long list of numbers is read once', () => {
  const counts = Array.from({ length: 600 }, (_, at) => `${at + 2} buổi, ${at + 20} học sinh`);
  const before = process.cpuUsage().user;
  expect(summedIn(`Tổ chức tuyên truyền cho ${counts.join(', ')}`)).toHaveLength(1200);
  // 15 s when each number read all those before it anew.
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(4);
});
