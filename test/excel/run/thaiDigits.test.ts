import { publishWorkbook } from '../../../src/excel/run/runs';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import { kpiBook } from '../../workbook/file';
import { connect, OLD } from '../../workbook/host';

test.each(['plain', 'values'] as const)(
  'the total under the title of Scores is in Thai digits where the workbook asks for them (%s)',
  async (writes) => {
    const workbook = kpiBook({
      indicators: ['code name weight levels', ['K1', 'First', 10, 50, 60, 70, 80, 90]],
      results: ['code period actual', ['K1', 'Q1', 85]],
      settings: ['setting value', ['Thai digits', 'yes']],
    });
    connect(workbook, OLD);
    await publishWorkbook({
      ...{ period: null, unit: null, sheets: [], writes, language: 'th' },
      today: { year: 2026, month: 11, day: 21 },
    });
    recalculate(workbook, new Map());
    const sheet = workbook.sheet('Scores');
    const lines = [0, 1, 2, 3].map((column) => sheet?.value(1, column));
    const line = String(lines.find((value) => value !== null && value !== undefined));
    expect(line).toMatch(/^คะแนนรวม: ๔\.๐๐ เต็ม ๕ \(ร้อยละ ๘๐\.๐๐\)/);
    expect(line).not.toMatch(/[0-9]/);
  }
);
