import { makeStyles, tokens } from '@fluentui/react-components';
import type { EntryForm } from '../../scorecard';
import { Button } from '../ui/Button';
import { ShowMore, useShown } from '../ui/ShowMore';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useRowStyles } from '../ui/styles/rowStyles';
import { Tick } from '../ui/Tick';
import { useText } from '../words/text';
import { useFormsWords } from './formsWords';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  unit: { minWidth: 0, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Unit = EntryForm['unit'];

export type UnitFormsProps = {
  readonly forms: readonly EntryForm[];
  /** Units whose forms are not saved; null: nothing can be saved here. */
  readonly without: ReadonlySet<Unit> | null;
  readonly busy: boolean;
  readonly onWithout: (without: ReadonlySet<Unit>) => void;
  readonly onOpen: (unit: Unit) => void;
};

/** The units with how much each has to fill in, a tick for those that are saved, and a button that opens a form. */
export function UnitForms({ forms, without, busy, onWithout, onOpen }: UnitFormsProps) {
  const group = useGroupStyles();
  const heading = useHeadingStyles();
  const rows = useRowStyles();
  const t = useFormsWords();
  const { number } = useText();
  const { shown, more, showMore } = useShown(forms.length);
  const fillable = forms.filter(({ expected }) => expected > 0);
  return (
    <section aria-labelledby="unit-forms" className={group.root}>
      <h3 id="unit-forms" className={heading.small}>
        {t.units(number(forms.length, 0))}
      </h3>
      {without !== null && fillable.length > 1 && (
        <div className={group.row}>
          <Button small onClick={() => onWithout(new Set())}>
            {t.all}
          </Button>
          <Button small onClick={() => onWithout(new Set(fillable.map(({ unit }) => unit)))}>
            {t.none}
          </Button>
        </div>
      )}
      <ul className={rows.list}>
        {forms.slice(0, shown).map((form) => (
          <UnitForm
            key={form.unit ?? ''}
            form={form}
            ticked={without === null || fillable.length < 2 ? null : !without.has(form.unit)}
            busy={busy}
            onTick={(wanted) => {
              const next = new Set(without);
              if (wanted) next.delete(form.unit);
              else next.add(form.unit);
              onWithout(next);
            }}
            onOpen={() => onOpen(form.unit)}
          />
        ))}
      </ul>
      <ShowMore more={more} hidden={forms.length - shown} onMore={showMore} />
    </section>
  );
}

type UnitFormProps = {
  readonly form: EntryForm;
  /** Null: there is nothing to choose. */
  readonly ticked: boolean | null;
  readonly busy: boolean;
  readonly onTick: (wanted: boolean) => void;
  readonly onOpen: () => void;
};

function UnitForm({ form, ticked, busy, onTick, onOpen }: UnitFormProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const t = useFormsWords();
  const { number } = useText();
  const { unit, expected, filled } = form;
  const name = unit ?? t.noUnit;
  const n = (count: number): string => number(count, 0);
  const hint =
    expected === 0
      ? t.nothing
      : filled === expected
        ? t.complete(n(expected))
        : t.toFill(n(expected - filled), n(expected));
  return (
    <li className={rows.item}>
      <div className={`${rows.still} ${styles.line}`}>
        {ticked === null || expected === 0 ? (
          <div className={styles.unit}>
            <div>{name}</div>
            <div className={styles.hint}>{hint}</div>
          </div>
        ) : (
          <Tick label={name} hint={hint} checked={ticked} onChange={onTick} />
        )}
        {expected > 0 && (
          <Button small busy={busy} aria-label={t.openUnit(name)} onClick={onOpen}>
            {t.open}
          </Button>
        )}
      </div>
    </li>
  );
}
