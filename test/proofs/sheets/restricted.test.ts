/** Headers that restrict a question, or count something else than it, wait in every layout of a table; their plain twins are sure. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { layouts, placeOfHead, plainHeads } from './layouts.ts';

const pairsOf = (file: string) =>
  readFileSync(`test/fixtures/lien-ket/${file}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t') as [string, string]);

/** Restricted, of another unit of count, of other matters and plans: "Số buổi tuyên truyền cho phụ huynh", "Số học sinh bị xử lý", "Kinh phí còn lại". */
const pairs = ['tieu-de-han-che', 'don-vi-dem', 'viec-khac'].flatMap(pairsOf);

const layoutsOf = (header: string, place: number) => layouts.map((read) => read(place, header));
const placeOf = (restricted: string, twin: string) => placeOfHead(twin === '' ? restricted : twin);

test('there are enough restricted headers', () => {
  expect(pairs.length).toBeGreaterThan(700);
});

test('no restricted header is sure', () => {
  const sure = pairs.filter(([restricted, twin]) => layoutsOf(restricted, placeOf(restricted, twin)).some((field) => field !== ''));
  expect(sure).toEqual([]);
});

test('their plain twins are sure', () => {
  const twins = [...new Set(pairs.map(([, twin]) => twin).filter((twin) => twin !== ''))];
  const others = twins.filter((twin) => {
    const place = placeOf(twin, twin);
    return layoutsOf(twin, place).some((field) => field !== plainHeads[place]?.[0]);
  });
  expect(twins.length).toBeGreaterThan(80);
  expect(others).toEqual([]);
});
