import type { Choice, CollectedValue } from '../../scorecard';
import { a1, columnTitle, COLUMNS, textOf, type ColumnSpec } from '../../tables';
import { Options } from '../ui/Options';
import { Tick } from '../ui/Tick';
import { periodName, type Language, type PeriodId } from '../../engine';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';
import type { CollectTools } from './collectTools';

export type ValueChoiceProps = {
  /** Of one column of one indicator; several are in conflict. */
  readonly values: readonly CollectedValue[];
  /** The one that is collected: any other is named. */
  readonly period: PeriodId;
  readonly tools: CollectTools;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
};

/** Whether a value is taken, and which of two that differ. */
export function ValueChoice({ values, period, tools, choice, onChoice }: ValueChoiceProps) {
  const t = useCollectWords();
  const { language } = useText();
  const [first] = values;
  if (first === undefined) return null;
  const key = tools.choiceKey(first);
  const of = first.period === period ? '' : ` ${periodName(first.period, language)}`;
  const what = `${first.code}${of} ${fieldTitle(first.field, language)}`;
  if (first.state === 'conflict') {
    const was = textOf(first.was) || t.blank;
    const files = new Map<string, string[]>();
    for (const { is, file } of values) {
      files.set(textOf(is), [...(files.get(textOf(is)) ?? []), file]);
    }
    const picked = choice.picked.get(key);
    return (
      <Options
        label={t.conflict(what)}
        value={picked !== undefined && files.has(picked) ? picked : NEITHER}
        options={[
          ...[...files].map(([is, from]) => ({
            value: is,
            label: t.fromFile(is === was ? t.stays(is) : t.wasIs(was, is), from.join(', ')),
          })),
          { value: NEITHER, label: t.neither },
        ]}
        onChange={(is) => {
          const picked = new Map(choice.picked);
          if (is === NEITHER) picked.delete(key);
          else picked.set(key, is);
          onChoice({ ...choice, picked });
        }}
      />
    );
  }
  const { at, file, state, was, is } = first;
  return (
    <Tick
      label={`${what}: ${t.wasIs(textOf(was) || t.blank, textOf(is))}`}
      hint={`${tools.collectingWordsIn(language).states[state]} · ${file} ${at.sheet}!${a1(at.row, at.column)}`}
      checked={!choice.without.has(key)}
      onChange={(wanted) => {
        const without = new Set(choice.without);
        if (wanted) without.delete(key);
        else without.add(key);
        onChoice({ ...choice, without });
      }}
    />
  );
}

/** No value has such a text. */
const NEITHER = '\n';

/** A column of the results as people know it, or of a definition by its English header. */
export function fieldTitle(field: string, language: Language): string {
  const specs: readonly ColumnSpec[] = COLUMNS.results;
  return specs.find(({ key }) => key === field)?.[language] ?? columnTitle(field, language);
}
