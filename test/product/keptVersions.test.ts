/** Final versions: what their copies hold, and that nothing is made of one that was changed. */
import { describe, expect, test } from '@jest/globals';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newStores } from '../../local/services/host.ts';
import { isMasked } from '../../src/core/privacy/masked.vi.ts';
import type { VersionComparison } from '../../src/core/report/versions/changes.ts';
import { columnsOf, consolidate, copyForm, filledForm, findTab, open, put, rowsOf, tabs, type, valueAt } from '../proofs/safety/form.ts';

const base = filledForm();
const named = 'Em Nguyễn Thanh Hà, lớp 7A2, bị đe dọa qua mạng.';
const doubtful = 'Tuyên truyền 12 buổi cho học sinh toàn trường. Giải pháp của lớp 7A2 được nhân rộng. Treo 20 băng rôn trước cổng trường.';

const copiesOf = ({ sheets }: SpreadsheetModel, version = 1) => sheets.filter(({ name }) => name.startsWith(`Chốt v${version} – `));
const texts = ({ cells }: SheetModel) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value)));

function finalOf(change: (form: SpreadsheetModel) => void = () => undefined) {
  const form = copyForm(base);
  change(form);
  const stores = newStores();
  const made = consolidate(open(form, { stores }), 'CHOT') as unknown as { manifest: object };
  return { form, stores, made };
}

describe('what a kept version holds', () => {
  test('values and no formulas, whatever the tab', () => {
    const { form } = finalOf((one) => {
      const { at } = columnsOf(one, tabs.answers);
      const cell = takeCell(findTab(one, tabs.answers), rowsOf(one, tabs.answers, 'PA')[0] ?? 0, at.get('nhom_2_so_buoi.2023') ?? 0);
      Object.assign(cell, { formula: '=3+4', value: 7 });
    });
    const formulas = (sheet: SheetModel) => [...sheet.cells.values()].flatMap((row) => [...row.values()].filter(({ formula }) => formula));
    expect(formulas(findTab(form, tabs.answers)).length).toBeGreaterThan(4);
    expect(copiesOf(form).length).toBe(7);
    expect(copiesOf(form).flatMap(formulas)).toEqual([]);
    const kept = copiesOf(form).find(({ name }) => name.endsWith(tabs.answers));
    expect(texts(kept as SheetModel)).toContain('7');
  });

  test('it is locked, hidden, and has no notes but its own', () => {
    const { form } = finalOf((one) => {
      takeCell(findTab(one, tabs.answers), 8, 5).note = named;
    });
    for (const copy of copiesOf(form)) expect([copy.hidden, copy.protection !== null]).toEqual([true, true]);
    const notes = copiesOf(form).flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) => [...row.values()].flatMap(({ note }) => note ?? [])),
    );
    expect(notes.length).toBe(1);
    expect(notes[0]).toMatch(/^Bản chốt v1, lúc 23\/12\/2024 08:00:00\..*\nMã băm số liệu: [0-9a-f]{16,}$/);
  });

  test('no personal data, in answers, reference tables, columns of others and reasons', () => {
    const { form } = finalOf((one) => {
      type(one, tabs.answers, 'PA', 'kho_khan', named);
      type(one, tabs.answers, 'PB', 'nhom_2', doubtful);
      put(one, tabs.children, rowsOf(one, tabs.children, 'PA')[0] ?? 0, 'ghi_chu', named);
      const sheet = findTab(one, tabs.answers);
      sheet.columnCount = 150;
      takeCell(sheet, rowsOf(one, tabs.answers, 'TA')[0] ?? 0, 140).value = named;
    });
    const kept = copiesOf(form).flatMap(texts);
    expect(kept.filter((text) => /Thanh Hà|7A2|Páo/.test(text))).toEqual([]);
    expect(kept.filter((text) => isMasked(text)).length).toBe(3);
    // A sentence in doubt goes, its neighbours stay.
    expect(kept.filter((text) => /^Tuyên truyền 12 buổi .* \[đã che: .*\]\. Treo 20 băng rôn/.test(text)).length).toBe(1);
    // The unit's own cells stay as typed.
    expect(texts(findTab(form, tabs.answers)).filter((text) => text.includes('Thanh Hà')).length).toBe(2);
  });
});

