/** One, ten, a hundred people type without end while a run reads: it ends, and names them (settle.test.ts: no unit is of two moments). */
import { describe, expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores } from '../../local/services/host.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { cityForm } from '../fixtures/cityForm.ts';
import { columnsOf, consolidate, copyForm, findTab, open, put, tabs } from '../proofs/safety/form.ts';

/** A call to Google, in milliseconds. */
const callTakes = 300;
const years = sgddt2024.years;

interface Person {
  readonly unit: string;
  readonly row: number;
  readonly pairRow: number;
}

/** Numbers that look random and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** A typist at each of the first units that have rows in both tabs. */
function peopleOf(form: SpreadsheetModel, count: number): Person[] {
  const first = (tab: string) => {
    const { at, codeRow } = columnsOf(form, tab);
    const rows = new Map<string, number>();
    for (const [row, cells] of [...findTab(form, tab).cells].sort(([one], [other]) => one - other)) {
      const unit = String(cells.get(at.get('ma_don_vi') ?? 0)?.value ?? '');
      if (row > codeRow && unit !== '' && !rows.has(unit)) rows.set(unit, row);
    }
    return rows;
  };
  const [answers, children] = [first(tabs.answers), first(tabs.children)];
  return [...answers]
    .flatMap(([unit, row]) => (children.has(unit) ? [{ unit, row, pairRow: children.get(unit) ?? -1 }] : []))
    .slice(0, count);
}

/** Each second, each of them writes one of its numbers into two tabs, or into one of them. */
function typists(form: SpreadsheetModel, people: readonly Person[], isPaired: boolean, random: () => number) {
  const next = people.map(() => random() * 1000);
  let clock = 0;
  let ticks = people.map(() => 0);
  const act = (index: number) => {
    const person = people[index];
    if (!person) return;
    ticks = ticks.map((tick, at) => (at === index ? tick + 1 : tick));
    const text = String(100 + (ticks[index] ?? 0));
    const isFirst = isPaired || random() < 0.5;
    if (isFirst) put(form, tabs.answers, person.row, `nhom_2_so_buoi.${years[1]}`, text);
    if (isPaired || !isFirst) put(form, tabs.children, person.pairRow, 'so_nan_nhan', text);
  };
  for (const index of people.keys()) act(index);
  const between = () => {
    clock += callTakes;
    const due = [...people.keys()].filter((index) => (next[index] ?? 0) <= clock);
    if (due.length === 0) return false;
    return () => {
      for (const index of due) {
        act(index);
        next[index] = (next[index] ?? 0) + 1000;
      }
    };
  };
  return between;
}

/** What a run took of a unit, as its kept copies or its hash cannot say: read from what it computed. */
interface Typed {
  readonly totals: Readonly<Record<string, Readonly<Record<string, { readonly total: number | null } | null>>>>;
}

describe.each([1, 10, 100])('%i people typing, one cell a second each', (count) => {
  test.each([
    ['TAM', 'both tabs at once', true],
    ['TAM', 'one tab or the other', false],
    ['CHOT', 'both tabs at once', true],
  ] as const)('%s, %s: the run ends, and names who was typing', (state, _what, isPaired) => {
    const form = copyForm(cityForm(130, true));
    const people = peopleOf(form, count);
    expect(people.length).toBe(count);
    const random = seeded(830 + count);
    const between = typists(form, people, isPaired, random);
    const gas = open(form, { between, callTakes, stores: newStores() });
    const told = consolidate(gas, state);
    const log = textOfLog(form);
    const named = people.filter(({ unit }) => told.spoken.join(' ').includes(unit) || log.includes(unit));
    expect(told.manifest.inputs.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((told.manifest as unknown as Typed).totals.nhom_2_so_buoi).toBeDefined();
    expect(named.length).toBe(count);
    console.info(`${count} typing, ${state}, ${_what}: ${gas.host.calls.made.filter(({ crossing }) => crossing > 0).length} calls`);
  });
});

function textOfLog(form: SpreadsheetModel): string {
  return [...findTab(form, tabs.log).cells.values()].flatMap((cells) => [...cells.values()].map(({ value }) => String(value))).join(' ');
}
