/** What of a form goes into a restricted workbook, as the machine asks it to take a form apart. */
import { answerFields, columnCodes, isOfPeople, type Outline } from '../../outline/schema.ts';
import { apartTabs } from './apart.ts';

export interface ApartPlan {
  readonly answers: string;
  readonly registry: string;
  /** Tabs whose cells count people, with the codes of the columns that are typed in. */
  readonly tables: readonly { readonly tab: string; readonly typed: readonly string[] }[];
  /** Columns of the answers that count people, and those that say whose a row is. */
  readonly people: readonly string[];
  readonly keys: readonly string[];
  readonly setting: {
    readonly tab: string;
    readonly code: string;
    readonly codeColumn: string;
    readonly valueColumn: string;
  };
}

export function apartPlan(outline: Outline): ApartPlan {
  const { answers, registry, references, settings, years } = outline;
  const tabs = apartTabs(outline);
  const people = answerFields(outline).filter(
    ({ code, kind }) => kind !== 'native' && isOfPeople({ field: code, tab: undefined }, outline),
  );
  const tables = Object.values(references).filter(({ tab }) => tabs.includes(tab));
  return {
    answers: answers.tab,
    registry: registry.tab,
    tables: tables.map(({ tab, fields }) => {
      const typed = fields.filter(
        ({ kind, locked }) => !locked && kind !== 'key' && kind !== 'native',
      );
      return { tab, typed: typed.flatMap((field) => columnCodes(field, years)) };
    }),
    people: people.flatMap((field) => columnCodes(field, years)),
    keys: [registry.code.code, registry.name.code],
    setting: {
      tab: settings.tab,
      code: settings.rows.restricted.code,
      codeColumn: settings.code.code,
      valueColumn: settings.value.code,
    },
  };
}
