// The package's file for browsers comes without types; it is the same as the one for Node.
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export * from '@guidepup/virtual-screen-reader';
}
