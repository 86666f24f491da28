import type { Workbook } from '../../src/preview/workbook/model/model';
import type { DumpedCell } from '../workbook/host';
import { exceptions, type Decisions } from './decisions';
import { differences } from './differences';
import { EXCEPTIONS, ownSheets, shownOn, type Shown } from './ownSheets';

/** The sheets that the add-in makes again, by their names. */
export const ownShown = (workbook: Workbook): ReadonlyMap<string, Shown> =>
  new Map(
    [...ownSheets(workbook).values()].flat().map((sheet) => [sheet.name, shownOn(workbook, sheet)])
  );

/** What of these sheets is not as it was; sheets may have been added. */
export function changed(
  before: ReadonlyMap<string, Shown>,
  after: ReadonlyMap<string, Shown>
): readonly string[] {
  return [...before].flatMap(([name, was]) => {
    const is = after.get(name);
    return is === undefined ? [`${name} is gone`] : differences(`${name} changed`, is, was);
  });
}

export function lost(before: Decisions, after: Decisions): readonly string[] {
  return [...before].flatMap(([key, value]) =>
    after.get(key) === value
      ? []
      : [`decision of ${JSON.stringify(key)}: ${String(after.get(key))}, not ${String(value)}`]
  );
}

/** Sheets that are left as they were where there is nothing for them any more. */
const LEFT = /^summary:(form:|changes$|comparison$)/;

/** What our sheets show otherwise than those of a fresh workbook with the same inputs. */
export function unlike(workbook: Workbook, fresh: Workbook): readonly string[] {
  const own = ownSheets(workbook);
  const wanted = ownSheets(fresh);
  const faults = [...own].flatMap(([role, sheets]) => [
    ...(sheets.length > 1 ? [`${role} is there ${sheets.length} times`] : []),
    ...(wanted.has(role) || LEFT.test(role) ? [] : [`${role} should not be there`]),
  ]);
  for (const [role, [sheet]] of wanted) {
    const [mine] = own.get(role) ?? [];
    if (sheet === undefined) continue;
    if (mine === undefined) faults.push(`${role} is not there`);
    else if (role === EXCEPTIONS) faults.push(...unlikeExceptions(workbook, fresh));
    else faults.push(...differences(role, shownOn(workbook, mine), shownOn(fresh, sheet)));
  }
  return faults;
}

function unlikeExceptions(workbook: Workbook, fresh: Workbook): readonly string[] {
  const [is, should] = [exceptions(workbook), exceptions(fresh)];
  const keys = new Set(should.lines.map(({ key }) => key));
  // Names of what is kept may make their columns wider, so that the lines of reasons beside them end elsewhere.
  const ends = is.lines.some(({ key }) => !keys.has(key)) ? /\n/g : /$^/;
  const lines = (each: typeof is): string =>
    JSON.stringify(
      each.lines
        .filter(({ key }) => keys.has(key))
        .map(({ cells }) => cells.slice(0, -1))
        .map((cells) =>
          cells.map((cell) => (typeof cell === 'string' ? cell.replace(ends, '') : cell))
        )
    );
  const kept = is.lines.filter(({ key, cells }) => !keys.has(key) && cells.at(-1) === null);
  // A decision kept of a unit that is gone shows the column of units, which is hidden where nothing stands in it.
  const unitsOf = (each: typeof is): boolean =>
    each.lines.some(({ cells }) => (cells[0] ?? null) !== null);
  const showsMore = unitsOf(is) && !unitsOf(should);
  return [
    ...(lines(is) === lines(should) ? [] : [`lines ${lines(is)}, not ${lines(should)}`]),
    ...kept.map(({ key }) => `${key} is there without a decision`),
    ...(showsMore ? [] : differences(EXCEPTIONS, is.around, should.around)),
  ];
}

/** The same as values, whether they come from formulas or not. */
export const valuesShown = (workbook: Workbook): ReadonlyMap<string, Shown> =>
  new Map(
    [...ownShown(workbook)].map(([name, { cells, ...rest }]) => {
      const shown = cells.filter(([, , value]) => value !== null && value !== '');
      const plain = shown.map(([row, column, value, , style]): DumpedCell => [
        row,
        column,
        value,
        null,
        style,
      ]);
      return [name, { ...rest, cells: plain }];
    })
  );
