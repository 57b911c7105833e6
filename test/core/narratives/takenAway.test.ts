/** What was taken away, meant, sized, estimated or given by others is told as what it was. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const lines = readFileSync('test/fixtures/texts/taken-away.tsv', 'utf8')
  .normalize('NFC')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [kind: 'taken' | 'result', field: string, text: string]);

function tell(field: string, ...texts: readonly string[]) {
  const own = texts.map((text, at) => ({ unit: `U${at}`, field, cell: `A${at}`, voice: 'units' as const, text, ofArea: false }));
  return gatherStatements(own, sgddt2024).statements;
}

test.each(['taken', 'result'] as const)('deeds of taking away, %s', (kind) => {
  const own = lines.filter(([one]) => one === kind);
  expect(own.length).toBeGreaterThan(30);
  const wrong = own.filter(([, field, text]) => tell(field, text).some((one) => (one.kind === 'result') !== (kind === 'result')));
  expect(wrong).toEqual([]);
});

describe('of what was meant and what was done the second is told', () => {
  test.each([
    ['Dự kiến 10 buổi tuyên truyền, thực hiện 06 buổi', 'Thực hiện 06 buổi tuyên truyền'],
    ['Dự kiến 10 buổi, thực hiện 06 buổi', 'Thực hiện 06 buổi'],
    ['Dự kiến tổ chức 10 buổi, đã tổ chức 6 buổi', 'Tổ chức 06 buổi'],
    ['Kế hoạch 12 buổi, thực hiện được 9 buổi', 'Thực hiện 09 buổi'],
    ['Chỉ tiêu 500 học sinh, đạt 420 học sinh', 'Đạt 420 học sinh'],
    ['Dự kiến lắp 20 camera, lắp được 14 camera', 'Lắp 14 camera'],
    ['Dự định mở 4 lớp tập huấn nhưng chỉ mở được 2 lớp', 'Mở 02 lớp tập huấn'],
    ['Dự kiến 10 buổi (thực hiện 06 buổi)', 'Thực hiện 06 buổi'],
    ['Dự kiến in 1.000 tờ rơi, thực tế in 800 tờ', 'In 800 tờ rơi'],
    ['Dự kiến phát 1.000 tờ rơi về an toàn mạng, đã phát được 900 tờ rơi', 'Phát 900 tờ rơi về an toàn mạng'],
    ['Sẽ tổ chức 10 buổi trong năm, đã thực hiện 7 buổi', 'Tổ chức 07 buổi trong năm'],
  ])('%s', (text, told) => expect(tell('nhom_2', text).map((one) => [one.kind, one.text])).toEqual([['result', told]]));

  test('of several units what they did is summed', () => {
    const [one] = tell('nhom_2', 'Dự kiến 10 buổi tuyên truyền, thực hiện 06 buổi', 'Dự kiến 8 buổi tuyên truyền, thực hiện 07 buổi');
    expect(one?.text).toBe('Thực hiện 13 buổi tuyên truyền');
    expect(one?.figures.map(({ sum }) => sum)).toEqual([13]);
  });

  test.each([
    'Dự kiến 10 buổi tuyên truyền, thực hiện vào năm 2025',
    'Dự kiến tổ chức 10 buổi, thực hiện trong học kỳ II năm học 2025-2026',
    'Dự kiến 10 buổi, chưa thực hiện buổi nào',
    'Dự kiến 10 buổi, mời công an 4 buổi',
    'Sẽ tổ chức 10 buổi, tập huấn 50 giáo viên',
    'Dự kiến năm 2025 tổ chức 5 buổi, tập huấn 20 giáo viên',
  ])('%s: nothing was done', (text) => expect(tell('nhom_2', text).filter(({ kind }) => kind === 'result')).toEqual([]));
});

describe('several bodies have so many together, no one of them', () => {
  test.each([
    ['Thành lập tổ tư vấn gồm {} thành viên', 'Thành lập tổ tư vấn, tổng cộng 30 thành viên'],
    ['Kiện toàn tổ tư vấn tâm lý ({} thành viên)', 'Kiện toàn tổ tư vấn tâm lý (tổng cộng 30 thành viên)'],
    ['Thành lập tổ tư vấn tâm lý {} thành viên', 'Thành lập tổ tư vấn tâm lý, tổng cộng 30 thành viên'],
    ['Thành lập câu lạc bộ Tin học với {} thành viên', 'Thành lập câu lạc bộ Tin học, tổng cộng 30 thành viên'],
    ['Câu lạc bộ có {} học sinh tham gia', 'Các câu lạc bộ có tổng cộng 30 học sinh tham gia'],
    ['Trang bị phòng máy với {} máy tính', 'Trang bị phòng máy, tổng cộng 30 máy tính'],
    [
      'Kiện toàn tổ tư vấn tâm lý gồm {} thành viên, phân công lịch trực hằng tuần',
      'Kiện toàn tổ tư vấn tâm lý, tổng cộng 30 thành viên, phân công lịch trực hằng tuần',
    ],
    // What a body does, and to whom, is no size of it.
    ['Câu lạc bộ Tin học thu hút {} học sinh', 'Câu lạc bộ Tin học thu hút 30 học sinh'],
    ['Tổ tư vấn hỗ trợ {} học sinh', 'Tổ tư vấn hỗ trợ 30 học sinh'],
    ['Tổ tư vấn phối hợp với {} giáo viên chủ nhiệm', 'Tổ tư vấn phối hợp với 30 giáo viên chủ nhiệm'],
    ['Tổ chức hội thi tìm hiểu với {} học sinh tham gia', 'Tổ chức hội thi tìm hiểu với 30 học sinh tham gia'],
    ['Tổ chức cho đội tuyên truyền phát tờ rơi cho {} học sinh', 'Tổ chức cho đội tuyên truyền phát tờ rơi cho 30 học sinh'],
  ])('%s', (frame, told) => {
    expect(tell('nhom_4', frame.replace('{}', '17'), frame.replace('{}', '13')).map(({ text }) => text)).toEqual([told]);
  });

  test('of one unit it is as written, and of counted bodies as summed', () => {
    expect(tell('nhom_4', 'Thành lập tổ tư vấn gồm 9 thành viên').map(({ text }) => text)).toEqual([
      'Thành lập tổ tư vấn gồm 09 thành viên',
    ]);
    const counted = tell('nhom_4', 'Thành lập 3 tổ tư vấn gồm 21 thành viên', 'Thành lập 2 tổ tư vấn gồm 12 thành viên');
    expect(counted.map(({ text }) => text)).toEqual(['Thành lập 05 tổ tư vấn gồm 33 thành viên']);
  });

  test.each([
    ['Lập nhóm tư vấn với 3 giáo viên', 'Lập nhóm tư vấn với 2 giáo viên', 'Lập nhóm tư vấn, tổng cộng 05 giáo viên'],
    [
      'Thành lập tổ tư vấn gồm 5 thành viên, tổ truyền thông gồm 4 thành viên',
      'Thành lập tổ tư vấn gồm 7 thành viên, tổ truyền thông gồm 3 thành viên',
      'Thành lập tổ tư vấn (tổng cộng 12 thành viên), tổ truyền thông (tổng cộng 07 thành viên)',
    ],
    [
      'Trang bị phòng máy với 25 máy tính, thư viện có 5 máy tính',
      'Trang bị phòng máy với 30 máy tính, thư viện có 6 máy tính',
      'Trang bị phòng máy (tổng cộng 55 máy tính), thư viện có tổng cộng 11 máy tính',
    ],
    [
      'Tập huấn 2 buổi cho tổ tư vấn gồm 5 thành viên',
      'Tập huấn 3 buổi cho tổ tư vấn gồm 7 thành viên',
      'Tập huấn 05 buổi cho tổ tư vấn, tổng cộng 12 thành viên',
    ],
    ['Thành lập 2 câu lạc bộ gồm 30 em', 'Thành lập 3 câu lạc bộ gồm 40 em', 'Thành lập 05 câu lạc bộ gồm 70 em'],
    [
      'Lập nhóm Zalo của từng lớp có 35 phụ huynh',
      'Lập nhóm Zalo của từng lớp có 45 phụ huynh',
      'Lập nhóm Zalo của từng lớp có 35–45 phụ huynh',
    ],
  ])('%s: a sum is never that of each', (one, other, told) => {
    expect(tell('nhom_2', one, other).map(({ text, isOfEach }) => [text, isOfEach])).toEqual([[told, false]]);
  });
});

test('what a unit takes for provisional is about so much, in the sum too', () => {
  const told = (...texts: readonly string[]) => tell('nhom_2', ...texts).map(({ text }) => text);
  expect(told('Tổ chức 12 buổi tuyên truyền (số liệu tạm tính)')).toEqual(['Tổ chức khoảng 12 buổi tuyên truyền']);
  expect(told('Tổ chức 12 buổi tuyên truyền (số liệu tạm tính)', 'Tổ chức 10 buổi tuyên truyền')).toEqual([
    'Tổ chức khoảng 22 buổi tuyên truyền',
  ]);
  expect(told('Năm 2023 tổ chức 12 buổi tuyên truyền cho 400 học sinh (ước tính)')).toEqual([
    'Năm 2023 tổ chức khoảng 12 buổi tuyên truyền cho khoảng 400 học sinh',
  ]);
});

test('no grave case is not no case', () => {
  const grave = 'Không xảy ra vụ bạo lực mạng nghiêm trọng';
  expect(tell('nhom_4', grave, 'Không xảy ra vụ bạo lực mạng', grave).map(({ units }) => units.length)).toEqual([2, 1]);
  const happened = new Map([['U0', new Set(['so_vu_tiep_nhan'])]]);
  const contradicted = (text: string) => {
    const own = [{ unit: 'U0', field: 'danh_gia', cell: 'A', voice: 'units' as const, text, ofArea: false }];
    return gatherStatements(own, sgddt2024, happened).statements[0]?.contradicted;
  };
  expect(contradicted('Không xảy ra vụ bạo lực mạng')).toEqual(['U0']);
  expect(contradicted(grave)).toEqual([]);
});

describe('who gives what could be lacking names no difficulty', () => {
  test.each([
    ['Phòng GD hỗ trợ kinh phí', 'ease'],
    ['UBND xã cấp kinh phí cho trường', 'ease'],
    ['VNPT tài trợ đường truyền', 'ease'],
    ['Được Phòng GD hỗ trợ thiết bị', 'ease'],
    ['Công an phường cử cán bộ về trường tuyên truyền', 'ease'],
    ['Phòng GD chưa hỗ trợ kinh phí', 'difficulty'],
    ['Kinh phí do Phòng GD hỗ trợ còn ít', 'difficulty'],
    ['Phòng GD hỗ trợ kinh phí nhưng không đủ', 'difficulty'],
    ['Chỉ có Phòng GD hỗ trợ kinh phí', 'difficulty'],
    ['Phụ huynh ủng hộ con dùng điện thoại', 'difficulty'],
    ['Công an xã hỗ trợ nhiệt tình', 'ease'],
    ['Phụ huynh tài trợ 2 máy tính', 'ease'],
    ['UBND xã quan tâm hỗ trợ kinh phí, trang thiết bị cho nhà trường', 'ease'],
    // Any word that is not known to be of help may say what is wrong with it.
    ['Phụ huynh cấp tiền cho con chơi game', 'difficulty'],
    ['Phụ huynh lắp camera trong lớp gây áp lực', 'difficulty'],
    ['Được phụ huynh trang bị điện thoại, máy tính', 'difficulty'],
    ['Doanh nghiệp lắp wifi miễn phí quanh trường', 'difficulty'],
    ['Công ty cung cấp phần mềm lỗi', 'difficulty'],
    ['Nhà nước đầu tư thiết bị đã cũ', 'difficulty'],
    ['Phòng GD cử cán bộ kiêm nhiệm phụ trách', 'difficulty'],
    ['Phòng GD hỗ trợ thiết bị lạc hậu', 'difficulty'],
  ])('%s: %s', (text, kind) => expect(tell('kho_khan', text).map((one) => one.kind)).toEqual([kind]));
});

describe('how many of them work or are left is told by whoever told it, and summed with those alone who did', () => {
  test.each([
    ['nhom_3', 'Lắp 12 camera, hoạt động 09 camera', 'Lắp 08 camera'],
    ['nhom_3', 'Lắp 12 camera, chỉ 09 chiếc chạy', 'Lắp 08 camera'],
    ['nhom_3', 'Lắp 12 camera (09 camera hoạt động)', 'Lắp 08 camera'],
    ['nhom_3', 'Trang bị 20 máy tính, 15 máy hoạt động', 'Trang bị 10 máy tính'],
    ['nhom_3', 'Khóa 12 tài khoản, mở lại 03 tài khoản', 'Khóa 05 tài khoản'],
    ['nhom_2', 'Phát 500 tờ rơi, thừa 100 tờ', 'Phát 300 tờ rơi'],
    ['nhom_2', 'Phát 500 tờ rơi, còn dư 100 tờ', 'Phát 300 tờ rơi'],
    ['nhom_2', 'Phát 500 tờ rơi, tồn 100 tờ', 'Phát 300 tờ rơi'],
    ['nhom_2', 'Phát 500 tờ rơi, thu lại 100 tờ', 'Phát 300 tờ rơi'],
  ])('%s: %s, beside %s', (field, one, other) => expect(tell(field, one, other).map(({ text }) => text)).toEqual([one, other]));

  test.each([
    ['nhom_3', 'Lắp 12 camera, hoạt động 09 camera', 'Lắp 08 camera, hoạt động 07 camera', 'Lắp 20 camera, hoạt động 16 camera'],
    ['nhom_3', 'Lắp 12 camera, hoạt động tốt', 'Lắp 08 camera', 'Lắp 20 camera'],
    ['nhom_2', 'Tổ chức 12 buổi ngoại khóa, 300 em tham gia hoạt động', 'Tổ chức 8 buổi ngoại khóa', 'Tổ chức 20 buổi ngoại khóa'],
    ['nhom_2', 'Tổ chức 12 buổi tuyên truyền (4 buổi trực tuyến)', 'Tổ chức 8 buổi tuyên truyền', 'Tổ chức 20 buổi tuyên truyền'],
  ])('%s: %s and %s', (field, one, other, all) => expect(tell(field, one, other).map(({ text }) => text)).toEqual([all]));
});
