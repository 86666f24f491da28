import { areaName, type Area } from '../../model/area';
import { isError, type StoredValue } from '../../model/grid';
import { escapeXml } from '../package/xml';

/** The formula element of a cell as it is in the file. */
export function rawFormula(cell: string, p: string): string {
  const start = cell.indexOf(`<${p}f`);
  const tagEnd = cell.indexOf('>', start) + 1;
  if (cell.charCodeAt(tagEnd - 2) === 47) return cell.slice(start, tagEnd);
  const close = `</${p}f>`;
  return cell.slice(start, cell.indexOf(close, tagEnd) + close.length);
}

/** Type attribute, formula and value of a cell, from the end of its opening tag on. */
export function valueText(value: StoredValue, formula: string, p: string): string {
  const end = `</${p}c>`;
  const v = (type: string, text: string | number) =>
    `${type}>${formula}<${p}v>${text}</${p}v>${end}`;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? v('', value) : v(' t="e"', '#NUM!');
  }
  if (typeof value === 'boolean') return v(' t="b"', value ? 1 : 0);
  if (isError(value)) return v(' t="e"', escapeXml(value.error));
  const text = escapeXml(value ?? '');
  if (formula !== '') return v(' t="str"', text);
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><${p}is><${p}t${space}>${text}</${p}t></${p}is>${end}`;
}

/** Blank and empty text are the same to a reader of the file. */
export function sameValue(a: StoredValue, b: StoredValue): boolean {
  if (isError(a) && isError(b)) return a.error === b.error;
  return a === b || (a === '' && b === null) || (a === null && b === '');
}

export function sameArea(a: Area | null, b: Area | null): boolean {
  return a === b || (a !== null && b !== null && areaName(a) === areaName(b));
}
