/** A unit's own history in the sidebar, and asking the Department to open a finished report again. */
import { expect, test } from '@jest/globals';
import { type Gas, openGas } from '../../local/gas.ts';
import { newStores } from '../../local/services/host.ts';
import type { DepartmentView, Reply, UnitHistory, UnitView } from '../../src/api/api.ts';
import { sampleBook } from '../fixtures/sampleBook.ts';
import { copyForm, filledForm, open, tabs, type } from '../proofs/safety/form.ts';

const base = filledForm();
const at = (moment: string) => () => Date.parse(`${moment}+07:00`);
const hoa = { user: 'hoa@truong.edu.vn' };

function valueOfCall<T>(gas: Gas, name: string, ...given: unknown[]): T {
  const reply = gas.run(name, ...given);
  expect(reply).toMatchObject({ ok: true });
  return JSON.parse(JSON.stringify((reply as { value: T }).value)) as T;
}

test('accepted, sent back, given time, reminded of: the newest first, and nobody else’s', () => {
  const form = copyForm(base);
  const stores = newStores();
  const officer = (moment: string) => open(form, { stores, now: at(moment) });
  valueOfCall(officer('2024-12-23T08:00:00'), 'actOnUnit', 'TA', { kind: 'accept' });
  valueOfCall(officer('2024-12-23T09:00:00'), 'actOnUnit', 'PA', { kind: 'accept' });
  valueOfCall(officer('2024-12-24T08:00:00'), 'actOnUnit', 'TA', { kind: 'extend', until: '30/12/2024', reason: 'Mất điện' });
  valueOfCall(officer('2024-12-25T08:00:00'), 'actOnUnit', 'TA', {
    kind: 'return',
    reason: 'Xem lại số buổi.',
    cells: '',
    newDeadline: '',
  });
  const { events } = valueOfCall<UnitHistory>(open(form, { stores, ...hoa }), 'readHistory', 'TA');
  expect(events.map(({ at: moment, event, by }) => [moment, event, by])).toEqual([
    ['25/12/2024 08:00:00', 'Yêu cầu chỉnh lý', 'so@haiphong.edu.vn'],
    ['24/12/2024 08:00:00', 'Gia hạn', 'so@haiphong.edu.vn'],
    ['23/12/2024 08:00:00', 'Duyệt', 'so@haiphong.edu.vn'],
  ]);
  expect(events[0]?.detail).toBe('lý do: “Xem lại số buổi.”');
});

test('accepting is taken back: the report is as it was before, and the log tells', () => {
  const form = copyForm(base);
  const stores = newStores();
  const officer = (moment: string) => open(form, { stores, now: at(moment) });
  const act = (moment: string, kind: string) => officer(moment).run('actOnUnit', 'TA', { kind }) as Reply<UnitView>;
  expect(act('2024-12-23T07:00:00', 'unaccept')).toMatchObject({ ok: false, error: { code: 'not-accepted' } });
  expect(act('2024-12-23T08:00:00', 'accept')).toMatchObject({ ok: true, value: { state: 'accepted', approval: 'stands' } });
  expect(act('2024-12-23T09:00:00', 'unaccept')).toMatchObject({ ok: true, value: { state: 'valid', approval: null } });
  expect(act('2024-12-23T10:00:00', 'unaccept')).toMatchObject({ ok: false, error: { code: 'not-accepted' } });
  expect(act('2024-12-23T11:00:00', 'accept')).toMatchObject({ ok: true, value: { state: 'accepted' } });
  const { events } = valueOfCall<UnitHistory>(open(form, { stores, ...hoa }), 'readHistory', 'TA');
  expect(events.map(({ event }) => event)).toEqual(['Duyệt', 'Thôi duyệt', 'Duyệt']);
});

test('of a report that was accepted by hand nobody says that typing takes it away', () => {
  const view = valueOfCall<UnitView>(openGas(sampleBook()), 'readUnit', 'PGD_HAI_AN');
  expect(view.approval).toBe('unmarked');
});

