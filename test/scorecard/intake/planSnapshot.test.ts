import { boldRoom } from '../../../src/scorecard/plan/rowHeights';
import { charactersOf } from '../../../src/scorecard/plan/letterWidths';
import { roomIn } from '../../../src/scorecard/plan/sheetFont';
import { thaiWords } from '../../../src/scorecard/plan/thaiWords';
import { wholeLines } from '../../../src/scorecard/plan/wholeLines';
import { planSnapshot } from '../../../src/scorecard/intake/planSnapshot';
import { THAI_DIGITS } from '../../../src/scorecard/plan/shownNumbers';
import type { Snapshot } from '../../../src/tables';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';
import { printed } from '../sheets/printed';
import { made, summaryInput } from '../sheets/summaryInput';

function book(said: Parameters<typeof settings>[0] = []): Snapshot {
  const levels = [1, 2, 3, 4, 5];
  return workbook(
    indicators(
      ['Code', 'Part of', 'Indicator', ...LEVELS, 'Weight'],
      [
        ['1', null, 'First', ...levels, 60],
        ['2', null, 'Second', ...levels.map(() => null), 40],
        ['2.1', '2', 'Its part', ...levels, 40],
      ]
    ),
    results('code period actual override reason', [
      ['1', 'Q1', 2, 3, 'Late news'],
      ['2.1', 'Q1', 4, null, null],
    ]),
    settings(said)
  );
}

test('planSnapshot(scorecard) has under each head what the head says, and no weight twice', () => {
  const { scorecard, snapshot } = summaryInput(book(), { period: 'Q1' });
  const sheet = planSnapshot(scorecard, snapshot, '0a1b2c3d', made('en'));
  if (sheet === null) throw new Error('No snapshot was planned');
  const [table] = sheet.tables;
  const rows = printed(sheet).slice(table?.area.row, (table?.area.row ?? 0) + 4);
  const [heads = [], ...lines] = rows.map((line) => line.map(({ text }) => text));
  expect(lines.map((line) => Object.fromEntries(heads.map((head, i) => [head, line[i]])))).toEqual(
    [
      ['1', '2', '2', '3.00', '60.00', '1.8000', '3.00', 'Scored'],
      ['2', '', '', '4.00', '', '', '', 'Scored'],
      ['2.1', '4', '4', '4.00', '40.00', '1.6000', '', 'Scored'],
    ].map(([code, actual, level, score, weight, weighted, override, status]) =>
      expect.objectContaining({
        Code: code,
        Actual: actual,
        Level: level,
        'Counted score': score,
        Weight: weight,
        Weighted: weighted,
        Override: override,
        Status: status,
      })
    )
  );
  expect(heads.at(-1)).toBe('Explanation');
});

test.each([
  ['en', 'Tahoma'],
  ['th', 'TH Sarabun New'],
] as const)('planSnapshot(scorecard) parts no word of a head (%s)', (language, font) => {
  const { scorecard, snapshot } = summaryInput(book(), { period: 'Q1' });
  const sheet = planSnapshot(scorecard, snapshot, '0a1b2c3d', made(language));
  const [table] = sheet?.tables ?? [];
  const widths = (sheet?.columnWidths ?? []).map((width) => width ?? 0);
  const room = boldRoom(roomIn(font, { widths, orientation: 'landscape' }));
  const heads = sheet?.blocks[0]?.cells[table?.area.row ?? 0] ?? [];
  // What others take of it leaves the explanations the widest.
  expect(Math.max(...widths)).toBe(widths[heads.length - 1]);
  heads.forEach((head, column) => {
    const characters = room[column] ?? 0;
    if (characters === 0) return;
    expect(wholeLines(String(head), characters)).toBe(head);
    for (const word of thaiWords(String(head)))
      expect([word, charactersOf(word) <= characters]).toEqual([word, true]);
  });
});

test('planSnapshot(scorecard) parts no word of a name, a status or an explanation', () => {
  const group = '1.1 โครงสร้างพื้นฐานและเมืองอัจฉริยะ';
  const codes = Array.from({ length: 30 }, (_, i) => `1.${i + 1}`);
  const { scorecard, snapshot } = summaryInput(
    workbook(
      indicators(
        ['Unit', 'Group', 'Code', 'Indicator', 'Target'],
        codes.map((code) => ['ปลัดเทศบาล', group, code, 'ซ่อมทางเท้าและเขื่อนกันตลิ่ง', 'ร้อยละ 50'])
      ),
      results(
        'unit code period actual',
        // Most are pending, and their rows low: the words of one status are whole all the same.
        codes.slice(0, 1).map((code) => ['ปลัดเทศบาล', code, 'Q1', 12.88])
      ),
      settings([])
    ),
    { period: 'Q1' }
  );
  const sheet = planSnapshot(scorecard, snapshot, '0a1b2c3d', made('th'));
  const [table] = sheet?.tables ?? [];
  const first = (table?.area.row ?? 0) + 1;
  const widths = (sheet?.columnWidths ?? []).map((width) => width ?? 0);
  const room = roomIn('TH Sarabun New', { widths, orientation: 'landscape' });
  const cells = sheet?.blocks[0]?.cells[first] ?? [];
  const texts = [group, 'ปลัดเทศบาล', 'ซ่อมทางเท้าและเขื่อนกันตลิ่ง', 'ไม่บรรลุเป้าหมาย'];
  for (const text of texts) {
    const column = cells.indexOf(text);
    expect(column).toBeGreaterThanOrEqual(0);
    expect(wholeLines(text, room[column] ?? 0).split('\n')).toHaveLength(1);
  }
  const explanation = String(cells.at(-1));
  expect(explanation).toContain('\n');
  expect(wholeLines(explanation, room.at(-1) ?? 0)).toBe(explanation);
});

test.each([
  ['Q1', 'th', /^ณ ไตรมาส 1 /],
  ['Q1', 'en', /^As of Q1 /],
  ['Y', 'th', /^ทั้งปี \d/],
  ['Y', 'en', /^Full year \d/],
] as const)(
  'planSnapshot(scorecard) of %s has a tab that says so (%s)',
  (period, language, named) => {
    const { scorecard, snapshot } = summaryInput(book(), { period });
    expect(planSnapshot(scorecard, snapshot, '0a1b2c3d', made(language))?.name).toMatch(named);
  }
);

test('planSnapshot(scorecard) has levels in the digits of the scores beside them', () => {
  const { scorecard, snapshot } = summaryInput(book([['Thai digits', 'yes']]), { period: 'Q1' });
  const sheet = planSnapshot(scorecard, snapshot, '0a1b2c3d', made('th'));
  const [table] = sheet?.tables ?? [];
  const level = sheet?.styles.filter(
    ({ area, numberFormat }) =>
      area.column === 6 && area.row > (table?.area.row ?? 0) && numberFormat !== undefined
  );
  expect(new Set(level?.map(({ numberFormat }) => numberFormat))).toEqual(
    new Set([THAI_DIGITS + '0'])
  );
});
