import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({
  applicationId: '00000000-0000-4000-8000-000000000000',
  clientToken: 'test',
  site: 'datadoghq.com',
  proxy: ({ path, parameters }) => `${location.origin}/sink/datadog${path}?${parameters}`,
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  telemetrySampleRate: 0,
  defaultPrivacyLevel: 'allow',
  enablePrivacyForActionName: false,
  trackUserInteractions: true,
  trackResources: true,
  trackLongTasks: true,
  compressIntakeRequests: false,
});
window.recorder = { kept: () => [] };
