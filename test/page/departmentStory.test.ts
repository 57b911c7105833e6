/** An officer at five in the afternoon of the deadline: who is missing, what is wrong, why this figure, acts, a run. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { DepartmentView } from '../../src/api/api.ts';
import { eventually, fromMenu, gate, inBrowser, openStory, type Story, searchUnit, tabTexts, until, waitForCell } from './browser.ts';
import { fixableError, hurried, sampleDepartment, validSchool } from './sampleUnits.ts';

inBrowser('the Department on one screen', () => {
  let story: Story;
  let seen: DepartmentView;
  const { unit, finding } = fixableError();
  beforeAll(async () => {
    seen = sampleDepartment();
    story = await openStory();
    await story.sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
  });
  afterAll(() => story.close());

  const part = (name: string): Locator => story.sidebar.getByRole('region', { name });
  const foot = () => story.sidebar.locator('footer');
  const fold = (within: Locator, title: string) => within.locator('summary', { hasText: title }).first();

  /** What of the three answers lies behind the foot or out of sight, without scrolling. */
  const hiddenAnswers = () =>
    story.sidebar.locator('body').evaluate((body) => {
      const foot = body.querySelector('.department-foot')?.getBoundingClientRect().top ?? 0;
      const answers = [...body.querySelectorAll('.state-legend li, .type-bars li, .target, .next-acts li')];
      if (answers.length < 15 || window.scrollY > 0) return ['the answers are not there'];
      const isCut = (one: Element) => one.getBoundingClientRect().bottom > foot || one.scrollWidth > one.clientWidth + 1;
      return answers.filter(isCut).map((one) => one.textContent);
    });

  const back = () => story.sidebar.getByRole('button', { name: 'Quay lại' }).locator('visible=true').first().click();

  test('its three questions are answered above the foot, at 900 px', async () => {
    const unfinished = seen.units.filter(({ state }) => state !== 'valid' && state !== 'accepted').length;
    const empty = seen.units.filter(({ state }) => state === 'empty').length;
    const missing = part('Ai còn thiếu?');
    await missing.getByText(`${unfinished}/${seen.units.length}`).waitFor();
    await missing.getByText(`${empty} chưa gửi gì`).waitFor();
    const figures = part('Số liệu thế nào?');
    for (const { short, period, noun } of seen.indicators) {
      await figures.getByRole('heading', { name: short }).waitFor();
      await figures.getByText(`${period.base} ${noun}`).waitFor();
    }
    const next = part('Làm gì tiếp?');
    expect(await next.getByRole('listitem').count()).toBeLessThanOrEqual(4);
    await until(hiddenAnswers, []);
    expect(await story.sidebar.getByText('N/D').count()).toBe(0);
  });

  test('the table counts truly, finds by abbreviation, and puts an exact name first', async () => {
    const { sidebar } = story;
    await part('Ai còn thiếu?').getByRole('button', { name: 'Bảng các đơn vị' }).click();
    const rows = sidebar.locator('.unit-table tbody tr');
    await sidebar.getByRole('status').getByText(`${seen.units.length} đơn vị`).waitFor();
    const faulty = seen.units.filter(({ state }) => state === 'faulty').length;
    await sidebar.getByRole('button', { name: `Còn lỗi ${faulty}`, exact: true }).click();
    await sidebar.getByRole('status').getByText(`${faulty} trong ${seen.units.length} đơn vị`).waitFor();
    await until(() => rows.count(), faulty);
    await sidebar.getByRole('button', { name: 'Bỏ lọc' }).click();
    const exact = seen.units[20]?.unit.name ?? '';
    await sidebar.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill(hurried(exact));
    await until(() => rows.first().getByRole('rowheader').innerText(), exact);
    await sidebar.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('pgd');
    await sidebar
      .getByRole('status')
      .getByText(/^15 trong/)
      .waitFor();
    await sidebar.getByRole('button', { name: 'Bỏ lọc' }).click();
  });

  test('ticked units are reminded together, one text each or one for all', async () => {
    const { sidebar } = story;
    const empty = seen.units.filter(({ state }) => state === 'empty');
    await sidebar.getByRole('button', { name: `Chưa nhập ${empty.length}`, exact: true }).click();
    await sidebar.getByRole('checkbox').nth(1).click();
    await sidebar
      .getByRole('checkbox')
      .nth(3)
      .click({ modifiers: ['Shift'] });
    await sidebar.getByText('3 đơn vị đã chọn').waitFor();
    await sidebar.getByRole('button', { name: 'Duyệt (0/3 hợp lệ)' }).waitFor();
    await sidebar.getByText('chưa có đơn vị nào hợp lệ, chờ duyệt').waitFor();
    await sidebar.getByRole('button', { name: 'Đôn đốc (3)' }).click();
    await sidebar.getByText('3 đơn vị còn thiếu hoặc còn lỗi.').waitFor();
    const day = sidebar.getByLabel('Đề nghị hoàn thành trong ngày (không bắt buộc)');
    const dispatch = sidebar.getByRole('button', { name: 'Lập công văn đôn đốc (.docx)' });
    // What does not follow the typed day is not handed out; a day that is none is refused.
    for (const [typed, answer] of [
      ['31/11/2098', /chưa phải là một ngày/],
      ['3/12/2098', /^3 đơn vị còn thiếu/],
    ] as const) {
      await day.fill(typed);
      await sidebar.getByText('Công văn và tin nhắn chưa theo ngày vừa gõ.').waitFor();
      await dispatch.waitFor({ state: 'detached' });
      await sidebar.getByRole('button', { name: 'Soạn lại theo ngày này' }).press('Enter');
      await sidebar.getByText(answer).waitFor();
    }
    await dispatch.waitFor();
    await sidebar.locator('summary', { hasText: 'Một lời nhắc chung' }).click();
    const text = await sidebar.getByRole('textbox', { name: 'Một lời nhắc chung' }).inputValue();
    for (const { unit: one } of empty.slice(0, 3)) expect(text).toContain(one.name);
    expect(text).toContain('3/12/2098');
    await sidebar.locator('summary', { hasText: 'Lời nhắc từng đơn vị (3)' }).click();
    const own = empty[0]?.unit.name ?? '';
    await eventually(async () => expect(await sidebar.getByRole('textbox', { name: own }).inputValue()).toContain(`Kính gửi ${own},`));
    await sidebar.getByRole('button', { name: 'Đã nhắn 3 đơn vị' }).click();
    await sidebar.getByText('Đã ghi đợt đôn đốc 1, 3 đơn vị, vào “Theo dõi”.').waitFor();
    expect(tabTexts(story, 'Theo dõi').filter((cell) => cell.startsWith('Đôn đốc đợt 1'))).toHaveLength(3);
    expect(tabTexts(story, 'Nhật ký').filter((cell) => cell === 'Đôn đốc')).toHaveLength(3);
  });

  test('several are given more time in one act, and the log says so of each', async () => {
    const { sidebar } = story;
    await sidebar.getByRole('button', { name: 'Gia hạn…' }).click();
    await sidebar.getByLabel('Gia hạn đến (ngày/tháng/năm)').fill('30/12/2098');
    await sidebar.getByLabel('Lý do gia hạn').fill('Mất điện');
    await sidebar.getByRole('button', { name: 'Gia hạn cho 3 đơn vị' }).click();
    await sidebar.getByText('Đã gia hạn: 3 đơn vị.').waitFor();
    expect(tabTexts(story, 'Nhật ký').filter((text) => text === 'Gia hạn').length).toBeGreaterThanOrEqual(3);
    expect(tabTexts(story, 'Đơn vị').filter((text) => text === 'Mất điện')).toHaveLength(3);
    await back();
  });

  test('“why this figure” shows its division and heaps, who is out by reason, and goes to the rows', async () => {
    const { sidebar } = story;
    await part('Số liệu thế nào?').getByRole('button', { name: 'Vì sao ra số này? Trường tuyên truyền định kỳ' }).click();
    await sidebar.getByText(/^= \d+ số trường/).waitFor();
    await sidebar.getByRole('heading', { name: /đơn vị không được tính$/ }).waitFor();
    const row = sidebar.getByRole('button', { name: /^Tới dòng: Phòng GDĐT/ }).first();
    await row.click();
    await story.page.getByRole('tab', { name: 'BTC 1 Cơ sở', selected: true }).waitFor();
    await back();
  });

  test('every year and level has its own “why”', async () => {
    await part('Số liệu thế nào?').getByRole('button', { name: 'Theo năm, phân loại' }).click();
    const figures = part('Tỷ lệ theo năm, phân loại, loại đơn vị');
    await fold(figures, 'Trường tuyên truyền định kỳ').click();
    await figures
      .getByRole('button', { name: /Vì sao ra số này\? THCS$/ })
      .first()
      .click();
    await story.sidebar.getByText(/^THCS, Cả kỳ/).waitFor();
    await back();
    await back();
  });

  test('a total that one unit carries says so beside it, and names the unit in its “why”', async () => {
    const { sidebar } = story;
    const label = 'Số lượt người tham gia tuyên truyền';
    await part('Số liệu thế nào?').getByRole('button', { name: 'Theo năm, phân loại' }).click();
    const totals = part('Tổng số liệu theo năm');
    await fold(totals, label).click();
    await totals.getByRole('button', { name: /01 đơn vị chiếm quá nửa.*Năm 2023$/ }).click();
    await sidebar.getByText(/^Phòng GDĐT quận Ngô Quyền chiếm quá nửa .*cần xác nhận số của đơn vị này\.$/).waitFor();
    await back();
    await back();
  });

  test('errors stand by rule, one step from the cell', async () => {
    await part('Xem thêm').getByRole('button', { name: 'Lỗi theo quy tắc' }).click();
    const rules = part('Lỗi theo quy tắc');
    await fold(rules, finding.rule).click();
    await rules.getByRole('button', { name: unit.name, exact: true }).first().waitFor();
    await rules
      .getByRole('button', { name: `Đi tới ô: ${finding.message}` })
      .first()
      .click();
    if (finding.place) await waitForCell(story, finding.place);
  });

  test('a faulty report is returned with its cells, and leaves the totals', async () => {
    const { sidebar } = story;
    const rules = part('Lỗi theo quy tắc');
    await rules.getByRole('button', { name: unit.name, exact: true }).first().click();
    const desk = sidebar.locator('section', { hasText: 'Xử lý báo cáo của đơn vị' }).first();
    await desk.getByRole('button', { name: 'Yêu cầu chỉnh lý' }).click();
    await eventually(async () => expect(await desk.getByLabel('Ô cần sửa').inputValue()).toMatch(/^\p{Lu}\p{L}[^!]*$/u));
    await desk.getByLabel('Hạn mới (ngày/tháng/năm)').fill('27/12/2098');
    await desk.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await foot().getByText(`Đã yêu cầu ${unit.name} chỉnh lý`).waitFor();
    await desk.getByText('Hạn nộp: hết ngày 27/12/2098').waitFor();
    const tracked = tabTexts(story, 'Theo dõi');
    expect(tracked).toEqual(expect.arrayContaining([unit.code, 'Yêu cầu chỉnh lý', '27/12/2098']));
    expect(tabTexts(story, 'Nhật ký')).toContain('Yêu cầu chỉnh lý');
  });

  test('a faulty report is not accepted, and the text for its unit names the items', async () => {
    const desk = story.sidebar.locator('section', { hasText: 'Xử lý báo cáo của đơn vị' }).first();
    await desk.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await story.sidebar.locator('[data-code="not-ready"]').waitFor();
    await desk.getByRole('button', { name: 'Nội dung nhắn đơn vị' }).click();
    const text = await desk.getByRole('textbox', { name: unit.name }).inputValue();
    expect(text).toContain(`Kính gửi ${unit.name},`);
    expect(text).not.toMatch(/![A-Z]+\d+/);
    expect(text).toContain(finding.message);
  });

  test('a unit is given more time, and typed for', async () => {
    const { sidebar } = story;
    const desk = sidebar.locator('section', { hasText: 'Xử lý báo cáo của đơn vị' }).first();
    await desk.getByRole('button', { name: 'Gia hạn' }).click();
    await desk.getByLabel('Gia hạn đến (ngày/tháng/năm)').fill('30/12/2098');
    await desk.getByLabel('Lý do gia hạn').fill('Văn thư ốm');
    await desk.getByRole('button', { name: 'Ghi gia hạn' }).click();
    await desk.getByText('Hạn nộp: hết ngày 30/12/2098').waitFor();
    await desk.getByRole('button', { name: 'Nhập thay đơn vị' }).click();
    await fromMenu(story, 'Tất cả chỗ cần xem');
    await desk.getByRole('button', { name: finding.fixes[0]?.label ?? '', exact: true }).click();
    await foot().getByText(`Đã sửa: ${finding.fixes[0]?.label}`).waitFor();
    expect(tabTexts(story, 'Theo dõi')).toContain('Nhập thay');
    await desk.getByRole('button', { name: 'Đóng' }).click();
    await back();
    await back();
  });

  test('a draft is made, with its tabs, its report and its manifest to download', async () => {
    const { sidebar, page } = story;
    const seen = gate();
    await page.route('**/run', async (route) => {
      if ((route.request().postData() ?? '').includes('runConsolidation')) await seen.passed;
      await route.continue();
    });
    await sidebar.getByRole('button', { name: 'Tổng hợp bản tạm' }).click();
    await sidebar.getByRole('listitem').getByText('Đọc, kiểm tra số liệu các đơn vị').waitFor();
    seen.open();
    await sidebar.getByText(/^Đã tổng hợp bản tạm lúc/).waitFor();
    await sidebar.getByText('Chưa có Google Tài liệu: tiện ích ở đây không nối với Google Drive.').waitFor();
    for (const [name, file] of [
      ['Tải dự thảo báo cáo (.docx)', /\.docx$/],
      ['Tải ket-qua.json (để xác minh)', /^ket-qua\.json$/],
      ['Tải so-lieu-chuan.csv', /^so-lieu-chuan\.csv$/],
      ['Tải bản gộp số nhỏ', /^so-lieu-chuan-gop-so-nho\.csv$/],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), sidebar.getByRole('button', { name }).click()]);
      expect(download.suggestedFilename()).toMatch(file);
    }
    await sidebar.getByRole('button', { name: 'Mở tab “Tổng hợp”' }).click();
    await page.getByRole('tab', { name: 'Tổng hợp', selected: true }).waitFor();
  });

  test('a final says first who is left out; then it is kept, beside the draft by name', async () => {
    const { sidebar } = story;
    await sidebar.getByRole('button', { name: 'Chốt v1…' }).click();
    await sidebar.locator('summary', { hasText: 'Chưa đánh dấu hoàn thành' }).locator('visible=true').first().waitFor();
    await sidebar.getByRole('button', { name: /^Chốt v1, để ngoài \d+ đơn vị$/ }).click();
    await sidebar.getByText(/^Đã chốt v1 lúc/).waitFor();
    await sidebar.getByText(/^Bản chốt đầu tiên, chưa có bản chốt nào để so/).waitFor();
    await back();
    changeCount(story, validSchool().unit.code, '123 người');
    await part('Xem thêm').getByRole('button', { name: 'Các bản chốt' }).click();
    await fold(part('Các bản chốt'), 'v1').click();
    await part('Các bản chốt').getByText('1 ô đã sửa sau khi chốt').waitFor();
    await part('Các bản chốt').getByText('“123 người”').waitFor();
    await back();
  });

  test('“why” is of what the final prints, or of what stands now, and goes to the cells of either', async () => {
    const { sidebar, page } = story;
    await sidebar.getByRole('button', { name: 'Đọc lại' }).click();
    await part('Số liệu thế nào?').getByRole('button', { name: 'Theo năm, phân loại' }).click();
    const totals = part('Tổng số liệu theo năm');
    await fold(totals, 'Số lượt người tham gia tuyên truyền').click();
    await totals
      .getByRole('button', { name: /Năm 2022$/ })
      .first()
      .click();
    await sidebar.getByText('Số in ở bản chốt v1', { exact: true }).waitFor();
    const figure = sidebar.locator('.figure .percent').locator('visible=true');
    const row = sidebar.getByRole('button', { name: /^Tới dòng: / }).locator('visible=true');
    const final = await figure.textContent();
    await row.first().click();
    await page.getByRole('tab', { name: 'Chốt v1 – Số liệu', selected: true }).waitFor();
    await sidebar.getByRole('button', { name: 'Xem số liệu hiện nay' }).click();
    await sidebar.getByText('Số liệu hiện nay', { exact: true }).waitFor();
    await eventually(async () => expect(await figure.textContent()).not.toBe(final));
    await row.first().click();
    await page.getByRole('tab', { name: 'Số liệu', selected: true, exact: true }).waitFor();
    await back();
    await back();
  });

  test('what changed since the final is listed, with the units that moved it; a file is the other side', async () => {
    const { sidebar } = story;
    await sidebar.getByRole('button', { name: 'Đọc lại' }).click();
    await part('Xem thêm').getByRole('button', { name: 'Thay đổi giữa hai bản' }).click();
    const changes = part('Thay đổi giữa hai bản');
    await changes.getByText(/^bản chốt v1 .* → số liệu hiện nay/).waitFor();
    const table = changes.getByRole('table', { name: 'Số lượt người tham gia tuyên truyền' });
    await table.getByRole('rowheader', { name: 'năm 2022' }).waitFor();
    await fold(table, 'Do 1 đơn vị').click();
    await table.getByRole('button', { name: new RegExp(`^${validSchool().unit.name} \\(năm 2022: `) }).waitFor();
    await changes.getByLabel('Từ bản').selectOption('file');
    await changes.getByText('Chọn tệp ket-qua.json để so.').waitFor();
    const name = 'ket-qua.json';
    await changes.getByLabel('Từ bản: tệp ket-qua.json').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from('{}') });
    await changes.getByText(/^Tệp này không phải tệp kết quả \(ket-qua.json\)/).waitFor();
    await changes.getByLabel('Từ bản', { exact: true }).selectOption('draft');
    await changes.getByText(/^bản tạm .* → số liệu hiện nay/).waitFor();
    await back();
  });

  test('a unit asks to correct its finished report: the first of what to do next, its reason one step away', async () => {
    const { sidebar } = story;
    const { name } = validSchool().unit;
    await sidebar.getByRole('tab', { name: 'Đơn vị' }).click();
    await searchUnit(story, name);
    await fromMenu(story, 'Lịch sử, xin sửa lại');
    await sidebar.getByRole('textbox', { name: 'Lý do xin sửa' }).fill('Nhầm số buổi năm 2023.');
    await sidebar.getByRole('button', { name: 'Gửi Sở' }).click();
    await sidebar
      .getByText(/^Đã gửi Sở lúc/)
      .first()
      .waitFor();
    await sidebar.getByRole('button', { name: 'Các mục' }).first().click();
    await fromMenu(story, 'Màn hình của Sở');
    await sidebar.getByRole('button', { name: 'Đọc lại' }).click();
    const first = part('Làm gì tiếp?').getByRole('listitem').first();
    await first.getByText('1 đơn vị xin sửa lại').waitFor();
    await until(hiddenAnswers, []);
    await first.getByRole('button').click();
    await part('1 đơn vị xin sửa lại').getByText('“Nhầm số buổi năm 2023.”').waitFor();
    await sidebar.getByRole('button', { name, exact: true }).waitFor();
  });
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
