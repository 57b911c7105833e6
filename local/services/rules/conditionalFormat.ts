/** Emulated ConditionalFormatRule and its builder: a colour where a formula holds. */
import type { ConditionalFormatModel } from '../../model.ts';
import type { Host } from '../host.ts';
import { scopeOf } from '../range/scope.ts';
import { service } from '../service.ts';
import { givenBack } from './givenBack.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const formats = new WeakMap<Rule, ConditionalFormatModel>();

/** The format that a rule handed back by the bundle represents. */
export function formatOfRule(rule: Rule): ConditionalFormatModel {
  const format = formats.get(rule);
  if (format === undefined) throw new Error('This is no emulated ConditionalFormatRule.');
  return format;
}

/** A rule as it is on a sheet. */
export function openConditionalFormat(host: Host, format: ConditionalFormatModel): Rule {
  const rule = service<Rule>(host, 'ConditionalFormatRule', {
    local: { getBooleanCondition: () => openCondition(host, format.formula) },
  });
  formats.set(rule, format);
  return rule;
}

function openCondition(host: Host, formula: string): BooleanCondition {
  return service<BooleanCondition>(host, 'BooleanCondition', {
    local: { getCriteriaValues: () => [givenBack(formula, host)] },
  });
}

/** A builder as newConditionalFormatRule gives it. */
export function buildConditionalFormat(host: Host): RuleBuilder {
  const format: ConditionalFormatModel = { areas: [], formula: '' };
  return service<RuleBuilder>(host, 'ConditionalFormatRuleBuilder', {
    local: {
      whenFormulaSatisfied(formula) {
        format.formula = formula;
        return this;
      },
      setBackground(colour) {
        if (colour === null) delete format.background;
        else format.background = colour;
        return this;
      },
      setFontColor(colour) {
        if (colour === null) delete format.fontColor;
        else format.fontColor = colour;
        return this;
      },
      setRanges(given) {
        format.areas = given.map((range) => scopeOf(range).area);
        return this;
      },
      build() {
        if (format.formula === '' || format.areas.length === 0) {
          throw host.error('Conditional format rule must have a condition and at least one range.');
        }
        return openConditionalFormat(host, { ...format, areas: [...format.areas] });
      },
    },
  });
}
