/** True for a time zone that this browser, or Node, knows. */
export function isZone(zone: string | undefined): zone is string {
  try {
    return !!zone && !!new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
}
