/** Makes each service call of an operation go wrong in turn, and lists what was lost by it. */
import { type Gas, openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { Call, Fault } from '../../local/services/calls.ts';
import { copyForm, now, textOf } from './preparedForm.ts';

export interface Operation {
  readonly name: string;
  readonly act: (gas: Gas) => unknown;
  /** Tabs that the operation must never change. */
  readonly untouched: readonly string[];
  /** Tabs that are whole at any moment: as before, or as a run without fault leaves them. */
  readonly whole: readonly string[];
}

export interface Trial {
  readonly fault: Fault;
  /** The call at which it went wrong: "Range.setValues". */
  readonly call: string;
  /** What was lost, in words; empty when nothing was. */
  readonly lost: readonly string[];
}

/** A run without fault: its calls that cross to Google, and the form after it. */
export function runPlain(form: SpreadsheetModel, { act }: Operation) {
  const after = copyForm(form);
  const gas = openGas(after, { now });
  act(gas);
  const crossings = gas.host.calls.made.filter(({ crossing }) => crossing > 0);
  return { after, crossings };
}

/** Tries `faults` on the operation; every trial begins from the same form. */
export function sweep(form: SpreadsheetModel, operation: Operation, choose: (crossing: Call) => readonly Fault['how'][]): Trial[] {
  const plain = runPlain(form, operation);
  return plain.crossings.flatMap((crossing) =>
    choose(crossing).map((how) => {
      const fault = { at: crossing.crossing, how };
      return { fault, call: crossing.name, lost: tryFault(form, plain.after, operation, fault) };
    }),
  );
}

function tryFault(before: SpreadsheetModel, after: SpreadsheetModel, operation: Operation, fault: Fault): string[] {
  const form = copyForm(before);
  const gas = openGas(form, { now, fault });
  try {
    operation.act(gas);
  } catch (error) {
    // A fault that the operation reports is as it should be; what it left behind is judged below.
    gas.host.log.push(String(error));
  }
  const changed = operation.untouched.filter((tab) => textOf(form, tab) !== textOf(before, tab));
  const torn = operation.whole.filter((tab) => {
    const text = textOf(form, tab);
    return text !== textOf(before, tab) && text !== textOf(after, tab);
  });
  const halves = halfVersions(form, after);
  const rewritten = textOf(form, log).startsWith(textOf(before, log)) ? [] : [`${log} lost a row`];
  return [
    ...changed.map((tab) => `${tab} changed`),
    ...torn.map((tab) => `${tab} is torn`),
    ...halves,
    ...rewritten,
    ...recover(form, after, operation),
  ];
}

const log = 'Nhật ký';

/** Versions that look final and have fewer copies than a run without fault makes. */
function halfVersions(form: SpreadsheetModel, after: SpreadsheetModel): string[] {
  const count = (one: SpreadsheetModel, mark: string) => one.sheets.filter(({ name }) => name.startsWith(`${mark}Chốt v1 – `)).length;
  const found = count(form, '');
  const isMarked = count(form, '~') > 0;
  return found > 0 && !isMarked && found !== count(after, '') ? [`v1 has ${found} copies`] : [];
}

/** What a plain run afterwards does not put right. */
function recover(form: SpreadsheetModel, after: SpreadsheetModel, operation: Operation): string[] {
  try {
    operation.act(openGas(form, { now }));
  } catch (error) {
    return [`the next run fails: ${String(error)}`];
  }
  const wrong = operation.whole.filter((tab) => numberless(textOf(form, tab)) !== numberless(textOf(after, tab)));
  const known = new Set(after.sheets.map(({ name }) => numberless(name)));
  const left = form.sheets.map(({ name }) => name).filter((name) => !known.has(numberless(name)));
  return [
    ...wrong.map((tab) => `${tab} is wrong after the next run`),
    ...left.map((name) => `${name} is left over`),
    ...partVersions(form, after).map((version) => `of version ${version} only a part is kept`),
  ];
}

/** A final whose answer was lost stands, and the next one has the next number. */
function numberless(text: string): string {
  return text.replace(/\bv\d+\b/g, 'v');
}

/** Versions of which fewer tabs are kept than of a version made without fault. */
function partVersions(form: SpreadsheetModel, after: SpreadsheetModel): string[] {
  const kept = (one: SpreadsheetModel) => one.sheets.flatMap(({ name }) => /\bv(\d+) –/.exec(name)?.[1] ?? []);
  const whole = kept(after).length;
  return [...new Set(kept(form))].filter((version) => kept(form).filter((one) => one === version).length < whole);
}
