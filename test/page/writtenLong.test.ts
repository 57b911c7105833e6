/** A long written report: more figures than are shown at once, schools one by one, a sentence placed by its neighbour. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, fromMenu, inBrowser, openStory, type Story, searchUnit, until } from './browser.ts';
import { frameOf, picture, violationsIn } from './looks.ts';
import { emptySchool } from './sampleUnits.ts';

const years = [2021, 2022, 2023, 2024];
const report = [
  'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN VĨNH AN',
  'BÁO CÁO',
  'I. Công tác chỉ đạo',
  'Trưởng phòng ký Kế hoạch số 12/KH-PGDĐT ngày 5/9/2022. Mọi tổ đều có bản riêng.',
  'II. KẾT QUẢ THỰC HIỆN',
  ...years.map((year, at) => `Năm ${year} toàn huyện tổ chức ${30 + at} buổi tuyên truyền cho ${2000 + at} lượt học sinh.`),
  ...years.map((year, at) => `Năm ${year} ban hành ${3 + at} văn bản, bố trí kinh phí ${10 + at} triệu đồng.`),
  ...years.map((year, at) => `Năm ${year} tập huấn cho ${40 + at} lượt giáo viên.`),
  'Từ năm 2021 đến năm 2024 số vụ xâm hại, số trẻ cần hỗ trợ đều bằng 0.',
  '1. Trường THCS Hoa Ban',
  'Năm 2023 tổ chức 5 buổi tuyên truyền.',
  '2. Trường THCS Sông Đào',
  'Năm 2023 tổ chức 7 buổi tuyên truyền.',
].join('\n');
const atOnce = 20;
const all = 28;

inBrowser('a long written report', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory();
    await searchUnit(story, emptySchool().unit.name);
    await fromMenu(story, 'Đọc báo cáo Word');
    const buffer = Buffer.from(report);
    await story.sidebar.locator('input[type=file]').setInputFiles({ name: 'dai.txt', mimeType: 'text/plain', buffer });
    await story.sidebar.getByText(`${all} con số`, { exact: true }).waitFor();
  });
  afterAll(() => story.close());

  const cards = () => story.sidebar.locator('.proposals > li');
  const press = async (...keys: string[]) => {
    for (const key of keys) await story.page.keyboard.press(key);
  };
  const focused = () => story.sidebar.locator(':focus');
  const violations = () => violationsIn(frameOf(story.page, 'sidebar'));

  test('twenty at once; the arrow goes on to the next by itself, the button shows the rest', async () => {
    await until(() => cards().count(), atOnce);
    await story.sidebar.locator('.proposals').getByRole('button', { name: '30 buổi', exact: true }).focus();
    await picture(story.page, 'long-300-first');
    for (let at = 1; at < atOnce; at += 1) await press('n', 'ArrowDown');
    await story.sidebar.getByRole('button', { name: /^Hiện thêm \d+ con số$/ }).scrollIntoViewIfNeeded();
    await picture(story.page, 'long-300-more');
    await press('n', 'ArrowDown');
    await eventually(async () => expect(await cards().count()).toBeGreaterThan(atOnce));
    await until(() => focused().count(), 1);
    await story.sidebar.getByRole('button', { name: /^Hiện thêm \d+ con số$/ }).focus();
    const before = await cards().count();
    await press('Enter');
    // The button is gone: the first card that it showed has the focus.
    await cards().nth(before).locator('.figure:focus').waitFor();
    await picture(story.page, 'long-300-rest');
    await until(() => cards().count(), all);
    expect(await violations()).toEqual([]);
  });

  test('figures of one school each are listed apart and cannot be taken', async () => {
    await story.sidebar.getByText('Số của từng trường, không tự cộng · 2 câu').click();
    await story.sidebar.locator('.proposal-side cite', { hasText: 'II.2. Trường THCS Sông Đào' }).waitFor();
    await picture(story.page, 'long-300-schools');
    expect(await story.sidebar.getByRole('listitem', { name: '7 buổi', exact: true }).count()).toBe(0);
    await story.sidebar.getByText(/^Đoạn văn cho/).click();
    await story.sidebar.getByText('1 câu ở đây xếp theo câu bên cạnh').waitFor();
    await story.sidebar.getByText('1 câu ở đây xếp theo câu bên cạnh').scrollIntoViewIfNeeded();
    await picture(story.page, 'long-300-texts');
    expect(await violations()).toEqual([]);
  });
});
