import {
  numberText,
  rounded,
  roundHalfUp,
  sumOf,
  WEIGHTED_DECIMALS,
  type Language,
} from '../../../engine';
import { groupName } from '../../plan/groupName';
import { shownNumbers } from '../../plan/shownNumbers';
import { roundingsOf } from '../../scoring/roundings';
import type { Scorecard, ScoredIndicator, UnitScore } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import type { ReportLine } from '../reportSheet';
import { figureLine } from './ruleLines';

const four = (value: number): number => roundHalfUp(value, WEIGHTED_DECIMALS);
/** A figure of an equation, as short as it is exact to 4 decimals. */
const short = (value: number): string => numberText(four(value));
const fixed = (value: number): string => four(value).toFixed(WEIGHTED_DECIMALS);

/** From an indicator's weighted score over its part in the total, or in its group and that of the group, to the total. */
export function totalParts(
  { scored, unit }: { readonly scored: ScoredIndicator; readonly unit: UnitScore },
  scorecard: Scorecard,
  language: Language
): readonly ReportLine[] {
  const words = sheetWordsIn(language).rules.example;
  const { settings, grouping } = scorecard;
  const numbers = shownNumbers(settings);
  const { score, weight, weighted } = scored;
  const { total, band } = unit;
  if (score === null || weight === null || weighted === null || total.score === null) return [];
  const line = (label: string, text: string, value: number): ReportLine =>
    figureLine({ label, text }, four(value), numbers.format(WEIGHTED_DECIMALS));
  /** What the indicator adds to a total over so much weight. */
  const partLine = (label: string, counted: number): ReportLine => {
    const part = settings.roundWeighted === null ? score * weight : weighted * 100;
    const text =
      settings.roundWeighted === null
        ? words.partText(short(score), short(weight), short(counted), fixed(part / counted))
        : words.partRounded(short(weighted), short(counted), fixed(part / counted));
    return line(label, text, part / counted);
  };
  const group = unit.groups.find((one) => one.group === scored.group);
  const inGroup =
    grouping.rule === 'weighted' || group === undefined || group.total.score === null
      ? null
      : { ...group, score: group.total.score };
  const groups = sumOf(
    unit.groups.filter((one) => one.total.score !== null).map((one) => one.weight)
  );
  return [
    line(
      words.weighted,
      words.weightedText(short(score), short(weight), fixed(weighted)),
      weighted
    ),
    ...(inGroup === null
      ? [partLine(words.part, total.countedWeight)]
      : [
          partLine(
            words.partInGroup(groupName(inGroup.group, scorecard, language)),
            inGroup.total.countedWeight
          ),
          line(words.groupScore, words.groupScoreText, inGroup.score),
          line(
            words.groupPart,
            words.groupPartText(
              short(inGroup.score),
              short(inGroup.weight),
              short(groups),
              fixed((inGroup.score * inGroup.weight) / groups)
            ),
            (inGroup.score * inGroup.weight) / groups
          ),
        ]),
    figureLine(
      {
        label: words.total,
        text: words.totalText(
          numbers.total(total.score),
          total.percent === null ? '–' : numbers.total(total.percent),
          band?.name[language] ?? null
        ),
      },
      rounded(total.score, roundingsOf(settings).total),
      numbers.format(settings.rounding),
      true
    ),
  ];
}
