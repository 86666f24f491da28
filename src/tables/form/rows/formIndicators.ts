import type { PeriodId } from '../../../engine';
import { readPeriod, westernDigits } from '../../../engine';
import type { FormWeight } from '../formCell';
import { addDraft, doubt } from '../formDraft';
import type { Draft, Walk } from '../formDraft';
import { fillCriteriaText } from './formCriteriaText';
import {
  fillChosen,
  fillLevels,
  fillResults,
  fillTargets,
  fillUnits,
  lineOfCell,
} from './formFill';
import { namesIn, parentCode } from './formName';
import type { FormName } from './formName';
import { columnOf, oneLine, orNull, textAt, textsAt } from './formRowCells';
import type { RowRole } from '../formModel';

/** What a row that names indicators was found to hold. */
export interface Found {
  readonly name: string;
  readonly levels: ReadonlyMap<PeriodId | null, readonly number[]>;
  readonly weight: FormWeight;
  readonly targets: readonly number[];
  readonly work: string;
  readonly forced: RowRole | null;
}

/** The indicators that a row names, with all that it says of them; answers what the row is. */
export function addIndicators(walk: Walk, row: number, found: Found): RowRole {
  const column = Math.max(0, columnOf(walk, 'name'));
  const again = found.name === '' ? walk.last : null;
  const names: readonly FormName[] =
    again === null
      ? namesIn(found.name, nextNumber(walk))
      : [{ code: again.code, titled: again.titled, name: again.name }];
  const under = titleOf(walk, names);
  if (under === null) walk.title = null;
  const periods = [...found.levels.keys()];
  const [firstPeriod = null, ...otherPeriods] = periods;
  const stated = readPeriod(textAt(walk, row, 'period')) ?? walk.period;
  const drafts = names.map((each, i) => {
    const code = codeOf(walk, row, each, i);
    return addDraft(
      walk,
      { row, column },
      {
        ...each,
        code,
        part: found.forced === 'part',
        unitOfMeasure: orNull(textAt(walk, row, 'unitOfMeasure')),
        curve: orNull(textAt(walk, row, 'curve')),
        supervisor: orNull(textAt(walk, row, 'supervisor')),
        dataKeeper: orNull(textAt(walk, row, 'dataKeeper')),
        formula: orNull(textAt(walk, row, 'formula', false)),
        evidence: orNull(textAt(walk, row, 'evidence', false)),
        note: orNull(
          [textAt(walk, row, 'work'), textsAt(walk, row, 'note')].filter(Boolean).join('; ')
        ),
        period: firstPeriod ?? stated,
        under,
        section: walk.section,
      }
    );
  });
  walk.numbered ||= names.some(({ code }) => code !== null);
  const isParent = (i: number): boolean => parentCode(names[i + 1]?.code ?? '') === names[i]?.code;
  const leaves = drafts.filter((_, i) => !isParent(i));
  const [main] = leaves.length === 1 ? leaves : drafts;
  if (main === undefined) return 'uncertain';
  if (drafts.length > 1)
    main.doubts.push(doubt('severalInOneCell', row, column, lineOfCell(walk, row, column)));
  main.weight = found.weight.weight;
  if (found.weight.unclear) {
    const at = columnOf(walk, 'weight');
    main.doubts.push(doubt('weightUnclear', row, at, lineOfCell(walk, row, at)));
  }
  if (leaves.length > 1 && found.levels.size > 0) {
    main.doubts.push(doubt('levelsUnclear', row, column));
  }
  fillLevels(walk, main, found.levels.get(firstPeriod) ?? []);
  fillChosen(walk, main, stated);
  fillCriteriaText(walk, main);
  for (const period of otherPeriods) {
    const { id: _id, row: _row, column: _column, ...same } = main;
    const next = addDraft(
      walk,
      { row, column },
      {
        ...same,
        period,
        levels: [null, null, null, null, null, null],
        results: [],
        doubts: [],
      }
    );
    fillLevels(walk, next, found.levels.get(period) ?? []);
  }
  const [target] = found.targets;
  if (target !== undefined && plansPeriods(walk, row, found)) {
    main.doubts.push(doubt('targetsByPeriod', row, target));
  } else {
    const dated = target !== undefined && (walk.columns[target]?.period ?? null) !== null;
    fillTargets(walk, row, dated ? [target] : found.targets, drafts, leaves);
  }
  fillResults(walk, main, stated);
  if (isRateOfMany(main)) {
    main.results.splice(0, Infinity, ...main.results.filter(({ of }) => of === undefined));
    main.doubts.push(doubt('ratePer', row, column, main.name));
  }
  if (leaves.length > 1 && main.results.length > 0) {
    main.doubts.push(doubt('resultsUnclear', row, column));
  }
  const whole = drafts.filter(({ code }) => parentCode(code ?? '') === null);
  fillUnits(walk, row, whole, drafts, textAt(walk, row, 'unit'));
  return found.forced ?? (parentCode(drafts[0]?.code ?? '') === null ? 'indicator' : 'part');
}

/** `ต่อ 1,000 วันนอน`, `per 1,000 births`. */
const PER_MANY =
  /(?:ต่อ|per|:)\s*(?:1(?:0{3,6}|0{0,2}(?:,000){1,2})\b|พัน|หมื่น|แสน|ล้าน|thousand|million|ประชากร(?:พัน|หมื่น|แสน|ล้าน))/iu;

/** A rate per thousand of which only numerator and denominator stand there: the workbook makes per cent of these. */
function isRateOfMany({ name, unitOfMeasure, results }: Draft): boolean {
  const stated = new Set(results.map(({ of, period }) => (of === undefined ? period : 'of')));
  const lacks = results.some(({ of, period }) => of === 'numerator' && !stated.has(period));
  return lacks && PER_MANY.test(westernDigits(`${name} ${unitOfMeasure ?? ''}`));
}

/** Whether a row plans several periods, and not the same for each: the workbook has one target for an indicator. */
function plansPeriods(walk: Walk, row: number, { targets }: Found): boolean {
  const periods = new Set(targets.map((column) => walk.columns[column]?.period ?? null));
  const texts = new Set(targets.map((column) => lineOfCell(walk, row, column)));
  return periods.size > 1 && !periods.has(null) && texts.size > 1;
}

/** The title line above, where the row's own number does not say otherwise. */
function titleOf(walk: Walk, names: readonly FormName[]): Draft | null {
  const own = names[0]?.code ?? null;
  const { title } = walk;
  return title !== null && (own === null || own === title.code) ? title : null;
}

/** A code column comes first, then the indicator's own number, then the row's. */
function codeOf(walk: Walk, row: number, { code }: FormName, index: number): string | null {
  if (index > 0) return code;
  const stated = oneLine(textAt(walk, row, 'code')).replace(/[.)]$/, '');
  if (stated !== '') return stated;
  if (code !== null || walk.columns[columnOf(walk, 'order')]?.numbersUnits === true) return code;
  return orNull(textAt(walk, row, 'order', false))?.replace(/[.)]$/, '') || null;
}

/** The number that would follow the last indicator. */
export function nextNumber(walk: Walk): number | null {
  const code = walk.last?.code ?? null;
  const last = code === null ? NaN : Number(code.split('.')[0]);
  return Number.isInteger(last) ? last + 1 : null;
}
