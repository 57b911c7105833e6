/** Fetches the unit's report on paper and hands it to the browser as a file. */
import type { UnitView } from '../../../api/api.ts';
import { call } from '../../call.ts';
import type { Shell } from '../../desk.ts';
import * as words from './words.vi.ts';

export async function downloadPrint({ unit }: UnitView, desk: Shell): Promise<void> {
  desk.tell({ text: words.printing });
  const reply = await call('printUnit', unit.code);
  if (!reply.ok) return desk.tell({ text: '', failure: reply.error });
  const { name, mimeType, base64 } = reply.value;
  const link = document.createElement('a');
  link.href = `data:${mimeType};base64,${base64}`;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  desk.tell({ text: words.printed(name) });
}
