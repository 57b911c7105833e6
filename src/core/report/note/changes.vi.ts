/** What changed since the version before: the gravest figures in the note, the others in its annex. */
import { type DocumentBlock, list, paragraph, partTitle } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { VersionChange, VersionComparison } from '../versions/changes.ts';
import { changeLine, differentKinds, runText } from '../versions/versionWords.vi.ts';

/** Lines of the note itself, and units named in a line there and in the annex. */
const mostLines = 8;
const mostMovers = 3;
const mostInAnnex = 8;

export function changesPart(changes: VersionComparison | null, { outline }: ReportInput): DocumentBlock[] {
  if (changes === null) return [];
  const { before, after } = changes;
  const since = `So với ${runText(before)}`;
  const [shown, others] = split(changes.changes, outline);
  if (shown.length === 0) return [paragraph(`${since}: không con số nào thay đổi.`)];
  const kinds = before.state === after.state ? '' : ` ${differentKinds}`;
  const count = shown.length + others.length;
  const rest = others.length === 0 ? '' : ` Còn ${others.length} con số khác ở phụ lục kỹ thuật.`;
  return [
    paragraph(`${since}: ${count} con số thay đổi.${rest}${kinds}`, 'b.thay_doi.so_voi'),
    list(
      shown.map((one) => changeLine(one, mostMovers)),
      'b.thay_doi',
    ),
  ];
}

/** What the note has no room for. */
export function moreChanges(changes: VersionComparison | null, { outline }: ReportInput): DocumentBlock[] {
  const [, others] = split(changes?.changes ?? [], outline);
  if (others.length === 0) return [];
  return [
    partTitle('Thay đổi so với bản trước (tiếp)', 'b.kt.thay_doi'),
    list(
      others.map((one) => changeLine(one, mostInAnnex)),
      'b.kt.thay_doi.ds',
    ),
  ];
}

/** The targets, then those that moved most, in the order of the report; the rest in it too. */
function split(changes: readonly VersionChange[], { indicators }: ReportInput['outline']): [VersionChange[], VersionChange[]] {
  const targets = new Set<string>(indicators.map(({ label }) => label));
  const weight = ({ label, share }: VersionChange) => (targets.has(label) ? 1 : 0) + share;
  const heaviest = [...changes].sort((one, other) => weight(other) - weight(one)).slice(0, mostLines);
  const shown = new Set(heaviest);
  return [changes.filter((one) => shown.has(one)), changes.filter((one) => !shown.has(one))];
}
