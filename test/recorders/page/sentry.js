import * as Sentry from '@sentry/browser';

const replay = Sentry.replayIntegration({
  maskAllText: false,
  maskAllInputs: false,
  blockAllMedia: false,
  useCompression: false,
  minReplayDuration: 0,
  flushMinDelay: 500,
  flushMaxDelay: 1500,
  networkDetailAllowUrls: [/./],
  networkCaptureBodies: true,
});
Sentry.init({
  dsn: `http://public@${location.host}/1`,
  tunnel: `${location.origin}/sink/sentry`,
  sendDefaultPii: true,
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
  replaysOnErrorSampleRate: 1,
  integrations: [
    Sentry.browserTracingIntegration({ enableInp: true }),
    Sentry.captureConsoleIntegration(),
    replay,
  ],
});
// What was clicked and typed is kept as breadcrumbs, which go out with the next event.
window.recorder = { kept: () => [], flush: () => (Sentry.captureMessage('end'), replay.flush()) };
