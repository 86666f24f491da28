import type { CellValue, Language } from '../../../src/engine';
import { actualWords } from '../../../src/scorecard/plan/actualWords';
import { indicators, LEVELS, results, workbook } from '../../workbook/tables';
import { summaryInput } from '../sheets/summaryInput';

/** What a summary says of a result under such levels. */
function words(levels: readonly CellValue[], actual: CellValue, language: Language): string {
  const { scorecard } = summaryInput(
    workbook(
      indicators(['Code', 'Indicator', ...LEVELS], [['1', 'Indicator 1', ...levels]]),
      results(['Code', 'Period', 'Actual'], [['1', 'Q2', actual]])
    )
  );
  const [scored] = scorecard.units.flatMap((unit) => unit.indicators);
  if (scored === undefined) throw new Error('not scored');
  return actualWords(scored, scorecard.settings, language);
}

const INTEGRITY = [95, 96, 97, 98, 99].map(
  (score) => `ดำเนินการครบ 5 ขั้นตอน และคะแนนประเมินไม่ต่ำกว่าร้อยละ ${score}`
);
const CHECKED = [
  'ร้อยละ 80 ขึ้นไป',
  'ร้อยละ 85 ขึ้นไป',
  'ร้อยละ 90 ขึ้นไป',
  'ร้อยละ 95 ขึ้นไป',
  'ร้อยละ 100 และไม่มีข้อผิดพลาด',
];
const STEPS = [1, 2, 3, 4, 5].map((step) => `ขั้นตอนที่ ${step}`);

test.each<[string, readonly CellValue[], CellValue, Language, string]>([
  ['inputs with what they count', INTEGRITY, '5; 98.5', 'th', '5 ขั้นตอน; ร้อยละ 98.5'],
  ['an answer with its statement', CHECKED, '100; ไม่ใช่', 'th', 'ร้อยละ 100; ไม่มีข้อผิดพลาด: ไม่ใช่'],
  ['what programs write for yes and no', CHECKED, '100; FALSE', 'en', '100%; ไม่มีข้อผิดพลาด: no'],
  ['the same in Thai', CHECKED, '100; TRUE', 'th', 'ร้อยละ 100; ไม่มีข้อผิดพลาด: ใช่'],
  ['steps that are finished', STEPS, '1,2,4', 'th', 'ขั้นตอนที่ 1, 2, 4'],
  ['a text under thresholds, as it was typed', [50, 60, 70, 80, 90], 'about 80', 'en', 'about 80'],
])('a result in words: %s', (_, levels, actual, language, expected) => {
  expect(words(levels, actual, language)).toBe(expected);
});
