/** Updates the bytes of a reviewed .docx; every part but its text is left as it was. */
import { strFromU8, strToU8, type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import { say } from '../compare/words.vi.ts';
import { CommandRefusal } from '../refusal.ts';
import { parseXml, writeXml, type XmlElement } from '../xlsx/package/xml.ts';
import { reportUnits } from './reportUnits.ts';
import { type Updated, updateReport } from './updateReport.ts';
import { said } from './words.vi.ts';

export interface DocxFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

const documentPart = 'word/document.xml';
/** Pictures that a reviewer put in are in it. */
const largestTotal = 256 * 1024 * 1024;
/** With less of the old run in it, the report is of another one. */
const leastRecognized = 0.3;

/** The report's lines as the old run's manifest keeps them. Throws CommandRefusal. */
export function manifestLines(bytes: Uint8Array, file: string): readonly string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(strFromU8(bytes));
  } catch {
    throw new CommandRefusal(say.notManifest(file));
  }
  if (typeof parsed !== 'object' || parsed === null || !('indicators' in parsed)) {
    throw new CommandRefusal(say.notManifest(file));
  }
  const lines: unknown = 'report' in parsed ? parsed.report : undefined;
  const texts = Array.isArray(lines) ? lines.filter((one) => typeof one === 'string') : [];
  if (texts.length === 0) throw new CommandRefusal(said.noLines(file));
  return texts;
}

/** Throws CommandRefusal for files that are not what they are taken for. */
export function updateDocx(
  lines: readonly string[],
  reviewed: DocxFile,
  fresh: DocxFile,
): { readonly bytes: Uint8Array; readonly updated: Updated } {
  const own = openDocx(reviewed);
  const now = openDocx(fresh);
  if (!reportUnits(now.root).some(({ id }) => id !== null)) {
    throw new CommandRefusal(said.notReport(fresh.name));
  }
  const updated = updateReport(lines, own.root, now.root);
  if (updated.recognized < leastRecognized) {
    throw new CommandRefusal(said.notOfRun(reviewed.name));
  }
  const parts = { ...own.parts, [documentPart]: strToU8(writeXml(own.root)) };
  return { bytes: zipSync(parts), updated };
}

function openDocx({ bytes, name }: DocxFile): {
  readonly parts: Record<string, Uint8Array>;
  readonly root: XmlElement;
} {
  let total = 0;
  const filter = ({ originalSize }: UnzipFileInfo): boolean => {
    total += originalSize;
    if (total > largestTotal) throw new Error('the document is too large');
    return true;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    const part = parts[documentPart];
    if (part === undefined) throw new Error('no document part');
    return { parts, root: parseXml(strFromU8(part)) };
  } catch {
    throw new CommandRefusal(say.notDocx(name));
  }
}
