import type { Bilingual } from '../../engine';

/** Something that did not work, ready to be shown: what happened, what to do, and the host's own words if there are any. */
export interface Failure {
  readonly what: Bilingual;
  readonly todo: Bilingual;
  readonly detail: string | null;
  /** True where the user stopped it: nothing is wrong. */
  readonly cancelled: boolean;
}

const UNKNOWN = {
  what: { th: 'ทำขั้นตอนนี้ไม่สำเร็จ', en: 'This step did not work.' },
  todo: {
    th: 'ลองอีกครั้ง หากยังไม่สำเร็จ ให้บันทึกแฟ้ม ปิดแล้วเปิดใหม่',
    en: 'Try again. If it still fails, save the workbook, close it and open it again.',
  },
} as const;

/**
 * Turns whatever a door threw into a `Failure`. Errors of the add-in's own carry `bilingual`; any other error gets a
 * general sentence with its message beside it.
 */
export function failureOf(error: unknown): Failure {
  const cancelled = isCancelled(error);
  if (carriesBilingual(error)) return { ...error.bilingual, detail: null, cancelled };
  const detail = error instanceof Error ? error.message : String(error);
  return { ...UNKNOWN, detail: detail === '' ? null : detail, cancelled };
}

const isCancelled = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'cancelled';

function carriesBilingual(
  error: unknown
): error is { readonly bilingual: { readonly what: Bilingual; readonly todo: Bilingual } } {
  if (typeof error !== 'object' || error === null || !('bilingual' in error)) return false;
  const said = error.bilingual;
  return (
    typeof said === 'object' &&
    said !== null &&
    'what' in said &&
    isBilingual(said.what) &&
    'todo' in said &&
    isBilingual(said.todo)
  );
}

function isBilingual(value: unknown): value is Bilingual {
  return (
    typeof value === 'object' &&
    value !== null &&
    'th' in value &&
    typeof value.th === 'string' &&
    'en' in value &&
    typeof value.en === 'string'
  );
}
