/** Compares a reviewed report with the manifest of its run: figures and sentences that changed. */
import { compareLines, type LineChange, normalizeLine } from './compareLines.ts';
import { docxLines } from './docxLines.ts';
import { say } from './words.vi.ts';

/** Where the command reads and speaks. */
export interface Io {
  read(file: string): Uint8Array;
  /** A line of the result. */
  write(line: string): void;
  /** A line on why it could not be done. */
  complain(line: string): void;
}

/** What is needed of ket-qua.json. */
interface Manifest {
  readonly indicators: Readonly<Record<string, Readonly<Record<string, Figure>>>>;
  readonly report?: readonly string[];
}

interface Figure {
  readonly numerator: number;
  readonly denominator: number;
  readonly text: string;
  readonly units: number;
  readonly none: string | null;
}

/** REVIEWED.docx MANIFEST.json → 0 when nothing differs, 1 when something does, 2 when unreadable. */
export function doiChieu(args: readonly string[], io: Io): 0 | 1 | 2 {
  const [reviewed, manifestFile, ...more] = args;
  if (reviewed === undefined || manifestFile === undefined || more.length > 0) {
    io.complain(say.usage);
    return 2;
  }
  const lines = attempt(reviewed, say.notDocx, docxLines, io);
  const manifest = attempt(manifestFile, say.notManifest, parseManifest, io);
  if (lines === null || manifest === null) return 2;
  return compare(lines, manifest, io);
}

function attempt<T>(
  file: string,
  refusal: (file: string) => string,
  parse: (bytes: Uint8Array) => T,
  io: Io,
): T | null {
  let bytes: Uint8Array;
  try {
    bytes = io.read(file);
  } catch {
    io.complain(say.missing(file));
    return null;
  }
  try {
    return parse(bytes);
  } catch {
    io.complain(refusal(file));
    return null;
  }
}

function parseManifest(bytes: Uint8Array): Manifest {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof parsed !== 'object' || parsed === null || !('indicators' in parsed)) {
    throw new Error('not a manifest');
  }
  return parsed as Manifest;
}

function compare(lines: readonly string[], manifest: Manifest, io: Io): 0 | 1 {
  const original = manifest.report ?? [];
  const changes = original.length === 0 ? [] : compareLines(original, lines);
  const figures = changes.flatMap(figureChanges);
  const others = changes.filter((change) => figureChanges(change).length === 0).map(changeText);
  const { checked, absent } = checkRatios(manifest, lines);
  if (original.length === 0) io.write(say.noLines);
  for (const line of [...figures, ...absent, ...others]) io.write(line);
  const wrong = figures.length + absent.length;
  const differs = wrong + others.length > 0;
  io.write(differs ? say.differs(wrong, others.length) : say.equal(checked));
  return differs ? 1 : 0;
}

/** Figures that stand in only one of the two versions of a line. */
function figureChanges({ before, after }: LineChange): string[] {
  const [old, now] = [figuresOf(before ?? ''), figuresOf(after ?? '')];
  const gone = without(old, now);
  const come = without(now, old);
  const count = Math.max(gone.length, come.length);
  return Array.from({ length: count }, (_, i) =>
    say.figure(gone[i] ?? say.added, come[i] ?? say.none, after ?? before ?? ''),
  );
}

function figuresOf(line: string): string[] {
  return line.match(/\d+(?:[.,/]\d+)*%?/g) ?? [];
}

function without(from: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return from.filter((figure) => {
    const found = rest.indexOf(figure);
    if (found >= 0) rest.splice(found, 1);
    return found < 0;
  });
}

function changeText({ before, after }: LineChange): string {
  if (before === null) return say.new(after ?? '');
  return after === null ? say.leftOut(before) : say.changed(before, after);
}

/** Each ratio of the manifest must be in a line with both its parts, unless it was withheld. */
function checkRatios(manifest: Manifest, lines: readonly string[]) {
  const read = lines.map((line) => ` ${figuresOf(normalizeLine(line)).join(' ')} `);
  const stands = ({ numerator, denominator, text }: Figure): boolean => {
    const parts = ` ${withDots(numerator)}/${withDots(denominator)} `;
    return read.some(
      (line) => line.includes(parts) && line.includes(` ${figuresOf(text)[0] ?? ''} `),
    );
  };
  let checked = 0;
  const absent: string[] = [];
  for (const [code, series] of Object.entries(manifest.indicators)) {
    const own = Object.entries(series).filter(([key]) => key === 'period' || /^\d{4}$/.test(key));
    const hidden = own.some(([, one]) => one.units === 1 && one.numerator < 3);
    const merged = own.some(([, one]) => one.denominator > 0 && one.denominator < 3);
    for (const [key, one] of own) {
      const withheld = hidden || (merged && key !== 'period');
      if (one.none !== null || (withheld && !stands(one))) continue;
      checked += 1;
      if (stands(one)) continue;
      const figure = `${one.text} (${withDots(one.numerator)}/${withDots(one.denominator)})`;
      absent.push(say.absent(`${code}, ${key === 'period' ? say.period : key}`, figure));
    }
  }
  return { checked, absent };
}

function withDots(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
