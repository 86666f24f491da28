import type { Failure } from '../state/failure';
import { useLineStyles } from '../ui/styles/lineStyles';
import { Whole } from '../ui/Whole';
import { useText } from '../words/text';

/** What did not work, what to do, and the host's own words where there are some. */
export function FailureLines({ failure }: { readonly failure: Failure }) {
  const styles = useLineStyles();
  const { t, pick } = useText();
  return (
    <>
      {!failure.cancelled && <span className={styles.title}>{t.failed}</span>}
      {[failure.what, failure.todo].map((words) => (
        <span key={words.en} className={styles.line}>
          <Whole>{pick(words)}</Whole>
        </span>
      ))}
      {failure.detail !== null && <span className={styles.line}>{t.detail(failure.detail)}</span>}
    </>
  );
}
