import { unzipSync } from 'fflate';
import { periodName } from '../../src/engine';
import { planEntryForms } from '../../src/excel/change/entryForms';
import { formFile } from '../../src/file/write/formFile';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { FORMS_WORDS } from '../../src/taskpane/forms/formsWords';
import { twoUnits } from '../workbook/departments';
import { connect } from '../workbook/host';
import { openPreview, previewForTests } from './preview';
import { downloadOf, picture } from './saved';
import { button, expectAccessible, narrow, openFile, WORDS } from './story';

const site = previewForTests();

test.each([
  ['th', 'dark'],
  ['en', 'light'],
] as const)(
  'forms in %s, %s: all units in one zip, one opened as a new workbook',
  async (language, colorScheme) => {
    const t = FORMS_WORDS[language];
    connect(twoUnits());
    const { forms, names } = await planEntryForms({ period: 'Q2' });
    const opened = await openPreview(site(), language, { colorScheme });
    const { page, pane, faults } = opened;
    await narrow(opened);
    await openFile(opened, 'kpi.xlsx', await saveWorkbook(twoUnits()));
    await picture(opened, `home-${language}-${colorScheme}`);
    await button(opened, WORDS[language].opens.forms).click();
    const period = pane.getByRole('combobox', { name: WORDS[language].period });
    await period.selectOption(periodName('Q2', language));
    await button(opened, t.save('2')).waitFor();
    await pane.getByText(t.toFill('2', '5')).waitFor();
    await expectAccessible(opened);
    await picture(opened, `forms-${language}-${colorScheme}`);
    const zip = await downloadOf(opened, () => button(opened, t.save('2')).click());
    expect(zip.name).toBe('Q2 แบบรายงานผล.zip');
    expect(unzipSync(zip.bytes)).toEqual(
      Object.fromEntries(forms.map((form, i) => [names[i], formFile(form)]))
    );
    await pane.getByText(t.saved(zip.name)).waitFor();
    await picture(opened, `forms-saved-${language}-${colorScheme}`);
    const book = await downloadOf(opened, () => button(opened, t.openUnit('กองช่าง')).click());
    await pane.getByText(t.opened('กองช่าง', 'Q2 กองช่าง.xlsx')).waitFor();
    expect([book.name, book.bytes]).toEqual(['Book2.xlsx', formFile(forms[1] ?? raise())]);
    await expectAccessible(opened);
    await picture(opened, `forms-opened-${language}-${colorScheme}`);
    expect(faults).toEqual([]);
    await page.close();
  },
  120_000
);

function raise(): never {
  throw new Error('There is no second form');
}
