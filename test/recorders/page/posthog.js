import posthog from 'posthog-js/dist/module.full.no-external.js';

posthog.init('phc_test', {
  api_host: `${location.origin}/sink/posthog`,
  opt_out_useragent_filter: true,
  respect_dnt: false,
  request_batching: false,
  disable_compression: true,
  autocapture: { capture_copied_text: true },
  rageclick: true,
  enable_heatmaps: true,
  capture_dead_clicks: true,
  capture_exceptions: true,
  capture_performance: { network_timing: true, web_vitals: true },
  capture_pageview: true,
  mask_all_text: false,
  mask_all_element_attributes: false,
  enable_recording_console_log: true,
  session_recording: {
    maskAllInputs: false,
    maskInputOptions: { password: false },
    maskTextSelector: undefined,
    compress_events: false,
    recordHeaders: true,
    recordBody: true,
    captureCanvas: { recordCanvas: true },
  },
});
window.recorder = { kept: () => [] };
