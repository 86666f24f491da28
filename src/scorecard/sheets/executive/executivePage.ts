import type { SheetPlan } from '../../plan/plan';
import { fontFor } from '../../plan/sheetFont';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { GAP, reportSheet, type ReportLine } from '../reportSheet';
import { barLines } from './barLines';
import { barPairs } from './barPairs';
import { belowHead, belowLines } from './belowLines';
import { committeeNotes } from './committeeNotes';
import { countedNote } from './countedNote';
import { areCharted, belowTarget, chartLines, chartOf } from './executiveChart';
import type { ExecutiveFacts } from './executiveFacts';
import { executiveWidths, labelled, listLine, NAME, type Lengths } from './executiveLines';
import { totalLines } from './executiveTotal';
import { gainLines } from './gainLines';
import { moverLines } from './moverLines';
import { targetBars } from './targetBars';

/** What a meeting reads of a list. */
const MOST_PENDING = 4;
/** Bars one below the other, whose names stand beside each other under a chart; more are in two halves. */
const MOST_CHARTED = 8;
/** A gap between two blocks, in points: they are on one page. */
const SPACE: ReportLine = { ...GAP, points: 4 };

export type ExecutiveRows = 'readable' | 'fitted' | 'tight';

/**
 * The executive summary as a sheet, with lists of these lengths.
 *
 * @param rows - which have room for the letters of a computer that lacks the font: all, those of several lines, or none
 */
export function executivePage(
  facts: ExecutiveFacts,
  lengths: Lengths,
  rows: ExecutiveRows
): SheetPlan {
  const { scorecard, snapshot, language, today, numbers, several, before, named } = facts;
  const { bars, targetsOnly, movers, below, pending, toCorrect, left, watched, gains, asks } =
    facts;
  const words = sheetWordsIn(language).executive;
  const widths = executiveWidths(fontFor(scorecard.settings, language));
  const isMany = bars.length > MOST_CHARTED;
  const charted = areCharted(bars) && !isMany;
  const target = scorecard.settings.targetScore;
  const top = totalLines(scorecard, bars, before, numbers, language);
  const listOf = (label: string, listed: readonly ScoredIndicator[]): ReportLine =>
    listLine(
      `${label} (${numbers.digits(String(listed.length))})`,
      listed.map((scored) => `${scored.indicator.code} ${named(scored)}`),
      MOST_PENDING,
      language,
      numbers
    );
  const title = several ? words.byUnit : words.byGroup;
  const body: readonly ReportLine[] = [
    ...top,
    SPACE,
    ...(targetsOnly
      ? targetBars(scorecard, numbers, language)
      : [
          ...(isMany
            ? barPairs(title, bars, target, scorecard, widths[NAME] ?? 1, numbers, language)
            : barLines(title, bars, target, numbers, language)),
          SPACE,
          ...(charted ? [...chartLines(), SPACE] : []),
          ...moverLines(
            movers,
            before !== undefined,
            several,
            lengths.movers,
            numbers,
            named,
            language
          ),
        ]),
    SPACE,
    listOf(words.pending, pending),
    ...(toCorrect.length === 0 ? [] : [SPACE, listOf(words.toCorrect, toCorrect)]),
    ...(left.length === 0
      ? []
      : [SPACE, listOf(targetsOnly ? words.leftOutTargets : words.leftOut, left)]),
    SPACE,
    ...belowLines(
      targetsOnly
        ? sheetWordsIn(language).status.notMet
        : belowHead(target, watched, numbers, words),
      below,
      lengths.below,
      !targetsOnly,
      named,
      numbers,
      scorecard.settings,
      language
    ),
    ...(targetsOnly
      ? []
      : [SPACE, ...gainLines(gains, several, named, lengths.gains, scorecard.settings, language)]),
    ...(asks.length === 0 ? [] : [SPACE]),
    ...asks.map((ask, i) => labelled(i === 0 ? words.asked : '', ask)),
  ];
  return reportSheet(
    {
      role: 'summary:executive',
      name: words.sheet,
      title: several ? `${words.title} (${sheetWordsIn(language).organisation})` : words.title,
      subtitle: several ? null : (scorecard.units[0]?.unit ?? null),
      orientation: 'portrait',
      widths,
      header: [],
      body: unparted(body),
      notes: [
        ...(targetsOnly ? [] : countedNote(bars, scorecard, numbers, language)),
        ...(pending.length === 0 || gains.length === 0 ? [] : [words.gainRule]),
        ...committeeNotes(scorecard, numbers, language),
      ],
      onePage: true,
      ...(rows === 'readable' ? { readable: true } : rows === 'tight' ? { tight: true } : {}),
      charts: (first) =>
        charted
          ? [chartOf(first + top.length + 1, bars.length, target, scorecard.settings.scale, words)]
          : [],
      conditional: (first) =>
        bars.length === 0 || target === null || isMany
          ? []
          : belowTarget(first + top.length + 1, bars.length),
      tabColor: '#1F4E79',
    },
    { scorecard, snapshot, language, today }
  );
}

/** Blocks between two spaces, each on one page. */
const unparted = (lines: readonly ReportLine[]): readonly ReportLine[] =>
  lines.map((line, i) =>
    line === SPACE || (lines[i + 1] ?? SPACE) === SPACE ? line : { ...line, withNext: true }
  );
