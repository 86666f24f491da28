import type { ConditionalPlan, InputHelp } from '../../scorecard';
import { rangeName } from '../../tables';
import { escapeXml } from '../package/escapeXml';
import type { StyleSheet } from './styleSheet';
import { counted, element } from './xml';

/** Every number that a cell can hold as it is typed. */
const MOST = '1000000000000000';

/** Looks by what stands in cells; the first of the list is the first to hold. */
export function conditionalXml(rules: readonly ConditionalPlan[], styles: StyleSheet): string {
  return rules
    .map(({ area, formula, ...look }, i) => {
      const attributes = {
        type: 'expression',
        dxfId: styles.differential(look),
        priority: i + 1,
      };
      const rule = element('cfRule', attributes, formulaXml('formula', formula));
      return element('conditionalFormatting', { sqref: rangeName(area) }, rule);
    })
    .join('');
}

/** Help with cells, as data validation that warns and never stops. */
export function helpXml(helps: readonly InputHelp[]): string {
  return counted('dataValidations', helps.map(validationXml));
}

function validationXml({ area, words, number = false, prompt, warning }: InputHelp): string {
  const attributes = {
    type: words !== null ? 'list' : number ? 'decimal' : 'custom',
    errorStyle: 'warning',
    operator: words === null && number ? 'between' : null,
    allowBlank: true,
    showInputMessage: prompt !== null,
    showErrorMessage: words !== null || number,
    errorTitle: warning.title,
    error: warning.message,
    promptTitle: prompt?.title,
    prompt: prompt?.message,
    sqref: rangeName(area),
  };
  return element('dataValidation', attributes, ruleXml(words, number));
}

/** Excel shows a prompt only where there is a rule: one that always holds, where anything may be typed. */
function ruleXml(words: InputHelp['words'], number: boolean): string {
  if (words !== null) {
    return formulaXml('formula1', `"${words.join(',').replaceAll('"', '""')}"`);
  }
  return number
    ? formulaXml('formula1', `-${MOST}`) + formulaXml('formula2', MOST)
    : formulaXml('formula1', 'TRUE');
}

const formulaXml = (name: string, formula: string): string =>
  element(name, {}, escapeXml(formula.replace(/^=/, '')));
