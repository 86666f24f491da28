import { planExceptions } from '../../../src/scorecard/sheets/exceptions/planExceptions';
import { indicators, LEVELS, results, workbook } from '../../workbook/tables';
import { made, summaryInput } from './summaryInput';

const BARE = [50, 60, 70, 80, 90];
const NONE = BARE.map(() => null);

test.each([
  ['en', true, 'Indicators with a target not met'],
  ['th', true, 'ตัวชี้วัดที่ไม่บรรลุเป้าหมาย'],
  ['en', false, 'Indicators below 3.00, or with a target not met'],
  ['th', false, 'ตัวชี้วัดที่ต่ำกว่า 3.00 คะแนน หรือไม่บรรลุเป้าหมาย'],
] as const)(
  'a sheet of exceptions in %s names a score only where there are scores (targets alone: %s)',
  (language, alone, title) => {
    const snapshot = workbook(
      indicators(
        ['Code', 'Indicator', 'Target', ...LEVELS],
        [
          ['1', 'Roads', 5, ...NONE],
          ['2', 'Water', alone ? 5 : null, ...(alone ? NONE : BARE)],
        ]
      ),
      results(
        ['Code', 'Period', 'Actual'],
        [
          ['1', 'Q1', 3],
          ['2', 'Q1', 70],
        ]
      )
    );
    const { blocks } = planExceptions(summaryInput(snapshot), made(language));
    expect(blocks[0]?.cells.flat()).toContain(title);
  }
);
