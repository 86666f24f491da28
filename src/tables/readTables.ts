import type { Band } from '../engine';
import { readBands, withoutBands } from './settings/bands';
import type { TableKind } from './columns/columns';
import { TABLE_NAMES } from './columns/tableNames';
import { findColumns, missingColumns, tableTitle } from './columns/findColumns';
import { distinctProblems } from './problems/distinctProblems';
import { BY_WEIGHTS, groupingOf, type AskedRule, type Grouping } from './settings/grouping';
import { readGroups } from './settings/groups';
import { readHolidays, type Holidays } from './settings/holidays';
import { asWritten, decimalMarkIn, withDecimalPoints } from './settings/decimalMarks';
import { settingPlace } from './settings/settingPlace';
import { tableOf } from './columns/identify';
import { readIndicators } from './indicators/indicators';
import { knownIndicators } from './indicators/known';
import { addressText } from './cells/address';
import type { Layout } from './cells/layout';
import { headerAddress } from './cells/layout';
import { mergedLevelHeader } from './columns/levelHeaders';
import type { Indicator } from './indicators/indicator';
import type { Result } from './results/result';
import { tieParts } from './indicators/parts';
import type { Problem } from './problems/problem';
import { readResults } from './results/results';
import { isBlankRow } from './cells/row';
import { readSettings } from './settings/readSettings';
import { settingOf } from './settings/settings';
import { DEFAULT_SETTINGS, type Settings } from './settings/settled';
import type { RawTable, Snapshot } from './snapshot';
import { textOf } from './cells/text';
import { checkWeights, inTotals } from './indicators/weights';
import { readYearPlan } from './yearPlan/yearPlan';
import type { YearPlan } from './yearPlan/yearPlanModel';
import { withPlanTargets } from './yearPlan/yearPlanTargets';

/** Everything the workbook says, in engine types. Rows with errors are left out of the lists and are in the problems. */
export interface Tables {
  readonly indicators: readonly Indicator[];
  readonly results: readonly Result[];
  readonly bands: readonly Band[];
  readonly settings: Settings;
  /** How scores become totals. */
  readonly grouping: Grouping;
  /** Null where the workbook lists none: then working days leave out weekends only. */
  readonly holidays: Holidays | null;
  /** Null where the workbook has no plan over years. */
  readonly plan: YearPlan | null;
}

/**
 * Reads everything the workbook says, and lists everything that is wrong with it at once, each with its cell
 * (domain.md §6). Good rows are kept whatever is wrong with the others. The definition check of the criteria themselves
 * is the scorecard's.
 */
export function readTables(snapshot: Snapshot): TablesReading {
  if (decimalMarkIn(snapshot) === 'point') return readInPoints(snapshot);
  const { tables, problems } = readInPoints(withDecimalPoints(snapshot));
  return { tables, problems: problems.map(asWritten) };
}

interface TablesReading {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
}

function readInPoints(snapshot: Snapshot): TablesReading {
  // Lists of problems, joined at the end: a million bad rows are too many arguments for push().
  const found: (readonly Problem[])[] = [];
  const open = (kind: TableKind) => {
    const opened = openTable(snapshot, kind);
    found.push(opened.problems);
    return opened;
  };
  const definitions = open('indicators');
  const resultTable = open('results');
  found.push(
    emptyTable('indicators', definitions, resultTable),
    emptyTable('results', resultTable, definitions)
  );
  if (!definitions.found) {
    found.push([{ severity: 'error', at: null, code: 'noIndicatorTable' }]);
  } else if (!resultTable.found) {
    found.push([{ severity: 'warning', at: null, code: 'noResultTable' }]);
  }
  const { usable: settingTable, problems: inSettings } = openTable(snapshot, 'settings');
  const settings = settingTable && readSettings(...settingTable);
  const stated = settings?.settings ?? DEFAULT_SETTINGS;
  const { fiscalYear, totalRule } = stated;
  const asked = askedRule(snapshot, totalRule);
  const read = definitions.usable && readDefinitions(definitions.usable, stated, asked);
  if (read) found.push(read.problems);
  const known = knownIndicators(read?.indicators ?? null, read?.mentioned ?? new Set());
  const results = resultTable.usable && readResults(...resultTable.usable, known, stated);
  const bands = open('bands').usable;
  const named = bands ? readBands(...bands, stated) : withoutBands(snapshot, stated);
  found.push(inSettings);
  const holidayTable = open('holidays').usable;
  const holidays = holidayTable && readHolidays(...holidayTable);
  const { usable: planTable, problems: inPlan } = openTable(snapshot, 'plan');
  const plan = planTable && readYearPlan(...planTable);
  found.push(
    ...[results, named, settings, holidays].map((reading) => reading?.problems ?? []),
    inPlan,
    plan?.problems ?? []
  );
  return {
    tables: {
      indicators: withPlanTargets(read?.indicators ?? [], plan?.plan ?? null, fiscalYear),
      results: results?.results ?? [],
      bands: named.bands,
      settings: stated,
      grouping: read?.grouping ?? BY_WEIGHTS,
      holidays: holidays?.holidays ?? null,
      plan: plan?.plan ?? null,
    },
    problems: found.flat(),
  };
}

