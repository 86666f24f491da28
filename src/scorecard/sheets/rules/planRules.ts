import { FONT } from '../../plan/look';
import type { Language } from '../../../engine';
import { together } from '../../plan/pageBreaks';
import { shownNumbers } from '../../plan/shownNumbers';
import type { SheetPlan } from '../../plan/plan';
import type { Scorecard } from '../../scoring/scorecard';
import { hasTargetsOnly } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';
import { bandTexts } from '../bandTexts';
import { GAP, reportSheet, type ReportLine } from '../reportSheet';
import type { SummaryInput, SummaryOptions } from '../summary';
import { resultRules, scaleRules, targetRules } from './generalRules';
import { kindRules } from './kindRules';
import { heading, ruleLine, RULES_WIDTHS, type RuleText } from './ruleLines';
import { roundingRules } from './roundingRules';
import { totalRules } from './totalRules';
import { exampleLines } from './workedExample';

/**
 * How this workbook is scored, in words: scale, kinds in use, results, totals, rounding, bands, and one indicator of its own
 * worked out from its criteria to its part in the total; of targets alone how they are counted. Made to be attached to a report.
 */
export function planRules(summary: SummaryInput, options: SummaryOptions): SheetPlan {
  const { scorecard, snapshot } = summary;
  const { language, today } = options;
  const words = sheetWordsIn(language).rules;
  const several = scorecard.units.length > 1;
  return reportSheet(
    {
      role: 'summary:rules',
      name: words.sheet,
      title: words.title,
      subtitle: several ? sheetWordsIn(language).organisation : (scorecard.units[0]?.unit ?? null),
      orientation: 'portrait',
      widths: RULES_WIDTHS,
      header: [],
      body: bodyOf(scorecard, language),
      readable: true,
      notes: [],
      tabColor: '#44546A',
    },
    { scorecard, snapshot, language, today }
  );
}

function bodyOf(scorecard: Scorecard, language: Language): readonly ReportLine[] {
  const { sections } = sheetWordsIn(language).rules;
  const indicators = scorecard.units.flatMap((unit) => unit.indicators);
  const ruled = (rules: readonly RuleText[]): readonly ReportLine[] => rules.map(ruleLine);
  const targetsOnly = hasTargetsOnly(scorecard.units);
  // Parts of which no score is made have no mean.
  const scored = targetsOnly ? indicators.filter(({ hasParts }) => !hasParts) : indicators;
  const kinds = [sections.kinds, ruled(kindRules(scored, language))] as const;
  const chapters = targetsOnly
    ? [
        kinds,
        [sections.results, ruled(resultRules(scorecard, indicators, language))] as const,
        [sections.targets, ruled(targetRules(language))] as const,
      ]
    : [
        [sections.scale, ruled(scaleRules(scorecard, indicators, language))] as const,
        kinds,
        [sections.results, ruled(resultRules(scorecard, indicators, language))] as const,
        [sections.totals, ruled(totalRules(scorecard, indicators, language))] as const,
        [sections.rounding, ruled(roundingRules(scorecard, indicators, language))] as const,
        [sections.bands, bandLines(scorecard, language)] as const,
        [sections.example, exampleLines(scorecard, language)] as const,
      ];
  return chapters
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines], i, { length }) =>
      unparted([heading(title), ...lines, ...(i + 1 < length ? [GAP] : [])])
    );
}

/** Lines of a section that stay on one page, with the gap after them; of longer ones those that begin and end it. */
const MOST_TOGETHER = 9;
const [FIRST_TOGETHER, LAST_TOGETHER] = [3, 3];

function unparted(lines: readonly ReportLine[]): readonly ReportLine[] {
  if (lines.length <= MOST_TOGETHER) return together(lines);
  return [
    ...together(lines.slice(0, FIRST_TOGETHER)),
    ...lines.slice(FIRST_TOGETHER, -LAST_TOGETHER),
    ...together(lines.slice(-LAST_TOGETHER)),
  ];
}

/** Each band in its own colour. */
function bandLines(scorecard: Scorecard, language: Language): readonly ReportLine[] {
  return bandTexts(scorecard, shownNumbers(scorecard.settings), language).map(
    ({ band, range, name }) => {
      const line = ruleLine({ label: range, text: name });
      return {
        ...line,
        styles: (row) => [
          ...(line.styles?.(row) ?? []),
          {
            area: { row, column: 0, rows: 1, columns: 1 },
            fill: band.fill,
            font: { name: FONT, bold: true, color: band.ink },
            horizontal: 'Center' as const,
          },
        ],
      };
    }
  );
}