test('a report that stands in a final is told to its unit, before and after it is changed; the history names cells in words', () => {
  const form = copyForm(base);
  const stores = newStores();
  const view = () => valueOfCall<UnitView>(open(form, { stores, ...hoa }), 'readUnit', 'TA');
  expect(view().final).toBeNull();
  open(form, { stores, now: at('2024-12-23T08:00:00') }).call('consolidateNow', { state: 'CHOT' });
  expect(view()).toMatchObject({ approval: null, final: { version: 1, isChanged: false } });
  type(form, tabs.answers, 'TA', 'nhom_1_so_van_ban.2024', '12');
  expect(view().final).toEqual({ version: 1, isChanged: true });
  open(form, { stores, now: at('2024-12-24T08:00:00') }).run('runConsolidation', 'lan', 'TAM');
  const details = valueOfCall<UnitHistory>(open(form, { stores, ...hoa }), 'readHistory', 'TA').events.map(({ detail }) => detail);
  expect(details.join(' | ')).toMatch(/Số văn bản[^!]*, năm 2024: \(trống\) → “12”/);
  expect(details.join(' | ')).not.toMatch(/![A-Z]+\d/);
});

test('after a final a unit asks with a reason; the Department sees it until it sends the report back; the log tells', () => {
  const form = copyForm(base);
  const stores = newStores();
  open(form, { stores, now: at('2024-12-23T08:00:00') }).call('consolidateNow', { state: 'CHOT' });
  const unit = open(form, { stores, ...hoa, now: at('2024-12-24T10:00:00') });
  expect(valueOfCall<UnitHistory>(unit, 'readHistory', 'TA')).toMatchObject({ mayAsk: true, request: null });
  const asked = valueOfCall<UnitHistory>(unit, 'askUnlock', 'TA', ' Nhầm số buổi năm 2023. ');
  expect(asked.request).toEqual({ at: '24/12/2024 10:00:00', by: 'hoa@truong.edu.vn', reason: 'Nhầm số buổi năm 2023.' });
  const officer = open(form, { stores, now: at('2024-12-25T08:00:00') });
  expect(valueOfCall<DepartmentView>(officer, 'readDepartment').requests).toMatchObject([
    { unit: { code: 'TA' }, reason: 'Nhầm số buổi năm 2023.' },
  ]);
  for (const time of ['2024-12-25T09:00:00', '2024-12-25T10:00:00'])
    open(form, { stores, now: at(time) }).run('runConsolidation', 'lan', 'TAM');
  const told = valueOfCall<UnitHistory>(unit, 'readHistory', 'TA').events.filter(({ event }) => event === 'Đơn vị xin sửa lại');
  expect(told).toEqual([
    { at: '24/12/2024 10:00:00', by: 'hoa@truong.edu.vn', event: 'Đơn vị xin sửa lại', detail: 'lý do: “Nhầm số buổi năm 2023.”' },
  ]);
  valueOfCall(open(form, { stores, now: at('2024-12-26T08:00:00') }), 'actOnUnit', 'TA', {
    ...{ kind: 'return', reason: 'Đồng ý cho sửa.', cells: '', newDeadline: '' },
  });
  expect(valueOfCall<DepartmentView>(officer, 'readDepartment').requests).toEqual([]);
  expect(valueOfCall<UnitHistory>(unit, 'readHistory', 'TA')).toMatchObject({ mayAsk: false, request: null });
});

test.each([
  ['without a reason', 'TA', ' … ', 'no-reason'],
  ['naming a child', 'TA', 'Sửa tên em Nguyễn Thanh Hà, lớp 7A2.', 'names-person'],
  ['of a unit that is not there', 'XX', 'Nhầm số.', 'unknown-unit'],
])('asking %s is refused, and nothing is kept', (_, code, reason, refusal) => {
  const form = copyForm(base);
  const stores = newStores();
  expect(open(form, { stores, ...hoa }).run('askUnlock', code, reason)).toMatchObject({ ok: false, error: { code: refusal } });
  expect([...stores.documentProperties.keys()].filter((key) => key.startsWith('asked.'))).toEqual([]);
});

test('an unfinished report needs no asking', () => {
  const form = copyForm(base);
  type(form, tabs.answers, 'TA', 'hoan_thanh', '');
  expect(open(form, { stores: newStores(), ...hoa }).run('askUnlock', 'TA', 'Nhầm số.')).toMatchObject({
    ok: false,
    error: { code: 'not-finished' },
  });
});
