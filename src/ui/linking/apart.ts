/** Rows that a person sets aside, or takes back as a unit's. */
import type { LinkingView } from '../../api/api.ts';
import type { Link, LinkedUnit } from '../../core/linking/link.ts';
import { codeFrom } from '../../core/linking/unitNames.ts';

/** The link without the unit: its rows of all tabs are set aside. */
export function withoutUnit({ link, tabs }: LinkingView, unit: LinkedUnit): Link {
  return {
    ...link,
    tabs: link.tabs.map((one, at) => {
      const own = (tabs[at]?.unitRows ?? []).filter((row) => row.unit === unit.code);
      const apart = [...(one.apart ?? []), ...own.map(({ key }) => key)];
      return own.length === 0 ? one : { ...one, apart };
    }),
    units: link.units.filter(({ code }) => code !== unit.code),
  };
}

/** The link with a row of a tab that was set aside as a unit's; `key`: what a person set aside. */
export function withUnit(
  link: Link,
  tab: string,
  { row, name, key }: { readonly row: number; readonly name: string; readonly key: string },
): Link {
  const codes = new Set(link.units.map(({ code }) => code));
  const made = codeFrom(name, null);
  const code = codes.has(made) ? `${made}-${row}` : made;
  const isKnown = link.units.some((unit) => unit.name === name);
  const unit = { tab, row, name, code, type: null };
  return {
    ...link,
    tabs: link.tabs.map((one) =>
      key !== '' && one.apart?.includes(key)
        ? { ...one, apart: one.apart.filter((own) => own !== key) }
        : one,
    ),
    units: isKnown ? link.units : [...link.units, unit],
  };
}
