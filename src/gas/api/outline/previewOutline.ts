/** The answer to a look at an outline before it is put in force. */
import type { OutlinePreview } from '../../../api/api.ts';
import type { Outline } from '../../../outline/schema.ts';
import { previewOf } from '../../run/preview.ts';

export function previewFor(outline: Outline): OutlinePreview {
  const { blob, ...shown } = previewOf(outline);
  const report = {
    name: blob.getName() ?? '',
    mimeType: blob.getContentType() ?? '',
    base64: Utilities.base64Encode(blob.getBytes()),
  };
  return { ...shown, report };
}
