/** The tabs as the page was last told them, so that it is told only what changed since. */
import type { TabView, ToldTab } from './messages.ts';
import { alignLooks, tabChanges } from './tabChanges.ts';

interface Told {
  readonly number: number;
  readonly view: TabView;
}

export class ToldTabs {
  private readonly told = new Map<string, Told>();
  private last = 0;

  /** `since`: the reading that the page holds; 0 for none. `made`: its last edit that `now` shows. */
  tell(now: TabView, since: number, made: number): ToldTab {
    const before = this.told.get(now.name);
    const isKnown = before !== undefined && before.number === since;
    const view = isKnown ? alignLooks(before.view, now) : now;
    const number = ++this.last;
    this.told.set(now.name, { number, view });
    const changes = isKnown ? tabChanges(before.view, view) : null;
    return changes
      ? { number, since, made, view: null, changes }
      : { number, since, made, view, changes: null };
  }
}
