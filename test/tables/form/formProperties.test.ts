import fc from 'fast-check';
import { FORM_ROLES, gridOfText, readForm, ROW_ROLES } from '../../../src/tables';
import { formOf, NONTHABURI, proposedIn } from '../../workbook/form';

/** Words of forms, glued and torn in all ways. */
const word = fc.constantFrom(
  'ตัวชี้วัด',
  'ตัวชี้วัดที่ 1',
  'ตัวชี้วัดที่ ๒ : งาน',
  'ระดับคะแนน',
  'เกณฑ์การให้คะแนน',
  'ขั้นตอนที่ 1',
  'ไตรมาส ๑',
  'น้ำหนัก',
  'เป้าหมาย',
  '30 5',
  '9.1 เปิดเผย',
  '1. ถนน 1.1 ก 1.2 ข',
  '(ต่อ)',
  'รวม',
  '✓',
  '-',
  '#REF!',
  '=1+1',
  '\n\t',
  'มิติที่ 1'
);
const cell = fc.oneof(
  word,
  fc.constantFrom(null, null, 1, 2, 3, 4, 5, 0.5, -1, Number.NaN, true),
  fc.string({ maxLength: 12 })
);
const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 });

test('whatever the cells hold, every row has a role and no doubt stands outside the range', () => {
  fc.assert(
    fc.property(
      rows,
      fc.option(fc.dictionary(fc.nat(8).map(String), fc.constantFrom(...FORM_ROLES))),
      fc.option(fc.dictionary(fc.nat(24).map(String), fc.constantFrom(...ROW_ROLES))),
      (cells, columns, roles) => {
        const grid = formOf(cells, null);
        const reading = readForm(grid, {
          columns: new Map(Object.entries(columns ?? {}).map(([c, role]) => [Number(c), role])),
          rows: new Map(Object.entries(roles ?? {})),
        });
        expect(new Set(reading.rows.map(({ row }) => row)).size).toBe(cells.length);
        expect(new Set(reading.rows.map(({ id }) => id)).size).toBe(reading.rows.length);
        for (const { code, levels, name } of proposedIn(reading)) {
          expect([typeof code, typeof name]).toEqual(['string', 'string']);
          expect(levels.length).toBeGreaterThanOrEqual(6);
          expect(levels.length).toBeLessThanOrEqual(11);
          expect(Object.keys(levels)).toHaveLength(levels.length);
          expect(code).not.toBe('');
        }
        const said = reading.left.flatMap(({ what, at }) => (what === 'rows' ? at : []));
        const taken = reading.rows.flatMap(({ row, proposed }) => (proposed === null ? [] : [row]));
        const told = [...said, ...new Set(taken)].sort((a, b) => a - b);
        expect(told).toEqual(cells.map((_, row) => row));
        for (const { row, column } of reading.rows.flatMap(({ doubts }) => doubts)) {
          expect(row >= 0 && row < cells.length && column >= 0).toBe(true);
        }
      }
    ),
    { seed: 2569, numRuns: 400 }
  );
});

test('a form that is copied and pasted is understood as in the worksheet', () => {
  const quoted = (value: unknown): string => {
    const text = value === null || value === undefined ? '' : String(value);
    return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const text = NONTHABURI.map((row) => row.map(quoted).join('\t')).join('\r\n');
  const pasted = proposedIn(readForm(gridOfText(text)));
  expect(pasted).toEqual(proposedIn(readForm(formOf(NONTHABURI, null))));
});
