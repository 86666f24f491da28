import type { InputHelp } from '../../scorecard';

/** Always holds: Excel shows a prompt only where there is a rule. */
const ANYTHING = { custom: { formula: '=TRUE' } };

/** Every number that a cell can hold as it is typed. */
const ANY_NUMBER = { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' as const } };

/** Queues the help with cells as data validation that warns and never stops (ExcelApi 1.8). */
export function writeHelp(
  range: Excel.Range,
  { words, number = false, prompt, warning }: InputHelp
): void {
  const { dataValidation } = range;
  dataValidation.rule =
    words === null
      ? number
        ? ANY_NUMBER
        : ANYTHING
      : { list: { inCellDropDown: true, source: words.join(',') } };
  dataValidation.errorAlert = {
    showAlert: words !== null || number,
    style: Excel.DataValidationAlertStyle.warning,
    ...warning,
  };
  dataValidation.prompt = { showPrompt: prompt !== null, title: '', message: '', ...prompt };
}
