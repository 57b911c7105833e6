/** Pictures have numbers by what they show; a report without some of them counts the others from 1. */
import { eachMatch } from '../lib/eachMatch.ts';
import type { DocumentBlock } from './blocks.ts';

const numbered = /Hình (\d)(?!\d)/g;

/** The same blocks, part by part, with their pictures numbered in order. */
export function numberPictures(parts: readonly (readonly DocumentBlock[])[]): (readonly DocumentBlock[])[] {
  const own = parts
    .flat()
    .flatMap((block) => (block.kind === 'table' ? eachMatch(JSON.stringify([block.caption, block.header]), numbered) : []));
  const order = [...new Set(own.map(([, number = '']) => number))].sort();
  if (order.every((number, at) => number === String(at + 1))) return [...parts];
  const told = (text: string) =>
    text.replace(numbered, (whole, number: string) => (order.includes(number) ? `Hình ${order.indexOf(number) + 1}` : whole));
  return parts.map((blocks) =>
    blocks.map((block): DocumentBlock => {
      if (block.kind === 'note') return { ...block, text: told(block.text) };
      if (block.kind !== 'table') return block;
      const header = block.header.map((row) =>
        row.map((one) => ({ ...one, runs: one.runs.map((run) => ({ ...run, text: told(run.text) })) })),
      );
      return { ...block, ...(block.caption === undefined ? {} : { caption: told(block.caption) }), header };
    }),
  );
}
