/** Binds every tab of the outline to the workbook: which tab, which columns. */
import {
  answerFields,
  type Field,
  type LogTab,
  type Outline,
  type OwnTextsTab,
  type ReferenceTab,
  type RegistryTab,
  type SettingsTab,
  type TrackingTab,
} from '../../outline/schema.ts';
import { StructureError } from '../sheet/structureError.ts';
import {
  type ApartSource,
  findGrid,
  type LinkedSource,
  type SheetColumns,
  type Workbook,
} from '../workbook.ts';
import { bindColumns, columnsOf, type TabBinding } from './columns.ts';
import { fieldLabels, labelKey } from './headers.ts';

/** The bound tabs; null where the workbook has no such tab (S01). */
export interface Binding {
  readonly registry: TabBinding;
  readonly answers: TabBinding;
  readonly references: Readonly<Record<string, TabBinding | null>>;
  readonly tracking: TabBinding | null;
  readonly log: TabBinding | null;
  readonly settings: TabBinding | null;
  /** The Department's own words for the report. */
  readonly ownTexts: TabBinding | null;
  /** Names of all tabs of the workbook; absent when they are not known. */
  readonly names?: readonly string[];
  /** Of a sheet that others made. */
  readonly completion?: 'signing' | 'required';
  /** Sentences on columns of such a sheet that are no longer found. */
  readonly lost?: readonly string[];
  /** Sentences on tabs of it that repeat another one. */
  readonly copies?: readonly string[];
  readonly sheetColumns?: SheetColumns;
  /** Of a restricted workbook that was read besides. */
  readonly apart?: ApartSource;
}

/**
 * Binds the workbook's tabs.
 * @throws StructureError `no-registry`, `no-answers` when one of these tabs, or its key, is not there; `lost-link` where a kept link finds no answers.
 */
export function bindWorkbook(workbook: Workbook, outline: Outline): Binding {
  const settings = bindSettings(workbook, outline);
  const bind = (tab: string, fields: readonly Field[]) => bindTab(workbook, outline, fields, tab);
  const registry = bindRegistry(workbook, outline);
  const answers = bind(outline.answers.tab, answerFields(outline));
  if (!answers || !hasKey(answers, outline)) {
    throw missing(workbook, 'no-answers', outline.answers.tab);
  }
  const references = Object.entries(outline.references).map(([name, reference]) => [
    name,
    bind(reference.tab, tabFields(outline)[reference.tab] ?? []),
  ]);
  return {
    registry,
    answers,
    references: Object.fromEntries(references),
    tracking: bind(outline.tracking.tab, trackingFields(outline.tracking)),
    log: bind(outline.log.tab, logFields(outline.log)),
    settings,
    ownTexts: bind(outline.ownTexts.tab, ownTextsFields(outline.ownTexts)),
    ...(workbook.names && { names: workbook.names }),
    ...(workbook.linked && ofSheet(workbook.linked)),
    ...(workbook.apart && { apart: workbook.apart }),
  };
}

function ofSheet({ completion, lost, copies = [], columns }: LinkedSource) {
  return { completion, lost, copies, sheetColumns: columns };
}

/** What is not there: a tab of our form, or those of a link that a person confirmed. */
function missing({ linked }: Workbook, code: 'no-answers' | 'no-registry', tab: string) {
  return linked?.confirmed
    ? new StructureError('lost-link', linked.lostTabs.join(', '))
    : new StructureError(code, tab);
}

/** Binds the registry alone. @throws StructureError `no-registry` */
export function bindRegistry(workbook: Workbook, outline: Outline): TabBinding {
  const { registry } = outline;
  const binding = bindTab(workbook, outline, registryFields(registry), registry.tab);
  if (!binding || !hasKey(binding, outline)) throw missing(workbook, 'no-registry', registry.tab);
  return binding;
}

/** The fields of a reference tab; one that others made may know its units by name alone. */
function referenceFields({ fields }: ReferenceTab, { registry }: Outline): Field[] {
  const own = new Set(fields.flatMap(fieldLabels).map(labelKey));
  const aliases = (registry.name.aliases ?? []).filter((alias) => !own.has(labelKey(alias)));
  return [...fields, { ...registry.name, aliases }];
}

/** The settings tab, bound before the others: it may say which tabs represent which. */
export function bindSettings(workbook: Workbook, outline: Outline): TabBinding | null {
  return bindTab(workbook, outline, settingsFields(outline.settings), outline.settings.tab);
}

type TabFields = Readonly<Record<string, readonly Field[]>>;

/** Asked for each tab of a reading, over one outline. */
const known = new WeakMap<Outline, TabFields>();

/** The fields of every tab that can be bound, by the outline's name of the tab. */
export function tabFields(outline: Outline): TabFields {
  const found = known.get(outline) ?? gatherFields(outline);
  known.set(outline, found);
  return found;
}

function gatherFields(outline: Outline): TabFields {
  const references = Object.values(outline.references).map((reference) => [
    reference.tab,
    referenceFields(reference, outline),
  ]);
  return {
    [outline.registry.tab]: registryFields(outline.registry),
    [outline.answers.tab]: inputFields(outline),
    ...Object.fromEntries(references),
  };
}

/** The fields of the answers tab that people fill; the native ones are the sheet's own. */
export function inputFields(outline: Outline): Field[] {
  return answerFields(outline).filter((field) => field.kind !== 'native');
}

function bindTab(
  workbook: Workbook,
  outline: Outline,
  fields: readonly Field[],
  tab: string,
): TabBinding | null {
  const grid = findGrid(workbook, tab);
  return grid ? bindColumns(grid, columnsOf(fields, outline.years)) : null;
}

function hasKey(binding: TabBinding, outline: Outline): boolean {
  const { code, name } = outline.registry;
  return binding.columns.has(code.code) || binding.columns.has(name.code);
}

export function registryFields(tab: RegistryTab): Field[] {
  return Object.values(tab).filter(isField);
}

export function trackingFields(tab: TrackingTab): Field[] {
  return Object.values(tab).filter(isField);
}

export function logFields(tab: LogTab): Field[] {
  return Object.values(tab).filter(isField);
}

export function settingsFields(tab: SettingsTab): Field[] {
  return [tab.code, tab.value, tab.meaning];
}

function ownTextsFields(tab: OwnTextsTab): Field[] {
  return [tab.code, tab.part, tab.text, tab.hint];
}

function isField(part: unknown): part is Field {
  return typeof part === 'object' && part !== null && 'kind' in part;
}
