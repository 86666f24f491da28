import type { Level } from '../../criteria/criterion';
import type { Cell } from '../../values/cell';
import { SHOWN_DECIMALS } from '../../values/numbers/decimals';
import type { ResultForm } from '../resultForm';
import { justWithin } from '../threshold/need';
import type { JointRule } from './rule';
import { asWorded } from './score';

const [YES, NO] = ['ใช่', 'ไม่ใช่'] as const;

/** The inputs that a level asks for as a result is written: `5; 95` or `> 90; ใช่`; null where there is no such level. */
export function inputsNeeded(rule: JointRule, level: number): string | null {
  const step = rule.steps.find((candidate) => candidate.level === level);
  if (step === undefined) return null;
  const needed = rule.inputs.map((input, i) => {
    const condition = step.conditions.find((candidate) => candidate.input === i);
    if (condition === undefined) return '-';
    const { bound } = condition;
    if (input.direction === null) return condition.holds === asWorded(input.text) ? YES : NO;
    if (bound === null) return '-';
    const sign = input.direction === 'higher' ? '> ' : '< ';
    return `${bound.open ? sign : ''}${bound.value}`;
  });
  return needed.join('; ').replace(/(?:; -)+$/, '');
}

/** Inputs that a level does not ask for are taken from what stands there `now`. */
export function inputsReaching(rule: JointRule, level: Level, now: string): readonly Cell[] {
  const step = rule.steps.find((each) => each.level === level);
  const given = now.split(';').map((item) => item.trim());
  const items = rule.inputs.map(({ direction }, input) => {
    const asked = step?.conditions.find((condition) => condition.input === input);
    if (asked === undefined) return given[input] ?? '';
    if (asked.bound === null) return asked.holds === false ? NO : YES;
    const decimals = rule.precision ?? SHOWN_DECIMALS;
    return String(justWithin(asked.bound, direction === 'lower', decimals));
  });
  return [{ value: items.join('; ') }];
}

export function inputsForm({ inputs }: JointRule): ResultForm {
  return {
    as: 'inputs',
    inputs: inputs.map(({ text, direction, measure }) => ({
      text,
      statement: direction === null,
      percent: measure === 'percent',
    })),
  };
}
