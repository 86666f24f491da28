import { FONT } from '../../plan/look';
import type { Language } from '../../../engine';
import { shownNumbers } from '../../plan/shownNumbers';
import type { SheetPlan } from '../../plan/plan';
import type { Scorecard } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { bandTexts } from '../form/formNotes';
import { GAP, reportSheet, type ReportLine } from '../reportSheet';
import type { SummaryInput, SummaryOptions } from '../summary';
import { resultRules, scaleRules } from './generalRules';
import { kindRules } from './kindRules';
import { heading, ruleLine, RULES_WIDTHS } from './ruleLines';
import { roundingRules } from './roundingRules';
import { totalRules } from './totalRules';
import { exampleLines } from './workedExample';

/**
 * How this workbook is scored, in words: scale, kinds in use, results, totals, rounding, bands, and one indicator of its own
 * worked out from its criteria to its part in the total. Made to be attached to a report.
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
  const kinds = kindRules(indicators, language);
  const section = (title: string, lines: readonly ReportLine[]): readonly ReportLine[] =>
    lines.length === 0 ? [] : [heading(title), ...lines, GAP];
  const ruled = (rules: typeof kinds): readonly ReportLine[] => rules.map(ruleLine);
  return [
    ...section(sections.scale, ruled(scaleRules(scorecard, indicators, language))),
    ...section(sections.kinds, ruled(kinds)),
    ...section(sections.results, ruled(resultRules(scorecard, indicators, language))),
    ...section(sections.totals, ruled(totalRules(scorecard, indicators, language))),
    ...section(sections.rounding, ruled(roundingRules(scorecard, indicators, language))),
    ...section(sections.bands, bandLines(scorecard, language)),
    heading(sections.example),
    ...exampleLines(scorecard, language),
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
