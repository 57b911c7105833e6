/** Conditional formats: formula rules are read and rewritten, all others keep their text. */

import {
  childrenOf,
  elementIn,
  elementText,
  localName,
  type XmlElement,
} from '../../src/ooxml/xmlTree.ts';
import type { ConditionalFormatModel } from '../model.ts';
import { formulaForFile, formulaFromFile } from './formulas.ts';
import { areaNames, parseAreas } from './references.ts';
import { differentialIndex, readDifferential } from './styles/differentialFormats.ts';
import { isTrue } from './styles/readLook.ts';
import type { StyleBook } from './styles/styleBook.ts';
import type { WorksheetXml } from './worksheetXml.ts';

interface FoundRule {
  readonly priority: number;
  readonly model: ConditionalFormatModel;
}

/** In the order in which they apply. */
export function readConditionalFormats(
  worksheet: WorksheetXml,
  styles: StyleBook,
): ConditionalFormatModel[] {
  const found: FoundRule[] = [];
  for (const group of worksheet.elements('conditionalFormatting')) {
    for (const rule of childrenOf(group, 'cfRule')) {
      const model = readRule(group, rule, styles);
      if (model !== null) found.push({ priority: Number(rule.attributes.priority ?? 0), model });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map((one) => one.model);
}

/** Null for a rule that the model cannot say. */
function readRule(
  group: XmlElement,
  rule: XmlElement,
  styles: StyleBook,
): ConditionalFormatModel | null {
  const { type, dxfId, stopIfTrue } = rule.attributes;
  const formulas = childrenOf(rule);
  if (type !== 'expression' || dxfId === undefined || formulas.length !== 1) return null;
  const look = isTrue(stopIfTrue) ? null : readDifferential(styles, Number(dxfId));
  if (look === null) return null;
  const areas = parseAreas(group.attributes.sqref);
  return { areas, formula: formulaFromFile(elementText(formulas[0])), ...look };
}

/** Keeps every rule that still says the same; what the model adds or changes applies after them. */
export function patchConditionalFormats(
  worksheet: WorksheetXml,
  formats: readonly ConditionalFormatModel[],
  styles: StyleBook,
): void {
  const wanted = new Map(formats.map((one) => [sameKey(one), one]));
  const groups = worksheet.elements('conditionalFormatting');
  let priority = 0;
  for (const group of groups) {
    group.children = childrenOf(group).filter((rule) => {
      const model = localName(rule.name) === 'cfRule' ? readRule(group, rule, styles) : null;
      const keep = model === null || wanted.delete(sameKey(model));
      if (keep) priority = Math.max(priority, Number(rule.attributes.priority ?? 0));
      return keep;
    });
  }
  const made = [...wanted.values()].map((one) => {
    priority += 1;
    return newGroup(worksheet, one, priority, differentialIndex(styles, one));
  });
  const left = groups.filter((group) => group.children.length > 0);
  worksheet.replace('conditionalFormatting', [...left, ...made]);
}

function sameKey({ areas, formula, background, fontColor, bold }: ConditionalFormatModel): string {
  const canonical = formulaFromFile(formulaForFile(formula));
  return JSON.stringify([areaNames(areas), canonical, background, fontColor, bold]);
}

function newGroup(
  worksheet: WorksheetXml,
  format: ConditionalFormatModel,
  priority: number,
  look: number,
): XmlElement {
  const group = worksheet.node('conditionalFormatting', { sqref: areaNames(format.areas) });
  const formula = elementIn(group, 'formula', {}, [formulaForFile(format.formula)]);
  const attributes = { type: 'expression', dxfId: String(look), priority: String(priority) };
  group.children.push(elementIn(group, 'cfRule', attributes, [formula]));
  return group;
}
