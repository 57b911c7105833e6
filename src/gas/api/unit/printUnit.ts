/** The unit's own report as a .docx, from its row as it is now. */
import type { Download } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { writeUnitReport } from '../../../core/report/unit/unitReport.vi.ts';
import type { Outline } from '../../../outline/schema.ts';
import { reportBlob } from '../../run/report.ts';
import { unitReportName } from '../../run/runNames.vi.ts';
import { findReturn } from '../findReturn.ts';

/** @throws Refusal `unknown-unit`. */
export function printUnit(unit: string, campaign: Campaign, outline: Outline): Download {
  const entry = findReturn(campaign, unit);
  const blob = reportBlob(
    writeUnitReport(entry, campaign.context),
    unitReportName(entry.unit.name, outline),
  );
  return {
    name: blob.getName() ?? '',
    mimeType: blob.getContentType() ?? '',
    base64: Utilities.base64Encode(blob.getBytes()),
  };
}
