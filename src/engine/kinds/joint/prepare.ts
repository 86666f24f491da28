import type { UnscoredRule } from '../unscoredRule';
import type { JointRule } from './rule';
import type { Criterion, Direction, Level } from '../../criteria/criterion';
import { trendOf } from '../../criteria/direction';
import { lengthOf, longerInterval, withTime } from '../../criteria/wordings/rowTimes';
import { smallestUnit, timeIn, type TimeUnit } from '../../values/days/timeUnits';
import { normalise } from '../../values/normalise';
import { refused, unclear } from '../prepared';
import type { Prepared } from '../prepared';
import { achievementOf, rangeOf } from '../../criteria/range';
import type { LevelCell, Range } from '../../criteria/range';
import { belowLowest, scoreOfLevel } from '../../totals/scale';
import type { RuleRequest } from '../request';

/** What a bound is made of; the rest of a condition names what is measured. */
const BOUND_WORDS =
  /ไม่ต่ำกว่า|ไม่น้อยกว่า|ไม่เกิน|ไม่ถึง|อย่างน้อย|ตั้งแต่|มากกว่า|เกินกว่า|สูงกว่า|น้อยกว่า|ต่ำกว่า|ขึ้นไป|ร้อยละ|จำนวน|ครบ|ถึง|แต่|ภายใน|\d ?(?:(?:วิ)?นาที|ชั่วโมง|สัปดาห์|เดือน|วัน|ปี|(?:second|minute|hour|day|week|month|year)s?\b)|\b(?:at least|at most|no less than|not less than|more than|less than|or more|within|percent)\b|[\d.,%<>=\s-]/g;
const NEGATED = /^(?:ไม่|no |not |without )/;

/** One condition of a cell: what it is about, and its range or, for a statement, whether it is to hold. */
interface Condition {
  readonly key: string;
  readonly range: Range | null;
  readonly holds: boolean | null;
  /** What its range is a length of time in; null for none, and for working days. */
  readonly time: TimeUnit | null;
  readonly text: string;
}

/** A condition, and which input it is about. */
type Matched = Condition & { readonly input: number };

type Row = { readonly level: Level; readonly text: string; readonly of: readonly Condition[] };

/**
 * Gates, qualified levels and joint thresholds (domain.md §2, kinds 7–9). The fullest cell, the highest of them, gives the
 * inputs and their order; the conditions of the others are matched to it by what they name, else by their order. Where
 * that is not sure the row is refused. Which way is better is derived for each input by itself.
 */
export function prepareJoint(
  cells: readonly LevelCell[],
  request: RuleRequest
): Prepared<JointRule | UnscoredRule> {
  const levels = cells.map((cell) => cell.level);
  const known = cells.map(rowOf).filter((row): row is Row => row !== null);
  if (known.length < cells.length) return unclear('joint', levels);
  if (request.method === 'linear') {
    return refused('threshold', 'linearNeedsNumbers', [
      { severity: 'error', code: 'linearRefused', reason: 'linearNeedsNumbers', levels },
    ]);
  }
  const model = known.reduce((best, row) => (row.of.length >= best.of.length ? row : best)).of;
  const matched = known.map(
    (row, i) => matchedTo(model, row.of) ?? (i === 0 && saysNothing(row) ? [] : null)
  );
  const unsure = levels.filter((_, i) => matched[i] === null);
  if (unsure.length > 0) return unclear('joint', unsure);

  const conditions = matched.flatMap((of) => of ?? []);
  const about = model.map((_, input) => conditions.filter((each) => each.input === input));
  const units = about.map((of) => [...new Set(of.map(({ time }) => time))]);
  const times = units.map((of) =>
    of.includes(null) ? null : smallestUnit(of.flatMap((unit) => unit ?? []))
  );
  // Hours beside days, or beside a number without a unit, are not compared.
  if (units.some((of, input) => of.length > 1 && times[input] === null))
    return unclear('joint', levels);
  const rangeIn = ({ input, range, time }: Matched): Range | null => {
    const longer = time && times[input] ? timeIn(1, time, times[input]) : null;
    return range && longer !== null ? { ...range, ...longerInterval(range, longer) } : range;
  };
  const trends = about.map((of) => trendOf(of.flatMap((each) => rangeIn(each) ?? [])).direction);
  if (trends.includes('mixed')) {
    return refused('threshold', 'mixedDirection', [
      { severity: 'error', code: 'mixedDirection', levels },
    ]);
  }
  const directions = trends.map((trend): Direction => (trend === 'lower' ? 'lower' : 'higher'));
  const { scale } = request;
  const steps = known.map(({ level, text }, i) => ({
    level,
    score: scoreOfLevel(scale, level),
    text,
    conditions: (matched[i] ?? []).map((condition) => {
      const { input, holds, text } = condition;
      const range = rangeIn(condition);
      const bound = range && achievementOf(range, directions[input] ?? 'higher');
      return { input, bound, holds, text };
    }),
  }));
  return {
    rule: {
      kind: 'joint',
      inputs: model.map(({ text, range }, input) => ({
        text,
        direction: range === null ? null : (directions[input] ?? 'higher'),
        measure: range?.measure ?? 'plain',
        ...(times[input] ? { time: times[input] } : {}),
        ...((units[input]?.length ?? 0) > 1 ? { severalUnits: true as const } : {}),
      })),
      steps: steps.reverse(),
      below: belowLowest(levels[0], request.floor, scale),
      precision: request.precision,
    },
    findings: [],
  };
}

