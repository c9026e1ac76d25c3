import type { Channel } from '../delivery.js';
import { channelFor } from '../channel.js';
import { withSealed } from './fill.js';
import { addressProblem, type Service, type ServiceSettings } from './service.js';

/*
 * Basin. Source: "Using AJAX" (Basin docs): form data to the form's address, other sites allowed; status 200 is
 * success, anything else has JSON `{error}`. `Accept: application/json`, which that page names, makes it answer with
 * JSON where it would redirect to a page of thanks (so say projects that use it; its documents do not).
 * Unconfirmed: what is in the JSON of a success, errors by field (none documented; read if there are any), and what
 * its spam filter answers. A page in place of JSON therefore confirms nothing here: it may be a captcha.
 */

export const problem: Service['problem'] = ({ to }) =>
  addressProblem(to, 'https://usebasin.com/f/0123456789ab');

export const open = ({ to = '', fields, extra }: ServiceSettings): Channel =>
  channelFor({ kind: 'multipart', to, fields: withSealed(fields), extra, isIdempotent: false });
