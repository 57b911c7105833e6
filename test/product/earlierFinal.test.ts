/** Two finals apart by one unit's child: the second prints the first one's figure, by its day, and “Vì sao” says so. */
import { expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores } from '../../local/services/host.ts';
import type { Explanation, Reply } from '../../src/api/api.ts';
import { copyForm, filledForm, open, put, rowsOf, tabs, type } from '../proofs/safety/form.ts';

const code = 'ty_le_tre_duoc_ho_tro';

function putChildren(form: SpreadsheetModel, unit: string, asked: number, supported: number): void {
  const [row = -1] = rowsOf(form, tabs.children, unit);
  const cells = { nam: '2023', nguon_yeu_cau: 'người thân', hinh_thuc: 'Tư vấn tâm lý' };
  const counts = { so_nan_nhan: asked, so_co_yeu_cau: asked, so_duoc_ho_tro: supported };
  for (const [column, value] of Object.entries({ ...cells, ...counts })) put(form, tabs.children, row, column, value);
  type(form, tabs.answers, unit, 'so_tre_duoc_ho_tro.2023', String(supported));
}

test('the report repeats it, and "why" tells which figure is printed', () => {
  const form = copyForm(filledForm());
  for (const [unit, asked, supported] of [
    ['PA', 20, 15],
    ['PB', 20, 15],
    ['TA', 20, 15],
  ] as const)
    putChildren(form, unit, asked, supported);
  const make = () => {
    const gas = open(form, { stores: newStores() });
    gas.call('consolidateNow', { state: 'CHOT' });
    const { value } = gas.call('downloadManifest') as { value: { base64: string } };
    const lines: readonly string[] = JSON.parse(Buffer.from(value.base64, 'base64').toString('utf8')).report;
    return { gas, text: lines.join('\n') };
  };
  expect(make().text).toContain('45/60 trẻ em');
  putChildren(form, 'GX', 2, 1);
  const { gas, text } = make();
  expect(text).toContain('cả giai đoạn: 45/60 (75,0%), theo báo cáo lần 1 (ngày 23/12/2024)');
  expect(text).not.toContain('46/62');
  const reply = gas.run('explainFigure', { kind: 'indicator', code, year: null, group: null }, 2) as Reply<Explanation>;
  if (!reply.ok) throw new Error('no explanation');
  expect(reply.value.how.join('\n')).toContain('in số cả kỳ của bản chốt v1 (ngày 23/12/2024), 45/60 (75,0%)');
});
