import { areaName, readAreas } from '../../model/area';
import type { Validation } from '../../model/validation';
import { appendElement, ensureChild, removeElement, setAttributes } from '../package/xml';
import { child, children, flag, type Element } from '../../../../file/package/readXml';
import { SHEET_ORDER } from './sheetXml';

const STYLES = ['stop', 'warning', 'information'] as const;

/** Reads every data validation of a worksheet, in the order of the file. */
export function readValidations(root: Element): Validation[] {
  return children(child(root, 'dataValidations'), 'dataValidation').map((element) => {
    const text = (name: string): string => element.getAttribute(name) ?? '';
    const formulas = ['formula1', 'formula2'].flatMap((name) => {
      const formula = child(element, name);
      return formula ? [formula.textContent ?? ''] : [];
    });
    return {
      areas: readAreas(text('sqref')),
      type: text('type') || 'none',
      operator: text('operator') || null,
      formulas,
      ignoreBlanks: flag(element, 'allowBlank', false),
      // The file says the contrary of its name.
      dropDown: !flag(element, 'showDropDown', false),
      prompt: {
        shown: flag(element, 'showInputMessage', false),
        title: text('promptTitle'),
        message: text('prompt'),
      },
      alert: {
        shown: flag(element, 'showErrorMessage', false),
        title: text('errorTitle'),
        message: text('error'),
        style: STYLES.find((style) => style === text('errorStyle')) ?? 'stop',
      },
    };
  });
}

/**
 * Brings the validations of a worksheet in line with the model: those that did not change stay as they are in the file.
 *
 * @param before - those of the file, in its order, as `JSON.stringify` wrote them when they were read
 */
export function writeValidations(
  root: Element,
  validations: readonly Validation[],
  before: readonly string[]
): void {
  const wanted = new Set(validations.map((each) => JSON.stringify(each)));
  const known = new Set(before);
  const there = child(root, 'dataValidations');
  children(there, 'dataValidation').forEach((element, i) => {
    if (!wanted.has(before[i] ?? '')) removeElement(element);
  });
  if (validations.length === 0) {
    removeElement(there);
    return;
  }
  const list = ensureChild(root, 'dataValidations', SHEET_ORDER);
  for (const each of validations) {
    if (!known.has(JSON.stringify(each))) appendValidation(list, each);
  }
  setAttributes(list, { count: children(list, 'dataValidation').length });
}

function appendValidation(list: Element, validation: Validation): void {
  const { type, operator, formulas, prompt, alert } = validation;
  const element = appendElement(list, 'dataValidation', {
    type: type === 'none' ? undefined : type,
    errorStyle: alert.style === 'stop' ? undefined : alert.style,
    operator: operator ?? undefined,
    allowBlank: validation.ignoreBlanks ? true : undefined,
    showDropDown: validation.dropDown ? undefined : true,
    showInputMessage: prompt.shown ? true : undefined,
    showErrorMessage: alert.shown ? true : undefined,
    errorTitle: alert.title || undefined,
    error: alert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: validation.areas.map((area) => areaName(area)).join(' '),
  });
  formulas.forEach((formula, i) => {
    appendElement(element, `formula${i + 1}`).textContent = formula;
  });
}
