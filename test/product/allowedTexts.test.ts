/** A text in doubt of a name is printed when a person of the Department says so, and only while it stays as it is. */
import { expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { DoubtedText, Reply, UnitView } from '../../src/api/api.ts';
import { filledForm, open, tabs, textOf, type } from '../proofs/safety/form.ts';

const doubted = 'Phong trào được Nhóm Ánh Dương khởi xướng.';
const told = 'khởi xướng';

function form(text = doubted): SpreadsheetModel {
  const made = filledForm();
  type(made, tabs.answers, 'PA', 'nhom_3', text);
  return made;
}

function ask(own: SpreadsheetModel, ...act: unknown[]): Reply<UnitView> {
  const [name, ...given] = act.length === 0 ? ['readUnit', 'PA'] : ['actOnUnit', 'PA', ...act];
  return open(own).run(String(name), ...given) as Reply<UnitView>;
}

function textsOf(reply: Reply<UnitView>): readonly DoubtedText[] {
  if (!reply.ok) throw new Error(reply.error.sentence);
  return reply.value.doubted;
}

/** The manifest of a run, as text. */
function printed(own: SpreadsheetModel, state: 'TAM' | 'CHOT'): string {
  const gas = open(own);
  return JSON.stringify(gas.call('consolidateNow', { state }));
}

test('it is withheld, listed without its words, allowed, logged without its words, withheld again', () => {
  const own = form();
  const [before] = textsOf(ask(own));
  expect(before).toMatchObject({ isAllowed: false });
  expect(JSON.stringify(before)).not.toContain(told);
  expect(printed(own, 'TAM')).not.toContain(told);

  const [after] = textsOf(ask(own, { kind: 'allow', cell: before?.cell, isAllowed: true }));
  expect(after).toMatchObject({ isAllowed: true });
  expect(textOf(own, tabs.log)).toContain('Cho in văn bản');
  expect(textOf(own, tabs.log)).not.toContain(told);
  expect(printed(own, 'TAM')).toContain(told);

  expect(textsOf(ask(own, { kind: 'allow', cell: before?.cell, isAllowed: false }))[0]).toMatchObject({ isAllowed: false });
  expect(printed(own, 'TAM')).not.toContain(told);
});

test('another text in the cell is withheld again', () => {
  const own = form();
  const cell = textsOf(ask(own))[0]?.cell;
  ask(own, { kind: 'allow', cell, isAllowed: true });
  type(own, tabs.answers, 'PA', 'nhom_3', `${doubted} Nhóm Thanh Minh cũng vậy.`);
  expect(textsOf(ask(own))[0]).toMatchObject({ isAllowed: false });
  expect(printed(own, 'TAM')).not.toContain(told);
});

test('a final keeps and prints what was allowed', () => {
  const own = form();
  expect(printed(form(), 'CHOT')).not.toContain(told);
  ask(own, { kind: 'allow', cell: textsOf(ask(own))[0]?.cell, isAllowed: true });
  expect(printed(own, 'CHOT')).toContain(told);
  const copies = own.sheets.map(({ name }) => name).filter((name) => name.includes('v1'));
  expect(copies.map((name) => textOf(own, name)).join('\n')).toContain(told);
});

test('a cell with a finding of personal data is not to be allowed', () => {
  const own = form('Em Nguyễn Văn An lớp 7A2 bị lừa qua mạng.');
  expect(textsOf(ask(own))).toEqual([]);
  const reply = ask(own, { kind: 'allow', cell: 'Số liệu!A1', isAllowed: true });
  expect(reply).toMatchObject({ ok: false, error: { code: 'not-doubted' } });
});
