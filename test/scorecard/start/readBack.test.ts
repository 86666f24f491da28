import { readSnapshot } from '../../../src/excel/read/readSnapshot';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { sampleWorkbook } from '../../../src/preview/cli/samples/sampleWorkbook';
import { SAMPLE_NAMES } from '../../../src/scorecard';
import { samplePlan } from '../../../src/scorecard/starters';
import { readTables } from '../../../src/tables';
import { connect } from '../../workbook/host';
import { snapshotOf } from '../../workbook/snapshotOf';

jest.setTimeout(120_000);

test.each(SAMPLE_NAMES)(
  'what Excel was given for %s is what is read from the saved file',
  async (name) => {
    const planned = readTables(snapshotOf(await samplePlan(name, 'th')));
    connect(await openWorkbook(await sampleWorkbook(name, 'th')));
    const read = readTables(await Excel.run((context) => readSnapshot(context)));
    expect(read.problems).toEqual(planned.problems);
    expect(withoutFormats(read.tables)).toEqual(withoutFormats(planned.tables));
  }
);

/** As data; number formats are Excel's own to report, and General says nothing. */
function withoutFormats(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, one]) => [key, withoutFormats(one)]);
  if (Array.isArray(value)) return value.map(withoutFormats);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'numberFormat')
      .map(([key, one]) => [key, withoutFormats(one)])
  );
}
