/** What was meant is not told as done, and what was done is not told as meant, whichever stands first. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { isMeantBehind } from '../../../src/core/narratives/kinds/doneAndMeant.vi.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function tell(text: string, field = 'nhom_2') {
  const own = [{ unit: 'U0', field, cell: 'A1', voice: 'units' as const, text }];
  return gatherStatements(own, sgddt2024).statements.map((one) => `${one.kind}: ${one.text}`);
}

describe('a part of what is meant was not done', () => {
  test.each([
    'Sẽ tổ chức 10 buổi, có 02 buổi trực tuyến',
    'Kế hoạch tổ chức 10 buổi, trong đó có 4 buổi trực tuyến',
    'Dự kiến tổ chức 10 buổi, có 02 buổi do Công an nói chuyện',
    'Dự kiến lắp 20 camera, hiện có 12 camera',
    'Dự kiến mua 20 máy, có 05 máy hỏng',
    'Dự kiến mời 05 chuyên gia, có 02 chuyên gia từ chối',
    'Kế hoạch phát 10 tờ rơi, gồm 5 tờ rơi của học kỳ I',
    'Kế hoạch mở 20 lớp tập huấn; 9 lớp tập huấn trong học kỳ I',
    'Theo kế hoạch lắp 45 camera; đang lắp 9 camera',
    'Năm học này trường dự định mời 30 chuyên gia; có 07 chuyên gia không đạt',
    'Mục tiêu 3 buổi, nay còn 1 buổi',
    'Kế hoạch tổ chức 5 buổi tuyên truyền',
  ])('%s', (text) => expect(tell(`${text}.`)).toEqual([`wish: ${text}`]));
});

describe('what was done about it is no deed of the plan', () => {
  test.each([
    'Dự kiến thay 20 máy, đã khảo sát 15 máy',
    'Dự kiến 10 buổi, mới đăng ký 06 buổi',
    'Dự kiến lắp 20 camera, đã có 12 camera từ năm 2019',
    'Kế hoạch trang bị 20 tủ sách (đã xin được kinh phí cho 9 tủ sách)',
  ])('%s', (text) => expect(tell(`${text}.`)).toEqual([`unjudged: ${text}`]));
});

describe('what was done stays done, whatever is to come', () => {
  test.each([
    'Tổ chức 05 buổi, còn 02 buổi chuyển sang năm sau',
    'Lắp 12 camera, đang chờ kinh phí lắp tiếp',
    'Phát 500 tờ rơi, phần còn lại phát vào học kỳ sau',
    'Cài phần mềm trên 20 máy, đang khảo sát để mua thêm',
    'Tổ chức 05 buổi, sẽ tổ chức 03 buổi trong năm sau',
    'Mời được 24 chuyên gia, kế hoạch mời thêm 2 chuyên gia vào quý sau',
    'Đã trang bị 06 tủ sách, số còn lại sẽ trang bị khi có kinh phí',
  ])('%s', (text) => expect(tell(`${text}.`)).toEqual([`result: ${text}`]));

  test.each([
    'Trang bị phần mềm lọc nội dung cho 210/350 máy tính, số còn lại đang chờ kinh phí',
    'Đã nâng cấp đường truyền cho 12/19 trường, phần còn lại sẽ làm trong năm 2025',
    'Đến nay đã lắp camera cho 120 trên tổng số 200 phòng, còn lại chờ phê duyệt',
    'Liên kết với tổ chức nước ngoài tập huấn 02 buổi, dự kiến tiếp tục trong năm 2025',
    'Ký cam kết với 450 học sinh, sẽ duy trì trong năm tới',
    'Lồng ghép vào môn Tin học (dự kiến mở rộng năm 2025)',
  ])('most of it, or it goes on: %s', (text) => expect(tell(`${text}.`).map((one) => one.split(':')[0])).toEqual(['result']));

  test('but what is to be in another year, or of other things, is none', () => {
    expect(tell('Năm 2025 tổ chức 05 buổi ngoại khóa, sẽ tiếp tục nhân rộng.')).toEqual([
      'wish: Năm 2025 tổ chức 05 buổi ngoại khóa, sẽ tiếp tục nhân rộng',
    ]);
    expect(tell('Tăng cường tuyên truyền, sẽ tiếp tục duy trì các câu lạc bộ.')[0]).toMatch(/^wish/);
    expect(tell('Cần tổ chức 5 buổi, sẽ tiếp tục trong năm 2025.')[0]).toMatch(/^wish/);
  });

  test.each([
    ['Năm 2023 kế hoạch tổ chức 10 buổi, thực hiện 7 buổi; năm 2024 kế hoạch 10 buổi, thực hiện 10 buổi', /^unjudged/],
    ['Kế hoạch năm 2022 13 cuộc, thực hiện 10 cuộc, năm 2023 17 cuộc, thực hiện 12 cuộc', /^unjudged/],
    ['Khối 6 dự kiến 6 lớp, thực hiện 2 lớp; khối 7 dự kiến 12 lớp, thực hiện 11 lớp', /^unjudged/],
  ])('of two times with a number each none is told alone: %s', (text, told) => expect(tell(`${text}.`)[0]).toMatch(told));

  test.each([
    ['Kế hoạch tập huấn 100 giáo viên, thực tế 64 giáo viên, đạt 64%', 'result: Tập huấn 64 giáo viên'],
    ['Dự kiến 10 buổi, thực tế 6 buổi', 'result: Thực hiện 06 buổi'],
    [
      'Hỗ trợ 12 trường lắp phần mềm, dự kiến đến hết 2025 đạt 30 trường',
      'result: Hỗ trợ 12 trường lắp phần mềm, dự kiến đến hết 2025 đạt 30 trường',
    ],
    ['Tập huấn học sinh: hoãn lại năm 2025', 'criticism: Tập huấn học sinh: hoãn lại năm 2025'],
  ])('what came of it: %s', (text, told) => expect(tell(`${text}.`)).toEqual([told]));

  test('of one year it is told with its year', () => {
    expect(tell('Năm học 2022-2023: kế hoạch 5 lớp, đã tổ chức 1 lớp. Năm học 2023-2024: kế hoạch 16 lớp, đã tổ chức 11 lớp.')).toEqual([
      'result: Năm học 2022-2023 tổ chức 01 lớp',
      'result: Năm học 2023-2024 tổ chức 11 lớp',
    ]);
  });

  test('of three kinds of clauses the done one is told', () => {
    expect(tell('Dự kiến mở 3 lớp; đã mở 2 lớp; 1 lớp chuyển sang năm sau.')).toEqual(['result: Mở 02 lớp']);
    expect(tell('Dự kiến tổ chức 10 buổi ngoại khóa; đã tổ chức 6 buổi ngoại khóa.')).toEqual(['result: Tổ chức 06 buổi ngoại khóa']);
  });

  test('under difficulties it is one', () => {
    expect(tell('Lắp 12 camera, đang chờ kinh phí lắp tiếp.', 'kho_khan')).toEqual([
      'difficulty: Lắp 12 camera, đang chờ kinh phí lắp tiếp',
    ]);
  });
});

describe('these are no plans', () => {
  test.each([
    'Đăng ký tham gia 03 sân chơi trực tuyến',
    'Đăng ký 05 tài khoản học tập trực tuyến cho học sinh',
    'Kế hoạch năm 2024 ban hành ngày 12/3/2024',
  ])('%s', (text) => expect(tell(`${text}.`).map((one) => one.split(':')[0])).toEqual(['result']));
});

test('nobody says "sẽ lắp 12 camera" where they may be there', () => {
  expect(isMeantBehind('Lắp 12 camera, đang chờ kinh phí')).toBe(true);
  expect(isMeantBehind('Lắp 12 camera vào năm sau')).toBe(false);
  expect(isMeantBehind('Sẽ lắp 12 camera, đang chờ kinh phí')).toBe(false);
});
