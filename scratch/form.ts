import fs from 'node:fs';
import { openGas } from '../local/gas.ts';
import { newSpreadsheet } from '../local/xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../local/xlsx/writeXlsx.ts';
import { moreKinds } from '../test/core/outlineTab/moreKinds.ts';
import { tabOf } from '../test/core/outlineTab/officerForm.ts';

const outline = tabOf(moreKinds);
fs.writeFileSync('/tmp/outl/de-cuong.tsv', outline.map((r) => r.join('\t')).join('\n'));
fs.writeFileSync(
  '/tmp/outl/don-vi.tsv',
  [
    ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
    ['X1', 'Xã Một', 'Xã', 'Có'],
    ['X2', 'Xã Hai', 'Xã', 'Có'],
  ]
    .map((r) => r.join('\t'))
    .join('\n'),
);
