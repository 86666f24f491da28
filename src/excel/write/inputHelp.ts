import type { InputHelp } from '../../scorecard';

/** Always holds: Excel shows a prompt only where there is a rule. */
const ANYTHING = { custom: { formula: '=TRUE' } };

/** Queues the help with cells as data validation that warns and never stops (ExcelApi 1.8). */
export function writeHelp(range: Excel.Range, { words, prompt, warning }: InputHelp): void {
  const { dataValidation } = range;
  dataValidation.rule =
    words === null ? ANYTHING : { list: { inCellDropDown: true, source: words.join(',') } };
  dataValidation.errorAlert = {
    showAlert: words !== null,
    style: Excel.DataValidationAlertStyle.warning,
    ...warning,
  };
  dataValidation.prompt = { showPrompt: prompt !== null, title: '', message: '', ...prompt };
}
