/**
 * Class names that tell session recorders to leave a part out: the second line behind the closed root. For the
 * wrapper of everything private and for every input in it, since some recorders look at each element alone.
 */
export const maskClasses =
  'rr-block rr-ignore rr-mask ph-no-capture ph-mask ph-ignore-input ph-sensitive sentry-block sentry-mask sentry-ignore fs-exclude';
