// What Contact Form 7 and Gravity Forms have from WordPress.

/** Another site may read any answer (rest_send_cors_headers). */
export const cors = {
  cors: ({ headers: { origin } }) =>
    origin
      ? { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'Origin' }
      : {},
};

/** An error as WordPress writes it. */
export const refuse = (status, code, message) => ({ status, body: { code, message, data: { status } } });
