export const TABS = [
  { id: 'brand', name: 'Brand' },
  { id: 'colors', name: 'Colors' },
  { id: 'contrast', name: 'Contrast' },
  { id: 'import', name: 'Import' },
  { id: 'export', name: 'Export' },
] as const;

export type Tab = (typeof TABS)[number]['id'];

/** The tab that a key leads to from another one, as the ARIA pattern has it; nothing for other keys. */
export function moveTab(from: Tab, key: string): Tab | undefined {
  const at = TABS.findIndex(({ id }) => id === from);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  return to === undefined ? undefined : TABS.at(to % TABS.length)?.id;
}
