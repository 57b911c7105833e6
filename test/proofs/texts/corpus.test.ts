/** The labelled corpora of `npm run texts`, held to the aims of the report. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { groupAlike } from '../../../src/core/narratives/alike.ts';
import { Meanings } from '../../../src/core/narratives/gist/meanings.ts';
import { judge } from '../../../src/core/narratives/judge.ts';
import { isToldResult, sortSentence } from '../../../src/core/narratives/kinds/kinds.vi.ts';
import { wordingOf } from '../../../src/core/narratives/wording.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { makeGrammarPairs } from './grammar.vi.ts';
import { makePairs } from './pairs.vi.ts';
import { placeOf } from './placeOf.ts';
import { makePlaces } from './places.vi.ts';
import { makeRewordings } from './rewordings.vi.ts';
import { makeSynonymyPairs } from './synonymy.vi.ts';

/** A sentence is in several pairs, and every pair is asked twice. */
const meanings = new Meanings();

/** Labelled pairs of a file of test/fixtures/texts, each with what the judge says of it. */
const judgedPairs = (name: string) =>
  readFileSync(`test/fixtures/texts/${name}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([label, a = '', b = '']) => ({ label, a, b, said: judge(meanings.of(a), meanings.of(b)) }));

test.each([
  ['nhom_2', '2.1', 'Noi chuyen ngoai khoa ve bat nat tren mang cho khoi 8'],
  ['nhom_3', '3.2', 'Cai tuong lua va sao luu du lieu may chu cua truong'],
  ['nhom_4', '4.1', 'Kien toan to tu van tam ly hoc duong gom 7 thanh vien'],
])('typed without accents, it is placed by the same words: %s %s', (field, label, text) => {
  expect(placeOf({ field, label, text, heldOut: false })).toBe(label);
});

describe.each([
  ['seen', false],
  ['unseen', true],
])('cases %s', (_, heldOut) => {
  const pairs = [...makePairs(), ...makeGrammarPairs(), ...makeRewordings()]
    .filter((pair) => pair.heldOut === heldOut)
    .map((pair) => ({ ...pair, said: judge(meanings.of(pair.a), meanings.of(pair.b)) }));
  const places = makePlaces().filter((one) => one.heldOut === heldOut);

  const free = makeSynonymyPairs()
    .filter((pair) => pair.heldOut === heldOut)
    .map((pair) => ({ ...pair, said: judge(meanings.of(pair.a), meanings.of(pair.b)) }));

  test('synonyms, small words and free order: none wrong, 7 of 10 merged', () => {
    expect(free.filter(({ label, said }) => label !== 'merge' && said === 'same')).toEqual([]);
    const same = free.filter(({ label }) => label === 'merge');
    expect(same.filter(({ said }) => said === 'same').length / same.length).toBeGreaterThanOrEqual(0.7);
  });

  test('a run brings together what the judgement calls the same, and nothing else', () => {
    // In a run a unit's own name is taken away before.
    const unnamed = [...pairs, ...free].filter(
      ({ a, b }) => !/^(?:Trường|Phòng|UBND|TH|PGD|Trung tâm)/u.test(a + b) && !/^(?:Trường|Phòng|UBND|TH|PGD)/u.test(b),
    );
    const differ = unnamed.filter(({ a, b, said }) => {
      const isOne = groupAlike([a, b], (text) => text, { meanings, isFree: true }).length === 1;
      return isOne !== (said === 'same' || said === 'general');
    });
    expect(differ).toEqual([]);
  });

  test('no pair is merged that says something else', () => {
    expect(pairs.filter(({ label, said }) => label !== 'merge' && said === 'same')).toEqual([]);
  });

  test('19 of 20 pairs that say the same are merged', () => {
    const same = pairs.filter(({ label }) => label === 'merge');
    expect(same.length).toBeGreaterThan(100);
    expect(same.filter(({ said }) => said === 'same').length / same.length).toBeGreaterThanOrEqual(0.95);
  });

  test('names of areas that differ are told by their rank alone', () => {
    const areas = pairs.filter(({ label }) => label === 'general');
    expect(areas.filter(({ said }) => said !== 'general')).toEqual([]);
  });

  test('93 of 100 sentences are placed right', () => {
    expect(places.length).toBeGreaterThan(100);
    const right = places.filter((one) => placeOf(one) === one.label);
    expect(right.length / places.length).toBeGreaterThanOrEqual(0.93);
  });
});

test('pairs of another hand that differ in what units copy differently: none wrong, 7 of 10 merged', () => {
  const judged = judgedPairs('pairs-of-another-hand');
  expect(judged.filter(({ label, said }) => label !== 'merge' && isOne(said))).toEqual([]);
  const same = judged.filter(({ label }) => label === 'merge');
  expect(same).toHaveLength(130);
  expect(same.filter(({ said }) => isOne(said)).length / same.length).toBeGreaterThanOrEqual(0.7);
});

test('rewordings of one deed and near traps of another: none wrong, 6 of 10 merged, and a run says the same', () => {
  const judged = judgedPairs('near-pairs');
  expect(judged.filter(({ label, said }) => label !== 'merge' && isOne(said))).toEqual([]);
  const same = judged.filter(({ label }) => label === 'merge');
  // Fewer than before a family of words was read as one word: that credited units with others' deeds.
  expect(same).toHaveLength(90);
  expect(same.filter(({ said }) => isOne(said)).length / same.length).toBeGreaterThanOrEqual(0.6);
  const apart = judged.filter(({ said }) => !isOne(said));
  const inRun = apart.filter(({ a, b }) => groupAlike([a, b], (text) => text, { meanings, isFree: true }).length === 1);
  expect(inRun).toEqual([]);
});

test('the same deed in freer words and what stands next to it: none wrong, 9 of 10 merged, and a run says the same', () => {
  const judged = judgedPairs('freer-pairs');
  expect(judged.filter(({ label, said }) => label !== 'merge' && isOne(said))).toEqual([]);
  const same = judged.filter(({ label }) => label === 'merge');
  expect(same.filter(({ said }) => isOne(said)).length / same.length).toBeGreaterThanOrEqual(0.9);
  const inRun = judged.filter(
    ({ a, b, said }) => !isOne(said) && groupAlike([a, b], (text) => text, { meanings, isFree: true }).length === 1,
  );
  expect(inRun.filter(({ a }) => !a.startsWith('Trường'))).toEqual([]);
});

test('pairs of people who had not seen the rules: none wrong, and a run says the same', () => {
  const judged = judgedPairs('stranger-pairs');
  expect(judged.filter(({ label, said }) => label !== 'merge' && isOne(said))).toEqual([]);
  const same = judged.filter(({ label }) => label === 'merge');
  expect(same.filter(({ said }) => isOne(said)).length / same.length).toBeGreaterThanOrEqual(0.42);
  const inRun = judged.filter(
    ({ a, b, label }) => label !== 'merge' && groupAlike([a, b], (text) => text, { meanings, isFree: true }).length === 1,
  );
  expect(inRun).toEqual([]);
});

test('ways to say one thing on each of 65 topics: none wrong, 6 of 10 merged', () => {
  const judged = judgedPairs('field-pairs');
  expect(judged.filter(({ label, said }) => label !== 'merge' && isOne(said))).toEqual([]);
  const same = judged.filter(({ label }) => label === 'merge');
  expect(same).toHaveLength(195);
  expect(same.filter(({ said }) => isOne(said)).length / same.length).toBeGreaterThanOrEqual(0.6);
});

const isOne = (said: string) => said === 'same' || said === 'general';

test.each<[string, string, 'same' | 'general' | 'opposite' | 'apart']>([
  ['Nhà trường có phần mềm lọc', 'Nhà trường chưa có phần mềm lọc', 'opposite'],
  ['Số vụ bạo lực tăng', 'Số vụ bạo lực giảm', 'opposite'],
  ['Kinh phí không thiếu', 'Kinh phí đủ', 'apart'],
  ['Tập huấn về không gian mạng', 'Tập huấn về môi trường mạng', 'same'],
  ['Học sinh bắt nạt bạn trên mạng', 'Học sinh bị bắt nạt trên mạng', 'apart'],
  ['Có 25/30 giáo viên được tập huấn', 'Có 12/15 giáo viên được tập huấn', 'same'],
  ['Phối hợp Công an quận Kiến An tuyên truyền', 'Phối hợp Công an huyện An Lão tuyên truyền', 'general'],
  ['Công an huyện An Lão nói chuyện chuyên đề', 'Công an huyện Vĩnh Bảo nói chuyện chuyên đề', 'general'],
  ['Phối hợp với THCS Lê Lợi giao lưu trực tuyến', 'Phối hợp với THCS Lê Lai giao lưu trực tuyến', 'apart'],
  ['Trường THCS Lê Lợi ban hành kế hoạch', 'Trường THCS Lê Lai ban hành kế hoạch', 'same'],
  ['Đã bố trí 3 triệu mua phần mềm', 'Đề nghị bố trí 5.000.000đ mua phần mềm', 'apart'],
  ['Giáo viên được tập huấn về an toàn mạng', 'Tập huấn về an toàn mạng cho giáo viên', 'same'],
  ['Nhà trường được tập huấn về an toàn mạng', 'Nhà trường tập huấn về an toàn mạng', 'apart'],
  ['Hạn chế học sinh dùng điện thoại', 'Học sinh dùng điện thoại còn hạn chế', 'apart'],
  ['Trường THCS Lê Lợi ban hành kế hoạch', 'Nhà trường đã ban hành kế hoạch', 'same'],
  ['Các tổ chức hỗ trợ trẻ em', 'Nhà trường hỗ trợ trẻ em', 'apart'],
  ['Trong năm trường tổ chức hội thi', 'Trong bốn trường tổ chức hội thi', 'apart'],
  ['Tuyên truyền trước năm 2022, sau năm 2023', 'Tuyên truyền trước năm 2023, sau năm 2022', 'apart'],
  ['Tuyên truyền cho học sinh về luật, cho giáo viên về kỹ năng', 'Tuyên truyền cho học sinh về kỹ năng, cho giáo viên về luật', 'apart'],
  ['Công an phường phối hợp với nhà trường tuyên truyền', 'Nhà trường phối hợp với công an phường tuyên truyền', 'apart'],
  ['Phối hợp Công an quận Kiến An tuyên truyền', 'Phối hợp Công an phường Quán Trữ tuyên truyền', 'apart'],
  ['Niêm yết Tổng đài 111 tại trường', 'Niêm yết Tổng đài 113 tại trường', 'apart'],
  ['Có 630/688 PH đăng ký nhận cảnh báo', 'Đã có 1.045/1.100 phụ huynh đăng ký nhận cảnh báo', 'same'],
  ['Trực ngày 28/11 phòng máy', 'Trực ngày 30/11 phòng máy', 'apart'],
  ['Phát 450 tờ rơi cho học sinh trong năm 2023', 'Phát 2.000 tờ rơi cho học sinh', 'same'],
  ['Phát 450 tờ rơi cho học sinh trong năm 2027', 'Phát 2.000 tờ rơi cho học sinh', 'same'],
  ['Phát 450 tờ rơi cho học sinh trong năm 2027', 'Kế hoạch phát 2.000 tờ rơi cho học sinh trong năm 2027', 'apart'],
  ['Phấn đấu đến năm 2026 phát 450 tờ rơi cho học sinh', 'Phát 2.000 tờ rơi cho học sinh', 'apart'],
  ['Phát 450 tờ rơi cho học sinh từ năm 2022', 'Phát 2.000 tờ rơi cho học sinh', 'apart'],
  ['Phát 450 tờ rơi cho học sinh năm 2022', 'Phát 2.000 tờ rơi cho học sinh năm 2023', 'apart'],
  ['Số vụ việc giảm so với năm 2022', 'Số vụ việc giảm', 'apart'],
  ['Không có vụ việc nào trong năm 2023', 'Không có vụ việc nào ở trường', 'apart'],
  ['Kiện toàn tổ tư vấn tâm lý gồm 7 thành viên', 'Kiện toàn tổ tư vấn tâm lý với 05 thành viên (tháng 9/2022)', 'same'],
  ['Tập huấn cho 20 giáo viên (tháng 9/2022)', 'Tập huấn cho 15 giáo viên (tháng 9/2023)', 'apart'],
  ['Tập huấn cho 20 giáo viên (khối 6)', 'Tập huấn cho 15 giáo viên', 'apart'],
  ['Đăng 36 bài viết về an toàn mạng trên fanpage', 'Đăng 12 bài về an toàn mạng trên fanpage trong 2 năm', 'same'],
  ['Nhắc nhở 3 quán để trẻ chơi quá 22h', 'Nhắc nhở 13 quán để trẻ em chơi quá 22 giờ', 'same'],
  ['Đổi mật khẩu wifi 3 tháng một lần', 'Đổi mật khẩu wifi định kỳ 1 tháng/lần', 'same'],
  ['Lồng ghép kỹ năng số khối 6, 7, 8, 9', 'Lồng ghép kỹ năng số khối 6-9, mỗi khối 2 tiết', 'same'],
  ['Lồng ghép kỹ năng số khối 6, 7, 8', 'Lồng ghép kỹ năng số khối 6-9', 'apart'],
  ['Quay 5 video về tin giả', 'Quay 11 video về tin giả, tổng lượt xem trên 20.000', 'same'],
  ['Tổ chức 5 buổi tọa đàm', 'Tổ chức 6 buổi tọa đàm, 193 giáo viên tham gia', 'apart'],
  ['Niêm yết số 111 tại 16 phòng học', 'Niêm yết số 111 tại 30 phòng học và nhà đa năng', 'same'],
  ['Tập huấn cho 56 giáo viên', 'Tập huấn cho 103 giáo viên trong 2 ngày 17-18/8', 'same'],
  ['Thành lập tổ tư vấn gồm 7 người', 'Thành lập tổ tư vấn gồm 5 người (QĐ số 88 ngày 6/9/2022)', 'same'],
  ['Mời công an nói chuyện với 600 học sinh', 'Mời công an huyện Tiên Lãng nói chuyện với 150 học sinh', 'same'],
  ['Bật xác thực hai lớp cho 20 tài khoản', 'Bật xác thực 2 lớp cho 30 tài khoản', 'same'],
  ['Góp ý dự thảo nghị định xử phạt', 'Tham gia ý kiến vào dự thảo nghị định xử phạt', 'same'],
  ['Lưu dữ liệu lên máy chủ của Sở', 'Dữ liệu được lưu trên server của Sở', 'same'],
  ['Chỉ Hiệu trưởng xem camera', 'Hiệu trưởng xem camera', 'apart'],
  ['Nếu được cấp kinh phí, trường mua tường lửa', 'Được cấp kinh phí, trường mua tường lửa', 'apart'],
  ['Dạy trực tuyến an toàn trên nền tảng K12Online', 'Dạy trực tuyến an toàn trên K12Online', 'same'],
  ['Công an nhắc học sinh về an ninh mạng', 'Học sinh nhắc công an về an ninh mạng', 'apart'],
  ['Dự hội thảo do UNESCO tổ chức về giáo dục', 'Dự hội thảo về giáo dục do UNESCO tổ chức', 'same'],
  ['Đường dây nóng trực 24/24 giờ', 'Đường dây nóng trực 12/24 giờ', 'apart'],
  ['Tháng 9/24 ra mắt câu lạc bộ', 'Tháng 3/23 ra mắt câu lạc bộ', 'apart'],
  ['Tập huấn theo chương trình của Bộ TT&TT', 'Tập huấn theo chương trình của Bộ TTTT', 'same'],
  ['Bồi dưỡng 32 giáo viên trong hè', 'Bồi dưỡng 54 giáo viên trong dịp hè', 'same'],
  ['Trong năm học 2023-2024, tổ chức 4 buổi ngoại khóa', 'Tổ chức 6 buổi ngoại khóa trong năm học 2023-2024', 'same'],
  ['Tổ chức 3 buổi trong năm 2022', 'Tổ chức 3 buổi trong năm 2023', 'apart'],
  ['Nhà trường kiểm tra phòng máy', 'Phòng GDĐT kiểm tra phòng máy', 'apart'],
  ['Trường Tiểu học Núi Đèo ban hành kế hoạch', 'Trường THCS Hoa Động ban hành kế hoạch', 'apart'],
  ['Kiểm tra tài khoản của học sinh', 'Kiểm tra tài khoản cho học sinh', 'apart'],
  ['Mời giáo viên hoặc phụ huynh', 'Mời giáo viên và phụ huynh', 'apart'],
  ['Đang xây dựng quy tắc ứng xử', 'Đã xây dựng quy tắc ứng xử', 'apart'],
  ['Mua 5 triệu đồng tài liệu', 'Mua 5 tài liệu', 'apart'],
  ['Tuyên truyền về mạng xã hội', 'Tuyên truyền trên mạng xã hội', 'apart'],
  ['Học sinh lớp trên giúp đỡ học sinh lớp dưới', 'Học sinh lớp dưới giúp đỡ học sinh lớp trên', 'apart'],
  ['Tuyên truyền cho phụ huynh về tin giả', 'Phụ huynh tuyên truyền về tin giả', 'apart'],
  ['Việc tuyên truyền nên được thực hiện', 'Tuyên truyền trong nhà trường', 'apart'],
  ['Phối hợp với công an thường xuyên', 'Phối hợp với công an hiệu quả', 'apart'],
  ['Nhà trường khó kiểm soát việc học sinh dùng điện thoại ở nhà', 'Học sinh dùng điện thoại ở nhà, nhà trường khó quản lý', 'same'],
  ['Giao Phó Hiệu trưởng phụ trách công tác tư vấn', 'Phân công Phó Hiệu trưởng phụ trách công tác tư vấn', 'same'],
  ['Công tác tư vấn chưa có kinh phí riêng', 'Chưa có kinh phí riêng cho công tác tư vấn', 'same'],
  ['Xin cấp phần mềm lọc nội dung', 'Đề nghị cung cấp phần mềm lọc nội dung', 'same'],
  ['Xin cấp phần mềm lọc nội dung', 'Đã cấp phần mềm lọc nội dung', 'apart'],
  ['Giao Bí thư Đoàn theo dõi nhóm lớp', 'Nhóm lớp do Bí thư Đoàn theo dõi', 'same'],
  ['Giao Bí thư Đoàn theo dõi nhóm lớp', 'Nhóm lớp do Hiệu trưởng theo dõi', 'apart'],
  ['Phân công nhân viên y tế trực hòm thư vào buổi sáng', 'Buổi sáng có nhân viên y tế được phân công trực hòm thư', 'same'],
  ['Bật tường lửa trên máy chủ của phòng máy', 'Máy chủ phòng máy được bật tường lửa', 'same'],
  ['Khó mở chuyên đề vì giáo viên kiêm nhiệm', 'Giáo viên kiêm nhiệm nên khó mở chuyên đề', 'same'],
  ['Ít quản lý con vì bận đi làm', 'Bận đi làm vì ít quản lý con', 'apart'],
  ['Đoàn trường duy trì câu lạc bộ Tin học', 'Duy trì CLB Tin học', 'same'],
  ['Đoàn trường duy trì câu lạc bộ Tin học', 'Liên đội duy trì câu lạc bộ Tin học', 'apart'],
  ['Tập huấn cho giáo viên về tin giả, cho phụ huynh về lừa đảo', 'Tập huấn cho giáo viên về lừa đảo, cho phụ huynh về tin giả', 'apart'],
  ['Sở cần cấp tài liệu dùng chung', 'Đề nghị Sở cấp tài liệu dùng chung', 'same'],
  ['Sở cấp tài liệu dùng chung cho các trường', 'Đề nghị Sở cấp tài liệu dùng chung cho các trường', 'apart'],
  ['Tiếp nhận 3 phản ánh qua hòm thư', 'Hòm thư tiếp nhận phản ánh', 'apart'],
  ['Học sinh được cấp 2 thẻ đọc', 'Cấp cho học sinh 3 thẻ đọc', 'same'],
  ['Chưa tập huấn cho giáo viên, đã tập huấn cho học sinh', 'Đã tập huấn cho giáo viên, chưa tập huấn cho học sinh', 'apart'],
  ['Phụ huynh yêu cầu giáo viên gỡ bài', 'Giáo viên yêu cầu phụ huynh gỡ bài', 'apart'],
  ['Tổ chức ngày hội an toàn mạng ngày 26/3/2023', 'Ngày 15/10/2024 tổ chức ngày hội an toàn mạng', 'same'],
  ['Họp phụ huynh trước năm học', 'Họp phụ huynh sau năm học', 'opposite'],
  ['Hạn chế cho học sinh dùng điện thoại', 'Cho học sinh dùng điện thoại', 'apart'],
  ['Chuyển 2 vụ từ công an sang trường', 'Chuyển 2 vụ từ trường sang công an', 'apart'],
  ['Giáo viên mách phụ huynh việc học sinh chơi game', 'Học sinh mách phụ huynh việc giáo viên chơi game', 'apart'],
  ['Hiệu trưởng giao giáo viên theo dõi học sinh', 'Hiệu trưởng giao học sinh theo dõi giáo viên', 'apart'],
  ['Lớp 6 tuyên truyền cho lớp 9', 'Lớp 9 tuyên truyền cho lớp 6', 'apart'],
  ['Máy tính mới đặt ở phòng cũ', 'Máy tính cũ đặt ở phòng mới', 'apart'],
  ['Công an mời nhà trường làm việc', 'Nhà trường mời công an làm việc', 'apart'],
  ['Số vụ lừa đảo nhiều hơn số vụ bắt nạt', 'Số vụ bắt nạt nhiều hơn số vụ lừa đảo', 'apart'],
  ['Hướng dẫn học sinh đặt mật khẩu mạnh', 'Dạy các em đặt mật khẩu mạnh', 'same'],
  ['Thi vẽ tranh về an toàn mạng', 'Tổ chức cuộc thi vẽ tranh chủ đề an toàn mạng cho học sinh', 'same'],
  ['Tích hợp an toàn mạng vào môn Tin học', 'Lồng ghép an toàn mạng trong môn Tin học', 'same'],
  ['Chuyển biến rõ rệt trong nhận thức của học sinh', 'Tổ chức 4 buổi tuyên truyền cho 612 học sinh', 'apart'],
  ['Đề nghị Sở cấp tài liệu tuyên truyền', 'Đề nghị Sở cung cấp tài liệu', 'apart'],
  ['Giáo viên ký cam kết không đăng ảnh học sinh', 'Học sinh ký cam kết không đăng ảnh giáo viên', 'apart'],
  ['Biên soạn sổ tay an toàn mạng cho phụ huynh', 'Chuẩn bị biên soạn sổ tay an toàn mạng cho phụ huynh', 'apart'],
  ['Dạy học sinh nhận diện tin giả', 'Học sinh dạy phụ huynh nhận diện tin giả', 'apart'],
  ['Chặn trang web đen trên mạng của trường', 'Cấu hình để các máy không cho truy cập website độc hại', 'same'],
  ['Họp dân khu phố phổ biến chiêu bắt cóc online', 'Sinh hoạt tổ dân phố có nêu kiểu "bắt cóc trực tuyến" để bà con cảnh giác', 'same'],
  ['Tiết Tin có nội dung cách tạo mật khẩu khó đoán', 'Dạy học sinh đặt mật khẩu mạnh trong môn Tin học', 'same'],
  ['Hỗ trợ tâm lý cho học sinh là nạn nhân', 'Hỗ trợ tâm lý cho giáo viên bị bôi nhọ trên mạng', 'apart'],
  ['Đặt hòm thư bằng mã QR để các em báo tin', 'Dán QR code để cha mẹ học sinh phản ánh qua hộp thư', 'apart'],
  ['Viettel tặng gói lọc web', 'VNPT hỗ trợ dịch vụ chặn nội dung xấu', 'apart'],
])('%s | %s: %s', (a, b, said) => {
  expect(judge(meanings.of(a), meanings.of(b))).toBe(said);
});

test.each<[string, string, string, string]>([
  ['nhom_2', 'Tiếp tục tuyên truyền cho học sinh', 'wish', 'phuong_huong'],
  ['nhom_2', 'Đã tiếp tục tuyên truyền cho học sinh', 'result', 'nhom_2'],
  ['nhom_2', 'Phổ biến kỹ năng cần thiết để học sinh có thể tự bảo vệ', 'result', 'nhom_2'],
  ['kho_khan', 'Học sinh dùng điện thoại ở nhà nên khó kiểm soát', 'difficulty', 'kho_khan'],
  ['nhom_3', 'Đề nghị Sở trang bị phần mềm lọc nội dung', 'wish', 'kien_nghi.so'],
  ['de_xuat', 'Cần có kinh phí định mức hằng năm', 'wish', 'kien_nghi.ubnd'],
  ['de_xuat', 'Đề nghị Sở phối hợp với công an tập huấn cho giáo viên', 'wish', 'kien_nghi.so'],
  ['danh_gia', 'Không gian mạng trong trường an toàn', 'assessment', 'danh_gia'],
  ['danh_gia', 'Không xảy ra vụ xâm hại nào', 'denial', 'danh_gia'],
])('in %s: %s', (field, text, kind, under) => {
  expect(sortSentence(text, field, sgddt2024)).toMatchObject({ kind, under });
});

/** Figures of lists in another order go to what they count. */
test.each<[string, string, string]>([
  ['Thường xuyên kiểm tra 3 phòng máy', 'Kiểm tra 2 phòng máy', 'Kiểm tra 05 phòng máy'],
  [
    'Kinh phí hạn hẹp, chủ yếu trông chờ ngân sách',
    'Kinh phí còn hạn hẹp, trông chờ ngân sách',
    'Kinh phí còn hạn hẹp, trông chờ ngân sách',
  ],
  ['Lap 2 duong day nong tiep nhan phan anh', 'Lập 01 đường dây nóng tiếp nhận phản ánh', 'Lập 03 đường dây nóng tiếp nhận phản ánh'],
  [
    'Tổ chức 2 cuộc thi về tin giả, thu hút 900 lượt học sinh tham gia',
    'Tổ chức 01 cuộc thi về tin giả với 100 lượt học sinh',
    'Tổ chức 03 cuộc thi về tin giả, thu hút 1.000 lượt học sinh tham gia',
  ],
  [
    'Tập huấn 12 buổi cho giáo viên, 5 buổi cho học sinh',
    'Tập huấn 6 buổi cho học sinh, 10 buổi cho giáo viên',
    'Tập huấn 22 buổi cho giáo viên, 11 buổi cho học sinh',
  ],
  ['Có 12 giáo viên, 30 học sinh dự', 'Có 300 học sinh, 2 giáo viên dự', 'Có 14 giáo viên, 330 học sinh dự'],
  ['Tổ chức 12 buổi nói chuyện, ngoại khóa', 'Tổ chức 3 buổi nói chuyện ngoại khóa', 'Tổ chức 15 buổi nói chuyện, ngoại khóa'],
  [
    'Tổ chức mười hai buổi tuyên truyền cho 300 học sinh về tin giả',
    'Tuyên truyền 05 buổi về tin giả cho 200 học sinh',
    'Tổ chức 17 buổi tuyên truyền cho 500 học sinh về tin giả',
  ],
  ['Lắp 12 (mười hai) camera', 'Lắp 3 camera', 'Lắp 15 camera'],
  ['Phát 450 tờ rơi cho học sinh trong năm 2023', 'Phát 2.000 tờ rơi cho học sinh', 'Phát 2.450 tờ rơi cho học sinh'],
  ['Phát 450 tờ rơi trong năm 2023', 'Phát 20 tờ rơi năm 2023', 'Phát 470 tờ rơi trong năm 2023'],
  [
    'Cài phần mềm lọc nội dung cho 40 máy tính',
    'Cài phần mềm lọc nội dung trên 22 máy tính năm 2022',
    'Cài phần mềm lọc nội dung cho 62 máy tính',
  ],
  [
    'Cài phần mềm lọc nội dung cho 40 máy phòng Tin học',
    'Cài đặt phần mềm lọc nội dung trên 22 máy của phòng tin học năm 2022',
    'Cài phần mềm lọc nội dung cho 62 máy phòng Tin học',
  ],
  [
    'Tổ chức 01 cuộc thi vẽ tranh về an toàn mạng, 120 em dự thi',
    'Tổ chức cuộc thi vẽ tranh về an toàn mạng, 345 em dự thi',
    'Tổ chức cuộc thi vẽ tranh về an toàn mạng, 465 em dự thi',
  ],
  [
    'Lồng ghép kỹ năng số vào môn Tin học khối 6, 7, 8, 9 (12 tiết)',
    'Lồng ghép kĩ năng số trong môn Tin học các khối 6-9',
    'Lồng ghép kỹ năng số vào môn Tin học khối 6, 7, 8, 9',
  ],
  ['Bật xác thực hai lớp cho 20 tài khoản', 'Bật xác thực 2 lớp cho 30 tài khoản', 'Bật xác thực hai lớp cho 50 tài khoản'],
  ['Họp phụ huynh mỗi năm 2 lần', 'Họp phụ huynh ba lần/năm', 'Họp phụ huynh 2–3 lần/năm'],
  [
    'Bố trí 12tr cho công tác truyền thông',
    'Bố trí 8.500.000đ cho công tác truyền thông',
    'Bố trí 20,5 triệu đồng cho công tác truyền thông',
  ],
  ['Toàn bộ học sinh ký cam kết', '95% học sinh ký cam kết', '95%–100% học sinh ký cam kết'],
  ['Mở từ 2 đến 3 lớp tập huấn', 'Mở 4-5 lớp tập huấn', 'Mở từ 06 đến 08 lớp tập huấn'],
  ['Bố trí mười hai triệu đồng', 'Bố trí kinh phí 3 triệu đồng', 'Bố trí 15 triệu đồng'],
  ['Phát gần 500 tờ rơi cho học sinh', 'Phát hơn 300 tờ rơi cho học sinh', 'Phát khoảng 800 tờ rơi cho học sinh'],
])('%s + %s = %s', (a, b, sum) => {
  const items = [a, b].map((text, at) => ({ unit: `u${at}`, meaning: meanings.of(text) }));
  expect(judge(meanings.of(a), meanings.of(b))).toBe('same');
  expect(wordingOf(items).text).toBe(sum);
});

/** A result under a closing question is no difficulty, no judgement and no proposal. */
test.each<[string, boolean, boolean]>([
  ['Tổ chức 12 buổi tuyên truyền cho 350 lượt học sinh', false, true],
  ['Đã khóa 03 tài khoản giả mạo', false, true],
  ['Niêm yết số Tổng đài 111 tại bảng tin', true, true],
  ['Niêm yết số Tổng đài 111 tại bảng tin', false, false],
  ['Đề nghị Sở tổ chức 02 lớp tập huấn', false, false],
  ['Cần tổ chức 02 lớp tập huấn mỗi năm', false, false],
  ['Tổ chức 12 buổi nhưng còn thiếu báo cáo viên', true, false],
  ['Máy tính phòng Tin học đã cũ', true, false],
])('“%s” (plain: %s) is a told result: %s', (text, isPlain, expected) => {
  expect(isToldResult(text, isPlain)).toBe(expected);
});
