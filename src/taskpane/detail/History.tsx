import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { highestScore, periodName } from '../../engine';
import { actualWords } from '../../scorecard';
import type { Scorecard, ScoredIndicator } from '../../scorecard';
import type { Tables } from '../../tables';
import { Later } from '../ui/Later';
import { Message } from '../ui/Message';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useText } from '../words/text';
import { useTableStyles } from '../ui/styles/tableStyles';
import type { DetailProps } from './detailProps';
import type { HistoryChartProps } from './HistoryChart';
import { detailWords } from './detailWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

const loadChart = async () => (await import('./HistoryChart')).HistoryChart;

/** What it had as of each period, by today's criteria. */
interface Past {
  readonly period: Scorecard['period'];
  readonly scored: ScoredIndicator;
}

/** The indicator over the periods so far, as a chart and as a table; nothing where there is only one. */
export function History({ line, scorecard, checked, history }: DetailProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const table = useTableStyles();
  const { t, number, figures, language } = useText();
  const words = detailWords[language];
  const [past, setPast] = useState<readonly Past[] | 'failed'>([]);
  const { unit, scored } = line;
  const { code } = scored.indicator;
  useEffect(() => {
    let wanted = true;
    const input = { tables: withOnly(checked.tables, unit, code), problems: [] };
    history(input, scorecard).then(
      (cards) => {
        if (wanted) setPast(cards.flatMap((card) => pastOf(card, unit, code)));
      },
      () => {
        if (wanted) setPast('failed');
      }
    );
    return () => {
      wanted = false;
    };
  }, [history, checked, scorecard, unit, code]);

  if (past === 'failed') return <Message intent="error">{t.loadingFailed}</Message>;
  if (past.length < 2) return null;
  const labelOf = ({ period }: Past): string =>
    period === null ? '' : periodName(period, language);
  const { targetScore, scale } = scorecard.settings;
  return (
    <div className={styles.root}>
      <h3 className={heading.small}>{words.overPeriods}</h3>
      {past.some((each) => each.scored.score !== null) && (
        <Later<HistoryChartProps>
          load={loadChart}
          props={{
            points: past.map((each) => ({ label: labelOf(each), score: each.scored.score })),
            target: targetScore,
            highest: highestScore(scale),
          }}
        />
      )}
      <table className={table.root}>
        <thead>
          <tr className={table.head}>
            {[t.period, words.resultColumn, words.levelColumn, words.scoreColumn].map((head) => (
              <th key={head} scope="col" className={table.cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {past.map((each) => {
            const { outcome, score } = each.scored;
            return (
              <tr key={each.period}>
                <th scope="row" className={table.cell}>
                  {labelOf(each)}
                </th>
                <td className={table.cell}>
                  {actualWords(each.scored, scorecard.settings, language) ||
                    (each.scored.hasParts ? '–' : words.blank)}
                </td>
                <td className={table.cell}>
                  {outcome.level === null ? '–' : number(outcome.level, 0)}
                </td>
                <td className={table.cell}>{score === null ? '–' : figures.exact(score)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function pastOf({ period, units }: Scorecard, unit: string | null, code: string): readonly Past[] {
  const scored = units
    .find((each) => each.unit === unit)
    ?.indicators.find(({ indicator }) => indicator.code === code);
  return scored === undefined ? [] : [{ period, scored }];
}

/** The workbook with this indicator and its parts alone: the others need not be scored for it. */
function withOnly(tables: Tables, unit: string | null, code: string): Tables {
  const family = new Set([code]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { partOf, code: part } of tables.indicators) {
      if (partOf !== null && family.has(partOf)) family.add(part);
    }
  }
  return {
    ...tables,
    indicators: tables.indicators.filter((each) => each.unit === unit && family.has(each.code)),
  };
}
