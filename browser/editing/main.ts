import { startChecking } from './check';
import { startKeeping } from './keep';
import { startSending } from './send';
import { formOnPage } from './form';

/*
 * What is better with a script on the form of a file: it is checked while somebody types, and what is typed is kept in this browser until it
 * is stored. Everything works without it.
 */

const editing = formOnPage();
if (editing) {
  startKeeping(editing);
  startChecking(editing);
  startSending(editing);
}
