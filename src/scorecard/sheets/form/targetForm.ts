import type { Language } from '../../../engine';
import { SETTINGS, type Snapshot } from '../../../tables';
import type { Day } from '../../plan/dates';
import { closedBy } from '../../plan/pageBreaks';
import type { SheetPlan, UnitFormRole } from '../../plan/plan';
import type { Scorecard, UnitScore } from '../../scoring/scorecard';
import { byGroup } from '../../scoresSheet/scoreRows';
import { shownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';
import { codesAreSequence } from './sequence';
import { reportSheet, type ReportLine } from '../reportSheet';
import { groupLine, indicatorLine, sumLines, AT, TARGET_WIDTHS, titleLine } from './targetLines';

interface TargetForm {
  readonly scorecard: Scorecard;
  readonly snapshot: Snapshot;
  readonly role: 'summary:form' | UnitFormRole;
  readonly name: string;
  readonly language: Language;
  readonly today: Day;
}

/**
 * The form of a workbook that has targets and no levels: target, result, percent of target and whether it is met instead of
 * levels, score and weight, which nothing there has.
 */
export function targetForm({ role, name, ...context }: TargetForm): SheetPlan {
  const { scorecard, language } = context;
  const { units } = scorecard;
  const words = sheetWordsIn(language).form;
  const { digits } = shownNumbers(scorecard.settings);
  const several = units.length > 1;
  return reportSheet(
    {
      role,
      name,
      sheet: name,
      title: words.title,
      subtitle: several ? digits(words.units(units.length)) : (units[0]?.unit ?? null),
      orientation: 'landscape',
      widths: TARGET_WIDTHS,
      hidden: codesAreSequence(units) ? [AT.sequence] : [],
      hidesBlank: true,
      header: [
        [
          words.sequence,
          words.group,
          words.indicator,
          words.target,
          words.unitOfMeasure,
          words.actual,
          words.percentOfTarget,
          words.met,
        ],
      ],
      body: [
        ...units.flatMap((unit, i) => unitLines(unit, several ? i : null, scorecard, language)),
        ...(several
          ? closedBy(
              [titleLine(sheetWordsIn(language).organisation, true)],
              sumLines(
                units.flatMap(({ indicators }) => indicators),
                scorecard,
                language
              )
            )
          : []),
      ],
      notes: [words.targetsOnly(SETTINGS.targetConversion[language])],
      tabColor: '#2F5D8A',
    },
    context
  );
}

/** `place` among several units, each of which has its own page and title; null for the only one. */
function unitLines(
  unit: UnitScore,
  place: number | null,
  scorecard: Scorecard,
  language: Language
): readonly ReportLine[] {
  const groups = byGroup(unit.indicators);
  const named = groups.some(([group]) => group !== null);
  let sequence = 0;
  const lines = [
    ...(place === null ? [] : [titleLine(unit.unit ?? sheetWordsIn(language).noUnit, place > 0)]),
    ...groups.flatMap(([group, members]) => [
      ...(named ? [groupLine(group, members, scorecard, language)] : []),
      ...members.map((scored) =>
        indicatorLine(
          scored,
          scored.indicator.partOf === null ? (sequence += 1) : null,
          scorecard,
          language
        )
      ),
    ]),
  ];
  return closedBy(lines, sumLines(unit.indicators, scorecard, language));
}
