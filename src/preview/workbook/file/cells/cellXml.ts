import { areaName, type Area } from '../../model/area';
import { isError, type StoredValue } from '../../model/grid';
import { escapeXml } from '../../../../file/package/escapeXml';

/** The formula element of a cell as it is in the file. */
export function rawFormula(cell: string, p: string): string {
  const start = cell.indexOf(`<${p}f`);
  const tagEnd = cell.indexOf('>', start) + 1;
  if (cell.charCodeAt(tagEnd - 2) === 47) return cell.slice(start, tagEnd);
  const close = `</${p}f>`;
  return cell.slice(start, cell.indexOf(close, tagEnd) + close.length);
}

/** Texts between those of a cell, of the sheet's prefix; made once for the many cells of a sheet. */
export interface CellTags {
  readonly cell: string;
  readonly cellEnd: string;
  readonly formula: string;
  readonly formulaEnd: string;
  readonly value: string;
  readonly valueEnd: string;
  readonly text: string;
  readonly spacedText: string;
  readonly textEnd: string;
}

export function cellTags(p: string): CellTags {
  return {
    cell: `<${p}c r="`,
    cellEnd: `</${p}c>`,
    formula: `<${p}f`,
    formulaEnd: `</${p}f>`,
    value: `<${p}v>`,
    valueEnd: `</${p}v></${p}c>`,
    text: ` t="inlineStr"><${p}is><${p}t>`,
    spacedText: ` t="inlineStr"><${p}is><${p}t xml:space="preserve">`,
    textEnd: `</${p}t></${p}is></${p}c>`,
  };
}

/** Type attribute, formula and value of a cell, from the end of its opening tag on. */
export function valueText(value: StoredValue, formula: string, tags: CellTags): string {
  if (typeof value === 'string' && formula === '') {
    const text = escapeXml(value);
    return (/^\s|\s$|\n/.test(text) ? tags.spacedText : tags.text) + text + tags.textEnd;
  }
  const [type, text] = typeAndText(value);
  return type + formula + tags.value + text + tags.valueEnd;
}

function typeAndText(value: StoredValue): readonly [type: string, text: string] {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? ['>', `${value}`] : [' t="e">', '#NUM!'];
  }
  if (typeof value === 'boolean') return [' t="b">', value ? '1' : '0'];
  if (isError(value)) return [' t="e">', escapeXml(value.error)];
  return [' t="str">', escapeXml(value ?? '')];
}

/** Blank and empty text are the same to a reader of the file. */
export function sameValue(a: StoredValue, b: StoredValue): boolean {
  if (isError(a) && isError(b)) return a.error === b.error;
  return a === b || (a === '' && b === null) || (a === null && b === '');
}

export function sameArea(a: Area | null, b: Area | null): boolean {
  return a === b || (a !== null && b !== null && areaName(a) === areaName(b));
}
