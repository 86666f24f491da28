import {
  levelsOf,
  LINEAR_DECIMALS,
  numberText,
  periodName,
  roundHalfUp,
  scoreOfLevel,
  SHOWN_DECIMALS,
  type Language,
  type Scale,
} from '../../../engine';
import { actualWords } from '../../plan/actualWords';
import { together } from '../../plan/pageBreaks';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { showsPercent } from '../../questions/showsPercent';
import { explanationText } from '../../scoring/explanation';
import type { Scorecard, ScoredIndicator, UnitScore } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import type { ReportLine } from '../reportSheet';
import { figureLine, ruleLine } from './ruleLines';
import { percentText, proportionText } from './scoreArithmetic';
import { totalParts } from './totalParts';

export interface Example {
  readonly unit: UnitScore;
  readonly scored: ScoredIndicator;
}

/** From the criteria of the workbook's first scored indicator to its part in the total, line by line, all on one page. */
export function exampleLines(scorecard: Scorecard, language: Language): readonly ReportLine[] {
  const words = sheetWordsIn(language).rules.example;
  const example = firstScored(scorecard);
  if (example === null) return [ruleLine({ label: '', text: words.none })];
  const { scored, unit } = example;
  const { indicator } = scored;
  const title = `${indicator.code} ${indicator.name}`;
  const named = scorecard.units.length > 1 && unit.unit !== null;
  const lines: readonly ReportLine[] = [
    ruleLine({ label: words.indicator, text: named ? words.of(title, unit.unit) : title }),
    ...criteriaLines(scored, scorecard.settings.scale, language, shownNumbers(scorecard.settings)),
    ruleLine({ label: words.result, text: resultText(scored, scorecard, language) }),
    ruleLine({ label: words.why, text: explanationText(scored, language) }),
    ...scoreLines(example, scorecard, language),
  ];
  return together(lines);
}

/** In worksheet order: one whose own criteria gave its score, and that counts in a total; else any that counts. */
function firstScored({ units }: Scorecard): Example | null {
  const counted = units.flatMap((unit) =>
    unit.indicators
      .filter(({ counts, score, weighted }) => counts && score !== null && weighted !== null)
      .map((scored): Example => ({ unit, scored }))
  );
  return counted.find(({ scored }) => scored.outcome.level !== null) ?? counted[0] ?? null;
}

function criteriaLines(
  { criteria, rule, outcome }: ScoredIndicator,
  scale: Scale,
  language: Language,
  numbers: ShownNumbers
): readonly ReportLine[] {
  const words = sheetWordsIn(language).rules.example;
  if (rule.kind === 'target') return [ruleLine({ label: words.target, text: rule.text })];
  if (criteria === null) return [];
  const defined = levelsOf(scale).flatMap((level) => {
    const criterion = criteria.criteria[level];
    return criterion === undefined || criterion.kind === 'absent' ? [] : [{ level, criterion }];
  });
  const decimals = scale.scores.every(Number.isInteger) ? 0 : SHOWN_DECIMALS;
  return defined.map(({ level, criterion }, i) =>
    figureLine(
      {
        label: i === 0 ? words.criteria : '',
        text: words.levelText(String(level), criterion.text),
      },
      scoreOfLevel(scale, level),
      numbers.format(decimals),
      outcome.level === level
    )
  );
}

function resultText(scored: ScoredIndicator, { settings }: Scorecard, language: Language): string {
  const { outcome, period } = scored;
  const text =
    outcome.actual.state === 'number'
      ? `${numberText(outcome.actual.value)}${showsPercent(scored) ? '%' : ''}`
      : actualWords(scored, settings, language);
  return period === null ? text : `${text} (${periodName(period, language)})`;
}

function scoreLines(
  example: Example,
  scorecard: Scorecard,
  language: Language
): readonly ReportLine[] {
  const words = sheetWordsIn(language).rules.example;
  const numbers = shownNumbers(scorecard.settings);
  const { scored } = example;
  const { outcome, override, weight } = scored;
  const percent = percentText(scored);
  return [
    ...(percent === null ? [] : [ruleLine({ label: words.percent, text: percent })]),
    ...(outcome.level === null
      ? []
      : [figureLine({ label: words.level, text: '' }, outcome.level, numbers.format(0))]),
    ...(outcome.score === null
      ? []
      : [
          figureLine(
            { label: words.score, text: proportionText(scored) ?? '' },
            roundHalfUp(outcome.score, LINEAR_DECIMALS),
            numbers.format()
          ),
        ]),
    ...(override === null
      ? []
      : [
          figureLine(
            { label: words.committee, text: words.reason(override.reason) },
            override.score,
            numbers.format()
          ),
        ]),
    figureLine({ label: words.weight, text: '' }, weight, numbers.format()),
    ...totalParts(example, scorecard, language),
  ];
}
