/** Probes of time: what one call costs, and what Drive makes of a document. */
import type { Probe } from './probe.ts';

/** Milliseconds that one of `times` calls takes. */
function millisOf(times: number, act: (index: number) => unknown): number {
  const start = Date.now();
  for (let index = 0; index < times; index += 1) act(index);
  return Math.round((Date.now() - start) / times);
}

export const timings: readonly Probe[] = [
  [
    'ms: a reading of 100 cells after a flush',
    ({ sheet }) =>
      millisOf(10, () => {
        SpreadsheetApp.flush();
        sheet.getRange(1, 1, 10, 10).getValues();
      }),
    'measure',
  ],
  [
    'ms: a write of one cell and a flush',
    ({ sheet }) =>
      millisOf(10, (index) => {
        sheet.getRange(1, 1).setValue(index);
        SpreadsheetApp.flush();
      }),
    'measure',
  ],
  [
    'ms: a write of 2,000 cells and a flush',
    ({ sheet }) => {
      const block = Array.from({ length: 200 }, () => Array(10).fill('x') as string[]);
      return millisOf(5, () => {
        sheet.getRange(1, 1, 200, 10).setValues(block);
        SpreadsheetApp.flush();
      });
    },
    'measure',
  ],
  [
    'ms: a lock taken and given back',
    () =>
      millisOf(5, () => {
        const lock = LockService.getDocumentLock();
        lock.tryLock(1000);
        lock.releaseLock();
      }),
    'measure',
  ],
  [
    'ms: a property read',
    () => millisOf(5, () => PropertiesService.getDocumentProperties().getProperty('~probe')),
    'measure',
  ],
];

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const documentType = 'application/vnd.google-apps.document';

/** Leaves a document named "~probe" in the person's Drive. */
export const driveProbes: readonly Probe[] = [
  [
    'Drive: a document is made of a blob, and exported as .docx',
    () => {
      if (typeof Drive === 'undefined') return 'Drive is not switched on';
      const blob = Utilities.newBlob([60, 112, 62, 97], 'text/html', 'a.html');
      const target = { name: '~probe', mimeType: documentType };
      const made = Drive.Files.create(target, blob, { fields: 'id,webViewLink' });
      const given: [string, string, object] = [String(made.id), wordType, { alt: 'media' }];
      const exported: unknown = Reflect.apply(Drive.Files.export, Drive.Files, given);
      const hasBytes = typeof (exported as { getBytes?: unknown })?.getBytes === 'function';
      return [Boolean(made.id), Boolean(made.webViewLink), hasBytes];
    },
  ],
  [
    'Drive: a file made of a text is refused',
    () => {
      if (typeof Drive === 'undefined') return 'Drive is not switched on';
      return Drive.Files.create({ name: '~probe' }, 'a' as never).id;
    },
  ],
];
