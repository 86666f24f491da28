import type { Notice } from '../../excel/host/notice';
import { Message } from '../ui/Message';
import { useText } from '../words/text';
import { useLineStyles } from '../ui/styles/lineStyles';

/** What is to be noticed of a run that has succeeded: what it is, and what to do. */
export function NoticeLines({ notices }: { readonly notices: readonly Notice[] }) {
  const styles = useLineStyles();
  const { pick } = useText();
  return notices.map(({ code, bilingual }) => (
    <Message key={code} intent="warning">
      <span className={styles.line}>{pick(bilingual.what)}</span>
      <span className={styles.line}>{pick(bilingual.todo)}</span>
    </Message>
  ));
}
