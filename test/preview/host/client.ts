import type { Host, HostOptions } from '../../../src/preview/host/host';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import { createWorkbook } from '../../../src/preview/workbook/model/model';
import { connect } from '../../workbook/host';

afterEach(() => clientAtRest());

/** A new workbook with these sheets on a new host without any version's exceptions, and the real client connected to it. */
export function open(options: HostOptions = {}, ...sheets: readonly string[]): Host {
  const workbook = createWorkbook();
  for (const name of sheets.length > 0 ? sheets : ['Data']) workbook.addSheet(name);
  return connect(workbook, { profile: FLOOR, ...options });
}

/** Facts of an error of the client, for comparison. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
  readonly statement: string | undefined;
}

/** Runs a batch that is expected to fail and returns its error. */
export async function failureOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>
): Promise<Failure> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const { errorLocation: location, statement } = error.debugInfo;
    return { code: error.code, message: error.message, location, statement };
  }
  throw new Error('The batch did not fail');
}

/** Runs a batch and syncs. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context);
    await context.sync();
    return result;
  });
}

/** The sheet called "Data". */
export function data(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Data');
}
