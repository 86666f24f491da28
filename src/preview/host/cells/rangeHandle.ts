import type { Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';

/**
 * Cells that a client object stands for. A handle that the client keeps over several requests moves with its cells
 * when rows or columns are inserted or deleted before them.
 */
export class RangeHandle {
  /** Set while the client keeps the range; the name under which it asks for it again. */
  referenceId: string | null = null;
  /** Its cells or its sheet are gone. */
  lost = false;

  constructor(
    readonly sheet: Sheet,
    public area: Area
  ) {}
}
