import type { Host } from '../../../src/preview/host/host';
import type { HostProfile } from '../../../src/preview/host/profiles/profile';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { connect } from '../../workbook/host';
import { richFile } from '../workbook/richPackage';
import { reopened } from '../workbook/reopened';
import { data, failureOf, open, run } from './client';

let host: Host;

beforeEach(() => {
  host = open();
});

const validations = () => host.workbook.sheets[0]?.validations;
const LIST = { list: { inCellDropDown: true, source: 'ใช่,ไม่ใช่' } };
const PROMPT = { showPrompt: true, title: 'Kind', message: 'Choose one' };

test('a list with a prompt and a warning is set and read', async () => {
  const read = await run(async (context) => {
    const { dataValidation } = data(context).getRange('B2:B9');
    dataValidation.rule = LIST;
    dataValidation.prompt = PROMPT;
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'T', message: 'M' };
    dataValidation.ignoreBlanks = false;
    dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    return dataValidation.toJSON();
  });
  expect(read).toEqual({
    type: 'List',
    rule: LIST,
    prompt: PROMPT,
    errorAlert: { showAlert: true, style: 'Warning', title: 'T', message: 'M' },
    ignoreBlanks: false,
  });
});

test.each([
  [{ custom: { formula: '=LEN(A1)>2' } }, 'Custom'],
  [{ wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } }, 'WholeNumber'],
  [{ decimal: { formula1: '=A1', operator: 'GreaterThan' } }, 'Decimal'],
  [{ list: { inCellDropDown: false, source: '=$D$1:$D$3' } }, 'List'],
] as const)('%j is set and read as it is', async (rule, type) => {
  const read = await run(async (context) => {
    const { dataValidation } = data(context).getRange('A1');
    dataValidation.rule = rule;
    dataValidation.load('type,rule');
    await context.sync();
    return [dataValidation.rule, dataValidation.type];
  });
  expect(read).toEqual([rule, type]);
});

test('cells without any, and cells that differ, say so; part of the cells is cleared', async () => {
  const read = await run(async (context) => {
    const sheet = data(context);
    sheet.getRange('A1:A4').dataValidation.rule = LIST;
    sheet.getRange('A2').dataValidation.clear();
    const none = sheet.getRange('A2').dataValidation.load('type,rule');
    const mixed = sheet.getRange('A1:A4').dataValidation.load('type');
    const same = sheet.getRange('A3:A4').dataValidation.load('type');
    await context.sync();
    return [none.type, none.rule, mixed.type, same.type];
  });
  expect(read).toEqual(['None', {}, 'Inconsistent', 'List']);
  expect(validations()?.map(({ areas }) => areas.length)).toEqual([2]);
});

test('where only some cells have one, newer Excels say so', async () => {
  const typeOf = (profile: HostProfile) => {
    open({ profile });
    return run(async (context) => {
      const sheet = data(context);
      sheet.getRange('A1').dataValidation.rule = LIST;
      sheet.getRange('A3').dataValidation.rule = { custom: { formula: '=TRUE' } };
      const some = sheet.getRange('A1:A2').dataValidation.load('type');
      const differ = sheet.getRange('A1:A3').dataValidation.load('type');
      await context.sync();
      return [some.type, differ.type];
    });
  };
  expect(await typeOf(PROFILES.web)).toEqual(['MixedCriteria', 'Inconsistent']);
  expect(await typeOf(PROFILES.m365)).toEqual(['Inconsistent', 'Inconsistent']);
});

test('the web refuses a rule for cells of which some have a prompt', async () => {
  const prompted = (context: Excel.RequestContext) => {
    const sheet = data(context);
    sheet.getRange('A1').dataValidation.prompt = PROMPT;
    sheet.getRange('A1:A2').dataValidation.rule = LIST;
    return context.sync();
  };
  open({ profile: PROFILES.web });
  expect((await failureOf(prompted)).code).toBe('InvalidArgument');
  open({ profile: PROFILES.m365 });
  await run(prompted);
});

