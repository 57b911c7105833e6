/** How a run names what it makes. */
import type { Settings } from '../../core/settings/settings.ts';

/** "Báo cáo QĐ 830 – bản tạm 2024-12-25 16.05" */
export function reportName({ state, version, now }: Settings): string {
  const [day = '', time = ''] = now.split('T');
  const kind = state === 'TAM' ? 'bản tạm' : `bản chốt v${version}`;
  return `Báo cáo QĐ 830 – ${kind} ${day} ${time.slice(0, 5).replace(':', '.')}`;
}

/** "Phiếu trình QĐ 830 – bản tạm 2024-12-25 16.05" */
export function noteName(settings: Settings): string {
  return reportName(settings).replace(/^Báo cáo/, 'Phiếu trình');
}

/** "Báo cáo QĐ 830 – Trường THPT Lê Chân" */
export function unitReportName(unit: string): string {
  return `Báo cáo QĐ 830 – ${unit.replace(/[\\/:*?"<>|]+/g, ' ')}`;
}
