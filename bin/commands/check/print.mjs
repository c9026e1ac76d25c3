import { count } from '../../source.mjs';

/** What is in a file must not steer the terminal it is shown on. */
const clean = (text) => String(text).replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '�');

/** What was found, for machines: one object, stable keys. */
export function toJson({ checked, ...rest }) {
  const problems = checked
    .flatMap(({ findings }) => findings)
    .map(({ claim, ...finding }) => ({ ...finding, ...claim }));
  const files = checked.map(({ file, what }) => ({ file, what }));
  return JSON.stringify({ files, problems, ...rest }, undefined, 2);
}

/** What was found, for people: errors first, then warnings, each with its place, then what was looked at. */
export function toText({ checked, notChecked, errors, warnings }, isColored) {
  const paint = (code) => (text) => (isColored ? `\x1b[${code}m${text}\x1b[0m` : text);
  const [bold, dim, red, yellow] = [1, 2, 31, 33].map(paint);
  const findings = checked.flatMap((each) => each.findings);
  const group = (severity, title) => {
    const here = findings.filter((finding) => finding.severity === severity);
    return here.length
      ? [title, '', ...here.flatMap((finding) => [...lines(finding, { bold, dim }), ''])]
      : [];
  };
  return [
    ...group('error', red(bold('Errors'))),
    ...group('warning', yellow(bold('Warnings'))),
    ...checked.map((each) => dim(`${clean(each.file)}: ${each.what}, ${result(each.findings)}`)),
    ...notChecked.map(({ file, why }) => dim(`${clean(file)}: not checked, ${why}`)),
    bold(
      `${count(checked.length, 'file')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    ),
  ].join('\n');
}

function lines({ file, line, column, path, message, claim }, { bold, dim }) {
  const place = [clean(file), line, column].filter((part) => part !== undefined).join(':');
  const head = path ? `${place}  ${bold(clean(path))}` : place;
  if (!claim) return [head, `  ${clean(message)}`];
  const { found, rule, reason, basis, instead } = claim;
  return [
    head,
    `  says ${found.map((words) => `"${clean(words)}"`).join(', ')} ${dim(`(${rule})`)}`,
    `  Why not: ${ended(reason)} ${dim(`Source: ${ended(basis)}`)}`,
    `  Instead: ${ended(instead)}`,
  ];
}

/** A sentence with its full stop, once: it may end with a quotation that has one. */
const ended = (sentence) => (/[.!?]["”]?$/.test(sentence) ? sentence : `${sentence}.`);

function result(findings) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const parts = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean);
  return parts.join(', ') || 'nothing wrong';
}
