/** An officer at five in the afternoon of the deadline: who is missing, what is wrong, why this figure, acts, a run. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { DepartmentView } from '../../src/api/api.ts';
import { fromMenu, inBrowser, openStory, type Story, tabTexts, waitForCell } from './browser.ts';
import { fixableError, sampleDepartment, validSchool } from './sampleUnits.ts';

inBrowser('the Department on one screen', () => {
  let story: Story;
  let seen: DepartmentView;
  const { unit, finding } = fixableError();
  beforeAll(async () => {
    seen = sampleDepartment();
    story = await openStory();
    await story.sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
  }, 60_000);
  afterAll(() => story.close());

  const part = (name: string): Locator => story.sidebar.getByRole('region', { name });
  const foot = () => story.sidebar.locator('footer');
  const fold = (within: Locator, title: string) => within.locator('summary', { hasText: title }).first();

  test('it says who has reported, and who is missing with a text to send', async () => {
    const reporting = part('Tình hình báo cáo');
    const { valid, expected, missing } = seen.reporting;
    await reporting.getByText(`${valid}/${expected} đơn vị hợp lệ`).waitFor();
    await fold(reporting, `${missing.length} đơn vị chưa có dữ liệu`).click();
    await reporting.getByRole('button', { name: missing[0]?.name ?? '', exact: true }).waitFor();
    await reporting.getByRole('button', { name: 'Văn bản nhắc chung' }).click();
    const text = await reporting.getByRole('textbox', { name: 'Văn bản nhắc chung' }).inputValue();
    for (const { name } of missing) expect(text).toContain(name);
    expect(text).toContain('Thời hạn: hết ngày 24/12/2024.');
    await reporting.getByRole('button', { name: 'Sao chép' }).click();
    await foot()
      .getByText(/^Đã sao chép/)
      .waitFor();
  }, 60_000);

  test('each target shows N/D, coverage and bounds', async () => {
    const targets = part('Ba mục tiêu');
    for (const { period, noun } of seen.indicators) {
      await targets.getByText(`${period.base} ${noun} · mục tiêu 100%`).waitFor();
      await targets.getByText(`Độ phủ ${period.coverage?.text}`).waitFor();
      for (const remark of period.remarks) await targets.getByText(remark).first().waitFor();
    }
  }, 60_000);

  test('“why this figure” names the units in it, those out of it and why, and goes to the rows', async () => {
    const targets = part('Ba mục tiêu');
    await targets.getByRole('button', { name: /^Vì sao ra số này\? Tỷ lệ trường/ }).click();
    const why = story.sidebar.locator('section', { hasText: 'Vì sao ra số này?' }).first();
    await why.getByText(`${seen.indicators[0]?.period.base} trường`).waitFor();
    await fold(why, 'đơn vị không được tính, vì sao').waitFor();
    const row = why.getByRole('button', { name: /^Tới dòng: Phòng GDĐT/ }).first();
    const name = (await row.getAttribute('aria-label'))?.replace('Tới dòng: ', '') ?? '';
    await row.click();
    await story.page.getByRole('tab', { name: 'BTC 1 Cơ sở', selected: true }).waitFor();
    await story.sidebar.getByRole('button', { name, exact: true }).waitFor();
    await story.sidebar.getByRole('button', { name: 'Quay lại' }).click();
    await targets.waitFor();
  }, 60_000);

  test('every year and level has its own “why”', async () => {
    const targets = part('Ba mục tiêu');
    await fold(targets, 'Theo cấp học').click();
    await targets.getByRole('button', { name: /Vì sao ra số này\? THCS$/ }).click();
    await story.sidebar.getByText(/^THCS, Cả kỳ/).waitFor();
    await story.sidebar.getByRole('button', { name: 'Quay lại' }).click();
  }, 60_000);

  test('errors stand by rule, one step from the cell', async () => {
    const rules = part('Lỗi theo quy tắc');
    await fold(rules, finding.rule).click();
    await rules.getByRole('button', { name: unit.name, exact: true }).first().waitFor();
    await rules
      .getByRole('button', { name: `Đi tới ô: ${finding.message}` })
      .first()
      .click();
    if (finding.place) await waitForCell(story, finding.place);
  }, 60_000);

  test('a faulty report is returned with its cells, and leaves the totals', async () => {
    const { sidebar } = story;
    const rules = part('Lỗi theo quy tắc');
    await rules.getByRole('button', { name: unit.name, exact: true }).first().click();
    const desk = sidebar.locator('section', { hasText: 'Xử lý báo cáo của đơn vị' }).first();
    await desk.getByRole('button', { name: 'Yêu cầu chỉnh lý' }).click();
    expect(await desk.getByLabel('Ô cần sửa').inputValue()).toMatch(/^Số liệu!/);
    await desk.getByLabel('Hạn mới (dd/mm/yyyy)').fill('27/12/2024');
    await desk.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await foot().getByText(`Đã yêu cầu ${unit.name} chỉnh lý`).waitFor();
    await desk.getByText('Hạn nộp: hết ngày 27/12/2024').waitFor();
    const tracked = tabTexts(story, 'Theo dõi');
    expect(tracked).toEqual(expect.arrayContaining([unit.code, 'Yêu cầu chỉnh lý', '27/12/2024']));
    expect(tabTexts(story, 'Nhật ký')).toContain('Yêu cầu chỉnh lý');
  }, 60_000);

  test('a faulty report is not accepted, and the text for its unit names the items', async () => {
    const desk = story.sidebar.locator('section', { hasText: 'Xử lý báo cáo của đơn vị' }).first();
    await desk.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await story.sidebar.locator('[data-code="not-ready"]').waitFor();
    await desk.getByRole('button', { name: 'Nội dung nhắn đơn vị' }).click();
    const text = await desk.getByRole('textbox', { name: 'Nội dung nhắn đơn vị' }).inputValue();
    expect(text).toContain(`Kính gửi ${unit.name},`);
    expect(text).toMatch(/- Ô Số liệu![A-Z]+\d+: /);
    expect(text).toContain(finding.message);
  }, 30_000);

  test('a unit is given more time, and typed for', async () => {
    const { sidebar } = story;
    const desk = sidebar.locator('section', { hasText: 'Xử lý báo cáo của đơn vị' }).first();
    await desk.getByRole('button', { name: 'Gia hạn' }).click();
    await desk.getByLabel('Gia hạn đến (dd/mm/yyyy)').fill('30/12/2024');
    await desk.getByLabel('Lý do gia hạn').fill('Văn thư ốm');
    await desk.getByRole('button', { name: 'Ghi gia hạn' }).click();
    await desk.getByText('Hạn nộp: hết ngày 30/12/2024').waitFor();
    await desk.getByRole('button', { name: 'Nhập thay đơn vị' }).click();
    await fromMenu(story, 'Tất cả chỗ cần xem');
    await desk.getByRole('button', { name: finding.fixes[0]?.label ?? '', exact: true }).click();
    await foot().getByText(`Đã sửa: ${finding.fixes[0]?.label}`).waitFor();
    expect(tabTexts(story, 'Theo dõi')).toContain('Nhập thay');
    await desk.getByRole('button', { name: 'Đóng' }).click();
    await sidebar.getByRole('button', { name: 'Quay lại' }).click();
  }, 60_000);

  test('a draft is made, with its tabs and its report to download', async () => {
    const run = part('Tổng hợp');
    await story.page.route('**/run', async (route) => {
      const slow = (route.request().postData() ?? '').includes('runConsolidation');
      if (slow) await new Promise((resolve) => setTimeout(resolve, 2000));
      await route.continue();
    });
    await run.getByRole('button', { name: 'Tổng hợp (bản tạm)' }).click();
    await run.getByRole('listitem').getByText('Đọc, kiểm tra số liệu các đơn vị').waitFor();
    await run.getByText(/^Đã tổng hợp xong lúc/).waitFor({ timeout: 60_000 });
    await run.getByText('Chưa có Google Tài liệu: tiện ích ở đây không nối với Google Drive.').waitFor();
    const [download] = await Promise.all([
      story.page.waitForEvent('download'),
      run.getByRole('button', { name: 'Tải dự thảo báo cáo (.docx)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    await run.getByRole('button', { name: 'Mở tab “Tổng hợp”' }).click();
    await story.page.getByRole('tab', { name: 'Tổng hợp', selected: true }).waitFor();
  }, 120_000);

  test('a final is asked for twice, kept, and later edits show against it', async () => {
    const run = part('Tổng hợp');
    await run.getByRole('button', { name: 'Chốt bản v1' }).click();
    await run.getByRole('button', { name: 'Chốt', exact: true }).click();
    await run.getByText(/^Đã tổng hợp xong lúc/).waitFor({ timeout: 90_000 });
    await run.getByRole('button', { name: 'Chốt bản v2' }).waitFor();
    changeCount(story, validSchool().unit.code, '123 người');
    await fold(part('Các bản chốt'), 'v1').click();
    await part('Các bản chốt').getByText('1 ô đã sửa sau khi chốt').waitFor();
    await part('Các bản chốt').getByText('“123 người”').waitFor();
  }, 150_000);

  test('what changed since the last run is listed', async () => {
    const { sidebar } = story;
    await sidebar.getByRole('button', { name: 'Đọc lại' }).click();
    const changes = part('Thay đổi so với lần tổng hợp trước');
    await changes.getByText(/^Lần trước: /).waitFor();
    await changes.getByRole('rowheader', { name: 'Số lượt người tham gia tuyên truyền' }).waitFor();
  }, 60_000);
});

/** The unit types another number of participants in 2022, in the grid. */
function changeCount({ spreadsheet }: Story, unit: string, text: string): void {
  const rows = [...(spreadsheet.sheets.find((one) => one.name === 'Số liệu')?.cells.values() ?? [])];
  const codes = rows.find((row) => [...row.values()].some((cell) => cell.value === 'nhom_2_so_luot.2022'));
  const column = [...(codes ?? [])].find(([, cell]) => cell.value === 'nhom_2_so_luot.2022')?.[0] ?? -1;
  const own = rows.find((row) => [...row.values()].some((cell) => cell.value === unit))?.get(column);
  if (!own) throw new Error(`no cell for ${unit}`);
  own.value = text;
}
