/** What the answer to one typed box costs in its own process: `typedBox.mjs SIZE` prints it as JSON, 0 for the sample. */
import { openGas } from '../local/gas.ts';
import { openWorkbook } from '../local/inputFile.ts';
import { newStores } from '../local/services/host.ts';
import type { Reply, UnitName, UnitView, Written } from '../src/api/api.ts';
import { cityForm } from '../test/fixtures/cityForm.ts';

/** Milliseconds of CPU as in the page, where the bundle stays loaded. */
export interface TypedBox {
  readonly units: number;
  readonly calls: number;
  readonly median: number;
  readonly worst: number;
}

const boxes = 12;

const size = Number(process.argv[2]);
const sample = 'samples/chien-dich-2024.xlsx';
const spreadsheet = size === 0 ? openWorkbook(sample) : cityForm(size, true);
const stores = newStores();

const { units } = ask('startSidebar') as { units: readonly UnitName[] };
const oneOfType = new Map([...units].reverse().map((unit) => [unit.type, unit.code]));
const times = [...oneOfType.values()].flatMap(typeInto);
times.sort((a, b) => a - b);
const measured: TypedBox = {
  units: units.length,
  calls: times.length,
  median: times[times.length >> 1] ?? 0,
  worst: times.at(-1) ?? 0,
};
process.stdout.write(JSON.stringify(measured));

function typeInto(unit: string): number[] {
  let view = ask('readUnit', unit, 'unit') as UnitView;
  const spots = cellsOf(view).slice(0, boxes);
  return spots.map(({ id }, index) => {
    const cell = cellsOf(view).find((one) => one.id === id);
    if (!cell) throw new Error(`No box any more: ${id}`);
    const changes = [{ place: cell.place, from: cell.text, to: String(100 + index) }];
    const before = process.cpuUsage();
    const written = ask('writeCells', { unit, changes, places: view.places, onBehalf: false });
    const { user, system } = process.cpuUsage(before);
    view = (written as Written).view;
    return (user + system) / 1000;
  });
}

function cellsOf({ form }: UnitView) {
  const fields = form.flatMap((section) => section.fields);
  return fields.flatMap((field) => (field.kind === 'count' ? field.cells : []));
}

function ask(name: string, ...given: unknown[]): unknown {
  const reply = openGas(spreadsheet, { stores }).run(name, ...given) as Reply<unknown>;
  if (!reply.ok) throw new Error(reply.error.sentence);
  return reply.value;
}
