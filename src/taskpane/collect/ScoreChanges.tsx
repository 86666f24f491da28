import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Scorecard, UnitScore } from '../../scorecard';
import { BandChip } from '../ui/BandChip';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useTableStyles } from '../ui/styles/tableStyles';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({
  score: { fontVariantNumeric: 'tabular-nums', marginInlineEnd: tokens.spacingHorizontalXS },
  // An arrow and what it leads to are one line, and so is a word of a name.
  after: { display: 'inline-block' },
  name: { overflowWrap: 'break-word' },
  text: { margin: 0 },
});

export type ScoreChangesProps = { readonly before: Scorecard; readonly after: Scorecard };

/** Score and band of each unit whose total is another one, before and after. */
export function ScoreChanges({ before, after }: ScoreChangesProps) {
  const styles = useStyles();
  const group = useGroupStyles();
  const heading = useHeadingStyles();
  const table = useTableStyles();
  const t = useCollectWords();
  const changes = after.units.flatMap((now) => {
    const then = before.units.find(({ unit }) => unit === now.unit);
    return then === undefined || then.total.score === now.total.score ? [] : [{ then, now }];
  });
  return (
    <section aria-labelledby="score-changes" className={group.root}>
      <h3 id="score-changes" className={heading.small}>
        {t.scores}
      </h3>
      {changes.length === 0 ? (
        <p className={styles.text}>{t.noScoreChanges}</p>
      ) : (
        <table className={table.root} aria-labelledby="score-changes">
          <tbody>
            {changes.map(({ then, now }) => (
              <tr key={now.unit ?? ''}>
                <th scope="row" className={mergeClasses(table.cell, styles.name)}>
                  {now.unit ?? t.noUnit}
                </th>
                <td className={table.cell}>
                  <Total of={then} />{' '}
                  <span className={styles.after}>
                    {'→ '}
                    <Total of={now} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Total({ of: { total, band } }: { readonly of: UnitScore }) {
  const styles = useStyles();
  const t = useCollectWords();
  const { figures } = useText();
  return (
    <>
      <span className={styles.score}>
        {total.score === null ? t.noScore : figures.total(total.score)}
      </span>
      {band !== null && <BandChip band={band} />}
    </>
  );
}
