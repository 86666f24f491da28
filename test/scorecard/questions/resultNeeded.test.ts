import { resultNeeded } from '../../../src/scorecard/questions/resultNeeded';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, results, workbook } from '../../workbook/tables';

/** What reaches level 5 of five plain numbers, in Thai and in English. */
function needed(unitOfMeasure: string | null, levels: readonly (number | string)[]) {
  const [unit] = scoreBook(
    workbook(
      indicators('code name unitOfMeasure levels weight', [
        ['1', 'x', unitOfMeasure, ...levels, 100],
      ]),
      results('code period actual', [['1', 'Q1', levels[1] ?? null]])
    )
  ).units;
  const [scored] = unit?.indicators ?? [];
  if (scored === undefined) throw new Error('No indicator');
  return (['th', 'en'] as const).map((language) => resultNeeded(scored, 5, language, null));
}

test.each([
  ['ร้อยละ', [1, 2, 3, 4, 5], ['ไม่น้อยกว่าร้อยละ 5', 'at least 5%']],
  ['% of plan', [5, 4, 3, 2, 1], ['ไม่เกินร้อยละ 1', 'at most 1%']],
  ['โครงการ', [1, 2, 3, 4, 5], ['ไม่น้อยกว่า 5', 'at least 5']],
  [null, ['60%', '70%', '80%', '90%', '95%'], ['ไม่น้อยกว่าร้อยละ 95', 'at least 95%']],
  [null, [1, 2, 3, 4, 5], ['ไม่น้อยกว่า 5', 'at least 5']],
] as const)('what is needed counts what the unit of measure says: %s, %j', (unit, levels, said) => {
  expect(needed(unit, levels)).toEqual(said);
});
