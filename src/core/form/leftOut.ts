/** What the lists name and the form has no place for: set-up says it, so that nobody misses it later. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { looseKey } from '../text/text.ts';
import { type FormLists, type Listed, optionOf } from './lists.ts';
import { reportingUnits, typeOfListed } from './rows.ts';

export interface LeftOutRow {
  /** Establishments of units that are not listed, or do not report. */
  readonly establishments: readonly Listed[];
  /** Establishments of units whose type lists none. */
  readonly unasked: readonly Listed[];
  /** What was typed in columns of choices and is none of them. */
  readonly unread: readonly UnreadChoice[];
  /** Headers that are no column of the form. */
  readonly strange: readonly string[];
  /** Units of a type that the outline has not: they get a row for their answers only. */
  readonly typeless: readonly Listed[];
}

export interface UnreadChoice {
  readonly field: Field;
  /** Each once, as typed. */
  readonly texts: readonly string[];
}

export function leftOut(outline: Outline, { units, establishments }: FormLists): LeftOutRow {
  const { code } = outline.registry;
  const keyOf = (listed: Listed) => looseKey(listed[code.code] ?? '');
  const lists = Object.values(outline.references).filter(
    ({ shape }) => shape.rows === 'establishments',
  );
  const reporting = reportingUnits(outline, units);
  const listing = reporting.filter((unit) =>
    lists.some(({ topic }) => typeOfListed(outline, unit)?.topics.includes(topic)),
  );
  const placed = new Set(listing.map(keyOf));
  const known = new Set(reporting.map(keyOf));
  const away = establishments.filter((one) => !placed.has(keyOf(one)));
  return {
    establishments: away.filter((one) => !known.has(keyOf(one))),
    unasked: away.filter((one) => known.has(keyOf(one))),
    unread: [
      ...unread(units, [outline.registry.mustReport]),
      ...unread(
        establishments,
        lists.flatMap(({ fields }) => fields),
      ),
    ],
    strange: strangeHeaders([...units, ...establishments], outline),
    typeless: reporting.filter((unit) => typeOfListed(outline, unit) === undefined),
  };
}

function unread(listed: readonly Listed[], fields: readonly Field[]): UnreadChoice[] {
  return fields.flatMap((field) => {
    if (field.kind !== 'choice') return [];
    const typed = listed.flatMap((one) => one[field.code] ?? []);
    const texts = [...new Set(typed)].filter((text) => !optionOf(text, field));
    return texts.length === 0 ? [] : [{ field, texts }];
  });
}

function strangeHeaders(listed: readonly Listed[], outline: Outline): string[] {
  const fields = [
    ...Object.values(outline.registry).filter((part): part is Field => typeof part === 'object'),
    ...answerFields(outline),
    ...Object.values(outline.references).flatMap((reference) => reference.fields),
  ];
  const known = new Set(fields.map(({ code }) => code));
  const headers = new Set(listed.flatMap((one) => Object.keys(one)));
  return [...headers].filter((header) => header !== '' && !known.has(header.split('.')[0] ?? ''));
}
