import { FLOOR } from '../host/profiles/floor';
import type { HostProfile } from '../host/profiles/profile';
import { PROFILE_NAMES, PROFILES, profileOf } from '../host/profiles/profiles';

const PARAMETER = 'profile';

/**
 * Fills the list of Excels that the preview can work as. The choice stands in the page's address, so that it is kept
 * when the page is loaded again and can be handed on.
 *
 * @returns the Excel that the address names
 */
export function offerExcels(
  list: HTMLSelectElement,
  language: string,
  onChoose: (profile: HostProfile) => unknown
): HostProfile {
  const option = ({ says }: HostProfile, value: string): HTMLOptionElement => {
    const said = Object.entries(says).find(([key]) => key === language)?.[1] ?? says.en;
    const [name = said] = said.split(':');
    return Object.assign(new Option(name, value), { title: said });
  };
  list.append(option(FLOOR, ''), ...PROFILE_NAMES.map((name) => option(PROFILES[name], name)));
  const address = new URL(location.href);
  const named = address.searchParams.get(PARAMETER) ?? '';
  const profile = profileOf(named);
  list.value = profile === null ? '' : named;
  list.addEventListener('change', () => {
    if (list.value === '') address.searchParams.delete(PARAMETER);
    else address.searchParams.set(PARAMETER, list.value);
    history.replaceState(null, '', address);
    onChoose(profileOf(list.value) ?? FLOOR);
  });
  return profile ?? FLOOR;
}
