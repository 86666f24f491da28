import { CATALOGUE } from '../../../src/functions/catalogue/catalogue';
import { excelCheckWorkbook } from '../../../src/preview/cli/samples/sampleWorkbook';
import { previewFunctions } from '../../../src/preview/previewFunctions';
import type { CustomFunctions } from '../../../src/preview/workbook/calculate/customFunction';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import type { Sheet } from '../../../src/preview/workbook/model/sheet';
import { COLUMN } from '../../../src/scorecard/start/excelCheck/checkColumns';
import { checkRows } from '../../../src/scorecard/start/excelCheck/checkRows';
import type { Question } from '../../../src/scorecard/start/excelCheck/questions';
import { excelCheckWordsIn } from '../../../src/scorecard/words/excelCheckWords';
import { sheetOf } from '../../preview/workbook/reopened';

const READINGS = [
  ['nothing', null],
  ['0', 0],
] as const;

/** The add-in's functions where Excel hands blank cells over as this. */
function functionsWhere(blankAs: 0 | null): CustomFunctions {
  const given = (argument: unknown): unknown =>
    Array.isArray(argument) ? argument.map(given) : argument === null ? blankAs : argument;
  return new Map(
    [...previewFunctions].map(([name, call]) => {
      const asked = (...args: unknown[]): unknown => call(...args.map(given));
      return [name, Object.assign(asked, { acceptsErrors: true })] as const;
    })
  );
}

async function answered(language: 'th' | 'en', blankAs: 0 | null): Promise<Sheet> {
  const workbook = await openWorkbook(await excelCheckWorkbook(language));
  expect(workbook.sheets).toHaveLength(1);
  recalculate(workbook, functionsWhere(blankAs));
  return sheetOf(workbook, excelCheckWordsIn(language).sheet);
}

const { questions, end } = checkRows(excelCheckWordsIn('en'));
const one = (question: Question): Question => question;

test('every function of the catalogue is asked for', () => {
  const formulas = questions.map(({ question }) => question.formula).join(' ');
  expect(CATALOGUE.map(({ name }) => name).filter((name) => !formulas.includes(name))).toEqual([]);
});

test('in the file no question is answered yet: what Excel shows is its own', async () => {
  const workbook = await openWorkbook(await excelCheckWorkbook('en'));
  const sheet = sheetOf(workbook, excelCheckWordsIn('en').sheet);
  const kept = questions.filter(({ row }) => sheet.value(row, COLUMN.answer) !== null);
  expect(kept).toEqual([]);
  expect(sheet.value(2, COLUMN.formula)).toBeNull();
});

describe.each(['th', 'en'] as const)('in %s', (language) => {
  describe.each(READINGS)('where a blank cell arrives as %s', (reading, blankAs) => {
    let sheet: Sheet;
    beforeAll(async () => {
      sheet = await answered(language, blankAs);
    });

    test('every answer is as expected, and the sheet counts them', () => {
      const wrong = questions
        .filter(({ row }) => sheet.value(row, COLUMN.asExpected) !== true)
        .map(({ question, row }) => [question.key, sheet.value(row, COLUMN.answer)]);
      expect(wrong).toEqual([]);
      const n = questions.length;
      expect(sheet.value(2, COLUMN.formula)).toBe(
        { en: `${n} of ${n} as expected`, th: `ตรงตามคาด ${n} จาก ${n} ข้อ` }[language]
      );
    });

    test('rows that depend on it say which it is, and so does the top', () => {
      const { blanksAre } = excelCheckWordsIn(language);
      const said = blankAs === null ? blanksAre.nothing : blanksAre.zero;
      for (const { question, row } of questions) {
        const depends = one(question).answerAs0 !== undefined;
        expect([question.key, sheet.value(row, COLUMN.blankIs)]).toEqual([
          question.key,
          depends ? said : null,
        ]);
      }
      expect(sheet.value(3, COLUMN.formula)).toBe(said);
      expect(reading === '0').toBe(said === '0');
    });

    test('each row shows the formula that it asks', () => {
      for (const { row } of questions) {
        expect(sheet.value(row, COLUMN.formula)).toBe(sheet.formula(row, COLUMN.answer));
      }
    });
  });

  test('an answer that is not expected is FALSE and is not counted', async () => {
    const workbook = await openWorkbook(await excelCheckWorkbook(language));
    recalculate(workbook, new Map([...previewFunctions].filter(([name]) => name !== 'KPIPERCENT')));
    const sheet = sheetOf(workbook, excelCheckWordsIn(language).sheet);
    const wrong = questions.filter(({ row }) => sheet.value(row, COLUMN.asExpected) === false);
    expect(wrong.map(({ question }) => question.key)).toEqual(['percent', 'blankTotal']);
    expect(sheet.value(2, COLUMN.formula)).toContain(` ${questions.length} `.trimEnd());
    expect(sheet.value(2, COLUMN.formula)).toContain(String(questions.length - 2));
  });

  test('it prints on A4 across, with its header on every page', async () => {
    const sheet = await answered(language, null);
    expect(sheet.page).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
    expect(sheet.usedArea(true)?.rows).toBe(end);
  });
});
