import type { Failure } from '../state/failure';
import { useLineStyles } from '../ui/styles/lineStyles';
import { useText } from '../words/text';

/** What did not work, what to do, and the host's own words where there are some. */
export function FailureLines({ failure }: { readonly failure: Failure }) {
  const styles = useLineStyles();
  const { t, pick } = useText();
  return (
    <>
      {!failure.cancelled && <span className={styles.title}>{t.failed}</span>}
      <span className={styles.line}>{pick(failure.what)}</span>
      <span className={styles.line}>{pick(failure.todo)}</span>
      {failure.detail !== null && <span className={styles.line}>{t.detail(failure.detail)}</span>}
    </>
  );
}
