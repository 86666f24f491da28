import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../engine';
import { describeLeftOut } from '../../tables';
import type { FormGrid, FormReading } from '../../tables';
import type { Views } from '../words/en/views';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, overflowWrap: 'anywhere' },
});

export type FormLeftOutProps = {
  readonly left: FormReading['left'];
  readonly grid: FormGrid;
  readonly language: Language;
  readonly t: Views['import'];
};

/** Every row that gives no indicator and every column of which nothing is taken, with the reason. */
export function FormLeftOut({ left, grid, language, t }: FormLeftOutProps) {
  const styles = useStyles();
  if (left.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{t.leftOut}</summary>
      <ul className={styles.list}>
        {left.map((each) => (
          <li key={`${each.what} ${each.reason}`}>{describeLeftOut(each, grid)[language]}</li>
        ))}
      </ul>
    </details>
  );
}
