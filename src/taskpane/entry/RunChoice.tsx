import type { UnitScore } from '../../scorecard';
import { Choice } from '../ui/Choice';
import { Tick } from '../ui/Tick';
import { useText } from '../words/text';
import { useView } from '../words/views';

export type RunChoiceProps = {
  readonly units: readonly UnitScore[];
  /** Null = all of them. */
  readonly unit: string | null;
  /** How many have only a result of an earlier period. */
  readonly earlier: number;
  readonly withEarlier: boolean;
  readonly onUnit: (unit: string | null) => void;
  readonly onEarlier: (on: boolean) => void;
};

/** Which results the run is for, where there is something to choose. */
export function RunChoice(props: RunChoiceProps) {
  const { units, unit, earlier, withEarlier, onUnit, onEarlier } = props;
  const { number, t: words } = useText();
  const t = useView('entry');
  return (
    <>
      {units.length > 1 && (
        <Choice
          label={words.unit}
          value={unit ?? ''}
          options={[
            { value: '', label: words.allUnits },
            ...units.flatMap((each) =>
              each.unit === null ? [] : [{ value: each.unit, label: each.unit }]
            ),
          ]}
          onChange={(name) => onUnit(name === '' ? null : name)}
        />
      )}
      {(earlier > 0 || withEarlier) && (
        <Tick
          label={t.withEarlier(number(earlier, 0))}
          checked={withEarlier}
          onChange={onEarlier}
        />
      )}
    </>
  );
}
