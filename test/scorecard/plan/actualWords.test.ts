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
const NEWS = [
  'at least 20 news per month',
  'at least 30 news per month',
  ...[1, 2, 3].map(
    (most) => `at least ${most + 3}0 news per month and mass media at least ${most} news per month`
  ),
];
const STEPS = [1, 2, 3, 4, 5].map((step) => `ขั้นตอนที่ ${step}`);

test.each<[string, readonly CellValue[], CellValue, Language, string]>([
  ['inputs with what they count', INTEGRITY, '5; 98.5', 'th', '5 ขั้นตอน; ร้อยละ 98.5'],
  ['an answer with its statement', CHECKED, '100; ไม่ใช่', 'th', 'ร้อยละ 100; ไม่มีข้อผิดพลาด: ไม่ใช่'],
  ['what programs write for yes and no', CHECKED, '100; FALSE', 'en', '100%; ไม่มีข้อผิดพลาด: no'],
  ['the same in Thai', CHECKED, '100; TRUE', 'th', 'ร้อยละ 100; ไม่มีข้อผิดพลาด: ใช่'],
  ['counts with what they are for', NEWS, '63; 2', 'en', '63 news per month; 2 news per month'],
  ['steps that are finished', STEPS, '1,2,4', 'th', 'ขั้นตอนที่ 1, 2, 4'],
  ['a text under thresholds, as it was typed', [50, 60, 70, 80, 90], 'about 80', 'en', 'about 80'],
])('a result in words: %s', (_, levels, actual, language, expected) => {
  expect(words(levels, actual, language)).toBe(expected);
});

test('a result held against a target is in the words of what the target asks for', () => {
  const target = 'ไม่น้อยกว่า 5 ช่องทาง และไม่น้อยกว่า 4 ครั้ง';
  const none = LEVELS.map(() => null);
  const { scorecard } = summaryInput(
    workbook(
      indicators(['Code', 'Indicator', 'Target', ...LEVELS], [['1', 'เผยแพร่', target, ...none]]),
      results(['Code', 'Period', 'Actual'], [['1', 'Q2', '6; 4']])
    )
  );
  const [scored] = scorecard.units.flatMap((unit) => unit.indicators);
  expect(scored && actualWords(scored, scorecard.settings, 'th')).toBe('6 ช่องทาง; 4 ครั้ง');
});

test.each([
  ['FALSE', 'th', 'ไม่ใช่'],
  ['TRUE', 'en', 'yes'],
] as const)('what a program writes for yes and no is said in words: %s', (_, language, said) => {
  const none = LEVELS.map(() => null);
  const { scorecard } = summaryInput(
    workbook(
      indicators(['Code', 'Indicator', 'Target', ...LEVELS], [['1', 'เผยแพร่', 'yes', ...none]]),
      results(['Code', 'Period', 'Actual'], [['1', 'Q2', said === 'yes']])
    )
  );
  const [scored] = scorecard.units.flatMap((unit) => unit.indicators);
  expect(scored && actualWords(scored, scorecard.settings, language)).toBe(said);
});