/** The settings alone: for what has to know the scale before anything is scored. */
export function settingsIn(snapshot: Snapshot): Settings {
  const inPoints = decimalMarkIn(snapshot) === 'point' ? snapshot : withDecimalPoints(snapshot);
  const { usable } = openTable(inPoints, 'settings');
  return usable === null ? DEFAULT_SETTINGS : readSettings(...usable).settings;
}

type Usable = readonly [table: RawTable, layout: Layout];

interface Opened {
  /** There is such a table, whether or not it can be used. */
  readonly found: boolean;
  readonly usable: Usable | null;
  readonly problems: readonly Problem[];
}

function openTable(snapshot: Snapshot, kind: TableKind): Opened {
  const { table, others } = tableOf(snapshot, kind);
  if (!table || (kind === 'settings' && !isSettings(table))) {
    return { found: false, usable: null, problems: [] };
  }
  const { layout, problems } = findColumns(table, kind);
  const missing = missingColumns(table, kind, layout);
  const several = others.map((other) => ({
    severity: 'warning' as const,
    at: headerAddress(other, 0),
    code: 'severalTables' as const,
    table: other.name,
    used: table.name,
    usedAt: addressText(headerAddress(table, 0)),
    standard: TABLE_NAMES[kind],
  }));
  return {
    found: true,
    usable: missing.length === 0 ? [table, layout] : null,
    problems: [...problems, ...missing, ...several],
  };
}

/** A table without rows beside one that has some: where neither has, nothing is filled in yet, and nothing is wrong. */
function emptyTable(
  kind: 'indicators' | 'results',
  { usable }: Opened,
  beside: Opened
): readonly Problem[] {
  if (usable === null || !isEmpty(usable) || beside.usable === null || isEmpty(beside.usable)) {
    return [];
  }
  const [table] = usable;
  const severity = kind === 'indicators' ? 'error' : 'warning';
  const at = headerAddress(table, 0);
  return [{ severity, at, code: 'emptyTable', table: tableTitle(table, kind) }];
}

function isEmpty([table, layout]: Usable): boolean {
  return table.rows.every((_, row) => isBlankRow(table, layout, row));
}

/** Lists headed `รายการ` and `ค่า` are common; only one that names a setting of ours is a table of settings. */
function isSettings(table: RawTable): boolean {
  if (table.name?.toLowerCase() === TABLE_NAMES.settings.toLowerCase()) return true;
  return table.rows.some((row) => row.some((cell) => settingOf(textOf(cell)) !== null));
}

/** The rule of totals that the settings ask for, and the weights of groups as they are read. */
function askedRule(snapshot: Snapshot, rule: Settings['totalRule']): AskedRule {
  const place = settingPlace(snapshot, 'totalRule');
  const ruleAt = place.state === 'cell' ? place.at : null;
  const { table } = tableOf(snapshot, 'groups');
  if (table === null) return { rule, ruleAt, table: null };
  const { usable, problems } = openTable(snapshot, 'groups');
  const read = usable && readGroups(...usable);
  return {
    rule,
    ruleAt,
    table: {
      at: headerAddress(table, 0),
      named: table.name?.toLowerCase() === TABLE_NAMES.groups.toLowerCase(),
      groups: read?.groups ?? [],
      problems: [...problems, ...(read?.problems ?? [])],
    },
  };
}

function readDefinitions(
  [table, layout]: Usable,
  settings: Settings,
  asked: AskedRule
): {
  indicators: readonly Indicator[];
  grouping: Grouping;
  problems: readonly Problem[];
  mentioned: ReadonlySet<string>;
} {
  const reading = readIndicators(table, layout, settings);
  const tied = tieParts(reading);
  const grouped = groupingOf(asked, tied.indicators, inTotals(tied.indicators, settings));
  const { grouping } = grouped;
  const weighed = checkWeights(grouped.indicators, settings, grouping.rule);
  return {
    indicators: weighed.indicators,
    grouping,
    problems: [
      ...mergedLevelHeader(table, layout),
      ...reading.problems,
      ...distinctProblems([...tied.problems, ...grouped.problems, ...weighed.problems]),
    ],
    mentioned: reading.mentioned,
  };
}
