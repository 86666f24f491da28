import { summaryOf } from '../../src/scorecard';
import { enter, openPreview, showSheet, previewForTests, step, type OpenPreview } from './preview';
import {
  button,
  expectAccessible,
  expectNoFailure,
  makeSheets,
  savedWorkbook,
  SHEETS,
  WORDS,
} from './story';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { downloadOf, picture } from './saved';
import { problemsWords } from '../../src/taskpane/problems/problemsWords';
import { sheetsWords } from '../../src/taskpane/sheets/sheetsWords';
import { firstRunWords } from '../../src/taskpane/home/firstRunWords';

const site = previewForTests();

const TYPED = {
  en: {
    numeric: 'Roads repaired',
    words: 'Action plan',
    levels: ['No plan', 'Plan drafted', 'Plan approved', 'Plan carried out', 'Plan reported'],
    period: 'Q1',
  },
  th: {
    numeric: 'ถนนที่ซ่อมแซม',
    words: 'แผนปฏิบัติการ',
    levels: ['ไม่มีแผน', 'ร่างแผนแล้ว', 'อนุมัติแผนแล้ว', 'ดำเนินการตามแผน', 'รายงานผลแล้ว'],
    period: 'ไตรมาส 1',
  },
} as const;

/** Two indicators and their results, typed into the empty template as a user does. */
async function fillIn(opened: OpenPreview, language: 'th' | 'en'): Promise<void> {
  const { page } = opened;
  const { numeric, words, levels, period } = TYPED[language];
  await showSheet(page, SHEETS[language].kpi);
  const rows = [
    { C: '1', E: numeric, J: '60', K: '70', L: '80', M: '90', N: '100', P: '60' },
    { C: '2', E: words, J: levels[0], K: levels[1], L: levels[2], M: levels[3], N: levels[4] },
  ];
  for (const [index, row] of rows.entries()) {
    for (const [column, text] of Object.entries(row))
      await enter(page, `${column}${4 + index}`, text);
  }
  await enter(page, 'P5', '40');
  await showSheet(page, SHEETS[language].results);
  await enter(page, 'B4', '1');
  await enter(page, 'C4', period);
  await enter(page, 'D4', '85');
  await enter(page, 'B5', '2');
  await enter(page, 'C5', period);
  await enter(page, 'D5', levels[3]);
}

test.each(['th', 'en'] as const)(
  'a new workbook in %s: template, typed, checked, scored, summarised, turned into values, saved',
  async (language) => {
    const words = WORDS[language];
    const sheets = SHEETS[language];
    // The least Excel hands out no file of its workbook.
    const copies = language === 'en';
    const opened = await openPreview(site(), language, {}, copies ? '&profile=m365' : '');
    const { page, pane, faults } = opened;
    await page.setViewportSize({ width: 2400, height: 900 });
    await page.locator('#blank').click();
    await button(opened, firstRunWords[language].insertTemplate).click();
    await pane.getByText(words.insertedTemplate).first().waitFor();
    await expectAccessible(opened);

    await fillIn(opened, language);
    await step(pane, words.step.check).click();
    await pane.getByText(problemsWords[language].none).first().waitFor();
    await step(pane, words.step.score).click();
    await page.getByRole('tab', { name: sheets.scores, selected: true }).waitFor();
    // 0.6 × 3 + 0.4 × 4
    await pane.getByText('3.40', { exact: true }).first().waitFor();
    await expectNoFailure(opened);
    await expectAccessible(opened);

    await step(pane, words.step.summarise).click();
    await makeSheets(opened, language, [
      summaryOf('summary:form', language).name,
      summaryOf('summary:executive', language).name,
      summaryOf('summary:path', language).name,
    ]);
    await expectNoFailure(opened);
    await expectAccessible(opened);
    const live = await savedWorkbook(opened);
    expect(ownFormulas(live).length).toBeGreaterThan(0);

    const freeze = async (): Promise<void> => {
      await button(opened, sheetsWords[language].freeze).click();
      await pane
        .getByText(language === 'th' ? /เซลล์ใน .* แผ่นงาน/ : /cells? on .* sheets?/)
        .first()
        .waitFor();
      await expectAccessible(opened);
      const copyFirst = button(opened, sheetsWords[language].openCopy);
      expect(await copyFirst.count()).toBe(copies ? 1 : 0);
      if (copies) {
        const copy = await downloadOf(opened, () => copyFirst.click());
        expect(ownFormulas(await openWorkbook(copy.bytes))).toEqual(ownFormulas(live));
        await pane.getByText('A copy with the formulas is open').waitFor();
        await picture(opened, 'copy-first');
        await expectAccessible(opened);
      }
      await button(opened, sheetsWords[language].freezeYes).click();
      await pane
        .getByText(language === 'th' ? /เปลี่ยนสูตรเป็นค่าแล้ว/ : /formulas are now values/)
        .first()
        .waitFor();
      await expectNoFailure(opened);
    };
    await freeze();
    expect(ownFormulas(await savedWorkbook(opened))).toEqual([]);
    await button(opened, language === 'th' ? /^ย้อนกลับ/ : /^Undo/).click();
    await pane
      .getByText(language === 'th' ? /เซลล์มีสูตรเหมือนเดิม/ : /hold their formulas again/)
      .first()
      .waitFor();
    await expectNoFailure(opened);
    expect(ownFormulas(await savedWorkbook(opened))).toEqual(ownFormulas(live));
    await freeze();
    const frozen = await savedWorkbook(opened);
    expect(ownFormulas(frozen)).toEqual([]);
    expect(frozen.sheets.map(({ name }) => name)).toEqual([
      ...['Sheet1', sheets.kpi, sheets.results, sheets.settings, sheets.holidays],
      ...[sheets.scores, sheets.form, sheets.executive],
      summaryOf('summary:path', language).name,
    ]);
    expect(frozen.table('KpiScores')?.sheet.value(4, 6)).toBe(3);
    expect(frozen.table('KpiScores')?.sheet.value(5, 6)).toBe(4);
    expect(faults).toEqual([]);
    await page.close();
  },
  90_000
);

/** Formulas that call the add-in's functions. */
function ownFormulas(workbook: Awaited<ReturnType<typeof savedWorkbook>>): readonly string[] {
  return workbook.sheets.flatMap(({ grid }) =>
    grid.rows.flatMap((row) =>
      (row?.formulas ?? []).filter((formula): formula is string =>
        /\bKPI[A-Z]+\(/.test(formula ?? '')
      )
    )
  );
}
