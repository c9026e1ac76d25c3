import { record } from 'rrweb';

const kept = [];
record({
  emit: (event) => kept.push(event),
  maskAllInputs: false,
  maskInputOptions: { password: false },
  recordCanvas: true,
  collectFonts: true,
  inlineImages: true,
  checkoutEveryNms: 5000,
});
window.recorder = { kept: () => kept };
