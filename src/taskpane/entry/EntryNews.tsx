import { periodName } from '../../engine';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { useText } from '../words/text';
import type { EntryState } from './useEntry';
import { useView } from '../words/views';

export type EntryNewsProps = { readonly state: EntryState; readonly onUndo: () => void };

/** What has become of the newest entry, with the way to take it back. */
export function EntryNews({ state, onUndo }: EntryNewsProps) {
  const { language, pick } = useText();
  const t = useView('entry');
  return (
    <>
      <div role="status">
        {state.is === 'busy' && t.writing}
        {state.is === 'written' && (
          <Message
            intent="success"
            action={
              <Button small onClick={onUndo}>
                {t.undo}
              </Button>
            }
          >
            {t.written({
              code: state.entry.code,
              period: periodName(state.entry.period, language),
            })}
          </Message>
        )}
        {state.is === 'undone' && t.undone}
      </div>
      {state.is === 'failed' && (
        <div role="alert">
          <Message intent="error">
            {`${pick(state.failure.what)} ${pick(state.failure.todo)} ${state.failure.detail ?? ''}`}
          </Message>
        </div>
      )}
    </>
  );
}
