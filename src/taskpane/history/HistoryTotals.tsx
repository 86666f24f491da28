import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useTableStyles } from '../ui/styles/tableStyles';
import { useText } from '../words/text';
import { useHistoryWords } from './historyPaneWords';
import type { HistoryLook } from './useHistory';

const useStyles = makeStyles({
  whole: { whiteSpace: 'nowrap', overflowWrap: 'normal' },
  words: { overflowWrap: 'normal' },
});

/** The totals of all units, or of the only one, the newest first, and how they move. */
export function HistoryTotals({ look: { book, history, tools } }: { readonly look: HistoryLook }) {
  const group = useGroupStyles();
  const heading = useHeadingStyles();
  const table = useTableStyles();
  const styles = useStyles();
  const whole = mergeClasses(table.cell, styles.whole);
  const inWords = mergeClasses(table.cell, styles.words);
  const t = useHistoryWords();
  const { language, figures } = useText();
  const words = tools.historyWordsIn(language);
  const { era } = book.scorecard.settings;
  const [first] = history.rows;
  const totals = history.rows.filter(
    ({ row }) => row.code === null && row.unit === (first?.row.unit ?? null)
  );
  if (totals.length === 0) return null;
  const moved = (direction: number | 'notComparable' | null): string => {
    if (direction === null) return '–';
    if (direction === 'notComparable') return words.notComparable;
    const sign = direction > 0 ? '▲ ' : direction < 0 ? '▼ ' : '= ';
    return sign + figures.total(Math.abs(direction));
  };
  return (
    <section aria-labelledby="history-totals" className={group.root}>
      <h3 id="history-totals" className={heading.small}>
        {t.totals}
      </h3>
      <table className={table.root} aria-labelledby="history-totals">
        <thead>
          <tr>
            {[t.period, t.total, t.change, t.year].map((head) => (
              <th key={head} scope="col" className={inWords}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...totals].reverse().map(({ row, againstLast, againstYear }) => (
            <tr key={`${row.year} ${row.period}`}>
              <th scope="row" className={whole}>
                {tools.whenText(row, language, era)}
              </th>
              <td className={whole}>{row.score === null ? '–' : figures.total(row.score)}</td>
              <td className={inWords}>{moved(againstLast)}</td>
              <td className={inWords}>{moved(againstYear)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
