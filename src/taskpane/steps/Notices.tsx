import { useEffect, useRef } from 'react';
import type { Failure } from '../state/failure';
import { PLACES } from '../shell/Places';
import type { PaneState } from '../state/state';
import { useText } from '../words/text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Message } from '../ui/Message';
import { FailureLines } from './FailureLines';
import { NewsLine } from './NewsLine';
import { NoticeLines } from './NoticeLines';

export type NoticesProps = {
  readonly state: PaneState;
  readonly onDismiss: () => void;
  readonly onRefresh: () => void;
  readonly onEnterAgain: () => void;
};

/** What the user must know at once: a failure, what has just been done, that what is shown is out of date, or that formulas have no answer. */
export function Notices({ state, onDismiss, onRefresh, onEnterAgain }: NoticesProps) {
  const { t } = useText();
  const { work, view, overview, outOfDate, news, notices, turn } = state;
  return (
    <>
      {work.is === 'failed' && (
        <FailureNotice key={turn} failure={work.failure} onDismiss={onDismiss} />
      )}
      {work.is === 'idle' && <NewsLine key={turn} news={news} />}
      {work.is === 'idle' && <NoticeLines notices={notices} />}
      {outOfDate && PLACES.some((place) => place === view) && work.is !== 'working' && (
        <Offer says={t.outOfDate} offers={t.readAgain} onAccept={onRefresh} />
      )}
      {overview?.unknownFormulas === true && work.is !== 'working' && (
        <Offer says={t.unknownFormulas} offers={t.enterAgain} onAccept={onEnterAgain} />
      )}
    </>
  );
}

type OfferProps = {
  readonly says: string;
  readonly offers: string;
  readonly onAccept: () => void;
};

/** Something to know, and the button that sees to it. */
function Offer({ says, offers, onAccept }: OfferProps) {
  return (
    <Message
      intent="warning"
      action={
        <Button small onClick={onAccept}>
          {offers}
        </Button>
      }
    >
      {says}
    </Message>
  );
}

type FailureNoticeProps = { readonly failure: Failure; readonly onDismiss: () => void };

/** What did not work, and what to do; it takes the focus. */
function FailureNotice({ failure, onDismiss }: FailureNoticeProps) {
  const { t } = useText();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div role="alert" tabIndex={-1} ref={ref}>
      <Message
        intent={failure.cancelled ? 'warning' : 'error'}
        action={
          <Button small look="subtle" aria-label={t.dismiss} onClick={onDismiss}>
            <Icon of="dismiss" />
          </Button>
        }
      >
        <FailureLines failure={failure} />
      </Message>
    </div>
  );
}
