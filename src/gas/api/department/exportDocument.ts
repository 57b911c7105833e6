/** Reads a Google Doc that the add-on made as a .docx: under drive.file Google gives no other. */
import type { Download } from '../../../api/api.ts';
import { Refusal } from '../../errors/refusal.ts';
import { documentId } from '../../run/driveManifests.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Blob = GoogleAppsScript.Base.Blob;

/** @throws Refusal `not-document`, `not-exported` with what Drive said. */
export function exportDocument(address: string): Download {
  const id = documentId(address);
  if (id === null) throw new Refusal('not-document');
  if (typeof Drive === 'undefined') throw new Refusal('not-exported');
  let exported: Blob;
  try {
    // The declared type leaves out that with `alt: media` the answer is the file.
    const given = [id, wordType, { alt: 'media' }];
    exported = Reflect.apply(Drive.Files.export, Drive.Files, given);
  } catch (error) {
    throw new Refusal('not-exported', error instanceof Error ? error.message : '');
  }
  const base64 = Utilities.base64Encode(exported.getBytes());
  return { name: `${id}.docx`, mimeType: wordType, base64 };
}
