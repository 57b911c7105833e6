/** What of a form goes into a restricted workbook, as the machine asks it to take a form apart. */
import {
  answerFields,
  columnCodes,
  type Field,
  isNumeric,
  isOfPeople,
  type Outline,
} from '../../outline/schema.ts';
import { inForceTabName, outlineTabName } from '../outlineTab/columns.vi.ts';
import { registryFields } from '../tabs/binding.ts';
import { apartTabs } from './apart.ts';

export interface ApartPlan {
  readonly answers: string;
  readonly registry: string;
  /** Tabs whose cells count people: codes of the columns that are typed in, and of those that hold counts. */
  readonly tables: readonly {
    readonly tab: string;
    readonly typed: readonly string[];
    readonly counts: readonly string[];
  }[];
  /** Columns of the answers that count people, and those that say whose a row is. */
  readonly people: readonly string[];
  readonly keys: readonly string[];
  /** Columns of the answers in which the form calculates. */
  readonly native: readonly string[];
  /** Columns of the answers and of the tables that hold numbers. */
  readonly numbers: readonly string[];
  /** Columns of the answers and of the tables that ask for an adult, or for a name of a body. */
  readonly adults: readonly string[];
  /** The column of the answers in which a unit explains its figures. */
  readonly explanation: string;
  /** Tabs that may hold the outline in force, the surest first. */
  readonly outlines: readonly string[];
  /** Tabs in which each unit has rows, and which count nobody. */
  readonly lists: readonly string[];
  /** The other tabs of the form that people, or runs, type in. */
  readonly others: readonly string[];
  /** Of these, the Department's alone: settings and words. */
  readonly own: readonly string[];
  /** Tabs that are written as a whole: the guide, and what a run makes. */
  readonly pages: readonly [guide: string, ...made: readonly string[]];
  /** The tab with the figures of the campaign before. */
  readonly last: string;
  readonly setting: {
    readonly tab: string;
    readonly code: string;
    readonly codeColumn: string;
    readonly valueColumn: string;
  };
  /** Settings that tell one campaign of a form from another: its dispatch, its period, its deadline. */
  readonly campaign: readonly string[];
}

export function apartPlan(outline: Outline, last: string): ApartPlan {
  const { answers, registry, references, settings, years, tracking, log, ownTexts } = outline;
  const { dispatchNumber, dispatchDate, periodFrom, periodTo, deadline } = settings.rows;
  const tabs = apartTabs(outline);
  const all = Object.values(references);
  const tables = all.filter(({ tab }) => tabs.includes(tab));
  const lists = all.filter(({ tab }) => !tabs.includes(tab));
  const asked = answerFields(outline);
  const allFields = [...asked, ...all.flatMap(({ fields }) => fields)];
  const codesOf = (fields: readonly Field[]) =>
    fields.flatMap((field) => columnCodes(field, years));
  return {
    answers: answers.tab,
    last,
    registry: registry.tab,
    tables: tables.map(({ tab, fields }) => {
      const own = fields.filter(
        ({ kind, locked }) => !locked && kind !== 'key' && kind !== 'native',
      );
      return { tab, typed: codesOf(own), counts: codesOf(own.filter(isNumeric)) };
    }),
    people: codesOf(
      asked.filter(
        ({ code, kind }) =>
          kind !== 'native' && isOfPeople({ field: code, tab: undefined }, outline),
      ),
    ),
    keys: [registry.code.code, registry.name.code],
    native: codesOf(asked.filter(({ kind }) => kind === 'native')),
    numbers: codesOf(allFields.filter(isNumeric)),
    adults: codesOf(
      [...allFields, ...registryFields(registry)].filter(
        ({ mayNamePeople, kind, namesArea }) =>
          mayNamePeople === true || kind === 'key' || namesArea === true,
      ),
    ),
    explanation: outline.explanations,
    outlines: [inForceTabName, outlineTabName],
    lists: [registry.tab, ...lists.map(({ tab }) => tab)],
    others: [
      ...lists.map(({ tab }) => tab),
      ...[tracking, log, settings, ownTexts].map(({ tab }) => tab),
      outlineTabName,
    ],
    own: [settings.tab, ownTexts.tab],
    pages: [outline.guideTab, outline.findingsTab, outline.summaryTab],
    setting: {
      tab: settings.tab,
      code: settings.rows.restricted.code,
      codeColumn: settings.code.code,
      valueColumn: settings.value.code,
    },
    campaign: [dispatchNumber, dispatchDate, periodFrom, periodTo, deadline].map(
      ({ code }) => code,
    ),
  };
}
