import { snapshotsOf, snapshotTableName } from '../../../src/scorecard/intake/snapshotTable';
import { results, workbook } from '../../workbook/tables';

const DAY = { year: 2026, month: 3, day: 7 };
const taken = (name: string, code = '1') => ({
  ...results([], [['A', null, code, 'One', 'Quarter 2', '80 %', null, 4]]),
  name,
  sheet: name,
});

test('a snapshot is named after its period, day and inputs; the second of the same is told apart', () => {
  const name = snapshotTableName('Q2', DAY, '0a1b2c3d4e5f', workbook());
  expect(name).toBe('KpiSnapshot_Q2_20260307_0a1b2c3d');
  expect(snapshotTableName('Q2', DAY, '0a1b2c3d4e5f', workbook(taken(name)))).toBe(`${name}_2`);
});

test('snapshots are read back, the oldest first; other tables are none', () => {
  const book = workbook(
    taken('KpiSnapshot_Q2_20260307_0a1b2c3d'),
    taken('KpiSnapshot_Q1_20260107_ffffffff_2', ''),
    taken('KpiSnapshot_mine')
  );
  const [first, second, ...others] = snapshotsOf(book);
  expect(first).toMatchObject({ period: 'Q1', fingerprint: 'ffffffff' });
  expect(first?.rows.size).toBe(0);
  expect(second).toMatchObject({ period: 'Q2', day: DAY, fingerprint: '0a1b2c3d' });
  expect([...(second?.rows.values() ?? [])]).toEqual([
    { unit: 'A', code: '1', name: 'One', period: 'Q2', actual: '80 %', score: 4 },
  ]);
  expect(others).toEqual([]);
});
