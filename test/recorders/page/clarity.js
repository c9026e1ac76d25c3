import { clarity } from 'clarity-js';

const kept = [];
clarity.start({
  projectId: 'test',
  upload: (payload) => kept.push(payload),
  content: true,
  unmask: ['body'],
  track: true,
  lean: false,
  delay: 300,
  diagnostics: true,
});
window.recorder = { kept: () => kept };
