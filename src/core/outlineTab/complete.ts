/** Adds to an outline what its tab leaves to the house: keys, checks, signing, settings, words. */

import { completeReport } from './completeReport.ts';
import { completeTable } from './completeTable.ts';
import type { House } from './house.ts';
import { namedBy } from './names.ts';
import {
  isThing,
  propertyAt,
  setProperty,
  type Thing,
  tableEntries,
  textOf,
  thingsOf,
} from './thing.ts';

/** Copies into `target` what only `source` has, object by object. */
function fill(target: Thing, source: object): void {
  for (const [name, value] of Object.entries(source)) {
    const own = target[name];
    if (isThing(own) && isThing(value)) fill(own, value);
    else if (own === undefined) target[name] = copied(value);
  }
}

/** Copies a value, because later rows may set parts of it. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isThing(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, copied(one)]));
}

/** Takes the house's parts first: rows of settings are put over them. */
export function completeParts(outline: Thing, house: House): void {
  completeAgency(outline, house);
  fill(outline, house.parts);
  completeTypes(outline, house);
  setProperty(outline, 'registry.type.options', outline.unitTypes);
  if (thingsOf(propertyAt(outline, 'ownTexts.rows')).length === 0) {
    setProperty(outline, 'ownTexts.rows', copied(house.ownTexts));
  }
  const isBare = answerFieldsOf(outline).every(({ kind }) => kind !== 'key');
  for (const [, table] of tableEntries(outline)) completeTable(table, outline, house);
  completeIndicators(outline, house);
  if (isBare && answerFieldsOf(outline).length > 0) completeAnswers(outline, house);
  completeSigning(outline, house);
  completeWork(outline, house);
  completeReport(outline, house);
}

/** Takes nothing of the house's letter where another agency reports; what only it knows is asked for. */
function completeAgency(outline: Thing, house: House): void {
  const value = (name: string) => `settings.rows.${name}.value`;
  const set = (name: string, text: string) => {
    if (propertyAt(outline, value(name)) === undefined) setProperty(outline, value(name), text);
  };
  // Who signs is said as a whole: a title alone is not signed on another's behalf.
  if (textOf(outline, value('signerTitle')) !== '') set('signingAuthority', '');
  // Two provinces each have a Department of one name.
  const isOther = ['agency', 'parentAgency', 'place'].some((name) => {
    const typed = textOf(outline, value(name));
    return typed !== '' && typed !== propertyAt(house.parts, value(name));
  });
  if (!isOther) return;
  const agency = textOf(outline, value('agency'));
  for (const [name, text] of Object.entries(house.otherAgency)) set(name, text);
  if (agency !== '') set('agencyCode', house.agencyCode(agency));
  const self = house.self(agency);
  if (self !== '' && textOf(outline, 'terms.self') === '') setProperty(outline, 'terms.self', self);
}

/** Puts the working columns last, in every form that has answers. */
function completeWork(outline: Thing, house: House): void {
  if (answerFieldsOf(outline).length === 0) return;
  const indicators = thingsOf(outline.indicators).map((one) => textOf(one, 'code'));
  const sections = thingsOf(propertyAt(outline, 'answers.sections'));
  const work = copied(house.workSection(indicators));
  setProperty(outline, 'answers.sections', [...sections, work]);
}

function answerFieldsOf(outline: Thing): readonly Thing[] {
  return thingsOf(propertyAt(outline, 'answers.sections')).flatMap(({ fields }) =>
    thingsOf(fields),
  );
}

/** Fills what the settings leave blank; after every row is in its place. */
export function completeWords(outline: Thing, house: House): void {
  const years = Array.isArray(outline.years) ? outline.years : [];
  const value = (name: string) => `settings.rows.${name}.value`;
  const [from, to, due] = ['periodFrom', 'periodTo', 'deadline'].map(value) as [
    string,
    string,
    string,
  ];
  const fillText = (path: string, text: string) => {
    if (textOf(outline, path) === '' && text !== '') setProperty(outline, path, text);
  };
  if (years.length > 0) fillText(from, `01/01/${years[0]}`);
  if (years.length > 0) fillText(to, `31/12/${years[years.length - 1]}`);
  fillText(due, textOf(outline, to));
  dateExample(textOf(outline, due), outline, house);
  const title = textOf(outline, 'title');
  fillText('programme', title);
  if (outline.shortName === undefined) outline.shortName = house.shortName(years);
  fillText('report.subject', house.subject(title));
  fillText('report.plan', textOf(outline, 'programme'));
  fillText('report.agency', house.agency(textOf(outline, value('agency'))));
  for (const path of ['subject', 'plan', 'agency']) {
    if (propertyAt(outline, `report.${path}`) === undefined)
      setProperty(outline, `report.${path}`, '');
  }
}

