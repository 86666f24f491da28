import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { openCopy } from '../../excel/host/copyWorkbook';
import { failureOf, type Failure } from '../state/failure';
import { FailureLines } from '../steps/FailureLines';
import { Button } from '../ui/Button';
import { Whole } from '../ui/Whole';
import { useText } from '../words/text';
import { sheetsWords } from './sheetsWords';

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalS },
  said: { marginTop: tokens.spacingVerticalS },
});

type Copying =
  | { readonly is: 'idle' | 'opening' | 'opened' }
  | { readonly is: 'failed'; readonly failure: Failure };

/** Opens a copy of the workbook beside it, and says what has become of that. */
export function CopyFirst({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const { language } = useText();
  const words = sheetsWords[language];
  const [copying, setCopying] = useState<Copying>({ is: 'idle' });
  const open = async (): Promise<void> => {
    setCopying({ is: 'opening' });
    try {
      await openCopy();
      setCopying({ is: 'opened' });
    } catch (cause) {
      setCopying({ is: 'failed', failure: failureOf(cause) });
    }
  };
  return (
    <div className={styles.root}>
      <Button busy={busy || copying.is === 'opening'} onClick={() => void open()}>
        {words.openCopy}
      </Button>
      <div role="status" className={styles.said}>
        {copying.is === 'opening' && words.copyOpening}
        {copying.is === 'opened' && <Whole>{words.copyOpened}</Whole>}
        {copying.is === 'failed' && <FailureLines failure={copying.failure} />}
      </div>
    </div>
  );
}
