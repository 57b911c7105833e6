/** Makes each service call of an operation go wrong in turn, and lists what was lost by it. */
import type { Gas } from '../../../local/gas.ts';
import type { SpreadsheetModel } from '../../../local/model.ts';
import type { Fault, ServiceCall } from '../../../local/services/calls.ts';
import { cellsOf, copyForm, open, tabs, textOf } from '../safety/form.ts';

export interface Operation {
  readonly name: string;
  /** Does it on a form as it stands: what is done already is not asked again. */
  readonly act: (gas: Gas, form: SpreadsheetModel) => unknown;
  /** Changes nothing, so asks for no lock. */
  readonly reads?: true;
  /** Tabs that it must never change. */
  readonly untouched: readonly string[];
  /** Tabs that are whole at any moment: as before, or as a run without fault leaves them. */
  readonly whole?: readonly string[];
  /** Tabs in which every cell is as before, or as a run without fault leaves it. */
  readonly cellwise?: readonly string[];
  /** Tabs that only grow, next to the log. */
  readonly appended?: readonly string[];
  /** When a cell of the first tab changed, the second has its new line. */
  readonly notedFirst?: { readonly cells: string; readonly note: string };
}

export interface Trial {
  readonly fault: Fault;
  /** The call at which it went wrong: "Range.setValues". */
  readonly call: string;
  /** What was lost, in words; empty when nothing was. */
  readonly lost: readonly string[];
}

export const ways: readonly Fault['how'][] = ['refuse', 'lose-answer', 'stop'];

/** Runs without fault: the calls of one that cross to Google, the form after it, and after a second one. */
function runPlain(form: SpreadsheetModel, { act }: Operation) {
  const after = copyForm(form);
  const gas = open(after);
  act(gas, after);
  const twice = copyForm(after);
  act(open(twice), twice);
  const crossings = gas.host.calls.made.filter(({ crossing }) => crossing > 0);
  return { after, twice, crossings };
}

type Plain = ReturnType<typeof runPlain>;

/** Tries faults on the operation; every trial begins from the same form. */
export function sweep(form: SpreadsheetModel, operation: Operation, choose: (crossing: ServiceCall) => readonly Fault['how'][]) {
  const plain = runPlain(form, operation);
  const trials = plain.crossings.flatMap((crossing) =>
    choose(crossing).map((how): Trial => {
      const fault = { at: crossing.crossing, how };
      return { fault, call: crossing.name, lost: tryFault(form, plain, operation, fault) };
    }),
  );
  return { calls: plain.crossings.length, trials };
}

/** One line for each trial that lost something. */
export function lossesOf(trials: readonly Trial[]): string[] {
  return trials
    .filter(({ lost }) => lost.length > 0)
    .map(({ fault, call, lost }) => `${fault.at} ${call} ${fault.how}: ${lost.join('; ')}`);
}

/** What stands in a tab of a form that no trial changes: asked for once, not once a trial. */
function settledText(form: SpreadsheetModel, tab: string): string {
  const known = settled.get(form) ?? new Map<string, string>();
  settled.set(form, known);
  const text = known.get(tab) ?? textOf(form, tab);
  known.set(tab, text);
  return text;
}

const settled = new WeakMap<SpreadsheetModel, Map<string, string>>();

function tryFault(before: SpreadsheetModel, plain: Plain, operation: Operation, fault: Fault): string[] {
  const { after } = plain;
  const { untouched, whole = [], cellwise = [], appended = [], notedFirst } = operation;
  const form = copyForm(before);
  const unsaid = saysWhy(() => operation.act(open(form, { fault }), form), fault);
  const changed = untouched.filter((tab) => textOf(form, tab) !== settledText(before, tab));
  const torn = whole.filter((tab) => ![before, after].some((one) => settledText(one, tab) === textOf(form, tab)));
  const shorter = [...appended, tabs.log].filter((tab) => !textOf(form, tab).startsWith(settledText(before, tab)));
  const same = (tab: string) => textOf(form, tab) === settledText(before, tab);
  const unnoted = notedFirst && !same(notedFirst.cells) && same(notedFirst.note);
  return [
    ...unsaid,
    ...changed.map((tab) => `${tab} changed`),
    ...torn.map((tab) => `${tab} is torn`),
    ...cellwise.flatMap((tab) => strangeCells(form, tab, [before, after])),
    ...shorter.map((tab) => `${tab} lost a row`),
    ...(unnoted ? ['typed, and not noted'] : []),
    ...halfVersions(form, after),
    ...recover(form, plain, operation),
  ];
}

/** What goes wrong is told as what it is; a run that Google ends can say nothing. */
function saysWhy(act: () => unknown, { how }: Fault): string[] {
  const isKnown = (code: string | undefined) => code === 'service-failed';
  try {
    const answer = act() as { ok?: boolean; error?: { code: string } } | null | undefined;
    return answer?.ok !== false || isKnown(answer.error?.code) ? [] : [`says ${answer.error?.code}`];
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return how === 'stop' || isKnown(code) ? [] : [`says ${code}: ${message}`];
  }
}

/** Cells that are neither as before nor as after. */
function strangeCells(form: SpreadsheetModel, tab: string, known: readonly SpreadsheetModel[]): string[] {
  const contents = (one: SpreadsheetModel) => {
    const isThere = one.sheets.some(({ name }) => name === tab);
    const cells = isThere ? [...cellsOf(one, tab)] : [];
    return new Map(cells.map(([at, { formula, value }]) => [at, formula ?? String(value)]));
  };
  const now = contents(form);
  const others = known.map(contents);
  const places = new Set([now, ...others].flatMap((cells) => [...cells.keys()]));
  return [...places].filter((at) => others.every((cells) => cells.get(at) !== now.get(at))).map((at) => `${tab} ${at} is strange`);
}

/** Versions that look final and have fewer copies than a run without fault makes. */
function halfVersions(form: SpreadsheetModel, after: SpreadsheetModel): string[] {
  const count = (one: SpreadsheetModel, mark: string) => one.sheets.filter(({ name }) => name.startsWith(`${mark}Chốt v1 – `)).length;
  const found = count(form, '');
  const isMarked = count(form, '~') > 0;
  return found > 0 && !isMarked && found !== count(after, '') ? [`v1 has ${found} copies`] : [];
}

/** What doing it again does not put right. */
function recover(form: SpreadsheetModel, { after, twice }: Plain, operation: Operation): string[] {
  const { act, whole = [], cellwise = [], appended = [] } = operation;
  try {
    const answer = act(open(form), form) as { ok?: boolean; error?: { sentence: string } } | null | undefined;
    if (answer?.ok === false) return [`the next run fails: ${answer.error?.sentence}`];
  } catch (error) {
    return [`the next run fails: ${String(error)}`];
  }
  // What was new in the run that died is not new in the next: its findings are as after two runs.
  const isAs = (one: SpreadsheetModel, tab: string) => numberless(textOf(form, tab)) === numberless(settledText(one, tab));
  const wrong = [...whole, ...cellwise].filter((tab) => !isAs(after, tab) && !isAs(twice, tab));
  const lost = appended.filter((tab) => !textOf(form, tab).startsWith(settledText(after, tab)));
  const known = new Set(after.sheets.map(({ name }) => numberless(name)));
  const left = form.sheets.map(({ name }) => name).filter((name) => !known.has(numberless(name)));
  return [
    ...wrong.map((tab) => `${tab} is wrong after the next run`),
    ...lost.map((tab) => `${tab} has not its line after the next run`),
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
