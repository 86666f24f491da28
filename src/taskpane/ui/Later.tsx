import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { useText } from '../words/text';
import { Bar } from './Bar';
import { Button } from './Button';
import { Message } from './Message';

export type LaterProps<Props extends object> = {
  /** Loads the component; the same function every time, from outside of the component that calls it. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
};

/** A part of the pane that is loaded when it is first shown. Where that fails, it says so and can be tried again. */
export function Later<Props extends object>({ load, props }: LaterProps<Props>) {
  const { t } = useText();
  const [attempt, setAttempt] = useState(0);
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => {
        if (wanted) setPart(() => loaded);
      },
      () => {
        if (wanted) setFailed(true);
      }
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  if (Part !== null) return <Part {...props} />;
  if (!failed) return <Bar label={t.loadingPart} value={null} />;
  return (
    <div role="alert">
      <Message
        intent="error"
        action={
          <Button
            small
            onClick={() => {
              setFailed(false);
              setAttempt(attempt + 1);
            }}
          >
            {t.tryAgain}
          </Button>
        }
      >
        {t.loadingFailed}
      </Message>
    </div>
  );
}