/** A unit signs by its deadline: the example is of this campaign. */
function dateExample(due: string, outline: Thing, { signing, signingDay }: House): void {
  const field = answerFieldsOf(outline).find(({ code }) => code === signing.documentDate);
  if (due === '' || field?.example !== signingDay) return;
  field.example = due;
  if (typeof field.help === 'string') field.help = field.help.replace(signingDay, due);
}

function completeTypes(outline: Thing, { unitType }: House): void {
  if (thingsOf(outline.unitTypes).length === 0) outline.unitTypes = [copied(unitType)];
  const hasLists = tableEntries(outline).some(
    ([, table]) => propertyAt(table, 'shape.rows') === 'establishments',
  );
  for (const type of thingsOf(outline.unitTypes)) {
    fill(type, {
      topics: ['establishments', 'counts', 'texts'],
      inTotals: true,
      establishments: hasLists ? 'several' : 'none',
    });
  }
}

function completeIndicators(outline: Thing, house: House): void {
  const questions = answerFieldsOf(outline);
  for (const one of thingsOf(outline.indicators)) {
    const table = tableEntries(outline).find(([code]) => code === textOf(one, 'reference'))?.[1];
    const columns = thingsOf(table?.fields);
    const column = columns.find(({ code }) => code === propertyAt(table, 'shape.numerator'));
    const numerator = namedBy(textOf(one, 'numeratorLabel'), questions);
    if (one.control === undefined && numerator.length === 1) one.control = numerator[0]?.code;
    const control = questions.find(({ code }) => code === textOf(one, 'control'));
    const [noun] = Array.isArray(column?.nouns) ? column.nouns : [];
    fill(one, {
      measure: textOf(control, 'measure') || 'flow',
      noun: typeof noun === 'string' ? noun : undefined,
    });
    const label = textOf(one, 'label');
    if (textOf(one, 'predicate') === '')
      one.predicate = house.predicate(label, textOf(one, 'noun'));
  }
}

/** Puts the key and the checks before an officer's sections. */
function completeAnswers(outline: Thing, house: House): void {
  const indicators = thingsOf(outline.indicators);
  const of = (one: Thing) => textOf(one, 'code');
  const label = (one: Thing) => textOf(one, 'short') || textOf(one, 'label');
  const checks = {
    ...house.checkSection,
    fields: [
      ...house.checkSection.fields,
      ...indicators.map((one, at) => house.agreement(of(one), at + 1)),
      ...indicators.map((one, at) => house.ratio(of(one), label(one), at + 1)),
    ],
  };
  const sections = thingsOf(propertyAt(outline, 'answers.sections'));
  setProperty(outline, 'answers.sections', [copied(house.keySection), copied(checks), ...sections]);
}

/** Puts explanation and signing at the end, for what no row names. */
function completeSigning(outline: Thing, house: House): void {
  const own = answerFieldsOf(outline);
  if (own.length === 0) return;
  const wanted = Object.entries({ ...house.signing, explanations: house.explanations })
    .map(([role, code]) => [role === 'explanations' ? role : `signing.${role}`, code] as const)
    .filter(([path]) => propertyAt(outline, path) === undefined);
  for (const [path, code] of wanted) setProperty(outline, path, code);
  const taken = new Set(own.map(({ code }) => code));
  // A row may name one of the house's fields too.
  const named = new Set<unknown>([
    ...Object.values(isThing(outline.signing) ? outline.signing : {}),
    outline.explanations,
  ]);
  const added = house.lastSections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ code }) => named.has(code) && !taken.has(code)),
  }));
  const sections = thingsOf(propertyAt(outline, 'answers.sections'));
  const last = added.filter(({ fields }) => fields.length > 0).map(copied);
  setProperty(outline, 'answers.sections', [...sections, ...last]);
}
