import { call, one } from '../call';

const ROW = [['10,5', '20,5', '30,5', '1.000', '2.000,5']];

it.each(['decimal comma', 'higher; decimal comma', 'ทศนิยมจุลภาค; linear'])(
  'reads texts: %s',
  (o) => {
    expect(one('KPILEVEL', '1.000', ROW, o)).toBe(4);
    expect(one('KPISCORE', 10.5, ROW, o)).toBe(1);
    expect(one('KPICHECK', ROW, o)).toBe('OK');
    expect(one('KPINEED', 5, ROW, o)).toBe(2000.5);
    expect(one('KPIEXPLAIN', '30,5', ROW, o, 'en')).toContain('30.5');
  }
);

it('reads a target and leaves the points of a curve', () => {
  expect(one('KPISCORE', '6,25', '12,5', 'target; curve 0:0 100:2.5; decimal comma')).toBe(1.25);
});

it('asks about a comma without it, and about a point with it', () => {
  expect(one('KPISCORE', 15, ROW, '')).toMatch(/^#VALUE!/);
  expect(one('KPISCORE', '15.5', ROW, 'decimal comma')).toMatch(/^#VALUE!/);
});

it('reads whole columns', () => {
  expect(call('KPISCORE', [['10,5'], ['31'], ['']], ROW, 'decimal comma')).toEqual([
    [1],
    [3],
    [''],
  ]);
});

it.each([
  [
    '12,5 incidents',
    [['20 incidents', '15 incidents', '12,5 incidents', '3 incidents', '0 incidents']],
    3,
  ],
  ['1,5 ชม.', [['ไม่เกิน 150 นาที', 'ไม่เกิน 120 นาที', 'ไม่เกิน 90,5 นาที', 'ไม่เกิน 60 นาที', '-']], 3],
  ['2,5 out of 5', [['1,5/5', '2,5/5', '3/5', '4,5/5', '5/5']], 2],
  ['$1,2m', [['$1m', '$1,2m', '$1,5m', '$2m', '$3m']], 2],
])('reads words around a number: %s', (value, row, level) => {
  expect(one('KPILEVEL', value, row, 'decimal comma')).toBe(level);
});

it('quotes a result as it was typed', () => {
  const said = (value: string, row: unknown, o: string) =>
    one('KPIEXPLAIN', value, row, `${o}decimal comma`, 'en');
  expect(said('12,5 คน', '10', 'target; ')).toContain('The result “12,5 คน” meets');
  expect(said('12,5 วัน; 3,5', ROW, '')).toContain('“12,5 วัน; 3,5”');
  expect(
    said('12,5 days', [['5 ม.ค. 69', '4 ม.ค. 69', '3 ม.ค. 69', '2 ม.ค. 69', '1 ม.ค. 69']], '')
  ).toContain('“12,5 days”');
});
