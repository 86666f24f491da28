import { planOf } from '../../../src/scorecard/starters';
import { readTables } from '../../../src/tables';
import { sampleData } from './sampleData';
import { snapshotOf } from '../../workbook/snapshotOf';

const languages = ['th', 'en'] as const;

/** What the list of each post has in the source, and where it stands: document 000. */
const LISTS: readonly (readonly [line: string, codes: readonly (number | [number, number])[]])[] = [
  ['000:46–141', [[1, 45]]],
  ['000:160–181', [[1, 8], 34, 40, 41]],
  ['000:295–318', [1, 2, 6, 7, 8]],
  ['000:370–381', [3, 4, 5, 34, 40]],
  ['000:337–351', [9, 10, 11, [17, 20]]],
  ['000:400–411', [[12, 16]]],
  ['000:200–214', [[14, 22]]],
  ['000:233–257', [[23, 30]]],
];

const PARTS: Readonly<Record<string, number>> = { 1: 4, 2: 3, 6: 2, 29: 17 };

function codesOf(list: readonly (number | [number, number])[]): readonly string[] {
  return list.flatMap((entry) => {
    const [from, to] = typeof entry === 'number' ? [entry, entry] : entry;
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).flatMap(
      (code) => [
        code,
        ...Array.from({ length: PARTS[code] ?? 0 }, (_, part) => `${code}.${part + 1}`),
      ]
    );
  });
}

describe.each(languages)('the Kalasin sample in %s', (language) => {
  const { tables, problems } = readTables(snapshotOf(planOf(sampleData('kalasin'), language)));
  const units = [...new Set(tables.indicators.map(({ unit }) => unit))];
  const held = (unit: string | null | undefined) =>
    tables.indicators.filter((one) => one.unit === unit);
  const targetOf = (unit: string | null | undefined, code: string) =>
    String(held(unit).find((one) => one.code === code)?.target.value ?? '');

  it('is read back without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('gives each of the eight posts the list of its own agreement', () => {
    expect(units).toHaveLength(LISTS.length);
    LISTS.forEach(([, list], index) => {
      expect(held(units[index]).map(({ code }) => code)).toEqual(codesOf(list));
    });
  });

  it('has no weights and no levels, and a target for all but the parents 6 and 29', () => {
    for (const { weight, criteria } of tables.indicators) {
      expect(weight).toBeNull();
      expect(criteria?.cells.every(({ value }) => value === null)).toBe(true);
    }
    const without = held(units[0]).filter(({ target }) => target.value === null);
    expect(without.map(({ code }) => code)).toEqual(['6', '29']);
  });

  it('states another target where the agreement of a post does', () => {
    const [clerk, , , , health, welfare, deputy2] = units;
    // 000:65 and 405; 71 and 406; 83, 211 and 350
    expect([clerk, welfare].map((unit) => targetOf(unit, '12'))).toEqual([
      expect.stringMatching(/^10 /),
      expect.stringMatching(/^3 /),
    ]);
    expect(targetOf(welfare, '13')).toMatch(/(ไม่น้อยกว่า|at least) 7 /);
    expect(targetOf(clerk, '19')).toMatch(/0\.5/);
    expect(targetOf(deputy2, '19')).toBe(targetOf(clerk, '19'));
    expect(targetOf(health, '19')).toMatch(/ 5%?$/);
  });

  it('says where in the source each row stands, and that each result is invented', () => {
    for (const { note } of tables.indicators) expect(note).toMatch(/000:\d+/);
    expect(tables.results).toHaveLength(71 - 4);
    for (const { note, unit } of tables.results) {
      expect(note).toMatch(/สมมติ|Invented/);
      expect(unit).toBeNull();
    }
  });

  it('names posts and offices, never persons', () => {
    const words = JSON.stringify([units, tables.indicators.map(({ supervisor }) => supervisor)]);
    expect(words).not.toMatch(/นาย|นาง|Mr|Ms/);
  });
});
