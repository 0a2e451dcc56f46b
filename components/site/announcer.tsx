/** The one live region of every page. It must be there, and empty, before anything is said. */
export function Announcer() {
  return <p className="visually-hidden" role="status" id="ansage" />;
}
