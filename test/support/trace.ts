/** What a page keeps or shows of a visit where any script can read it: its address, its history, its storages. */
export const traceOfPage = () => ({
  url: location.href,
  title: document.title,
  history: history.length,
  state: history.state as unknown,
  cookie: document.cookie,
  local: JSON.stringify(localStorage),
  session: JSON.stringify(sessionStorage),
});
