import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { settledOf } from '../state';
import type { PaneState, Settled } from '../state';
import { useText } from '../text';
import type { TextKey } from '../text';

const useStyles = makeStyles({
  root: { display: 'contents' },
  message: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  line: { display: 'block' },
});

const REFRESH: Readonly<Record<Settled['is'], TextKey>> = {
  idle: 'readAgain',
  inserted: 'readAgain',
  checked: 'checkAgain',
  scored: 'scoreAgain',
  summarised: 'summariseAgain',
};

export type NoticesProps = {
  readonly state: PaneState;
  /** Where the focus goes after a failure. */
  readonly placeRef: RefObject<HTMLElement | null>;
  readonly onDismiss: () => void;
  readonly onRefresh: () => void;
};

/** What the user must know at once: a failure, or that what is shown is out of date. */
export function Notices({ state, placeRef, onDismiss, onRefresh }: NoticesProps) {
  const styles = useStyles();
  const { t, pick } = useText();
  const { work, outOfDate } = state;
  return (
    <>
      {work.is === 'failed' && (
        <div
          role="alert"
          tabIndex={-1}
          ref={(element) => {
            placeRef.current = element;
          }}
        >
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.message}>
              <MessageBarTitle>{t('failed')}</MessageBarTitle>
              <span className={styles.line}>{pick(work.failure.what)}</span>
              <span className={styles.line}>{pick(work.failure.todo)}</span>
              {work.failure.detail !== null && (
                <span className={styles.line}>{t('detail', { detail: work.failure.detail })}</span>
              )}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={t('dismiss')}
                  icon={<DismissRegular />}
                  onClick={onDismiss}
                />
              }
            />
          </MessageBar>
        </div>
      )}
      {outOfDate && work.is !== 'working' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>{t('outOfDate')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onRefresh}>
              {t(REFRESH[settledOf(work).is])}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
