import {
  acceptResults,
  openCollection,
  type CollectOptions,
  type CollectedRun,
} from '../../../excel/change/collectResults';
import { dayOf, type Collection, type ComparedFile, type Scorecard } from '../../../scorecard';
import { compareSent } from '../../../scorecard/collecting';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import { saveWorkbook } from '../../workbook/file/saveWorkbook';
import { COMPRESSION } from '../files/compression';
import { releaseMemory } from '../files/releaseMemory';
import { onHost } from '../onHost';
import { readSentFiles } from './sentFiles';

export interface CollectRunOptions extends CollectOptions {
  readonly profile?: HostProfile;
  readonly write: boolean;
}

export interface CollectRun extends CollectedRun {
  readonly collection: Collection;
  readonly after: Scorecard;
  /** The workbook with what was accepted; null where nothing was to be written. */
  readonly saved: Uint8Array | null;
}

/**
 * The add-in's own collecting on the embedded host. Of each file only what it says against the workbook is kept. Without `write` the workbook in memory alone holds the results, so that scores before and after can be told.
 *
 * @param onFile - told after each file how many have been read
 */
export function runCollect(
  bytes: Uint8Array,
  paths: readonly string[],
  { profile = FLOOR, write, ...options }: CollectRunOptions,
  onFile: (read: number) => void = () => undefined
): Promise<CollectRun> {
  return onHost(bytes, profile, async (workbook) => {
    const collection = await openCollection(options);
    const files: ComparedFile[] = [];
    let read = 0;
    await readSentFiles(paths, (i, sent) => {
      files[i] = compareSent(paths[i] ?? '', sent, collection);
      releaseMemory();
      onFile((read += 1));
    });
    const run = await acceptResults(collection, files, dayOf(new Date()));
    const { scorecard: after } = await openCollection(options);
    return {
      ...{ ...run, collection, after },
      saved: write ? await saveWorkbook(workbook, COMPRESSION) : null,
    };
  });
}
