import { InvalidArgumentError, Option } from 'commander';
import type { HostProfile } from '../host/profiles/profile';
import { PROFILE_NAMES, profileOf } from '../host/profiles/profiles';

/** `--profile NAME`: does the work as that Excel would; without it as the least Excel that the manifest admits. */
export function profileOption(): Option {
  return new Option('--profile <name>', `as this Excel: ${PROFILE_NAMES.join(', ')}`).argParser(
    toProfile
  );
}

function toProfile(name: string): HostProfile {
  const profile = profileOf(name);
  if (profile === null) {
    throw new InvalidArgumentError(`Choose one of ${PROFILE_NAMES.join(', ')}.`);
  }
  return profile;
}
