/** The report as a new Google Doc: one Drive call; when Drive does not make it, a .docx to download. */
import type { ReportLink } from '../../api/api.ts';
import type { Report } from '../../core/report/shape.ts';
import { loadDocx } from './lazyDocx.ts';
import { whyNoDocument } from './whyNoDocument.vi.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Imports the report into Drive under this name; every run makes a new document. */
export function createReport(report: Report, name: string): ReportLink {
  const blob = reportBlob(report, name);
  const target = { name, mimeType: 'application/vnd.google-apps.document' };
  // The project may lack the service, or run on a person's own machine.
  if (typeof Drive === 'undefined') return { kind: 'download', name, why: whyNoDocument(null) };
  try {
    const made = Drive.Files.create(target, blob, { fields: 'id,webViewLink' });
    const url = made.webViewLink;
    return url
      ? { kind: 'document', name, url }
      : { kind: 'download', name, why: whyNoDocument(null) };
  } catch (error) {
    // Not granted, forbidden by the organisation, full, failing: the tabs stay, and the log must have its line.
    return { kind: 'download', name, why: whyNoDocument(error) };
  }
}

/** The report's bytes as a blob; Apps Script bytes are signed. */
export function reportBlob(report: Report, name: string): GoogleAppsScript.Base.Blob {
  const bytes = new Int8Array(loadDocx().renderDocx(report));
  return Utilities.newBlob(Array.from(bytes), wordType, `${name}.docx`);
}