describe('what is copied and pasted', () => {
  const typesOf = (address: string) =>
    run(async (context) => {
      const cells = data(context).getRange(address);
      cells.load('values,formulas');
      cells.dataValidation.load('type,prompt');
      await context.sync();
      return { ...cells.toJSON(), ...cells.dataValidation.toJSON() };
    });

  beforeEach(() =>
    run((context) => {
      const sheet = data(context);
      sheet.getRange('A1:A4').dataValidation.rule = LIST;
      sheet.getRange('A1:A4').dataValidation.prompt = PROMPT;
      sheet.getRange('C1:D2').formulas = [
        ['x', '=C1&"!"'],
        ['y', '=C2&"!"'],
      ];
    })
  );

  test('takes the place of the validation with all else', async () => {
    await run((context) => data(context).getRange('A2').copyFrom('Data!C1:C2'));
    expect(await typesOf('A2:A3')).toMatchObject({ type: 'None', values: [['x'], ['y']] });
    expect(await typesOf('A1')).toMatchObject({ type: 'List' });
    // The validation of the source goes with it, over as many cells as are a multiple of it.
    await run((context) => data(context).getRange('F1:F4').copyFrom('A1'));
    expect(await typesOf('F1:F4')).toMatchObject({ type: 'List', prompt: PROMPT });
  });

  test('leaves it where only values, formulas or formats are pasted', async () => {
    await run((context) => {
      const cells = data(context).getRange('A2:A3');
      cells.copyFrom('D1:D2', 'Values');
      cells.copyFrom('D1:D2', 'Formulas');
      cells.copyFrom('D1:D2', 'Formats');
    });
    expect(await typesOf('A2:A3')).toMatchObject({
      type: 'List',
      formulas: [['=#REF!&"!"'], ['=#REF!&"!"']],
    });
    await run((context) => data(context).getRange('E4').copyFrom('D1:D2', 'Formulas'));
    expect((await typesOf('E4:E5')).formulas).toEqual([['=D4&"!"'], ['=D5&"!"']]);
  });

  test('is refused on a protected sheet', async () => {
    const [sheet] = host.workbook.sheets;
    if (sheet) sheet.protection = { allowed: [] };
    const { code } = await failureOf((context) => {
      data(context).getRange('A2').copyFrom('C1');
      return context.sync();
    });
    expect(code).toBe('AccessDenied');
  });
});

test.each([
  ['a list that is too long', { rule: { list: { source: 'x'.repeat(256) } } }],
  ['an empty list', { rule: { list: { source: '' } } }],
  ['two rules at once', { rule: { ...LIST, custom: { formula: '=TRUE' } } }],
  ['a formula that is none', { rule: { custom: { formula: 'TRUE' } } }],
  ['a long title', { prompt: { title: 'x'.repeat(33), message: '', showPrompt: true } }],
  ['a long prompt', { prompt: { title: '', message: 'x'.repeat(256), showPrompt: true } }],
  [
    'a long alert',
    { errorAlert: { title: '', message: 'x'.repeat(226), style: 'Stop', showAlert: true } },
  ],
])('%s is refused', async (_, given) => {
  const { code } = await failureOf((context) => {
    data(context)
      .getRange('A1')
      .dataValidation.set(given as Excel.Interfaces.DataValidationUpdateData);
    return context.sync();
  });
  expect(code).toBe('InvalidArgument');
  expect(validations()).toEqual([]);
});

test('a protected sheet takes none', async () => {
  const [sheet] = host.workbook.sheets;
  if (sheet) sheet.protection = { allowed: [] };
  const { code } = await failureOf((context) => {
    data(context).getRange('A1').dataValidation.rule = LIST;
    return context.sync();
  });
  expect(code).toBe('AccessDenied');
});

test('they go with rows that are inserted and deleted', async () => {
  await run((context) => {
    const sheet = data(context);
    sheet.getRange('B3:B9').dataValidation.rule = LIST;
    sheet.getRange('A1:C1').getEntireRow().insert('Down');
    sheet.getRange('A5:A6').getEntireRow().delete('Up');
  });
  expect(validations()?.[0]?.areas).toEqual([{ row: 3, column: 1, rows: 5, columns: 1 }]);
});

test('they are saved and opened again, beside those that a file had', async () => {
  const workbook = newWorkbook();
  connect(workbook);
  await run((context) => {
    const cells = context.workbook.worksheets.getFirst().getRange('B2:B9');
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: 'say "a",b & c' } };
    cells.dataValidation.prompt = { ...PROMPT, message: 'เลือก <หนึ่ง>' };
    cells.dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
    context.workbook.worksheets.getFirst().getRange('C1').dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 5, operator: 'NotBetween' },
    };
  });
  const again = await reopened(workbook);
  expect(again.sheets[0]?.validations).toEqual(workbook.sheets[0]?.validations);

  const rich = await openWorkbook(richFile());
  const [sheet] = rich.sheets;
  expect(sheet?.validations).toHaveLength(1);
  sheet?.validations.push(...(again.sheets[0]?.validations ?? []));
  const saved = await saveWorkbook(rich);
  const both = (await openWorkbook(saved)).sheets[0]?.validations;
  expect(both).toEqual(sheet?.validations);
});
