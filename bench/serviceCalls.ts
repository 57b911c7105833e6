/** What the product and two scripts cost in calls to Google's services, on the same emulator and form. */
import { type Gas, openGas } from '../local/gas.ts';
import type { SpreadsheetModel } from '../local/model.ts';
import { cityForm, setUpForm } from '../test/fixtures/cityForm.ts';

export interface CallLine {
  readonly what: string;
  readonly units: number;
  readonly read: number;
  readonly write: number;
  readonly local: number;
}

/** Every line of the table. */
export function countCalls(): CallLine[] {
  const sizes = [13, 130];
  return sizes.flatMap((units) => {
    const run = (what: string, act: (gas: Gas) => unknown, folder?: string) =>
      lineOf(what, units, cityForm(units, true), act, folder);
    const { calls } = setUpForm(units);
    return [
      run('Tổng hợp: checks, tabs, report, log', (gas) => gas.call('tongHop')),
      run('Tổng hợp from the sidebar, its steps told', (gas) =>
        gas.run('runConsolidation', 'lan-1', 'TAM'),
      ),
      run('opening the sidebar (startSidebar)', (gas) => gas.run('startSidebar')),
      run('checking one row (readUnit)', (gas) => gas.run('readUnit', 'DV_13')),
      { what: 'setting up the form', units, ...calls.count() },
      run(
        'a script that reads whole tabs; sums only',
        (gas) => gas.call('sumWholeTabs'),
        'bench/scripts',
      ),
      run(
        'a script that reads cell by cell; sums only',
        (gas) => gas.call('sumCellByCell'),
        'bench/scripts',
      ),
    ];
  });
}

function lineOf(
  what: string,
  units: number,
  form: SpreadsheetModel,
  act: (gas: Gas) => unknown,
  folder?: string,
): CallLine {
  const gas = openGas(form, {}, folder);
  act(gas);
  return { what, units, ...gas.host.calls.count() };
}
