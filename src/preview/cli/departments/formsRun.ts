import {
  planEntryForms,
  type EntryForms,
  type EntryFormsOptions,
} from '../../../excel/change/entryForms';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import { onHost } from '../onHost';

type FormsRunOptions = EntryFormsOptions & { readonly profile?: HostProfile };

/** The forms of a workbook's units, planned by the add-in itself on the embedded host. */
export function plannedForms(
  bytes: Uint8Array,
  { profile = FLOOR, ...options }: FormsRunOptions
): Promise<EntryForms> {
  return onHost(bytes, profile, () => planEntryForms(options));
}
