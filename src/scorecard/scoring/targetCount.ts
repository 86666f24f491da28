import { numberText, roundHalfUp, type Language, type Status } from '../../engine';
import { targetWords } from '../words/targetWords';

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

/** Whether units have targets that no score is made of, and nothing else that could have one. */
export function hasTargetsOnly(
  units: readonly {
    readonly indicators: readonly { readonly counts: boolean; readonly targetAlone: boolean }[];
  }[]
): boolean {
  const all = units.flatMap(({ indicators }) => indicators);
  return all.some(({ targetAlone }) => targetAlone) && all.every(({ counts }) => !counts);
}

/** Decimals of that share in tables, on the form as beside each other. */
export const SHARE_DECIMALS = 1;

/** Percent of the targets with a result that are met; null where none has one. */
export function percentMet({ met, notMet }: TargetCount): number | null {
  return met + notMet === 0 ? null : (met / (met + notMet)) * 100;
}

/** `บรรลุเป้าหมาย 12 จาก 20 ตัวชี้วัดที่มีผล · ยังไม่มีผล 3` */
export function targetCountText(count: TargetCount, language: Language): string {
  const { met, notMet, pending, unassessed } = count;
  const words = targetWords[language];
  return [
    words.met(met, met + notMet),
    ...(pending > 0 ? [words.pending(pending)] : []),
    ...(unassessed > 0 ? [words.unassessed(unassessed)] : []),
  ].join(' · ');
}

/** Instead of a total, where there is none: `บรรลุ 86 จาก 95 (ร้อยละ 90.5) · ไม่บรรลุ 9 · ยังไม่มีผล 3` */
export function targetHeadline(count: TargetCount, language: Language): string {
  const { met, notMet, pending, unassessed } = count;
  const words = targetWords[language];
  const percent = percentMet(count);
  return [
    percent === null
      ? words.noneKnown
      : words.metShare(met, met + notMet, numberText(roundHalfUp(percent, 1))),
    ...(notMet > 0 ? [words.notMet(notMet)] : []),
    ...(pending > 0 ? [words.stillPending(pending)] : []),
    ...(unassessed > 0 ? [words.unassessed(unassessed)] : []),
  ].join(' · ');
}

/** For a narrow cell: `บรรลุ 12/20`, of those with a result; where none has one, why. */
export function targetsMet(count: TargetCount, language: Language): string {
  const { met, notMet, pending, unassessed } = count;
  const words = targetWords[language];
  if (met + notMet > 0) return words.metShort(met, met + notMet);
  return pending > 0 ? words.pending(pending) : words.unassessed(unassessed);
}
