import {
  scoreActual,
  readActual,
  type Bound,
  type Cell,
  type Level,
  type Rule,
} from '../../engine';

const DAY_FORMAT = 'yyyy-mm-dd';

/**
 * A result that reaches a level and no more than it must, as it would be typed; null where the criteria name none that
 * could be made up (a target, a statement that several levels share). Every answer has been scored.
 *
 * @param now - what stands there now, from which inputs that the level does not ask for are taken
 */
export function resultReaching(rule: Rule, level: Level, now = ''): Cell | null {
  return candidates(rule, level, now).find((cell) => reaches(rule, cell, level)) ?? null;
}

function reaches(rule: Rule, cell: Cell, level: Level): boolean {
  const { score } = scoreActual(rule, readActual(cell));
  return score !== null && score >= level;
}

function candidates(rule: Rule, level: Level, now: string): readonly Cell[] {
  switch (rule.kind) {
    case 'threshold':
      return inRange(rule, level, rule.precision ?? (rule.measure === 'percent' ? 2 : 0));
    case 'deadline': {
      const days = inRange(rule.threshold, level, 0);
      return rule.unit === 'date'
        ? days.map(({ value }) => ({ value, numberFormat: DAY_FORMAT }))
        : days;
    }
    case 'checklist':
      return inRange(rule.counts, level, 0);
    case 'milestone':
      return rule.steps
        .filter((step) => step.level === level)
        .map(({ needed: value }) => ({ value }));
    case 'ladder':
      return rule.rungs
        .filter((rung) => rung.level === level)
        .flatMap(({ text }) => [{ value: text }, { value: level }]);
    case 'joint': {
      const step = rule.steps.find((each) => each.level === level);
      const given = now.split(';').map((item) => item.trim());
      const items = rule.inputs.map(({ direction }, input) => {
        const asked = step?.conditions.find((condition) => condition.input === input);
        if (asked === undefined) return given[input] ?? '';
        if (asked.bound === null) return asked.holds === false ? 'ไม่ใช่' : 'ใช่';
        return String(justWithin(asked.bound, direction === 'lower', rule.precision ?? 2));
      });
      return [{ value: items.join('; ') }];
    }
    case 'target':
    case 'unscored':
      return [];
  }
}

function inRange(
  rule: Extract<Rule, { kind: 'threshold' }>,
  level: Level,
  decimals: number
): readonly Cell[] {
  const step = rule.steps.find((each) => each.level === level);
  if (step === undefined) return [];
  const bound = step.achievement ?? { value: 0, open: false };
  const lower = rule.direction === 'lower';
  return [decimals, decimals + 2].map((places) => ({ value: justWithin(bound, lower, places) }));
}

function justWithin({ value, open }: Bound, lower: boolean, decimals: number): number {
  if (!open) return value;
  const small = 1 / 10 ** decimals;
  return Number((lower ? value - small : value + small).toPrecision(12));
}
