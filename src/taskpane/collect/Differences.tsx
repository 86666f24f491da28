import type { PeriodId } from '../../engine';
import type { Choice, CollectedValue, ComparedFile } from '../../scorecard';
import { Button } from '../ui/Button';
import { ShowMore, useShown } from '../ui/ShowMore';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';
import type { CollectTools } from './collectTools';
import { ValueChoice } from './ValueChoice';

export type DifferencesProps = {
  /** As they are together, before any choice. */
  readonly files: readonly ComparedFile[];
  /** Values that cannot be taken. */
  readonly placeless: ReadonlySet<CollectedValue>;
  /** The one that is collected: any other is named. */
  readonly period: PeriodId;
  readonly tools: CollectTools;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
};

/** Values of one unit that can be taken, by what they are of; of a conflict several. */
interface UnitChanges {
  readonly unit: string | null;
  readonly changes: readonly (readonly CollectedValue[])[];
}

/** Everything that would change, value by value, with what stands there now. */
export function Differences({
  files,
  placeless,
  period,
  tools,
  choice,
  onChoice,
}: DifferencesProps) {
  const group = useGroupStyles();
  const heading = useHeadingStyles();
  const t = useCollectWords();
  const { number } = useText();
  const units = changesOf(files, placeless, tools);
  const all = units.flatMap(({ changes }) => changes);
  const { shown, more, showMore } = useShown(all.length);
  if (all.length === 0) return null;
  const set = (some: readonly (readonly CollectedValue[])[], wanted: boolean): void => {
    const without = new Set(choice.without);
    const picked = new Map(choice.picked);
    for (const values of some) {
      const [first] = values;
      if (first === undefined) continue;
      const key = tools.choiceKey(first);
      if (wanted) without.delete(key);
      else {
        without.add(key);
        picked.delete(key);
      }
    }
    onChoice({ without, picked });
  };
  return (
    <section aria-labelledby="differences" className={group.root}>
      <h3 id="differences" className={heading.small}>
        {`${t.differences} (${number(all.length, 0)})`}
      </h3>
      {all.some(isTicked) && (
        <div className={group.row}>
          <Button small onClick={() => set(all, true)}>
            {t.all}
          </Button>
          <Button small onClick={() => set(all, false)}>
            {t.none}
          </Button>
        </div>
      )}
      {units.map(({ unit, changes }, i) => {
        const before = units.slice(0, i).reduce((sum, each) => sum + each.changes.length, 0);
        const here = changes.slice(0, Math.max(0, shown - before));
        if (here.length === 0) return null;
        const name = unit ?? t.noUnit;
        return (
          <fieldset key={name} className={group.group}>
            <legend className={group.heading}>{name}</legend>
            {units.length > 1 && changes.some(isTicked) && (
              <div className={group.row}>
                <Button small aria-label={t.allOf(name)} onClick={() => set(changes, true)}>
                  {t.all}
                </Button>
                <Button small aria-label={t.noneOf(name)} onClick={() => set(changes, false)}>
                  {t.none}
                </Button>
              </div>
            )}
            {here.map((values) => (
              <ValueChoice
                key={values[0] === undefined ? '' : tools.choiceKey(values[0])}
                values={values}
                period={period}
                tools={tools}
                choice={choice}
                onChoice={onChoice}
              />
            ))}
          </fieldset>
        );
      })}
      <ShowMore more={more} hidden={all.length - shown} onMore={showMore} />
    </section>
  );
}

/** Of values that differ one is picked. */
const isTicked = ([first]: readonly CollectedValue[]): boolean => first?.state !== 'conflict';

function changesOf(
  files: readonly ComparedFile[],
  placeless: ReadonlySet<CollectedValue>,
  { choiceKey, unitKey }: CollectTools
): readonly UnitChanges[] {
  const units = new Map<
    string | null,
    { unit: string | null; changes: Map<string, CollectedValue[]> }
  >();
  for (const value of files.flatMap(({ values }) => values)) {
    if (!['new', 'changed', 'conflict'].includes(value.state) || placeless.has(value)) continue;
    const unit = unitKey(value.unit);
    const of = units.get(unit) ?? {
      unit: value.unit,
      changes: new Map<string, CollectedValue[]>(),
    };
    const key = choiceKey(value);
    of.changes.set(key, [...(of.changes.get(key) ?? []), value]);
    units.set(unit, of);
  }
  return [...units.values()].map(({ unit, changes }) => ({ unit, changes: [...changes.values()] }));
}