describe('what is made of a kept version', () => {
  const noDrive = { withoutDrive: true } as const;

  test('the manifest computed again is the one that was made, personal data or not', () => {
    const { form, stores, made } = finalOf((one) => {
      type(one, tabs.answers, 'PA', 'kho_khan', named);
      type(one, tabs.answers, 'PB', 'nhom_2', doubtful);
    });
    type(form, tabs.answers, 'TA', 'nhom_2_so_buoi.2023', '9999');
    const answer = open(form, { stores }).run('downloadManifest') as { value: { base64: string } };
    const again = JSON.parse(Buffer.from(answer.value.base64, 'base64').toString('utf8'));
    const { report: _, ...first } = JSON.parse(JSON.stringify(made.manifest));
    expect(again).toMatchObject(first);
    const verified = open(form, { stores }).call('verify', JSON.stringify(made.manifest)) as { matches: boolean; lines: string[] };
    expect([...verified.lines]).toEqual([expect.stringMatching(/^Khớp/)]);
  });

  test.each([
    ['a count', (form: SpreadsheetModel, name: string) => put(form, name, rowsOf(form, name, 'PA')[0] ?? 0, 'nhom_2_so_buoi.2023', '5')],
    ['a text', (form: SpreadsheetModel, name: string) => put(form, name, rowsOf(form, name, 'PB')[0] ?? 0, 'nhom_2', 'Khác.')],
    [
      'its own note',
      (form: SpreadsheetModel, name: string) => {
        takeCell(findTab(form, name), 0, 0).note = 'Mã băm số liệu: 0000000000000000';
      },
    ],
  ])('when %s of it was changed, no report, manifest or comparison comes of it', (_, change) => {
    const { form, stores } = finalOf();
    change(form, copiesOf(form)[0]?.name ?? '');
    for (const call of [['downloadReport'], ['downloadManifest'], ['readDifferences', 1]] as const) {
      const [name, ...given] = call;
      expect(open(form, { stores, ...noDrive }).run(name, ...given)).toMatchObject({ ok: false, error: { code: 'version-changed' } });
    }
    const verified = open(form, { stores }).call('verify', JSON.stringify({ ...finalOf().made.manifest })) as { matches: boolean };
    expect(verified.matches).toBe(false);
  });

  test('when its copies are gone, the live tabs do not pass for it', () => {
    const { form, stores } = finalOf();
    form.sheets = form.sheets.filter(({ name }) => !name.startsWith('Chốt v'));
    expect(open(form, { stores }).run('downloadReport')).toMatchObject({ ok: false, error: { code: 'not-final' } });
  });

  test('a version that the workbook knows nothing of is called by its own number', () => {
    const { made } = finalOf();
    const { lines } = open(copyForm(base)).call('verify', JSON.stringify({ ...made.manifest, version: 2 })) as { lines: string[] };
    expect(lines[0]).toMatch(/bản chốt v2 lập lúc/);
  });

  test('the live tabs may change: the version is still whole', () => {
    const { form, stores } = finalOf();
    put(form, tabs.answers, rowsOf(form, tabs.answers, 'PA')[0] ?? 0, 'nhom_2_so_buoi.2023', '5');
    expect(valueAt(form, tabs.answers, rowsOf(form, tabs.answers, 'PA')[0] ?? 0, 'nhom_2_so_buoi.2023')).toBe('5');
    expect(open(form, { stores }).run('downloadReport')).toMatchObject({ ok: true });
    expect(open(form, { stores }).run('readDifferences', 1)).toMatchObject({ ok: true, value: [{ after: '“5”' }] });
  });
});

test('two finals are compared figure by figure and unit by unit, whatever stands now', () => {
  const form = copyForm(base);
  const stores = newStores();
  consolidate(open(form, { stores }), 'CHOT');
  const row = rowsOf(form, tabs.answers, 'PA')[0] ?? 0;
  put(form, tabs.answers, row, 'nhom_2_so_buoi.2023', '5');
  consolidate(open(form, { stores }), 'CHOT');
  put(form, tabs.answers, row, 'nhom_2_so_buoi.2023', '999');
  const final = (version: number) => ({ kind: 'final', version });
  const compared = open(form, { stores }).run('compareVersions', final(1), final(2)) as {
    readonly value: { readonly comparison: VersionComparison; readonly cells: readonly { readonly after: string }[] };
  };
  const { comparison, cells } = compared.value;
  expect(cells).toMatchObject([{ after: '“5”', label: expect.stringContaining('2023') }]);
  expect(comparison.changes.find(({ label }) => label === 'Số buổi tuyên truyền')).toMatchObject({ movers: [{ unit: 'PA' }] });
  expect(open(form, { stores }).run('compareVersions', final(1), final(3))).toMatchObject({ ok: false, error: { code: 'not-final' } });
});

test('a unit that types while it is copied: the copies hold what the figures rest on', () => {
  const form = copyForm(base);
  const stores = newStores();
  const row = (unit: string) => rowsOf(form, tabs.answers, unit)[0] ?? 0;
  const rows = { PB: row('PB'), TA: row('TA') };
  let crossing = 0;
  const between = () => () => {
    crossing += 1;
    put(form, tabs.answers, rows.PB, 'nhom_2_so_buoi.2023', String(100 + crossing));
    const hasCopy = form.sheets.some(({ name }) => name.startsWith('~Chốt v1'));
    if (hasCopy) put(form, tabs.answers, rows.TA, 'nhom_2_so_buoi.2024', '77');
  };
  const made = consolidate(open(form, { stores, between }), 'CHOT') as unknown as { manifest: object };
  expect(open(form, { stores }).run('readDifferences', 1)).toMatchObject({ ok: true });
  const verified = open(form, { stores }).call('verify', JSON.stringify(made.manifest)) as { lines: string[] };
  expect([...verified.lines]).toEqual([expect.stringMatching(/^Khớp/)]);
});

test('whatever call of a final fails, a version is whole or nothing counts as one', () => {
  const plain = copyForm(base);
  const gas = open(plain);
  consolidate(gas, 'CHOT');
  const crossings = gas.host.calls.made.filter(({ crossing }) => crossing > 0);
  const step = process.env.FAULTS === 'all' ? 1 : 13;
  const wrong: string[] = [];
  for (const { crossing, name } of crossings) {
    if (crossing % step !== 1 % step) continue;
    for (const how of ['refuse', 'lose-answer', 'stop'] as const) {
      const form = copyForm(base);
      const stores = newStores();
      try {
        consolidate(open(form, { stores, fault: { at: crossing, how } }), 'CHOT');
      } catch {
        // Told elsewhere (test/proofs/faults).
      }
      const marked = form.sheets.some((sheet) => sheet.name.startsWith('~Chốt v1'));
      const isVersion = copiesOf(form).length > 0 && !marked;
      const differences = isVersion ? open(form, { stores }).run('readDifferences', 1) : { ok: true };
      const isWhole = !isVersion || (copiesOf(form).length === 7 && (differences as { ok: boolean }).ok);
      if (!isWhole) wrong.push(`${crossing} ${name} ${how}: ${copiesOf(form).length} copies`);
    }
  }
  expect(wrong).toEqual([]);
});
