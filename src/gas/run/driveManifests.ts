/** The manifests of runs, kept in Drive next to their Google Docs: which belongs to which, and reading one. */
import { Refusal } from '../errors/refusal.ts';

type Properties = Readonly<Record<string, string>>;
type Pair = readonly [document: string, manifest: string];

const property = 'manifests';
/** A property holds 9 KB: the latest are known. */
const mostKnown = 60;
const idIn = /\/d\/([\w-]+)|^([\w-]+)$/;

/** The id of a Google Doc in its address, or alone; null in anything else. */
export function documentId(address: string): string | null {
  const [, inAddress, alone] = idIn.exec(address.trim()) ?? [];
  return inAddress ?? alone ?? null;
}

/** Keeps the text as a file of the person who runs; null where Drive does not: files do the same. */
export function keepManifest(name: string, text: string): string | null {
  if (typeof Drive === 'undefined') return null;
  const type = 'application/json';
  try {
    const blob = Utilities.newBlob(text, type, `${name}.json`);
    const file = { name: `${name} – ket-qua.json`, mimeType: type };
    return Drive.Files.create(file, blob, { fields: 'id' }).id ?? null;
  } catch {
    // Not granted, forbidden or full: the person downloads it instead.
    return null;
  }
}

/** The properties with one more pair. */
export function withManifest(
  properties: Properties,
  document: string | null,
  manifest: string | null,
) {
  if (document === null || manifest === null) return {};
  const known: readonly Pair[] = [...pairsIn(properties), [document, manifest]];
  return { [property]: JSON.stringify(known.slice(-mostKnown)) };
}

function pairsIn(properties: Properties): readonly Pair[] {
  return JSON.parse(properties[property] ?? '[]') as readonly Pair[];
}

/** @throws Refusal `not-document`, `no-manifest` where none is known, or Drive gives it to its maker alone. */
export function readManifestOf(address: string): string {
  const id = documentId(address);
  if (id === null) throw new Refusal('not-document');
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const [, manifest] = pairsIn(properties).find(([document]) => document === id) ?? [];
  if (manifest === undefined || typeof Drive === 'undefined') throw new Refusal('no-manifest');
  try {
    return textOf(Drive.Files.get(manifest, { alt: 'media' }));
  } catch (error) {
    throw new Refusal('no-manifest', error instanceof Error ? error.message : '');
  }
}

/** As text by its declared type; of JSON perhaps what it says, as other answers are. */
function textOf(answer: unknown): string {
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}
