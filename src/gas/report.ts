/** The report as a new Google Doc: one Drive call; without the scope, a .docx to download. */
import type { ReportLink } from '../api.ts';
import type { Report } from '../core/reportShape.ts';
import { renderDocx } from '../docx/renderDocx.ts';
import { isRefusedScope } from './refusedScope.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Imports the report into Drive under this name; every run makes a new document. */
export function createReport(report: Report, name: string): ReportLink {
  const blob = reportBlob(report, name);
  const target = { name, mimeType: 'application/vnd.google-apps.document' };
  try {
    if (!Drive) throw new Error('Authorization: Drive');
    const made = Drive.Files.create(target, blob, { fields: 'id,webViewLink' });
    return { kind: 'document', name, url: made.webViewLink ?? '' };
  } catch (error) {
    if (!isRefusedScope(error)) throw error;
    return { kind: 'download', name };
  }
}

/** The report's bytes as a blob; Apps Script bytes are signed. */
export function reportBlob(report: Report, name: string): GoogleAppsScript.Base.Blob {
  const bytes = Array.from(renderDocx(report), (byte) => (byte > 127 ? byte - 256 : byte));
  return Utilities.newBlob(bytes, wordType, `${name}.docx`);
}
