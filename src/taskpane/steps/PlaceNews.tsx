import type { ReactNode } from 'react';
import type { Notice } from '../../excel/host/notice';
import type { Failure } from '../state/failure';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { Whole } from '../ui/Whole';
import { useLineStyles } from '../ui/styles/lineStyles';
import { useText } from '../words/text';
import { FailureLines } from './FailureLines';
import { NoticeLines } from './NoticeLines';

export type FailedNewsProps = { readonly failure: Failure; readonly onTryAgain: () => void };

/** What went wrong in a place of the pane, which can be tried again. */
export function FailedNews({ failure, onTryAgain }: FailedNewsProps) {
  return (
    <AlertNews intent="error" onTryAgain={onTryAgain}>
      <FailureLines failure={failure} />
    </AlertNews>
  );
}

export type AlertNewsProps = {
  readonly intent: 'error' | 'warning';
  /** Nothing to try again where not given. */
  readonly onTryAgain?: () => void;
  readonly children: ReactNode;
};

/** What must be known at once. */
export function AlertNews({ intent, onTryAgain, children }: AlertNewsProps) {
  const { t } = useText();
  const again = onTryAgain && (
    <Button small onClick={onTryAgain}>
      {t.tryAgain}
    </Button>
  );
  return (
    <div role="alert">
      <Message intent={intent} {...(again === undefined ? {} : { action: again })}>
        {children}
      </Message>
    </div>
  );
}

/** Sentences, a line each. */
export function NewsLines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useLineStyles();
  return lines.map((line) => (
    <span key={line} className={styles.line}>
      <Whole>{line}</Whole>
    </span>
  ));
}

export type DoneNewsProps = {
  /** Sentences, a line each. */
  readonly lines: readonly string[];
  readonly notices?: readonly Notice[];
};

/** What has been done in a place of the pane. */
export function DoneNews({ lines, notices = [] }: DoneNewsProps) {
  return (
    <div role="status">
      <Message intent="success">
        <NewsLines lines={lines} />
      </Message>
      <NoticeLines notices={notices} />
    </div>
  );
}
