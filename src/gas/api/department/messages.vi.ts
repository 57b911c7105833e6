/** Texts that the Department copies to Zalo or e-mail, with the exact items to fix. */
import type { FindingView, UnitName, UnitView } from '../../../api/api.ts';
import { address } from '../../../core/workbook.ts';

const mostItems = 12;

/** A reminder to one unit: what is missing, what is wrong and where. */
export function unitMessage(view: UnitView): string {
  const findings = view.sections.flatMap((section) => section.findings);
  const errors = findings.filter((finding) => finding.severity === 'error');
  const warnings = findings.filter((finding) => finding.severity === 'warning');
  if (view.state === 'empty') return missingMessage([view.unit], view.deadline);
  const asked = [...items('Cần sửa', errors), ...items('Cần xem lại, hoặc giải trình nếu số liệu đúng', warnings)];
  const lines = [
    `Kính gửi ${view.unit.name},`,
    asked.length > 0
      ? 'Báo cáo thực hiện Quyết định 830/QĐ-TTg của đơn vị còn các điểm sau:'
      : 'Báo cáo thực hiện Quyết định 830/QĐ-TTg của đơn vị không còn lỗi.',
    ...asked,
  ];
  if (view.complete && view.complete.text === '') {
    lines.push('Sau khi sửa, đề nghị đơn vị ghi “Đã hoàn thành: Có” ở cuối dòng.');
  }
  return [...lines, `Thời hạn: hết ngày ${view.deadline}.`, 'Trân trọng cảm ơn.'].join('\n');
}

/** A reminder to the units that have entered nothing. */
function missingMessage(units: readonly UnitName[], deadline: string): string {
  const [only] = units;
  const head =
    units.length === 1 && only
      ? [`Kính gửi ${only.name},`, 'Sở chưa nhận được số liệu báo cáo thực hiện Quyết định 830/QĐ-TTg của đơn vị.']
      : [
          `${units.length} đơn vị sau chưa có số liệu báo cáo thực hiện Quyết định 830/QĐ-TTg:`,
          ...units.map((unit, index) => `${index + 1}. ${unit.name}`),
        ];
  return [
    ...head,
    'Đề nghị nhập vào dòng của đơn vị trong tab “Số liệu” và các tab bảng tham chiếu; mục không có thì ghi “không phát sinh”.',
    `Thời hạn: hết ngày ${deadline}.`,
    'Trân trọng cảm ơn.',
  ].join('\n');
}

function items(title: string, findings: readonly FindingView[]): string[] {
  if (findings.length === 0) return [];
  const rest = findings.length - mostItems;
  return [
    `${title}:`,
    ...findings.slice(0, mostItems).map((finding) => `- ${where(finding)}${finding.message}`),
    ...(rest > 0 ? [`- và ${rest} điểm nữa, xem trong tiện ích hoặc tab “Kiểm tra”.`] : []),
  ];
}

function where({ place }: FindingView): string {
  return place ? `Ô ${address(place)}: ` : '';
}
