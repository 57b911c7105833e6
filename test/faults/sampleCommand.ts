/** `npm run faults:sample -- [k]`: the fault sweep over the real sample, every k-th call in all three ways. */
import { readFileSync } from 'node:fs';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { type Operation, sweep } from './sweep.ts';

const step = Number(process.argv[2] ?? 1);
const inputs = ['Đơn vị', 'Số liệu', 'BTC 1 Cơ sở', 'BTC 2 Trẻ em', 'BTC 3 Vi phạm', 'Theo dõi', 'Cấu hình'];
const act =
  (state: 'TAM' | 'CHOT'): Operation['act'] =>
  (gas) =>
    gas.call('consolidateNow', { state });
const operations: readonly Operation[] = [
  { name: 'bản tạm', act: act('TAM'), untouched: inputs, whole: ['Tổng hợp'] },
  { name: 'bản chốt', act: act('CHOT'), untouched: inputs, whole: ['Tổng hợp'] },
];

const form = readXlsx(readFileSync('samples/chien-dich-2024.xlsx'), 'chien-dich-2024');
let lost = 0;
for (const operation of operations) {
  const trials = sweep(form, operation, ({ crossing }) => (crossing % step === 0 ? ['refuse', 'lose-answer', 'stop'] : []));
  const losses = trials.filter((trial) => trial.lost.length > 0);
  for (const { fault, call, lost: words } of losses) console.log(`${fault.at} ${call} ${fault.how}: ${words.join('; ')}`);
  console.log(`${operation.name}: ${trials.length} lỗi đã thử, mất ${losses.length}`);
  lost += losses.length;
}
process.exitCode = lost === 0 ? 0 : 1;
