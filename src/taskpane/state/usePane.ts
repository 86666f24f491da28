import { useCallback, useEffect, useReducer } from 'react';
import type { WorkbookDoor } from '../../excel/door';
import { failureOf } from './failure';
import { useLive } from './live';
import { paneActions, type PaneActions } from './paneActions';
import { START, next, type PaneState } from './state';
import { useTasks } from './useTasks';
import { useUnread } from './useUnread';

/** Owns the pane's state, out of date once the workbook has been unread for a while; reads the workbook at the beginning and after changes. */
export function usePane(door: WorkbookDoor): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(next, START);
  const tasks = useTasks(door, dispatch);
  const unread = useUnread(state);

  const watch = useCallback(
    async (listener: () => void) => {
      const changed = (): void => {
        dispatch({ type: 'workbookChanged' });
        listener();
      };
      try {
        return await door.onWorkbookChanged(changed);
      } catch (error) {
        dispatch({ type: 'failed', task: 'open', failure: failureOf(error) });
        throw error;
      }
    },
    [door]
  );
  useLive({
    watch,
    shown: state.overview !== null,
    busy: state.work.is === 'working',
    outOfDate: state.outOfDate,
    read: tasks.readQuietly,
  });

  const { open } = tasks;
  useEffect(() => void open(), [open]);

  return [{ ...state, outOfDate: unread }, paneActions(door, state, dispatch, tasks)];
}
