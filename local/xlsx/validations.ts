/** Data validations: those the model can say are read and rewritten, the others keep their text. */

import {
  childOf,
  childrenOf,
  elementIn,
  elementText,
  type XmlElement,
} from '../../src/ooxml/xmlTree.ts';
import type { Rectangle, ValidationModel } from '../model.ts';
import { subtract } from '../services/areas.ts';
import { formulaForFile, formulaFromFile } from './formulas.ts';
import type { ListTab } from './listTab.ts';
import { areaNames, parseAreas } from './references.ts';
import { isTrue } from './styles/readLook.ts';
import type { WorksheetXml } from './worksheetXml.ts';

/** Excel refuses a file with a longer prompt. */
const longestPrompt = 255;
const longestLiteral = 255;

export function readValidations(worksheet: WorksheetXml, lists: ListTab): ValidationModel[] {
  return childrenOf(worksheet.element('dataValidations'), 'dataValidation').flatMap(
    (element) => readValidation(element, lists) ?? [],
  );
}

/** Null for a kind that the model cannot say: a range of another tab, a number, a date. */
function readValidation(element: XmlElement, lists: ListTab): ValidationModel | null {
  const { type, sqref, errorStyle, showErrorMessage, prompt } = element.attributes;
  const formula = elementText(childOf(element, 'formula1'));
  const values = type === 'list' ? listValues(formula, lists) : null;
  if (values === null && type !== 'custom') return null;
  return {
    areas: parseAreas(sqref),
    kind: values === null ? 'formula' : 'list',
    values: values ?? [],
    formula: values === null ? formulaFromFile(formula) : '',
    rejects: isTrue(showErrorMessage) && (errorStyle ?? 'stop') === 'stop',
    help: prompt ?? '',
  };
}

function listValues(formula: string, lists: ListTab): string[] | null {
  const literal = /^"(.*)"$/s.exec(formula);
  return literal === null
    ? lists.values(formula)
    : (literal[1] ?? '')
        .replaceAll('""', '"')
        .split(',')
        .map((value) => value.trim());
}

/** Keeps every element that still says the same; what the model adds is after them. */
export function patchValidations(
  worksheet: WorksheetXml,
  validations: readonly ValidationModel[],
  lists: ListTab,
): void {
  const wanted = new Map(validations.map((one) => [sameKey(one), one]));
  const root = worksheet.element('dataValidations') ?? worksheet.node('dataValidations');
  const kept: XmlElement[] = [];
  const foreign: XmlElement[] = [];
  for (const element of childrenOf(root, 'dataValidation')) {
    const model = readValidation(element, lists);
    if (model === null) foreign.push(element);
    else if (wanted.delete(sameKey(model))) kept.push(element);
  }
  const added = [...wanted.values()].filter((one) => one.areas.length > 0);
  const taken = added.flatMap((one) => one.areas);
  const left = foreign.filter((element) => leaveRoom(element, taken));
  const made = added.map((one) => newValidation(root, one, lists));
  root.children = [...left, ...kept, ...made];
  root.attributes.count = String(root.children.length);
  worksheet.replace('dataValidations', root.children.length === 0 ? [] : [root]);
}

function sameKey({ areas, kind, values, formula, rejects, help }: ValidationModel): string {
  const canonical = kind === 'list' ? '' : formulaFromFile(formulaForFile(formula));
  return JSON.stringify([areaNames(areas), kind, values, canonical, rejects, help]);
}

/** A cell has one validation: takes new ones' areas out of an old one; false when none is left. */
function leaveRoom(element: XmlElement, taken: readonly Rectangle[]): boolean {
  const before = parseAreas(element.attributes.sqref);
  const after = taken.reduce<Rectangle[]>(
    (areas, hole) => areas.flatMap((area) => subtract(area, hole)),
    before,
  );
  if (after.length !== before.length || areaNames(after) !== areaNames(before)) {
    element.attributes.sqref = areaNames(after);
  }
  return after.length > 0;
}

function newValidation(parent: XmlElement, model: ValidationModel, lists: ListTab): XmlElement {
  const formula =
    model.kind === 'list' ? listFormula(model.values, lists) : formulaForFile(model.formula);
  const attributes: Record<string, string> = {
    type: model.kind === 'list' ? 'list' : 'custom',
    ...(model.rejects ? {} : { errorStyle: 'warning' }),
    allowBlank: '1',
    showErrorMessage: '1',
    sqref: areaNames(model.areas),
  };
  if (model.help !== '') {
    Object.assign(attributes, {
      showInputMessage: '1',
      prompt: model.help.slice(0, longestPrompt),
    });
  }
  return elementIn(parent, 'dataValidation', attributes, [
    elementIn(parent, 'formula1', {}, [formula]),
  ]);
}

/** A literal where it can hold the values; else they are in their own tab. */
function listFormula(values: readonly string[], lists: ListTab): string {
  const literal = values.join(',').replaceAll('"', '""');
  const fits = literal.length <= longestLiteral && !values.some((value) => value.includes(','));
  return fits ? `"${literal}"` : lists.formula(values);
}
