/** The labelled reports of test/fixtures/written: the text, and what a person would have taken from it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface LabelledFigure {
  readonly field: string;
  readonly year: number | null;
  readonly value: number;
  /** The words marked. */
  readonly quote: string;
  /** A person could leave it as well. */
  readonly optional: boolean;
}

export interface LabelledReport {
  readonly name: string;
  readonly text: string;
  readonly figures: readonly LabelledFigure[];
  /** The beginning of a line, without its marks → the fields that are right; [''] for none. */
  readonly texts: readonly { readonly line: string; readonly fields: readonly string[] }[];
  /** Lines that must be shown nowhere. */
  readonly secrets: readonly string[];
}

export function readLabelled(folder: string): readonly LabelledReport[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseLabelled(name, readFileSync(path.join(folder, name), 'utf8')));
}

/** A report from its marked text. */
export function parseLabelled(name: string, marked: string): LabelledReport {
  const figures: LabelledFigure[] = [];
  const plain = marked.replace(/\{\{([^|{}]+)\|([^{}]+)\}\}/g, (_, quote: string, meanings: string) => {
    for (const meaning of meanings.split(';')) {
      const [field = '', year = '', value = ''] = meaning.split('|');
      figures.push({
        field: field.replace('?', ''),
        year: year === '-' ? null : Number(year),
        value: Number(value),
        quote: quote.replace(/\s+/g, ' '),
        optional: field.startsWith('?'),
      });
    }
    return quote;
  });
  const lines = plain.split('\n').map((line) => /^<<([^>]+)>>(.*)$/.exec(line));
  const told = lines.flatMap((found) => (found ? [{ line: found[2]?.trim() ?? '', fields: (found[1] ?? '').split('/') }] : []));
  return {
    name,
    text: plain.replace(/^<<[^>]+>>/gm, ''),
    figures,
    texts: told
      .filter(({ fields }) => fields[0] !== '#')
      .map(({ line, fields }) => ({ line, fields: fields.map((one) => (one === '-' ? '' : one)) })),
    secrets: told.filter(({ fields }) => fields[0] === '#').map(({ line }) => line),
  };
}

/** The same report as typed without accents. */
export function withoutAccents({ texts, secrets, text, ...report }: LabelledReport): LabelledReport {
  return {
    ...report,
    text: bare(text),
    texts: texts.map(({ line, fields }) => ({ line: bare(line), fields })),
    secrets: secrets.map(bare),
  };
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
