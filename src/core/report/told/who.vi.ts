/** Units in a sentence: by name where they are few, else counted. */
import { formatInText } from '../../cells/numberText.ts';
import { mostNamed } from '../../narratives/kinds/somebody.vi.ts';
import { typeOf } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { namer, wordsOfKind } from '../words.vi.ts';

/** "05 trường", "07 trường, trung tâm", "12 phòng GDĐT", "09 đơn vị". */
export function countUnits(codes: readonly string[], input: ReportInput): string {
  return `${formatInText(codes.length)} ${nounOf(codes, input)}`;
}

/** What the units are called together. */
export function nounOf(codes: readonly string[], { units, outline }: ReportInput): string {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const types = codes.map((code) => typeOf(byCode.get(code), outline));
  const nouns = [...new Set(types.map((type) => type?.noun ?? type?.many ?? 'đơn vị'))];
  if (nouns.length === 1) return nouns[0] ?? 'đơn vị';
  const schools = types.every((type) => type?.establishments === 'itself' || type?.establishments === 'if-listed');
  return schools && nouns.length < 3 ? [...nouns].sort().reverse().join(', ') : 'đơn vị';
}

/** "Phòng GDĐT quận Hải An, huyện Tiên Lãng": what all are is said once, never a part of their own names. */
export function nameUnits(codes: readonly string[], input: ReportInput): string {
  if (codes.length === 0) return '';
  const names = codes.map(namer(input));
  const words = names.map((name) => name.split(' '));
  const most = Math.min(...names.map(wordsOfKind));
  let shared = 0;
  while (shared < most && words.every((one) => one.length > shared + 1 && one[shared] === words[0]?.[shared])) shared++;
  return names.map((name, index) => (index === 0 ? name : (words[index] ?? []).slice(shared).join(' '))).join(', ');
}

/** Names of three or fewer units, else how many they are. */
export function whoOf(units: readonly string[], input: ReportInput): string {
  return units.length <= mostNamed ? nameUnits(units, input) : countUnits(units, input);
}
