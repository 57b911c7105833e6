/** Step 1: what each visible tab is. */
import type { LinkingView } from '../../api/api.ts';
import type { Link } from '../../core/linking/link.ts';
import * as words from './words.vi.ts';

export interface StepProps {
  readonly view: LinkingView;
  change(link: Link): void;
  /** Adds these fields as columns at the right end of the Department's tabs. */
  add(fields: readonly string[]): void;
}

export function TabsStep({ view, change }: StepProps) {
  const choose = (table: number, role: string) => {
    // Those that waited for this choice are read anew.
    const tabs = view.link.tabs.map((one, at) =>
      at === table
        ? { ...one, role, columns: [] }
        : view.tabs[at]?.isRival
          ? { ...one, columns: [] }
          : one,
    );
    change({ ...view.link, tabs, units: [] });
  };
  return (
    <section>
      <h2>{words.tabsShown(new Set(view.tabs.map(({ tab }) => tab)).size, view.tabs.length)}</h2>
      <p class="hint">{words.tabsHint}</p>
      {view.tabs.map(({ tab, table, role, rows, reason }, at) => (
        <div class="card" key={`${tab} ${at}`}>
          <strong>{tab}</strong>{' '}
          <span class="hint">{table ? words.tableAt(table) : words.rows(rows)}</span>
          <select
            aria-label={words.isWhat(tab, table)}
            value={role}
            onChange={(event) => choose(at, event.currentTarget.value)}
          >
            {view.roles.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
            <option value="other">{words.notUsed}</option>
          </select>
          <p class="hint">{reason}</p>
        </div>
      ))}
      {view.hidden.length > 0 && <p class="hint">{words.hiddenTabs(view.hidden)}</p>}
    </section>
  );
}
