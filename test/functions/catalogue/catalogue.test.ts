import { CATALOGUE } from '../../../src/functions/catalogue/catalogue';
import { helpPage, signature } from '../../../src/functions/catalogue/helpPage';
import { IMPLEMENTATIONS } from '../../../src/functions/calls/implementations';
import { metadata, nameProblem } from '../../../src/functions/catalogue/metadata';
import { createWorkbook } from '../../../src/preview/workbook/model/model';
import { previewFunctions } from '../../../src/preview/previewFunctions';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';

const BASE = 'https://kpi.example.go.th/addin/';
const english = metadata('en', BASE);
const thai = metadata('th', BASE);

test('the catalogue lists exactly the functions that there are, with as many parameters', () => {
  expect(CATALOGUE.map(({ name, parameters }) => [name, parameters.length])).toEqual(
    Object.entries(IMPLEMENTATIONS).map(([name, implementation]) => [name, implementation.length])
  );
});

test('the signatures are the published ones', () => {
  expect(CATALOGUE.map(signature)).toEqual([
    'KPISCORE(actual, levels, [options], [holidays])',
    'KPILEVEL(actual, levels, [options], [holidays])',
    'KPITOTAL(scores, weights, [options])',
    'KPIWEIGHTED(score, weight, [options])',
    'KPIPERCENT(total, [options])',
    'KPIBAND(total, [bands], [language], [options])',
    'KPIEXPLAIN(actual, levels, [options], [language], [holidays])',
    'KPICHECK(levels, [options])',
    'KPINEED(level, levels, [options])',
    'KPICOMBINE(results, method)',
  ]);
});

test('both metadata files name the same functions in the same way', () => {
  const shape = (file: typeof english) =>
    file.functions.map(({ id, name, result, parameters }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({
        type,
        dimensionality,
        optional,
      })),
    }));
  expect(shape(thai)).toEqual(shape(english));
  for (const { id, name } of english.functions) expect(name).toBe(id);
});

test('optional parameters come last', () => {
  for (const { parameters } of english.functions) {
    const order = parameters.map(({ optional }) => Number(optional));
    expect(order).toEqual([...order].sort());
  }
});

test('every text is there, in its language, and short enough to be read while typing', () => {
  for (const [file, isThai] of [
    [english, false],
    [thai, true],
  ] as const) {
    for (const { description, helpUrl, parameters } of file.functions) {
      expect(helpUrl).toMatch(/^https:/);
      for (const text of [description, ...parameters.map((each) => each.description)]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(200);
        expect(/[ก-ฮ]/.test(text)).toBe(isThai);
      }
    }
  }
});

test.each([
  ['KP', 'shorter than 3 characters'],
  ['KPI1', 'looks like a cell'],
  ['XFD1048576', 'looks like a cell'],
  ['R1C1', 'looks like a cell'],
  ['KPI.SCORE', 'only A–Z, 0–9 and _, beginning with a letter'],
  ['1KPI', 'only A–Z, 0–9 and _, beginning with a letter'],
  ['K'.repeat(129), 'longer than 128 characters'],
  ['KPISCORE', null],
])('the name %s: %s', (name, problem) => {
  expect(nameProblem(name)).toBe(problem);
});

test.each(CATALOGUE.flatMap(({ examples }) => examples.map((each) => [each.formula, each.shows])))(
  'the example %s shows "%s" in a cell',
  (formula, shows) => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet('Sheet1');
    sheet.set(0, 0, { formula });
    recalculate(workbook, previewFunctions);
    expect(String(sheet.value(0, 0) ?? '')).toBe(shows);
  }
);

test('the help pages show every function and example, and nothing unescaped', () => {
  for (const language of ['th', 'en'] as const) {
    const page = helpPage(language);
    for (const { name, examples } of CATALOGUE) {
      expect(page).toContain(`id="${name}"`);
      expect(page.split(`${name}(`).length).toBeGreaterThan(examples.length + 1);
    }
    expect(page).not.toContain('<script');
    expect(page).not.toContain('{">10"');
  }
});
