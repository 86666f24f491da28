import {
  formLevelsOf,
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
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { showsPercent } from '../../questions/showsPercent';
import { explanationText } from '../../scoring/explanation';
import type { Scorecard, ScoredIndicator, UnitScore } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import type { ReportLine } from '../reportSheet';
import { figureLine, ruleLine } from './ruleLines';
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
  return lines.map((line, i) => (i < lines.length - 1 ? { ...line, withNext: true } : line));
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
  const defined = formLevelsOf(scale).flatMap((level) => {
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
  return [
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

/** `4 + (85 − 80) ÷ (90 − 80) × (5 − 4) = 4.5`, where the score lies between those of two levels; null where it does not. */
function proportionText({ rule, outcome }: ScoredIndicator): string | null {
  const { evidence, level, score } = outcome;
  if (rule.kind !== 'threshold' || evidence.by !== 'threshold' || rule.method !== 'linear') {
    return null;
  }
  const { reached, missed, value } = evidence;
  const at = rule.steps.findIndex((step) => step.level === level);
  const [here, above] = [rule.steps[at], rule.steps[at - 1]];
  if (reached === null || missed === null || score === null || !here || !above) return null;
  const [of, from, to] = [value, reached.value, missed.value].map(numberText);
  const share = (value - reached.value) / (missed.value - reached.value);
  const exact = roundHalfUp(here.score + share * (above.score - here.score), LINEAR_DECIMALS);
  const so = exact === score ? numberText(exact) : `${numberText(exact)} ≈ ${numberText(score)}`;
  return `${numberText(here.score)} + (${of} − ${from}) ÷ (${to} − ${from}) × (${numberText(above.score)} − ${numberText(here.score)}) = ${so}`;
}
