import { useState, type Dispatch } from 'react';
import type { Checked, WorkbookDoor } from '../../excel/door';
import type { Notice, OnNotice } from '../../excel/host/notice';
import { failureOf } from './failure';
import type { PaneEvent, Settled, Task } from './state';

/** What a task does, and what it leaves behind; nothing where there is nothing to say and nobody waits for it. */
export type TaskWork = (signal: AbortSignal, onNotice: OnNotice) => Promise<Settled | void>;

/** What takes time: one after the other, in the order asked for (a ribbon button may be pressed while the pane is busy). */
export interface Tasks {
  /** Resolves when the task is done, successful or not. */
  readonly run: (task: Task, work: TaskWork) => Promise<void>;
  /** Reads the workbook, as a part of a task. */
  readonly read: (signal: AbortSignal) => Promise<Checked>;
  /** A task of its own that only reads the workbook. */
  readonly open: () => Promise<void>;
  /** Reads the workbook without a word, unless something is asked for meanwhile; rejects where that fails. */
  readonly readQuietly: () => Promise<void>;
  /** Stops the task that is running, which then fails as cancelled, with the workbook as it was. */
  readonly cancel: () => void;
}

/** The tasks of a pane, whose door stays the same as long as it is open. */
export function useTasks(door: WorkbookDoor, dispatch: Dispatch<PaneEvent>): Tasks {
  const [tasks] = useState(() => tasksOf(door, dispatch));
  return tasks;
}

function tasksOf(door: WorkbookDoor, dispatch: Dispatch<PaneEvent>): Tasks {
  let tail: Promise<void> = Promise.resolve();
  let running: AbortController | null = null;
  let quiet: AbortController | null = null;

  const run: Tasks['run'] = (task, work) => {
    // It may be waiting for the end of typing in a cell, and what is asked for must not.
    quiet?.abort();
    tail = tail.then(async () => {
      const { signal } = (running = new AbortController());
      const notices: Notice[] = [];
      dispatch({ type: 'started', task });
      try {
        const settled = await work(signal, (notice) => notices.push(notice));
        dispatch(settled ? { type: 'settled', settled, notices } : { type: 'ended' });
      } catch (error) {
        dispatch({ type: 'failed', task, failure: failureOf(error) });
      }
      running = null;
    });
    return tail;
  };

  const read: Tasks['read'] = async (signal) => {
    const checked = await door.check(signal);
    dispatch({ type: 'read', checked });
    return checked;
  };

  return {
    run,
    read,
    open: () =>
      run('open', async (signal) => {
        await read(signal);
      }),
    readQuietly: () => {
      const reading = tail.then(async () => {
        const { signal } = (quiet = new AbortController());
        const checked = await unlessAborted(door.check(signal, true), signal);
        dispatch({ type: 'read', checked });
      });
      tail = reading.catch(() => undefined);
      return reading;
    },
    cancel: () => running?.abort(),
  };
}

/** What the work gives, or the signal's reason as soon as it is aborted: what comes after that is dropped. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([work, aborted]);
}
