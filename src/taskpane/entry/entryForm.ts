import type { Rule } from '../../engine';

/** How a result is asked for, by what its criteria compare (domain.md §2). */
export type EntryForm =
  | { readonly as: 'number'; readonly percent: boolean }
  /** `texts`: what each step or item is, from the first; null where the criteria do not say. */
  | {
      readonly as: 'ticks';
      readonly of: 'steps' | 'items';
      readonly texts: readonly (string | null)[];
    }
  | {
      readonly as: 'ladder';
      readonly rungs: readonly { readonly level: number; readonly text: string }[];
    }
  | { readonly as: 'date' }
  | { readonly as: 'days'; readonly working: boolean }
  /** Several inputs in the order of the criteria; `statement` asks for yes or no. */
  | {
      readonly as: 'inputs';
      readonly inputs: readonly {
        readonly text: string;
        readonly statement: boolean;
        readonly percent: boolean;
      }[];
    }
  /** The criteria cannot be scored: whatever the cell is to say. */
  | { readonly as: 'text' };

const MOST_ITEMS = 30;

/** The form for the results of a rule. */
export function formOf(rule: Rule): EntryForm {
  switch (rule.kind) {
    case 'threshold':
      return { as: 'number', percent: rule.measure === 'percent' };
    case 'ladder':
      return { as: 'ladder', rungs: [...rule.rungs].sort((a, b) => b.level - a.level) };
    case 'deadline':
      return rule.unit === 'date'
        ? { as: 'date' }
        : { as: 'days', working: rule.unit === 'workingDays' };
    case 'milestone':
      return { as: 'ticks', of: 'steps', texts: stepTexts(rule) };
    case 'checklist': {
      const bounds = rule.counts.steps.map(({ achievement }) => achievement);
      const most = Math.max(
        0,
        ...bounds.map((bound) => (bound?.value ?? 0) + (bound?.open ? 1 : 0))
      );
      return most < 1 || most > MOST_ITEMS || rule.counts.direction === 'lower'
        ? { as: 'number', percent: false }
        : { as: 'ticks', of: 'items', texts: Array.from({ length: Math.ceil(most) }, () => null) };
    }
    case 'joint':
      return {
        as: 'inputs',
        inputs: rule.inputs.map(({ text, direction, measure }) => ({
          text,
          statement: direction === null,
          percent: measure === 'percent',
        })),
      };
    case 'target':
      return formOf(rule.met);
    case 'unscored':
      return { as: 'text' };
  }
}

/** A level's words stand at the step that it ends with; those before it within the level have no words of their own. */
function stepTexts({ steps }: Extract<Rule, { kind: 'milestone' }>): readonly (string | null)[] {
  const last = Math.max(0, ...steps.map(({ needed }) => needed));
  return Array.from(
    { length: last },
    (_, i) => steps.find(({ needed }) => needed === i + 1)?.text ?? null
  );
}
