/** The files of a review as the core reads them: chosen ones from the browser, the others from the server. */
import type { Download, Failure, Reply } from '../../api/api.ts';
import type { DocxFile } from '../../core/reviewed/openDocx.ts';
import type { ManifestFile } from '../../core/reviewed/reviewCommands.ts';
import type { WrittenForm } from '../../core/written/writtenReport.ts';
import { call } from '../call.ts';

/** What the server said why not. */
export class ServerFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.sentence);
    this.failure = failure;
  }
}

/** The file, else the Google Doc at the address. @throws ServerFailure */
export async function readReviewed(file: File | null, address: string): Promise<DocxFile> {
  if (file) return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  return docxOf(await call('exportDocument', address));
}

/** The file, else the one in Drive next to the Doc. @throws ServerFailure */
export async function readManifestFile(file: File | null, address: string): Promise<ManifestFile> {
  if (file) return { text: await file.text(), name: file.name };
  return manifestIn(await call('readKeptManifest', address));
}

/** As `readManifestFile`; where there is none, what a run would give now. @throws ServerFailure */
export async function readManifestOrNow(
  file: File | null,
  address: string,
): Promise<ManifestFile & { readonly isNow: boolean }> {
  if (file) return { ...(await readManifestFile(file, address)), isNow: false };
  const kept = address.trim() === '' ? null : await call('readKeptManifest', address);
  if (kept?.ok) return { ...manifestIn(kept), isNow: false };
  return { ...manifestIn(await call('downloadManifest')), isNow: true };
}

function manifestIn(reply: Reply<Download>): ManifestFile {
  const { bytes, name } = docxOf(reply);
  return { text: new TextDecoder().decode(bytes), name };
}

/** The report as a run would write it now. @throws ServerFailure */
export async function readFresh(): Promise<DocxFile> {
  return docxOf(await call('downloadReport'));
}

/** The outline, by which figures are named. @throws ServerFailure */
export async function fetchForm(): Promise<WrittenForm> {
  const reply = await call('readWrittenForm');
  if (!reply.ok) throw new ServerFailure(reply.error);
  return reply.value;
}

function docxOf(reply: Reply<Download>): DocxFile {
  if (!reply.ok) throw new ServerFailure(reply.error);
  const { base64, name } = reply.value;
  return { bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)), name };
}

const chunk = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}
