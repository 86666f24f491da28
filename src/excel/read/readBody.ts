import { columnsWithFormats } from '../../tables';
import type { CellValue } from '../../engine';
import type { RawTable } from '../../tables';
import { jsonBytes, REQUEST_BYTES } from '../host/bytes';
import { passing } from '../host/passing';

/** A table whose headers are known and whose body is to be read. */
export interface BodyRequest {
  readonly name: string | null;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly headers: readonly CellValue[];
  readonly rowCount: number;
  /** Reads the number formats of all columns; else of those where they change the meaning. */
  readonly everyFormat?: boolean;
}

type Body = Pick<RawTable, 'rows' | 'formats'>;
type Formats = (string | null)[];

/** Rows, and at most cells, that are read before the size of a row of this table is known. */
const FIRST_ROWS = 500;
const FIRST_CELLS = 30_000;

const firstRows = ({ headers }: BodyRequest): number =>
  Math.min(FIRST_ROWS, Math.max(1, Math.floor(FIRST_CELLS / headers.length)));

/**
 * Reads the bodies of tables: values, and the number formats of the columns where a percentage or a date matters.
 * The first rows of all tables come in one sync; what is left is read in runs sized by what the first rows weighed.
 *
 * @returns one body per request, in order.
 */
export async function readBody(
  context: Excel.RequestContext,
  requests: readonly BodyRequest[],
  signal?: AbortSignal
): Promise<Body[]> {
  const parts = requests.map((request) => [queueRows(context, request, 0, firstRows(request))]);
  await context.sync();
  for (const [index, request] of requests.entries()) {
    const collected = parts[index];
    const first = collected?.[0];
    if (collected === undefined || first === undefined || request.rowCount <= first.count) continue;
    const rowBytes = Math.max(1, bytesOf(first) / Math.max(1, first.count));
    const step = Math.max(1, Math.floor(REQUEST_BYTES / (rowBytes * 1.3)));
    for (let row = first.count; row < request.rowCount; row += step) {
      collected.push(queueRows(context, request, row, step));
      await context.sync();
      signal?.throwIfAborted();
    }
  }
  return requests.map((request, index) => joinParts(request, parts[index] ?? []));
}

interface Part {
  readonly count: number;
  readonly values: Excel.Range | null;
  readonly formats: readonly { readonly column: number; readonly range: Excel.Range }[];
}

function queueRows(
  context: Excel.RequestContext,
  request: BodyRequest,
  from: number,
  atMost: number
): Part {
  const count = Math.min(atMost, request.rowCount - from);
  if (count <= 0) return { count: 0, values: null, formats: [] };
  const sheet = context.workbook.worksheets.getItem(request.sheet);
  const area = (column: number, columns: number): Excel.Range =>
    passing(sheet.getRangeByIndexes(request.top + 1 + from, request.left + column, count, columns));
  const { headers, everyFormat } = request;
  const formatted = everyFormat ? [...headers.keys()] : columnsWithFormats(headers);
  return {
    count,
    values: area(0, headers.length).load('values'),
    formats: columnRuns(formatted).map(([column, columns]) => ({
      column,
      range: area(column, columns).load('numberFormat'),
    })),
  };
}

/** Neighbouring columns are read as one range. */
function columnRuns(columns: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}

function bytesOf(part: Part): number {
  if (part.values === null) return 0;
  return part.formats.reduce(
    (sum, { range }) => sum + jsonBytes(range.numberFormat),
    jsonBytes(part.values.values)
  );
}

function joinParts(request: BodyRequest, parts: readonly Part[]): Body {
  const rows: CellValue[][] = [];
  const formats: Formats[] = [];
  for (const part of parts) {
    if (part.values === null) continue;
    const values = part.values.values as CellValue[][];
    const read = part.formats.map(({ column, range }) => ({
      column,
      codes: range.numberFormat as string[][],
    }));
    values.forEach((row, r) => {
      // Neighbouring rows are mostly formatted alike: those share one list.
      const last = formats.at(-1);
      const alike = read.every(({ column, codes: block }) =>
        block[r]?.every((code, i) => code === last?.[column + i])
      );
      rows.push(row);
      formats.push(last !== undefined && alike ? last : formatsOf(r));
    });

    function formatsOf(r: number): Formats {
      const codes: Formats = new Array<string | null>(request.headers.length).fill(null);
      for (const { column, codes: block } of read) {
        block[r]?.forEach((code, i) => (codes[column + i] = code));
      }
      return codes;
    }
  }
  return { rows, formats };
}
