import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useText } from '../text';

const useStyles = makeStyles({ message: { whiteSpace: 'normal' } });

export type InsertedProps = {
  readonly what: 'sample' | 'template';
  readonly placeRef: RefObject<HTMLElement | null> | null;
};

/** Says that the sample or the template is there. */
export function Inserted({ what, placeRef }: InsertedProps) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <div
      tabIndex={-1}
      ref={(element) => {
        if (placeRef !== null) placeRef.current = element;
      }}
    >
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.message}>
          {t(what === 'sample' ? 'insertedSample' : 'insertedTemplate')}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
