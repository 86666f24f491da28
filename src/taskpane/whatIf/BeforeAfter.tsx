import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { groupTitle } from '../../scorecard';
import type { Scorecard, UnitScore } from '../../scorecard';
import { useText } from '../words/text';
import { useView } from '../words/views';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  root: { width: '100%', borderCollapse: 'collapse', lineHeight: 1.6 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'end',
    overflowWrap: 'normal',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { whiteSpace: 'nowrap' },
  // As wide as its words, so that they are parted only where one alone is wider than that.
  name: { width: '34%', textAlign: 'start', overflowWrap: 'anywhere' },
});

export type BeforeAfterProps = {
  readonly now: UnitScore;
  readonly then: UnitScore;
  readonly scorecard: Scorecard;
};

/** Total, band and groups of a unit now and with what is tried. */
export function BeforeAfter({ now, then, scorecard }: BeforeAfterProps) {
  const styles = useStyles();
  const { figures, pick, language } = useText();
  const t = useView('whatIf');
  const { rounding } = scorecard.settings;
  const figure = mergeClasses(styles.cell, styles.number);
  const name = mergeClasses(styles.cell, styles.name);
  const shown = (score: number | null): string =>
    score === null ? '–' : figures.total(score, rounding);
  const nameOf = (group: string | null): string =>
    group === null ? '–' : groupTitle(group, scorecard, language);
  const bandOf = ({ band }: UnitScore): string => (band === null ? '–' : pick(band.name));
  const sameBand = bandOf(now) === bandOf(then);
  const line = (label: string, from: number | null, to: number | null) => (
    <tr key={label}>
      <th scope="row" className={name}>
        <Whole>{label}</Whole>
      </th>
      <td className={figure}>{shown(from)}</td>
      <td className={figure}>{shown(to)}</td>
      <td className={figure}>{from === null || to === null ? '–' : signed(to - from)}</td>
    </tr>
  );
  const signed = (by: number): string =>
    `${by > 0 ? '+' : by < 0 ? '−' : ''}${figures.total(Math.abs(by), rounding)}`;
  return (
    <table className={styles.root}>
      <thead>
        <tr>
          <td className={styles.cell} />
          {(['now', 'then', 'difference'] as const).map((key) => (
            <th key={key} scope="col" className={styles.cell}>
              {t[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {line(t.total, now.total.score, then.total.score)}
        <tr>
          <th scope="row" className={name}>
            {t.band}
          </th>
          <td className={styles.cell} colSpan={3}>
            {sameBand ? bandOf(now) : t.scoreTo({ from: bandOf(now), to: bandOf(then) })}
          </td>
        </tr>
        {now.groups.length > 1 &&
          now.groups.map(({ group, total }, i) =>
            line(nameOf(group), total.score, then.groups[i]?.total.score ?? null)
          )}
      </tbody>
    </table>
  );
}
