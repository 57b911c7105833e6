/** A report that the Department has accepted: taken back by the officer; told to its clerk before and after typing, as is one in a final. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { newStores } from '../../local/services/host.ts';
import type { Reply, UnitView } from '../../src/api/api.ts';
import { sampleBook } from '../fixtures/sampleBook.ts';
import { inBrowser, openSection, openStoryOf, type Story, searchUnit, tabTexts, until } from './browser.ts';
import { validSchool } from './sampleUnits.ts';

inBrowser('an accepted report', () => {
  const { unit } = validSchool();
  let story: Story;
  beforeAll(async () => {
    const spreadsheet = sampleBook();
    const reply = openGas(spreadsheet).run('actOnUnit', unit.code, { kind: 'accept' }) as Reply<UnitView>;
    if (!reply.ok) throw new Error(reply.error.sentence);
    story = await openStoryOf({ spreadsheet, fileName: 'mau.xlsx', options: { withoutDrive: true } });
  });
  afterAll(() => story.close());

  test('accepting is taken back by keys, one unit or several, and done again', async () => {
    const { sidebar } = story;
    await sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
    await sidebar.getByRole('button', { name: 'Bảng các đơn vị' }).press('Enter');
    await sidebar.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill(unit.name);
    const row = sidebar.locator('.unit-table tbody tr').first();
    await row.getByText('Đã duyệt').waitFor();
    await row.getByRole('button', { name: unit.name }).press('Enter');
    const button = (name: string) => sidebar.getByRole('button', { name, exact: true }).locator('visible=true').first();
    await button('Thôi duyệt').press('Enter');
    await sidebar.locator('footer').getByText('Đã thôi duyệt báo cáo của').waitFor();
    await button('Duyệt').press('Enter');
    await sidebar.locator('footer').getByText('Đã duyệt báo cáo của').waitFor();
    await until(() => sidebar.locator(':focus').innerText(), 'Thôi duyệt');
    await button('Hoàn tác').press('Enter');
    await sidebar.locator('footer').getByText('Đã thôi duyệt báo cáo của').waitFor();
    await sidebar.getByRole('button', { name: '‹ Quay lại' }).locator('visible=true').first().press('Enter');
    await row.getByText('Hợp lệ').waitFor();
    await sidebar.locator('.unit-table tbody').getByRole('checkbox').first().press('Space');
    await sidebar
      .getByRole('button', { name: /^Duyệt \(1/ })
      .or(sidebar.getByRole('button', { name: /^Duyệt…/ }))
      .first()
      .press('Enter');
    await sidebar.getByRole('button', { name: 'Duyệt 1 đơn vị' }).press('Enter');
    const said = sidebar.getByRole('status').filter({ hasText: 'Đã duyệt: 1 đơn vị.' });
    await said.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
    await sidebar.getByText('Đã thôi duyệt: 1 đơn vị.').waitFor();
    await row.getByText('Hợp lệ').waitFor();
    expect(tabTexts(story, 'Nhật ký').filter((text) => text === 'Thôi duyệt')).toHaveLength(3);
    await sidebar.locator('.unit-table tbody').getByRole('checkbox').first().press('Space');
    await sidebar
      .getByRole('button', { name: /^Duyệt/ })
      .locator('visible=true')
      .first()
      .press('Enter');
    await sidebar.getByRole('button', { name: 'Duyệt 1 đơn vị' }).press('Enter');
    await row.getByText('Đã duyệt').waitFor();
    await sidebar.getByRole('tab', { name: 'Đơn vị' }).click();
  });

  test('says so on every screen, leads to the request, and says what a change did', async () => {
    const { sidebar } = story;
    await searchUnit(story, unit.name);
    const before = sidebar.getByText(/đã duyệt báo cáo này\. Sửa một ô thì báo cáo không còn “Đã duyệt”/);
    await before.waitFor();
    await openSection(story, 'II.2');
    await before.waitFor();
    const ask = sidebar.getByRole('button', { name: /^Xin .* cho sửa lại$/ });
    await ask.press('Enter');
    await sidebar.getByLabel('Lý do xin sửa').waitFor();
    await sidebar.getByRole('button', { name: 'Các mục' }).first().press('Enter');
    await openSection(story, 'II.2');
    const box = sidebar.getByRole('textbox', { name: /năm 2024$/ }).first();
    await box.fill(`${Number(await box.inputValue()) + 1}`);
    await box.press('Enter');
    await sidebar.getByRole('alert').getByText('Báo cáo đã sửa sau khi').waitFor();
    await before.waitFor({ state: 'detached' });
    await until(() => ask.count(), 1);
  });

  test('of one with an error, accepted by hand, it says how the error is mended', async () => {
    const { spreadsheet, sidebar } = story;
    const reply = openGas(spreadsheet).run('readUnit', 'PGD_HAI_AN') as Reply<UnitView>;
    if (!reply.ok) throw new Error(reply.error.sentence);
    expect([reply.value.state, reply.value.approval]).toEqual(['complete', 'unmarked']);
    await searchUnit(story, reply.value.unit.name);
    await sidebar.getByText(/đã duyệt báo cáo này; cần sửa thì nên xin trước\. Báo cáo vẫn còn lỗi: xin .* cho sửa lại/).waitFor();
  });
});

inBrowser('a report that stands in a final', () => {
  const { unit } = validSchool();
  let story: Story;
  beforeAll(async () => {
    const spreadsheet = sampleBook();
    const stores = newStores();
    openGas(spreadsheet, { stores, withoutDrive: true }).call('consolidateNow', { state: 'CHOT' });
    story = await openStoryOf({ spreadsheet, fileName: 'mau.xlsx', options: { withoutDrive: true, stores } });
  });
  afterAll(() => story.close());

  test('is told before a box of it is typed in, and after; its history names the box', async () => {
    const { sidebar } = story;
    await searchUnit(story, unit.name);
    const before = sidebar.getByText(/đã vào bản chốt v1 của .*cần sửa thì nên xin trước/);
    await before.waitFor();
    await openSection(story, 'II.2');
    const box = sidebar.getByRole('textbox', { name: /năm 2024$/ }).first();
    await box.fill(`${Number(await box.inputValue()) + 1}`);
    await box.press('Enter');
    await sidebar.getByRole('alert').getByText('Báo cáo đã sửa sau bản chốt v1').waitFor();
    await before.waitFor({ state: 'detached' });
    await sidebar.getByRole('button', { name: /^Xin .* cho sửa lại$/ }).press('Enter');
    const history = sidebar.getByRole('heading', { name: 'Những việc đã ghi' });
    await history.waitFor();
    const line = sidebar.locator('.lines').first();
    await line.getByText(/\S/).first().waitFor();
    expect(await line.innerText()).not.toMatch(/![A-Z]+\d/);
  });
});
