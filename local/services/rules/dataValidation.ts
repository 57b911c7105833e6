/** Emulated DataValidation and its builder: a choice list, or a formula that must hold. */

import type { Host } from '../host.ts';
import { service } from '../service.ts';
import { givenBack } from './givenBack.ts';
import type { ValidationRule } from './validationAreas.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const rules = new WeakMap<DataValidation, ValidationRule>();

/** The rule that a DataValidation handed back by the bundle represents. */
export function ruleOf(validation: DataValidation): ValidationRule {
  const rule = rules.get(validation);
  if (rule === undefined) throw new Error('This is no emulated DataValidation.');
  return rule;
}

export function openDataValidation(host: Host, rule: ValidationRule): DataValidation {
  const validation = service<DataValidation>(host, 'DataValidation', {
    local: {
      getCriteriaValues: () =>
        rule.kind === 'list' ? [[...rule.values], true] : [givenBack(rule.formula, host)],
      getHelpText: () => (rule.help === '' ? null : rule.help) as string,
    },
  });
  rules.set(validation, rule);
  return validation;
}

/** A builder as newDataValidation gives it: nothing is asked, everything is allowed. */
export function buildDataValidation(host: Host): DataValidationBuilder {
  const rule: ValidationRule = { kind: 'list', values: [], formula: '', rejects: false, help: '' };
  return service<DataValidationBuilder>(host, 'DataValidationBuilder', {
    local: {
      requireValueInList(values: string[]) {
        rule.kind = 'list';
        rule.values = values.map(String);
        return this;
      },
      requireFormulaSatisfied(formula) {
        rule.kind = 'formula';
        rule.formula = formula;
        return this;
      },
      setAllowInvalid(allowed) {
        rule.rejects = !allowed;
        return this;
      },
      setHelpText(text) {
        rule.help = text;
        return this;
      },
      build: () => openDataValidation(host, { ...rule, values: [...rule.values] }),
    },
  });
}
