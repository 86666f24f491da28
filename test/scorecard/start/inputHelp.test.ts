import type { CellValue, Language } from '../../../src/engine';
import type { InputHelp, SheetPlan, WritePlan } from '../../../src/scorecard';
import { planOf, schemeTemplatePlan, templatePlan } from '../../../src/scorecard/starters';
import { a1, readTables } from '../../../src/tables';
import { snapshotOf } from '../../workbook/snapshotOf';
import { sampleData } from './sampleData';

const LANGUAGES: readonly Language[] = ['th', 'en'];
const sheetNamed = (plan: WritePlan, name: string): SheetPlan => {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const helpOf = (plan: WritePlan): readonly (InputHelp & { readonly sheet: string })[] =>
  plan.sheets.flatMap(({ name, help = [] }) => help.map((each) => ({ ...each, sheet: name })));

describe.each(LANGUAGES)('the template in %s', (language) => {
  const plan = templatePlan(language);
  const helps = helpOf(plan);

  test('has no problem', () => {
    expect(readTables(snapshotOf(plan)).problems).toEqual([]);
  });

  test('offers the words of every column and setting that has fixed ones, in the language', () => {
    const lists = helps.flatMap(({ sheet, area, words }) =>
      words === null ? [] : [`${sheet}!${a1(area.row, area.column)} ${words.join(', ')}`]
    );
    expect(lists).toMatchSnapshot();
  });

  test('explains the columns that are filled in', () => {
    const said = helps.flatMap(({ prompt }) =>
      prompt === null ? [] : [`${prompt.title}: ${prompt.message}`]
    );
    expect([...new Set(said)]).toMatchSnapshot();
  });

  test('says no more than Excel takes', () => {
    for (const { words, prompt, warning } of helps) {
      expect(words?.join(',').length ?? 1).toBeLessThanOrEqual(255);
      expect(words?.some((word) => word.includes(',')) ?? false).toBe(false);
      expect(warning.title.length).toBeLessThanOrEqual(32);
      expect(warning.message.length).toBeLessThanOrEqual(225);
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
    }
  });

  /** A filled workbook with something else in one cell, as pasting leaves it there. */
  const problemsWith = (sheet: string, row: number, column: number, value: CellValue) => {
    const filled = planOf(sampleData('outstanding'), language);
    const changed = filled.sheets.map((each) =>
      each.name === sheet
        ? {
            ...each,
            blocks: each.blocks.map((block) => ({
              ...block,
              cells: block.cells.map((line, r) =>
                line.map((cell, c) =>
                  block.row + r === row && block.column + c === column ? value : cell
                )
              ),
            })),
          }
        : each
    );
    return readTables(snapshotOf({ ...filled, sheets: changed })).problems;
  };

  test('every word that is offered is read, and any other is reported with its cell', () => {
    const filled = helpOf(planOf(sampleData('outstanding'), language));
    const lists = filled.filter(({ words }) => words !== null);
    expect(lists.length).toBeGreaterThan(10);
    for (const { sheet, area, words } of lists) {
      const { row, column } = area;
      const refused = (value: string) =>
        problemsWith(sheet, row, column, value).filter(
          ({ code, at }) =>
            (code === 'unknownValue' || code === 'unknownPeriod') &&
            at?.sheet === sheet &&
            at.row === row &&
            at.column === column
        );
      expect([sheet, a1(row, column), refused('อะไรนะ')]).toEqual([
        sheet,
        a1(row, column),
        [expect.anything()],
      ]);
      for (const word of words ?? []) expect([word, refused(word)]).toEqual([word, []]);
    }
  });

  test('every row of every table has it', () => {
    const { tables } = sheetNamed(plan, 'KPI');
    const rows = (tables[0]?.area.rows ?? 0) - 1;
    const own = helps.filter(({ sheet }) => sheet === 'KPI');
    expect(own.map(({ area }) => [area.row, area.rows])).toEqual(own.map(() => [3, rows]));
  });
});

test.each([
  ['opdc', 'Score of the committee, 0 to 100.', 'such as 0:0; 100:100;'],
  ['okr', 'Score of the committee, 0 to 1.', 'such as 0:0; 100:1;'],
] as const)(
  'on another scale what is said of cells is of its scores: %s',
  async (name, ...said) => {
    const prompts = helpOf(await schemeTemplatePlan(name, 'en')).map(
      ({ prompt }) => prompt?.message
    );
    for (const words of said) expect(prompts.join(' ')).toContain(words);
    expect(prompts.join(' ')).not.toMatch(/[{}]|0 to 5|100:5/);
  }
);
