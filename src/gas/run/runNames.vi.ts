/** How a run names what it makes. */
import type { Settings } from '../../core/settings/settings.ts';
import type { Outline } from '../../outline/schema.ts';

type Named = Pick<Outline, 'shortName'>;

/** "Báo cáo 830": which campaign it is, in letters that a file's name may have. */
function named(kind: string, { shortName }: Named): string {
  return `${kind} ${shortName}`.trim().replace(/[\\/:*?"<>|]+/g, '-');
}

/** "Báo cáo 830 – bản tạm 2024-12-25 16.05" */
export function reportName(settings: Settings, outline: Named): string {
  return `${named('Báo cáo', outline)} – ${whichRun(settings)}`;
}

/** Whether a text is such a name, of whichever run: nobody typed it. */
export function isReportName(text: string, outline: Named): boolean {
  const start = `${named('Báo cáo', outline)} – `;
  return text.startsWith(start) && runTail.test(text.slice(start.length));
}

const runTail = /^bản (?:tạm|chốt v\d+) \d{4}-\d{2}-\d{2} \d{2}\.\d{2}$/;

/** "Phiếu trình 830 – bản tạm 2024-12-25 16.05" */
export function noteName(settings: Settings, outline: Named): string {
  return `${named('Phiếu trình', outline)} – ${whichRun(settings)}`;
}

/** "Xem thử báo cáo 830 – số giả định" */
export function previewName(outline: Named): string {
  return `${named('Xem thử báo cáo', outline)} – số giả định`;
}

function whichRun({ state, version, now }: Settings): string {
  const [day = '', time = ''] = now.split('T');
  const kind = state === 'TAM' ? 'bản tạm' : `bản chốt v${version}`;
  return `${kind} ${day} ${time.slice(0, 5).replace(':', '.')}`;
}

/** "Báo cáo 830 – Trường THPT Lê Chân" */
export function unitReportName(unit: string, outline: Named): string {
  return `${named('Báo cáo', outline)} – ${unit.replace(/[\\/:*?"<>|]+/g, ' ')}`;
}
