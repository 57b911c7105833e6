/** docs/trien-khai.md and what a push says name only menus, commands, settings, tabs, files and sentences that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { productPlan } from '../../build/bundle.ts';
import { byHand, notPushed } from '../../build/push.vi.ts';
import { partWords } from '../../local/apart/words.vi.ts';
import { layOutForm } from '../../src/core/form/form.ts';
import { setUpWords } from '../../src/core/form/sentences.vi.ts';
import { menuTitle, menuWords } from '../../src/gas/menu.vi.ts';
import { answerFields } from '../../src/outline/schema.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';

const page = readFileSync('docs/trien-khai.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const found = (pattern: RegExp) => [...new Set([...page.matchAll(pattern)].map(([, text = '']) => text.trim()))];

/** What people see in Google's own pages; nobody can check these here. */
const googles = [
  'Google Apps Script API',
  'Tiện ích mở rộng → Apps Script',
  'Cài đặt dự án',
  'Mã tập lệnh',
  'Dịch vụ',
  'Drive API',
  'Dự án mới',
  'dự án Google Cloud',
  'số dự án',
  'API và dịch vụ → Thư viện',
  'Google Drive API',
  'Google Workspace Marketplace SDK',
  'Màn hình xin phép (OAuth)',
  'Nội bộ',
  'Bên ngoài',
  'Cài đặt dự án → Dự án Google Cloud → Đổi',
  'Tiện ích mở rộng → tên dự án',
  'Triển khai → Kiểm thử bản triển khai → Tiện ích bổ sung của trình chỉnh sửa',
  'Thực thi',
  'mã bản triển khai',
  'Cấu hình ứng dụng',
  'Triển khai → Bản triển khai mới → Tiện ích bổ sung',
  'Trang thông tin',
  'Xuất bản',
  'Tiện ích mở rộng',
  'Lượt thực thi',
  'Chia sẻ',
  'Xuất bản ứng dụng',
];
/** Words that are only stressed. */
const stressed =
  /^(?:Node.js 20|Command Prompt|trong thư mục|cả bốn quyền|đọc|tạo bản sao|mọi người|không bao giờ|có: ai|bằng đường dẫn|Gắn với|Tiện ích bổ sung \(|Thiết lập bị dừng)/;

const named = Object.values(menuWords).filter((word) => typeof word === 'string');
const menu: readonly string[] = [menuTitle(sgddt2024.shortName), ...named];
const screens = ['Dùng bảng đang có', 'Liên kết bảng đang có', 'Xem thêm', 'Tách số về con người ra bảng riêng'];

test('each name of a menu or a button is in the product, or is one of Google’s', () => {
  const strange = found(/\*\*([^*]+)\*\*/g).filter(
    (name) => !menu.includes(name) && !screens.includes(name) && !googles.includes(name) && !stressed.test(name),
  );
  expect(strange).toEqual([]);
  const words = ['src/ui/words.vi.ts', 'src/ui/linking/words.vi.ts', 'src/ui/department/words.vi.ts'];
  const sidebar = words.map((file) => readFileSync(file, 'utf8')).join('');
  for (const name of screens) expect(sidebar).toContain(name);
});

test('each command is in package.json, each tool is a package of it', () => {
  const commands = found(/npm run (?:-s )?([\w:-]+)/g);
  expect(commands).toEqual(expect.arrayContaining(['push', 'gop', 'tong-hop']));
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  for (const tool of found(/npx (\w+)/g)) expect(readFileSync('package.json', 'utf8')).toContain(`@google/${tool}`);
  for (const option of found(/ (--[a-z-]+) /g)) expect(readFileSync('local/help.vi.ts', 'utf8')).toContain(option);
});

test('each tab, setting, column and file that it names exists', () => {
  const tabs = layOutForm(sgddt2024, { units: [], establishments: [], listing: new Set() } as never).map(({ name }) => name);
  const settings = Object.values(sgddt2024.settings.rows).map(({ code }) => code);
  const labels = answerFields(sgddt2024).map(({ label }) => label);
  const isLabel = (name: string) => labels.some((label) => name.split(' … ').every((part) => label.includes(part)));
  const isCommand = (name: string) => /^(?:npm|npx|clasp|node|git) |^(?:npm|cmd|v20…)$/.test(name) || /^[A-Z_]+\.xlsx$/.test(name);
  const files = ['tong-hop.xlsx', partWords.file];
  const strange = found(/`([^`\n]+)`/g).filter(
    (name) => ![...tabs, ...settings, ...menu, ...files].includes(name) && !isLabel(name) && !isCommand(name) && !existsSync(name),
  );
  expect(strange).toEqual([]);
  expect(settings).toEqual(expect.arrayContaining(['can_bo_so', 'ghi_vet']));
  for (const file of found(/\]\(([^)]+)\)/g)) expect(existsSync(`docs/${file}`)).toBe(true);
});

test('each sentence that it quotes of the product is said so', () => {
  expect(page).toContain(`“${setUpWords.nothing}”`);
  expect(setUpWords.keepers(3, 1, 2)).toMatch(/^Khóa của 3 tab: thêm 1 người, bỏ 2 người được sửa/);
  expect(page).toContain('“Khóa của … tab: thêm … người, bỏ … người được sửa”');
  expect(readFileSync('src/gas/errors/failure.vi.ts', 'utf8')).toContain('Bấm “Thiết lập” lần nữa');
});

test('as many files are pushed as it says', () => {
  // code.js, appsscript.json, sidebar.html, and a file for each part.
  const files = 3 + Object.keys(productPlan.parts ?? {}).length;
  expect(found(/“Pushed (\d+) files”/g)).toEqual([String(files)]);
});

test('the four permissions that it counts are those of the manifest', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  expect(oauthScopes.length).toBe(4);
  expect(page).toMatch(/bốn quyền/);
});

test('a push starts clasp as it is installed, without a shell, and says in Vietnamese what may be wrong', () => {
  const [, script = ''] = /'(node_modules\/[^']+)'/.exec(readFileSync('build/push.ts', 'utf8')) ?? [];
  expect(existsSync(script)).toBe(true);
  expect(notPushed.join('\n')).toMatch(/npx clasp login[\s\S]*Google Apps Script API/);
});

describe('what a push says', () => {
  const lines = byHand('MA_TAP_LENH').join('\n');
  test('names the script, the menu, Drive, the test deployment, and set-up twice', () => {
    for (const part of [
      '/d/MA_TAP_LENH/edit',
      `“${menuTitle(sgddt2024.shortName)}”`,
      `“${menuWords.setUp}”`,
      'Drive API',
      'Kiểm thử bản triển khai',
      'Marketplace',
    ])
      expect(lines).toContain(part);
    expect(setUpWords.nothing).toContain(/“(không có gì phải làm)”/.exec(lines)?.[1]);
  });

  test('every step by hand after a push is in both lists of the page', () => {
    const [bound = '', addOn = ''] = page.split('## B. ');
    expect(bound).toContain('xóa “Drive” rồi thêm lại');
    expect(addOn).toContain('xóa “Drive” rồi thêm lại');
    expect(bound).toContain('**Thiết lập** lần nữa');
    expect(addOn).toContain('A7 đến A10');
  });
});

test('each step of both lists says what one should see', () => {
  const steps = [...page.matchAll(/^\| (\d+) \| (.+) \| (.+) \|$/gm)];
  expect(steps.length).toBeGreaterThanOrEqual(23);
  for (const [, , what = '', seen = ''] of steps) expect([what.length > 10, seen.trim().length > 3]).toEqual([true, true]);
});
