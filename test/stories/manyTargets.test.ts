import { publishWorkbook } from '../../src/excel/run/runs';
import { clientAtRest } from '../../src/preview/host/nodeClient';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { kpiBook } from '../workbook/file';
import { column } from './shown';
import { RUN, stage } from './stage';

afterEach(() => clientAtRest());

/** Parts that each have one target: their rows stand apart, so that each is named by itself in a formula. */
test.each([
  [10, 'min', /^บรรลุ ๕\/๑๐$/],
  [40, 'min', /./],
  [200, null, /./],
])(
  'a parent of %i parts with a target each is written (%s)',
  async (count, combination, status) => {
    const parts = Array.from({ length: count }, (_, i) => `1.${i + 1}`);
    const bytes = await saveWorkbook(
      kpiBook({
        indicators: [
          'code partOf name target combination',
          ['1', null, 'Whole', null, combination],
          ...parts.flatMap((code) => [
            [code, '1', 'Part', null, null],
            [`${code}.1`, code, 'Target', 10, null],
          ]),
        ],
        results: [
          'code period actual',
          ...parts.map((code, i) => [`${code}.1`, 'Q1', 5 + (i % 2) * 6]),
        ],
        settings: ['setting value', ['Thai digits', 'yes']],
      })
    );
    const { workbook, host } = await stage(bytes, PROFILES.strict);
    await publishWorkbook({ ...RUN, language: 'th' });
    await clientAtRest();
    host.session.calculateAll();
    expect(column(workbook, 'KpiScores', 'สถานะ')[0]).toMatch(status);
  }
);
