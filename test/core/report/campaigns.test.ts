/** The report of whole campaigns as text: every unit clean, one unit alone, nobody reported. Số liệu minh họa. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { withoutOwnName } from '../../../src/core/narratives/withoutOwnName.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { cleanCity } from '../../proofs/rules/city.ts';
import { type Sheets, toWorkbook } from '../../proofs/rules/sheets.ts';

const run = { now: '2024-12-26T08:00:00+07:00', state: 'CHOT', version: 1 } as const;

function alone(): Sheets {
  const sheets = cleanCity(40);
  for (const { rows } of sheets.values()) {
    const own = rows.filter((row) => row.get('ma_don_vi') === 'THPT_HONG_BANG');
    rows.splice(0, rows.length, ...own);
  }
  return sheets;
}

/** Units and schools are listed, no figure is typed. */
function nobody(): Sheets {
  const sheets = cleanCity(130);
  for (const [key, { rows }] of sheets) {
    if (key !== 'don_vi' && key !== 'co_so') rows.splice(0);
    for (const row of rows) for (const code of [...row.keys()]) if (code.startsWith('so_lan')) row.delete(code);
  }
  return sheets;
}

test.each<[string, () => Sheets]>([
  ['sach', () => cleanCity(130)],
  ['mot-don-vi', alone],
  ['chua-ai-bao-cao', nobody],
])('the report of the campaign “%s” reads as its golden', (name, sheets) => {
  const made = consolidate(readCampaign(toWorkbook(sheets()), sgddt2024, run), '');
  const text = `${plainText(made.report()).join('\n')}\n`;
  const golden = `test/golden/bao-cao-${name}.txt`;
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(golden)) writeFileSync(golden, text);
  expect(text).not.toMatch(/undefined|NaN|\d (?:đơn vị|trường|phường, xã) (?:GDĐT|UBND|Trường|Phòng)/);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

test.each([
  ['Trường THPT Sông Cấm ban hành quy tắc.', 'Ban hành quy tắc.'],
  ['- Trường THPT Sông Cấm tập huấn. Trường THPT  Sông Cấm ký cam kết.', '- Tập huấn. Ký cam kết.'],
  ['Công tác tại Trường THPT Sông Cấm tốt.', 'Công tác tại Trường THPT Sông Cấm tốt.'],
  ['Trường THPT Sông Cấm Hạ tập huấn.', 'Trường THPT Sông Cấm Hạ tập huấn.'],
])('a unit’s own name in front: %s', (text, expected) => {
  expect(withoutOwnName(text, 'Trường THPT Sông Cấm')).toBe(expected);
});
