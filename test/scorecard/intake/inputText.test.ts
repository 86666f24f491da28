import { inputText } from '../../../src/scorecard/intake/inputText';
import { readTables, type RawTable } from '../../../src/tables';
import { indicators, results, workbook } from '../../workbook/tables';

const textOf = (actual: number, moved: Partial<RawTable> = {}): string =>
  inputText(
    readTables(
      workbook(
        {
          ...indicators('code name levels', [['1', 'One', 50, 60, 70, 80, 90]]),
          ...moved,
        },
        results('code period actual', [['1', 'Q1', actual]])
      )
    ).tables
  );

test('the same inputs are the same text wherever they stand; another result is another', () => {
  expect(textOf(80, { top: 9, left: 4, sheet: 'Elsewhere' })).toBe(textOf(80));
  expect(textOf(81)).not.toBe(textOf(80));
});

// Workbooks keep the fingerprint of this text: were it to change, every report would seem to have other inputs.
test('the text of a workbook never changes', () => {
  expect(textOf(80)).toBe(
    `[[[[null,null,"1",null,"One",null,null,null,"latest",null],[null,null,null],[[null,""],[50,"General"],[60,"General"],[70,"General"],[80,"General"],[90,"General"]],[]]],[[null,"1","Q1","number",[80,"plain"],[null,null,null],null]],[[0,"ไม่ผ่าน","Fail"],[1.5,"ไม่ผ่าน เห็นควรปรับปรุง","Fail – improvement needed"],[2.5,"ผ่าน พอใช้","Pass – fair"],[3.5,"ผ่าน ดี","Pass – good"],[4.5,"ผ่าน ดีมาก","Pass – very good"]],{"fiscalYear":null,"period":null,"floorScore":0,"method":"step","targetConversion":"none","targetSteps":[60,70,80,90,100],"rounding":2,"targetScore":null,"locked":[],"language":null,"thaiDigits":false,"titleLine1":null,"titleLine2":null,"signatories":[],"era":null,"unitForms":false}]`
  );
});
