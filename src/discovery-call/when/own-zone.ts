/** The zone of this browser, if it tells one that it knows; some hide it. */
export function ownZone(): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return new Intl.DateTimeFormat('en', { timeZone }) && timeZone !== 'Etc/Unknown' ? timeZone : undefined;
  } catch {
    return undefined;
  }
}
