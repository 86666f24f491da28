import type { Status } from '../../engine';
import type { TextKey } from '../words/text';

export const STATUS_WORDS: Readonly<Record<Status, TextKey>> = {
  scored: 'statusScored',
  pending: 'statusPending',
  excluded: 'statusExcluded',
  unscored: 'statusUnscored',
  met: 'statusMet',
  notMet: 'statusNotMet',
};
