/** Whatever service call fails, and however: no unit's cell changes, no summary is torn, doing it again succeeds. */
import { describe, expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../../local/model.ts';
import type { Fault, ServiceCall } from '../../../local/services/calls.ts';
import { type HostOptions, newStores } from '../../../local/services/host.ts';
import { copyForm, open, tabs, textOf } from '../safety/form.ts';
import { changedForm, firstRun, firstSetUp, operationsOn } from './operations.ts';
import { lossesOf, type Operation, sweep, ways } from './sweep.ts';

const form = changedForm();
const operations = operationsOn(form);

/** Every `step`-th call, in one of the ways; all calls in all ways: `npm run faults`. */
const every =
  (step: number) =>
  ({ crossing }: ServiceCall): readonly Fault['how'][] => {
    const way = ways[crossing % ways.length];
    return way === undefined || crossing % step !== 1 ? [] : [way];
  };

describe('each call fails in turn', () => {
  test.each(operations)('$name', (operation) => {
    const { calls, trials } = sweep(form, operation, every(stepOf(operation)));
    console.info(`${operation.name}: ${calls} calls, ${trials.length} faults tried`);
    expect(trials.length).toBeGreaterThan(1);
    expect(lossesOf(trials)).toEqual([]);
  });

  test.each([
    [firstRun, 4],
    [firstSetUp, 58],
  ] as const)('$operation.name', ({ form: begin, operation }, step) => {
    const { trials } = sweep(begin(), operation, every(step));
    expect(trials.length).toBeGreaterThan(5);
    expect(lossesOf(trials)).toEqual([]);
  });

  /** Set-up has many calls alike. */
  function stepOf({ name }: Operation): number {
    return name.startsWith('Thiết lập') ? 20 : 4;
  }
});

describe('a whole operation refused', () => {
  const everyTab = (one: SpreadsheetModel) => one.sheets.map(({ name }) => `${name}\n${textOf(one, name)}`).join('\n\n');
  const writing = operations.filter(({ reads }) => !reads);

  /** The form after an operation, and the code of what it threw or answered. */
  function attempt({ act }: Operation, options: HostOptions) {
    const after = copyForm(form);
    const gas = open(after, options);
    try {
      const answer = act(gas, after) as { error?: { code: string } } | null | undefined;
      return { after, code: answer?.error?.code ?? '', gas };
    } catch (error) {
      return { after, code: (error as { code?: string }).code, gas };
    }
  }

  test.each(writing)('$name: a colleague holds the lock: told so, nothing changed', (operation) => {
    const { after, code } = attempt(operation, { stores: { ...newStores(), lockedByOther: true } });
    expect(code).toBe('lock-busy');
    expect(everyTab(after)).toBe(everyTab(form));
  });

  test.each(operations)('$name: no right to the spreadsheet: told so, nothing changed', (operation) => {
    const { after, code } = attempt(operation, { refusedScopes: ['spreadsheets.currentonly'] });
    expect(code).toBe('scope-refused');
    expect(everyTab(after)).toBe(everyTab(form));
  });

  test.each(operations)('$name: no right to Drive or to the e-mail: done all the same', (operation) => {
    const plain = attempt(operation, {}).after;
    const { after, code, gas } = attempt(operation, { refusedScopes: ['drive.file', 'userinfo.email'] });
    expect(code).toBe('');
    for (const tab of [tabs.summary, tabs.answers, tabs.registry]) expect(textOf(after, tab)).toBe(textOf(plain, tab));
    expect(gas.host.stores.driveFiles).toEqual([]);
  });
});
