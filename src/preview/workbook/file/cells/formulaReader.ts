import { elementText, type FormulaReader } from '../../../../file/cells/cellReader';
import { attributeOf } from '../../../../file/cells/rawXml';
import { unescapeXml } from '../../../../file/package/readXml';
import { readArea } from '../../model/area';
import { shiftFormula } from '../../model/shiftFormula';
import { shownFormula } from './formulaText';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Reads the formulas of one sheet as people see them; one that is written once for several cells is moved to each of them.
 *
 * @param prefix - of the sheet's namespace, with its colon
 * @param part - for messages
 */
export function formulaReader(prefix: string, part: string): FormulaReader {
  const sharedFormulas = new Map<string, SharedFormula>();
  return (body, row, column) => {
    const start = body.indexOf(`<${prefix}f`);
    const tag = body.slice(start, body.indexOf('>', start) + 1);
    const written = unescapeXml(elementText(body, `${prefix}f`, part) ?? '');
    const type = attributeOf(tag, 't');
    const index = attributeOf(tag, 'si');
    if (type === 'shared' && index !== null) {
      if (written !== '') sharedFormulas.set(index, { row, column, text: written });
      const first = sharedFormulas.get(index);
      if (!first) return null;
      const text = written || shiftFormula(first.text, row - first.row, column - first.column);
      return { text: `=${shownFormula(text)}`, array: null, shared: true };
    }
    if (type === 'dataTable' || written === '') return null;
    const array = type === 'array' ? readArea(attributeOf(tag, 'ref') ?? '') : null;
    return { text: `=${shownFormula(written)}`, array, shared: false };
  };
}
