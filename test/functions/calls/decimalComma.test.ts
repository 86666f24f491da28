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
