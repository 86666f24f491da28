import { prepareBasic, type Finding, type RuleOptions } from '../../../src/engine';
import { BARE, DEFAULTS, prepare, row, SA_KAEO } from './levelLine';

const ALL = [1, 2, 3, 4, 5];

test.each<[string, RuleOptions, string, Partial<Finding>]>([
  [
    'ร่างแผน ไม่น้อยกว่า 3 | - | - | - | อนุมัติแผน ไม่น้อยกว่า 3',
    {},
    'mixedCriteria',
    { code: 'mixedSubjects', levels: [1, 5] },
  ],
  ['50 | 60 | 70 | ไม่เกิน 80 | -', {}, 'mixedDirection', { code: 'mixedDirection', levels: [4] }],
  [
    '50 | 60 | 70 | ไม่เกิน 80 | -',
    { direction: 'higher' },
    'directionDisagrees',
    { code: 'directionDisagrees', levels: [4], stated: 'higher' },
  ],
  [
    BARE,
    { direction: 'lower' },
    'directionDisagrees',
    { code: 'directionDisagrees', levels: ALL as never, stated: 'lower' },
  ],
  ['0.5 | 60 | 70% | 80% | 90%', {}, 'mixedMeasure', { code: 'mixedMeasure', levels: [1, 2] }],
  ['1 | 60% | 70% | 80% | 90%', {}, 'mixedMeasure', { code: 'mixedMeasure', levels: [1] }],
  [
    '0.5 - 60 | 60% - 70% | 70% - 80% | - | -',
    {},
    'mixedMeasure',
    { code: 'mixedMeasure', levels: [1] },
  ],
])('%s under %j is refused: %s', (line, options, reason, finding) => {
  const { rule, findings } = prepare(line, options);
  expect(rule).toEqual({ kind: 'unscored', of: 'threshold', reason });
  expect(findings).toEqual([{ severity: 'error', ...finding }]);
});

test('a percent sign on some levels only is a warning, and the criteria count percent', () => {
  const { rule, findings } = prepare('0 | 60% | 70% | 80% | 90%');
  expect(rule).toMatchObject({ kind: 'threshold', measure: 'percent' });
  expect(findings).toEqual([{ severity: 'warning', code: 'mixedMeasure', levels: [1] }]);
});

test('a level without a lower bound may lack the percent sign too', () => {
  const { rule, findings } = prepare(
    'ไม่เกิน 60 | มากกว่า 60% | มากกว่า 70% | มากกว่า 80% | มากกว่า 90%'
  );
  expect(rule).toMatchObject({ kind: 'threshold', measure: 'percent' });
  expect(findings).toContainEqual({ severity: 'warning', code: 'mixedMeasure', levels: [1] });
});

test('criteria without a percent sign are plain', () => {
  expect(prepare(BARE).rule).toMatchObject({ measure: 'plain' });
});

test('without a check only what changes the meaning is found', () => {
  const request = { ...DEFAULTS, criteria: row(SA_KAEO) };
  expect(prepare(SA_KAEO).findings.map(({ code }) => code)).toEqual(['gap']);
  expect(prepareBasic(request, null)?.findings).toEqual([]);
});
