import type { Therapist } from './therapist.schema.js';

/** A link as the browser reads it; undefined if it is none. (`URL.parse` is too new to count on.) */
export function parseUrl(link: string, base: string): URL | undefined {
  try {
    return new URL(link, base);
  } catch {
    return undefined;
  }
}

/** A therapist with links made absolute, since those in a file start from the file and not from the page. */
export function withLinks<T extends Omit<Therapist, 'id'>>(therapist: T, base: string): T {
  const { photo, url, callUrl, trainings, licenses } = therapist;
  const absolute = (link: string) => parseUrl(link, base)?.href ?? link;
  return {
    ...therapist,
    ...(photo && { photo: absolute(photo) }),
    ...(url && { url: absolute(url) }),
    ...(callUrl && { callUrl: absolute(callUrl) }),
    ...(trainings && {
      trainings: trainings.map((training) =>
        training.evidence ? { ...training, evidence: absolute(training.evidence) } : training,
      ),
    }),
    ...(licenses && {
      licenses: licenses.map((license) =>
        license.registerUrl ? { ...license, registerUrl: absolute(license.registerUrl) } : license,
      ),
    }),
  };
}
