import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import type { CellInput, Sheet, Workbook } from '../../src/preview/workbook/model/sheet';
import { PLAIN_STYLE } from '../../src/preview/workbook/model/style';

/**
 * A workbook as somebody would type it: a line `[Sheet]` or `[Sheet: Table]` before the rows of each sheet, cells between
 * bars. A cell means what Excel makes of it: `85` is a number, `85%` 0.85 shown as per cent, `2027-03-31` a day, `=A1*B1` a
 * formula, and `'85` a text; `⏎` is a line break. `<` alone is merged with the cell before it, `^` with the one above.
 */
export function typedBook(text: string): Workbook {
  const workbook = newWorkbook();
  const [blank] = workbook.sheets;
  for (const part of text.split(/^(?=\[[^[\]]+\]$)/mu)) {
    const [head = '', ...lines] = part.replace(/\n+$/u, '').split('\n');
    const [, name, table] = /^\[([^:\]]+)(?:: (\w+))?\]$/u.exec(head) ?? [];
    if (name === undefined) continue;
    const sheet = workbook.addSheet(name);
    const rows = lines.map((line) =>
      line === '' ? [] : line.split('|').map((cell) => cell.trim())
    );
    fill(sheet, rows);
    if (table === undefined) continue;
    sheet.addTable({ row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }, table);
  }
  if (blank !== undefined) workbook.deleteSheet(blank);
  return workbook;
}

type Rows = readonly (readonly string[])[];

function fill(sheet: Sheet, rows: Rows): void {
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => {
      if (text === '' || isMerged(text)) return;
      const { value, numberFormat } = typed(text);
      sheet.setCells(row, column, [[value]]);
      if (numberFormat !== null) sheet.setStyle(row, column, { ...PLAIN_STYLE, numberFormat });
      const [down, across] = sizeOf(rows, row, column);
      if (down > 1 || across > 1) sheet.merges.push({ row, column, rows: down, columns: across });
    })
  );
}

const isMerged = (text: string | undefined): boolean => text === '<' || text === '^';

/** Rows and columns of the merged cell that begins here. */
function sizeOf(rows: Rows, row: number, column: number): readonly [number, number] {
  let [down, across] = [1, 1];
  while (rows[row]?.[column + across] === '<') across += 1;
  while (rows[row + down]?.[column] === '^') down += 1;
  return [down, across];
}

interface Typed {
  readonly value: CellInput;
  readonly numberFormat: string | null;
}

function typed(text: string): Typed {
  const said = (value: CellInput, numberFormat: string | null = null): Typed => ({
    value,
    numberFormat,
  });
  if (text.startsWith("'")) return said(text.slice(1));
  if (text.startsWith('=')) return said({ formula: text });
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return said(Number(text));
  const percent = /^(-?\d+(\.\d+)?)%$/u.exec(text);
  if (percent) {
    return said(Number((Number(percent[1]) / 100).toPrecision(12)), percent[2] ? '0.00%' : '0%');
  }
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) {
    return said(Date.parse(text) / 86_400_000 + 25_569, 'd/m/yyyy');
  }
  return said(text.replaceAll('⏎', '\n'));
}
