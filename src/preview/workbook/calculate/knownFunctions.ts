import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { createWorkbook } from '../model/model';
import { isError } from '../model/grid';
import { calculationView, type Result } from './calculationView';

/** Answers about the program or the file that the library makes up. */
const MADE_UP: ReadonlySet<string> = new Set(['CELL', 'INFO']);

const known = new Map<string, boolean>();

/**
 * Whether the calculation library knows a worksheet function. It has no list that it shows, so it is asked: a function
 * that it does not know (a cube's, an add-in's, a name for a LAMBDA) gives #NAME? whatever it is given.
 */
export function isKnownFunction(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) known.set(name, (answer = !MADE_UP.has(name) && isCalculated(name)));
  return answer;
}

function isCalculated(name: string): boolean {
  const workbook = createWorkbook();
  workbook.addSheet('Sheet1').grid.setFormula(0, 0, `=${name}()`);
  const results: Result[] = [];
  const options = {
    visible: null,
    calculated: () => true,
    spills: () => false,
    functions: new Map(),
  };
  calculateFormulas(calculationView(workbook, options, results));
  return results.some(({ value }) => !isError(value) || value.error !== '#NAME?');
}
