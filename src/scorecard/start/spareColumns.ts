import { isBlank, type ColumnKey } from '../../tables';
import type { UserContent } from './templatesContent';

/** Columns that a filled sample does without where it says nothing in them; an empty template has them all. */
const SPARE: ReadonlySet<string> = new Set<ColumnKey<'indicators' | 'results'>>([
  'level0',
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'level6',
  'level7',
  'level8',
  'level9',
  'level10',
  'direction',
  'method',
  'combination',
  'precision',
  'supervisor',
  'dataKeeper',
  'formula',
  'numerator',
  'denominator',
  'evidence',
]);

type Tables = Pick<UserContent, 'columns' | 'rows'>;

/** The content without spare columns that are empty in the whole table: nobody prints heads over nothing. */
export function withoutSpare<T extends Tables>(content: T): T {
  const { columns, rows } = content;
  const left = (kind: keyof Tables['columns']) => {
    const kept = columns[kind].flatMap((spec, i) =>
      SPARE.has(spec.key) && rows[kind].every((row) => isBlank(row[i])) ? [] : [{ spec, i }]
    );
    return {
      columns: kept.map(({ spec }) => spec),
      rows: rows[kind].map((row) => kept.map(({ i }) => row[i] ?? '')),
    };
  };
  const [indicators, results] = [left('indicators'), left('results')];
  return {
    ...content,
    columns: { indicators: indicators.columns, results: results.columns },
    rows: { ...rows, indicators: indicators.rows, results: results.rows },
  };
}
