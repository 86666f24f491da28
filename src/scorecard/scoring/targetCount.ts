import type { Language, Status } from '../../engine';
import { wordsIn } from '../words/words';

/** How the targets that no score is made of stand (domain.md §2, kind 11). */
export interface TargetCount {
  readonly met: number;
  readonly notMet: number;
  /** Without a result yet. */
  readonly pending: number;
  /** Not assessed, without a target, or with a result that cannot be held against it. */
  readonly unassessed: number;
}

interface Counted {
  readonly status: Status;
  /** A target that no score is made of. */
  readonly targetAlone: boolean;
}

/** Null where none of the indicators is such a target. */
export function targetCount(indicators: readonly Counted[]): TargetCount | null {
  const statuses = indicators.filter((one) => one.targetAlone).map(({ status }) => status);
  if (statuses.length === 0) return null;
  const of = (wanted: Status): number => statuses.filter((status) => status === wanted).length;
  const [met, notMet, pending] = [of('met'), of('notMet'), of('pending')];
  return { met, notMet, pending, unassessed: statuses.length - met - notMet - pending };
}

/** `บรรลุเป้าหมาย 12 จาก 20 ตัวชี้วัดที่มีผล · ยังไม่มีผล 3` */
export function targetCountText(count: TargetCount, language: Language): string {
  const { met, notMet, pending, unassessed } = count;
  const words = wordsIn(language).targets;
  return [
    words.met(met, met + notMet),
    ...(pending > 0 ? [words.pending(pending)] : []),
    ...(unassessed > 0 ? [words.unassessed(unassessed)] : []),
  ].join(' · ');
}

/** For a narrow cell: `บรรลุ 12/20`, of those with a result. */
export function targetsMet({ met, notMet }: TargetCount, language: Language): string {
  return wordsIn(language).targets.metShort(met, met + notMet);
}
