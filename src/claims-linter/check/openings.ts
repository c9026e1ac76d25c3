import { readOpenings } from '../../discovery-call/when/read-openings.js';
import { type Checked, toFinding } from './finding.js';
import { readJson } from './json.js';

/**
 * Reads a list of openings as the form does.
 * @param today as 2026-11-22: those before are not offered
 */
export function checkOpenings(text: string, file: string, today: string): Checked {
  const { value, problems: json, locate } = readJson(text, file);
  const { openings, problems } = json.some(({ code }) => code === 'json')
    ? { openings: [], problems: [] }
    : readOpenings(value, Date.parse(today));
  const { length } = openings;
  const prefix = Array.isArray(value) ? '' : 'openings';
  const told = problems.map(({ path, message }) => {
    const at = path && prefix + path;
    return { code: 'invalid', file, path: at, message };
  });
  return {
    file,
    what: `${length.toLocaleString('en')} opening${length === 1 ? '' : 's'} to come`,
    findings: [...json, ...told].map((each) => toFinding(each, locate)),
  };
}
