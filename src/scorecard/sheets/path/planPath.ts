import {
  percentOf,
  rounded,
  roundHalfUp,
  WEIGHTED_DECIMALS,
  type BandsBy,
  type Language,
} from '../../../engine';
import { actualWords } from '../../plan/actualWords';
import { nextBand, pathTo, type Improvement, type Path } from '../../questions/nextBand';
import type { PlanCell, SheetPlan } from '../../plan/plan';
import { GAP, reportSheet, type ReportLine } from '../reportSheet';
import { resultNeeded } from '../../questions/resultNeeded';
import { roundingsOf } from '../../scoring/roundings';
import type { Scorecard, UnitScore } from '../../scoring/scorecard';
import { FONT, GROUP_FILL, HEADER_FILL } from '../../plan/look';
import { together } from '../../plan/pageBreaks';
import type { SummaryInput, SummaryOptions } from '../summary';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';

const WIDTHS = [8, 39, 9, 23, 9, 9, 46, 13];
const COLUMNS = WIDTHS.length;

/** For each unit the fewest level improvements that reach the next band, or the workbook's own target, and what they take. */
export function planPath(summary: SummaryInput, options: SummaryOptions): SheetPlan {
  const { scorecard, snapshot } = summary;
  const { language, today } = options;
  const words = sheetWordsIn(language).path;
  const { settings } = scorecard;
  const numbers = shownNumbers(settings);
  const several = scorecard.units.length > 1;
  const body = scorecard.units.flatMap((unit, i, { length }) => {
    const lines = unitLines(unit, { scorecard, numbers, language });
    return unparted(i + 1 < length ? [...lines, GAP] : lines);
  });
  return reportSheet(
    {
      role: 'summary:path',
      name: words.sheet,
      title: words.title,
      subtitle: several ? sheetWordsIn(language).organisation : (scorecard.units[0]?.unit ?? null),
      orientation: 'landscape',
      widths: WIDTHS,
      hidesBlank: true,
      header: [words.columns],
      body,
      notes: [
        words.rule,
        ...(settings.locked.length === 0 ? [] : [words.locked(settings.locked.join(', '))]),
      ],
      tabColor: '#7F6000',
    },
    { scorecard, snapshot, language, today }
  );
}

/** Lines of a unit that stay on one page; of more their beginning does. */
const MOST_TOGETHER = 14;
const LEAST_TOGETHER = 4;

/** A unit's lines with the gap after them, so that no page begins with it. */
function unparted(lines: readonly ReportLine[]): readonly ReportLine[] {
  if (lines.length <= MOST_TOGETHER) return together(lines);
  return [...together(lines.slice(0, LEAST_TOGETHER)), ...lines.slice(LEAST_TOGETHER)];
}

interface PathContext {
  readonly scorecard: Scorecard;
  readonly numbers: ShownNumbers;
  readonly language: Language;
}

/** What a unit is held to: the workbook's target for the total while it is ahead, else the next band. */
export function goalOf(
  unit: UnitScore,
  { settings, bands }: Pick<Scorecard, 'settings' | 'bands'>,
  language: Language
): { readonly target: number; readonly by: BandsBy; readonly name: string } | null {
  const { targetScore, bandsBy } = settings;
  const now = unit.total.score;
  const { total: rounding } = roundingsOf(settings);
  if (targetScore !== null && (now === null || rounded(now, rounding) < targetScore)) {
    return { target: targetScore, by: 'total', name: sheetWordsIn(language).path.targetScore };
  }
  const band = nextBand(unit, bands);
  return band === null ? null : { target: band.from, by: bandsBy, name: band.name[language] };
}

function unitLines(unit: UnitScore, context: PathContext): readonly ReportLine[] {
  const { scorecard, numbers, language } = context;
  const { settings } = scorecard;
  const words = sheetWordsIn(language).path;
  const goal = goalOf(unit, scorecard, language);
  const several = scorecard.units.length > 1;
  const name = unit.unit ?? sheetWordsIn(language).noUnit;
  if (goal === null) {
    const said = unit.total.score === null ? words.nothing : words.top;
    return [...(several ? [across(name, HEADER_FILL, true)] : []), across(said, null, false)];
  }
  const { by } = goal;
  const locked = new Set(settings.locked);
  const path = pathTo(unit, goal.target, { ...scorecard, locked, by });
  const target = `${numbers.text(goal.target)}${by === 'percent' ? '%' : ''}`;
  const shown = (score: number | null): string => (score === null ? '–' : numbers.total(score));
  const now = by === 'percent' ? `${shown(unit.total.percent)}%` : shown(unit.total.score);
  const aim = words.goal(now, unit.band?.name[language] ?? '–', target, goal.name);
  const improvements =
    path.outcome === 'path'
      ? path.improvements.map((improvement) => improvementLine(improvement, context))
      : [];
  const head = several
    ? across(`${name} · ${aim}`, HEADER_FILL, true)
    : across(aim, GROUP_FILL, true);
  return [head, across(outcomeText(path, target, by, context), null, false), ...improvements];
}

function outcomeText(
  path: Path,
  target: string,
  by: BandsBy,
  { numbers, scorecard, language }: PathContext
): string {
  const words = sheetWordsIn(language).path;
  const { scale } = scorecard.settings;
  const shown = (total: number): string =>
    by === 'percent' ? `${numbers.total(percentOf(total, scale))}%` : numbers.total(total);
  switch (path.outcome) {
    case 'reached':
      return words.reached(target);
    case 'path': {
      const indicators = path.improvements.length;
      return numbers.digits(words.path(path.levels, indicators, shown(path.total)));
    }
    case 'outOfReach':
      return words.outOfReach(path.best === null ? '–' : shown(path.best));
    case 'nothingScored':
      return words.nothing;
  }
}

function improvementLine(
  { scored, from, to, score, gain }: Improvement,
  { scorecard, numbers, language }: PathContext
): ReportLine {
  const words = sheetWordsIn(language).path;
  const { indicator, weight } = scored;
  const cells: readonly PlanCell[] = [
    indicator.code,
    indicator.name,
    weight,
    from === null
      ? words.noResult
      : numbers.digits(actualWords(scored, scorecard.settings, language)),
    from === null ? null : roundHalfUp(from, scorecard.settings.rounding),
    to,
    numbers.digits(
      resultNeeded(scored, to, language, scorecard.settings.era, score) ?? words.anything
    ),
    roundHalfUp(gain, WEIGHTED_DECIMALS),
  ];
  const centred = (row: number, column: number, numberFormat: string) => ({
    area: { row, column, rows: 1, columns: 1 },
    numberFormat,
    horizontal: 'Center' as const,
  });
  return {
    cells,
    styles: (row) => [
      centred(row, 0, '@'),
      centred(row, 2, numbers.format()),
      centred(row, 3, '@'),
      centred(row, 4, numbers.format()),
      centred(row, 5, numbers.format(0)),
      centred(row, 7, numbers.format(WEIGHTED_DECIMALS, '', '+')),
    ],
  };
}

function across(text: string, fill: string | null, bold: boolean): ReportLine {
  return {
    cells: [text],
    span: { column: 0, columns: COLUMNS },
    styles: (row) => [
      {
        area: { row, column: 0, rows: 1, columns: COLUMNS },
        font: { name: FONT, bold },
        ...(fill === null ? {} : { fill }),
      },
    ],
  };
}
