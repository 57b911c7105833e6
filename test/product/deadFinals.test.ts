/** A final that Google ends at a call: nothing of it counts as a version, and the next run leaves one that is whole, or none. */
import { describe, expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores, type Stores } from '../../local/services/host.ts';
import { versionsAmong } from '../../src/gas/run/versions.ts';
import { consolidate, copyForm, filledForm, open, tabs, textOf, type } from '../proofs/safety/form.ts';

const named = 'Em Nguyễn Thanh Hà, lớp 7A2, bị đe dọa qua mạng.';
const base = filledForm();
type(base, tabs.answers, 'PA', 'kho_khan', named);

const copies = 7;
const copiesOf = ({ sheets }: SpreadsheetModel, version = 1) => sheets.filter(({ name }) => name.startsWith(`Chốt v${version} – `));
const tabsOfRuns = ({ sheets }: SpreadsheetModel) => sheets.map(({ name }) => name).filter((name) => /^~|Chốt v/.test(name));
const logLines = (form: SpreadsheetModel) => textOf(form, tabs.log).split('\n');
const finalLines = (form: SpreadsheetModel) => logLines(form).filter((line) => line.includes('Tổng hợp bản chốt'));
const versionsIn = ({ sheets }: SpreadsheetModel) => [...versionsAmong(sheets.map(({ name }) => name))].sort();

function crossingsOf() {
  const gas = open(copyForm(base), { stores: newStores() });
  consolidate(gas, 'CHOT');
  return gas.host.calls.made.filter(({ kind }) => kind !== 'local');
}

const crossings = crossingsOf();
/** The call that makes a version of what was copied. */
const kept = crossings.findIndex(({ name }) => name === 'Sheet.setName') + 1;

/** Every call with FAULTS=all; else one in 25, and those about the one that makes the version. */
const isTried = (at: number) => process.env.FAULTS === 'all' || at % 25 === crossings.length % 25 || [kept, kept + 1].includes(at);
const cuts = crossings.map((_, at) => at + 1).filter(isTried);

/** The form after a final that ended before the call, and what outlives it. */
function cutAt(at: number) {
  const form = copyForm(base);
  const stores = newStores();
  expect(() => consolidate(open(form, { stores, fault: { at, how: 'stop' } }), 'CHOT')).toThrow();
  return { form, stores };
}

/** What is wrong with what stands once a run has ended as it should. */
function faultsOf(form: SpreadsheetModel, stores: Stores, versions: readonly number[]): string[] {
  const whole = (version: number) => {
    const own = copiesOf(form, version);
    const isFrozen = own.every(({ cells, hidden, protection }) => {
      const all = [...cells.values()].flatMap((row) => [...row.values()]);
      return hidden && protection !== null && all.every(({ formula, value }) => !formula && !String(value).includes('Thanh Hà'));
    });
    return own.length === copies && isFrozen;
  };
  const manifests = versions.length > 0 ? [open(form, { stores }).run('downloadManifest') as { ok: boolean }] : [];
  return [
    ...(String(versionsIn(form)) === String(versions) ? [] : [`versions ${versionsIn(form)}`]),
    ...versions.filter((version) => !whole(version)).map((version) => `v${version} is not whole`),
    ...(tabsOfRuns(form).length === copies * versions.length ? [] : [`left: ${tabsOfRuns(form)}`]),
    ...manifests.filter(({ ok }) => !ok).map(() => 'nothing can be made of it'),
  ];
}

describe('a final that ends at a call', () => {
  test('the version is made in one call, after its tabs, its documents and its line in the log', () => {
    const names = crossings.map(({ name }) => name);
    expect(names.slice(kept)).toEqual(['Properties.setProperties', 'SpreadsheetApp.flush', 'Lock.releaseLock']);
  });

  test.each(cuts)('call %i: counts as a version only when it was whole; the next final is whole, and the log tells', (at) => {
    const { form, stores } = cutAt(at);
    const before = at > kept ? [1] : [];
    expect(versionsIn(form)).toEqual(before);
    if (at > kept) expect(finalLines(form).length).toBe(1);
    const logged = finalLines(form).length;
    consolidate(open(form, { stores }), 'CHOT');
    const after = [...before, before.length + 1];
    expect(faultsOf(form, stores, after)).toEqual([]);
    expect(finalLines(form).length).toBe(logged + 1);
    const told = logLines(form).filter((line) => line.includes('Thấy bản chốt trong nhật ký mà không còn bản sao'));
    expect(told.length).toBe(logged > 0 && before.length === 0 ? 1 : 0);
    expect(textOf(form, tabs.summary)).toContain(`BẢN CHỐT v${after.length}`);
  });

  test.each(cuts.filter((at) => at <= kept))('call %i: the next draft takes it away', (at) => {
    const { form, stores } = cutAt(at);
    consolidate(open(form, { stores }), 'TAM');
    expect(faultsOf(form, stores, [])).toEqual([]);
    expect(textOf(form, tabs.summary)).not.toMatch(/chốt v1/i);
    expect(textOf(form, tabs.answers)).toContain('Thanh Hà');
  });

  test('until then no screen shows it and nothing is made of it', () => {
    const { form, stores } = cutAt(kept);
    const screen = open(form, { stores }).run('readDepartment');
    expect(screen).toMatchObject({ ok: true, value: { versions: [] } });
    for (const name of ['readDifferences', 'compareVersions']) {
      const given = name === 'readDifferences' ? [1] : [{ kind: 'final', version: 1 }, { kind: 'now' }];
      expect(open(form, { stores }).run(name, ...given)).toMatchObject({ ok: false, error: { code: 'not-final' } });
    }
  });
});
