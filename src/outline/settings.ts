/** The settings tab: its columns, and every setting as this dispatch has it. */
import type { SettingsTab } from './schema.ts';
import { settingRows } from './settingRows.ts';

export const settingsTab: SettingsTab = {
  tab: 'Cấu hình',
  code: { code: 'ma', label: 'Mã', kind: 'key', locked: true },
  value: { code: 'gia_tri', label: 'Giá trị', kind: 'text' },
  meaning: { code: 'y_nghia', label: 'Ý nghĩa', kind: 'text', locked: true },
  rows: settingRows,
};
