import { planOf } from '../../../src/scorecard/starters';
import { readTables } from '../../../src/tables';
import { sampleData } from './sampleData';
import { snapshotOf } from '../../workbook/snapshotOf';

/** Owners by indicator as the letter names them in brackets: document 003, lines 31 to 53. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  1: ['กลุ่มงานมาตรฐานบริหารงานบุคคล'],
  2: ['กลุ่มงานส่งเสริมและพัฒนาท้องถิ่น'],
  3: ['กลุ่มงานบริการสาธารณะและประสานอำเภอ', 'ท้องถิ่นอำเภอ'],
  4: ['กลุ่มงานบริการสาธารณะและประสานอำเภอ', 'ท้องถิ่นอำเภอ'],
  5: ['กลุ่มงานบริการสาธารณะและประสานอำเภอ'],
  6: ['ฝ่ายบริหารทั่วไป'],
  7: ['ฝ่ายบริหารทั่วไป'],
  9: ['กลุ่มงานการเงิน บัญชีและตรวจสอบ', 'ท้องถิ่นอำเภอ'],
  10: ['กลุ่มงานกฎหมายและเรื่องร้องทุกข์', 'ฝ่ายบริหารทั่วไป'],
  11: ['กลุ่มงานการเงิน บัญชีและตรวจสอบ'],
  12: ['ฝ่ายบริหารทั่วไป'],
};

describe.each(['th', 'en'] as const)('the outstanding-office sample in %s', (language) => {
  const { tables, problems } = readTables(snapshotOf(planOf(sampleData('outstanding'), language)));
  const units = [...new Set(tables.indicators.map(({ unit }) => unit ?? ''))];

  it('is read back without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('has 12 indicators, each with the work groups that own it, and 8 with all seven', () => {
    expect(new Set(tables.indicators.map(({ code }) => code)).size).toBe(12);
    expect(units).toHaveLength(7);
    const everyone = tables.indicators.filter(({ code }) => code === '8');
    expect(everyone.map(({ unit }) => unit).sort()).toEqual([...units].sort());
    for (const [code, owners] of Object.entries(OWNERS)) {
      const found = tables.indicators.filter((one) => one.code === code);
      expect(found).toHaveLength(owners.length);
      if (language === 'th') expect(found.map(({ unit }) => unit)).toEqual(owners);
    }
  });

  it('has the only limit that the letter states, 150 days (003:47), and no levels or weights', () => {
    const stated = tables.indicators.filter(({ target }) => target.value !== null);
    expect(new Set(stated.map(({ code }) => code))).toEqual(new Set(['9']));
    expect(stated[0]?.target.value).toMatch(/150/);
    expect(tables.indicators.every(({ weight }) => weight === null)).toBe(true);
  });

  it('says where in the source each row stands, and that each result is invented', () => {
    for (const { code, note } of tables.indicators) {
      expect(note).toContain(`003:${29 + 2 * Number(code)}`);
    }
    for (const { note } of tables.results) expect(note).toMatch(/สมมติ|Invented/);
  });
});
