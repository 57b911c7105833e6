/** What a dispatch asks, as labelled before any reader was written, and how proposals match it. */
import { readFileSync } from 'node:fs';
import { proposeFromText } from '../../../src/core/dispatch/proposeOutline.ts';
import { looseKey } from '../../../src/core/text/text.ts';

export interface Label {
  readonly kind: string;
  readonly yearly: boolean;
  /** Words of the question. */
  readonly words: string;
  /** May be proposed and may not: a heading whose numbers are asked next to it. */
  readonly optional: boolean;
}

export interface Measured {
  readonly asked: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
  /** Found with another kind than the label's. */
  readonly otherKind: readonly string[];
}

const folder = 'test/fixtures/dispatches';

export function labelsOf(name: string): readonly Label[] {
  return readFileSync(`${folder}/${name}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', yearly = '', words = ''] = line.split('\t');
      return { kind: kind.replace('?', ''), yearly: yearly !== '', words, optional: kind.startsWith('?') };
    });
}

export const textOf = (name: string) => readFileSync(`${folder}/${name}.txt`, 'utf8');

/** Each question is matched with one label at most, the one whose words its label has, else its sentence. */
export function measure(text: string, labels: readonly Label[]): Measured {
  const { rows } = proposeFromText(text);
  const left = new Set(labels);
  const invented: string[] = [];
  const otherKind: string[] = [];
  const questions = rows.filter(({ cells }) => cells.loai_dong === 'câu hỏi');
  const take = (has: (label: Label) => boolean) => [...left].find(has);
  const rest = questions.filter(({ cells }) => {
    const key = looseKey(cells.nhan ?? '');
    const label =
      take(({ words, kind }) => key.includes(looseKey(words)) && kind === cells.kieu) ?? take(({ words }) => key.includes(looseKey(words)));
    if (label === undefined) return true;
    left.delete(label);
    if (label.kind !== cells.kieu) otherKind.push(`${cells.nhan} (${cells.kieu}, không phải ${label.kind})`);
    return false;
  });
  for (const { cells, sentence } of rest) {
    const key = looseKey(sentence);
    const label = take(({ words, kind }) => key.includes(looseKey(words)) && kind === cells.kieu);
    if (label === undefined) invented.push(`${cells.nhan} (${cells.kieu})`);
    else left.delete(label);
  }
  const asked = labels.filter(({ optional }) => !optional);
  const missed = asked.filter((one) => left.has(one)).map(({ words }) => words);
  return { asked: asked.length, found: asked.length - missed.length, missed, invented, otherKind };
}