/** The lowest cell may say that nothing is done, or not rightly: whatever reaches no other level. */
function saysNothing({ of }: Row): boolean {
  return of.every(({ holds }) => holds === false);
}

function rowOf({ level, criterion }: LevelCell): Row | null {
  const parts = criterion.kind === 'every' ? criterion.of : [criterion];
  const of = parts.map((part) => conditionOf(level, part));
  return of.includes(null)
    ? null
    : { level, text: criterion.text, of: of.filter((one) => one !== null) };
}

function conditionOf(level: Level, criterion: Criterion): Condition | null {
  const text = criterion.text.trim();
  const words = normalise(text);
  if (criterion.kind === 'statement') {
    return {
      key: words.replace(NEGATED, '').replace(/^มี/, ''),
      range: null,
      holds: !NEGATED.test(words),
      time: null,
      text,
    };
  }
  const range = rangeOf({ level, criterion }, true);
  const time = lengthOf(withTime(criterion))?.time ?? null;
  return range && { key: words.replace(BOUND_WORDS, ''), range, holds: null, time, text };
}

/** The conditions, each with the input of the model that it is about; null where that is not sure. */
function matchedTo(
  model: readonly Condition[],
  of: readonly Condition[]
): readonly Matched[] | null {
  const named = of.map((condition) => {
    const [first = null, ...others] = model.flatMap((input, i) =>
      sameSubject(input, condition) ? [i] : []
    );
    return others.length === 0 ? first : null;
  });
  const sure = named.filter((input) => input !== null);
  if (sure.length === of.length) {
    return new Set(sure).size === of.length ? withInputs(of, sure) : null;
  }
  // By order: only where nothing that is named stands elsewhere, and the other inputs could not be meant.
  const inOrder = named.every((input, i) => input === null || input === i);
  const nameless = of.every(({ key }, i) => named[i] === i || key === '' || model[i]?.key === '');
  const complete = of.length === model.length && sure.length > 0;
  const alike = of.every((condition, i) => sameNature(model[i], condition));
  return inOrder && alike && (nameless || complete) ? withInputs(of, [...of.keys()]) : null;
}

function withInputs(of: readonly Condition[], inputs: readonly number[]): readonly Matched[] {
  return of.map((condition, i) => ({ ...condition, input: inputs[i] ?? i }));
}

function sameSubject(input: Condition, condition: Condition): boolean {
  return input.key === condition.key && sameNature(input, condition);
}

function sameNature(input: Condition | undefined, condition: Condition): boolean {
  if (input === undefined || (input.range === null) !== (condition.range === null)) return false;
  return condition.range === null
    ? input.key === condition.key
    : input.range?.measure === condition.range.measure;
}
