import {
  percentOf,
  rounded,
  WEIGHTED_DECIMALS,
  type Language,
  type Scale,
  type Rounding,
  WHOLE_WEIGHT,
} from '../../../engine';
import { closedBy } from '../../plan/pageBreaks';
import { roundingsOf } from '../../scoring/roundings';
import type { Scorecard, ScoredIndicator, UnitScore } from '../../scoring/scorecard';
import { rulesLine } from '../rulesLine';
import { FONT, MUTED } from '../../plan/look';
import { endsOf, timesText } from '../../plan/scaleTexts';
import { across, formCells, type FormLine, type FormPlaces } from './formLayout';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { addingNotes } from './addingNotes';
import { bandLines } from './bandLines';
import { headingLine } from './headingLine';
import { addendsOf, sameWeight, sumsOf, totalAsShown } from './formSums';
import { targetCountText } from '../../scoring/targetCount';
import type { SheetWords } from '../../words/en/sheets';
import { sheetWordsIn } from '../../words/sheetWords';

/** Below the form: the bands with their colours, then how the scores came about and what has to be known about them. */
export function notesBelow(
  scorecard: Scorecard,
  at: FormPlaces,
  language: Language
): readonly FormLine[] {
  const words = sheetWordsIn(language).form;
  const numbers = shownNumbers(scorecard.settings);
  const notes = scorecard.units.map((unit) => ({
    unit: unit.unit ?? sheetWordsIn(language).noUnit,
    notes: unitNotes(unit, scorecard, numbers, language),
  }));
  const lines = [
    rulesLine(scorecard, language),
    ...addingNotes(scorecard, language),
    ...namedNotes(notes, sheetWordsIn(language).organisation),
  ].map((note) => noteLine(note, at));
  return [
    ...bandLines(scorecard, at, numbers, language).map((line) => ({
      ...line,
      withNext: true as const,
    })),
    ...closedBy([headingLine(words.notes, at), ...lines.slice(0, -1)], lines.slice(-1)),
  ];
}

/** Notes of several units, with the units that have the same one before it; of one they are about all that stands above. */
function namedNotes(
  units: readonly { readonly unit: string; readonly notes: readonly string[] }[],
  all: string
): readonly string[] {
  const every = [...new Set(units.flatMap(({ notes }) => notes))];
  if (units.length === 1) return every;
  return every.map((note) => {
    const having = units.filter(({ notes }) => notes.includes(note)).map(({ unit }) => unit);
    return `${having.length === units.length ? all : having.join(', ')}: ${note}`;
  });
}

function unitNotes(
  unit: UnitScore,
  scorecard: Scorecard,
  numbers: ShownNumbers,
  language: Language
): readonly string[] {
  const words = sheetWordsIn(language).form;
  const { settings } = scorecard;
  const { score, measuredWeight, floor, ceiling } = unit.total;
  const lines = unit.indicators.filter((scored) => scored.counts);
  const addends = addendsOf(unit.groups, lines, scorecard);
  const { weight } = sumsOf(addends);
  const shown = totalAsShown(addends);
  const { total: rounding } = roundingsOf(settings);
  const differs =
    shown !== null && score !== null && rounded(shown, rounding) !== rounded(score, rounding);
  return [
    ...(unit.targets === null ? [] : [numbers.digits(targetCountText(unit.targets, language))]),
    ...(unit.equalWeights ? [sheetWordsIn(language).equalWeights] : []),
    ...(measuredWeight !== null && measuredWeight < 1 && floor !== null && ceiling !== null
      ? [
          words.soFar(
            numbers.text(measuredWeight * 100),
            numbers.total(floor),
            numbers.total(ceiling),
            endsOf(settings.scale)
          ),
        ]
      : []),
    ...(weight > 0 && !sameWeight(weight, WHOLE_WEIGHT)
      ? [words.normalised(numbers.text(weight))]
      : []),
    ...(differs
      ? [words.roundingDiffers(numbers.text(shown, WEIGHTED_DECIMALS), numbers.total(score))]
      : []),
    ...percentNote(unit, settings.scale, rounding, numbers, words),
    ...codesNote(lines, 'excluded', words.excluded),
    ...codesNote(lines, 'unscored', words.unscored),
    ...unit.indicators.flatMap(({ override, outcome, indicator }) =>
      override === null
        ? []
        : [
            words.override(
              indicator.code,
              numbers.text(override.score),
              outcome.score === null ? words.notComputed : numbers.text(outcome.score),
              override.reason
            ),
          ]
    ),
    ...committeeNote(unit, words),
  ];
}

/** Which indicators stand in the totals with the committee's score (domain.md §5). */
function committeeNote({ indicators }: UnitScore, words: SheetWords['form']): readonly string[] {
  const codes = indicators
    .filter(({ override, counts }) => override !== null && counts)
    .map(({ indicator }) => indicator.code);
  return codes.length === 0 ? [] : [words.committee(codes.join(', '))];
}

function percentNote(
  { total }: UnitScore,
  scale: Scale,
  rounding: Rounding,
  numbers: ShownNumbers,
  words: SheetWords['form']
): readonly string[] {
  const { score, percent } = total;
  if (score === null || percent === null) return [];
  const product = percentOf(rounded(score, rounding), scale);
  return rounded(percent, rounding) === rounded(product, rounding)
    ? []
    : [words.percentDiffers(numbers.total(score), timesText(scale), numbers.total(product))];
}

function codesNote(
  lines: readonly ScoredIndicator[],
  status: ScoredIndicator['status'],
  note: (codes: string) => string
): readonly string[] {
  const codes = lines.filter((line) => line.status === status).map((line) => line.indicator.code);
  return codes.length === 0 ? [] : [note(codes.join(', '))];
}

function noteLine(text: string, at: FormPlaces): FormLine {
  return {
    cells: formCells(at, { [at.group]: text }),
    span: { column: at.group, columns: at.columns - at.group, always: true },
    styles: (row) => [
      {
        area: across(row, at.group, at.columns - at.group),
        font: { name: FONT, size: 9, color: MUTED },
        wrap: true,
        vertical: 'Top',
      },
    ],
  };
}
