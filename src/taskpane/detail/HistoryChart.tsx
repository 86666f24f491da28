import { makeStyles, tokens } from '@fluentui/react-components';
import { LineChart } from 'chartist';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  root: {
    '& svg': { display: 'block', overflow: 'visible' },
    '& .ct-grid': {
      stroke: tokens.colorNeutralStroke2,
      strokeWidth: '1px',
      '@media (forced-colors: active)': { stroke: 'GrayText', strokeDasharray: '1 3' },
    },
    '& .ct-line': { fill: 'none', strokeWidth: '2px' },
    '& .ct-point': { strokeWidth: '8px', strokeLinecap: 'round' },
    '& .ct-series-a .ct-line, & .ct-series-a .ct-point': {
      stroke: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { stroke: 'Highlight' },
    },
    '& .ct-series-b .ct-line': {
      stroke: tokens.colorNeutralForeground2,
      strokeDasharray: '4 4',
    },
    '& .ct-series-b .ct-point': { display: 'none' },
    '& .ct-label': {
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    // The library lays labels beside their points and lines; they read better in the middle of them.
    '& .ct-label.ct-horizontal': {
      display: 'block',
      textAlign: 'center',
      transform: 'translateX(-50%)',
    },
    '& .ct-label.ct-vertical': {
      display: 'flex',
      alignItems: 'flex-end',
      justifyContent: 'flex-end',
      height: '100%',
      transform: 'translateY(10px)',
    },
  },
});

export type HistoryChartProps = {
  readonly points: readonly { readonly label: string; readonly score: number | null }[];
  /** Drawn as a line of dashes; null where the workbook states none. */
  readonly target: number | null;
  readonly highest: number;
};

/** Scores over the periods; the table below it says the same to those who cannot see it. */
export function HistoryChart({ points, target, highest }: HistoryChartProps) {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = ref.current;
    if (place === null) return undefined;
    const chart = new LineChart(
      place,
      {
        labels: points.map(({ label }) => label),
        series: [
          points.map(({ score }) => score),
          ...(target === null ? [] : [points.map(() => target)]),
        ],
      },
      {
        low: 0,
        high: highest,
        height: '150px',
        fullWidth: true,
        lineSmooth: false,
        axisY: { onlyInteger: Number.isInteger(highest), offset: 20 },
        axisX: { showGrid: false, offset: 30 },
        chartPadding: { top: 12, right: 36, bottom: 0, left: 20 },
      }
    );
    return () => {
      chart.detach();
      place.replaceChildren();
    };
  }, [points, target, highest]);
  return <div ref={ref} aria-hidden className={styles.root} />;
}
